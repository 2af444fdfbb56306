import SourceText

/// What authors write in running text beyond CommonMark: `<br>`, attributes in braces, a backslash at the end.
struct InlineRefinement {
    let source: MarkdownSource

    /// `endsBlock`: these are all the inlines of their block.
    func refined(_ inlines: [MarkdownInline], endsBlock: Bool = false) -> [MarkdownInline] {
        var result = withSuperscripts(breaks(in: inlines.map(refinedInside)))
        result = attributed(result)
        if endsBlock {
            result = withLineAttributes(result)
            result = withBreakForTrailingBackslash(result)
        }
        return result
    }

    private func refinedInside(_ inline: MarkdownInline) -> MarkdownInline {
        let kind: MarkdownInline.Kind
        switch inline.kind {
        case .emphasis(let inner): kind = .emphasis(refined(inner))
        case .strong(let inner): kind = .strong(refined(inner))
        case .strikethrough(let inner): kind = .strikethrough(refined(inner))
        case .subscripted(let inner): kind = .subscripted(refined(inner))
        case .link(_, _, isAutolink: true, _): return inline
        case .link(let target, let title, let isAutolink, let inner):
            kind = .link(target: target, title: title, isAutolink: isAutolink, refined(inner))
        case .image(let source, let title, let inner): kind = .image(source: source, title: title, refined(inner))
        case .span(let inner): kind = .span(refined(inner))
        default: return inline
        }
        return MarkdownInline(kind, span: inline.span, attributes: inline.attributes)
    }
}

// MARK: - Line breaks

extension InlineRefinement {
    /// `<br>` is a hard break; a line end right after it, and the space that starts the next line, are nothing more.
    private func breaks(in inlines: [MarkdownInline]) -> [MarkdownInline] {
        guard inlines.contains(where: \.isBreakTag) else { return inlines }
        var result: [MarkdownInline] = []
        var followsTag = false
        for inline in inlines {
            if inline.isBreakTag {
                result.append(MarkdownInline(.hardBreak, span: inline.span))
                followsTag = true
                continue
            }
            let next = followsTag ? withoutLeadingBlanks(inline) : inline
            followsTag = followsTag && next == nil && !inline.isLineBreak
            if let next { result.append(next) }
        }
        return result
    }

    /// Nil where nothing is left.
    private func withoutLeadingBlanks(_ inline: MarkdownInline) -> MarkdownInline? {
        if inline.isLineBreak { return nil }
        guard case .text(let text) = inline.kind else { return inline }
        let blanks = text.utf8.prefix { $0.isBlank }.count
        return blanks == text.utf8.count ? nil : blanks == 0 ? inline : inline.textPart(blanks..<text.utf8.count)
    }

    /// A backslash at the very end of a block breaks no line, but the author meant one. CommonMark would print it.
    private func withBreakForTrailingBackslash(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
        guard let last = inlines.last, case .text(let text) = last.kind, text.utf8.last == UInt8(ascii: "\\"),
            last.isVerbatimText
        else { return inlines }
        let length = text.utf8.count
        let start = length == 1 ? [] : [last.textPart(0..<length - 1)]
        let mark = last.span.range.count == length ? last.span.part(length - 1..<length) : last.span
        return inlines.dropLast() + start + [MarkdownInline(.hardBreak, span: mark)]
    }
}

extension MarkdownInline {
    fileprivate var isBreakTag: Bool {
        guard case .html(let html) = kind else { return false }
        let name = html.utf8.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0.isASCIILetter }
        return name.count == 2 && name.elementsEqual("br".utf8) { $0 | 0x20 == $1 }
    }

    var isLineBreak: Bool {
        switch kind {
        case .softBreak, .hardBreak: true
        default: false
        }
    }

    /// Whether this is text that stands in the source as it is.
    var isVerbatimText: Bool {
        guard case .text(let text) = kind, text.utf8.count == span.range.count else { return false }
        return span.file.bytes[span.range].elementsEqual(text.utf8)
    }

    /// A part of a text by UTF-8 offsets; exact in its place if the text stands in the source as it is.
    func textPart(_ offsets: Range<Int>) -> MarkdownInline {
        let part = verbatimPart(offsets)
        return isVerbatimText ? part : MarkdownInline(part.kind, span: span)
    }

    /// A part of a text that stands in the source as it is.
    func verbatimPart(_ offsets: Range<Int>) -> MarkdownInline {
        guard case .text(let text) = kind else { return self }
        let start = text.utf8.index(text.startIndex, offsetBy: offsets.lowerBound)
        let end = text.utf8.index(start, offsetBy: offsets.count)
        return MarkdownInline(.text(String(decoding: text.utf8[start..<end], as: UTF8.self)), span: span.part(offsets))
    }
}
