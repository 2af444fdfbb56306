import SourceText

/// Attributes in braces: at the end of a heading, after a link, image or code, and after `[text]`.
extension InlineRefinement {
    /// Takes `{#id .class}` off the end of a heading.
    func takeTrailingAttributes(
        of inlines: [MarkdownInline]
    ) -> (inlines: [MarkdownInline], attributes: MarkdownAttributes) {
        guard let last = inlines.last, case .text(let text) = last.kind else { return (inlines, .init()) }
        let bytes = Array(text.utf8)
        guard bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")),
            open == 0 || bytes[open - 1] != UInt8(ascii: "]"),
            let attributes = MarkdownAttributes(bytes[open + 1..<bytes.count - 1])
        else { return (inlines, .init()) }
        let end = bytes[..<open].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
        return (inlines.dropLast() + (end == 0 ? [] : [last.textPart(0..<end)]), attributes)
    }

    /// Drops `{…}` after a link, image or code, and the brackets and braces of `[text]{…}`.
    func withoutAttributes(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
        let hasBraces = inlines.contains { inline in
            if case .text(let text) = inline.kind { return text.utf8.contains(UInt8(ascii: "{")) }
            return false
        }
        guard hasBraces else { return inlines }
        var spans = AttributedSpans()
        for inline in inlines { spans.take(inline) }
        return spans.inlines
    }
}

/// Finds `[text]{…}` in running text, and `{…}` after what can bear attributes, and cuts out what is no text.
private struct AttributedSpans {
    private var all: [MarkdownInline] = []
    /// What goes out of each text, ascending.
    private var cuts: [Int: [Range<Int>]] = [:]
    private var openBrackets: [(inline: Int, offset: Int)] = []

    /// The text that is left.
    var inlines: [MarkdownInline] {
        guard !cuts.isEmpty else { return all }
        return all.indices.flatMap { index in
            cuts[index].map { remainder(of: all[index], without: $0) } ?? [all[index]]
        }
    }

    private func remainder(of inline: MarkdownInline, without cuts: [Range<Int>]) -> [MarkdownInline] {
        let cuts = cuts.sorted { $0.lowerBound < $1.lowerBound }
        let starts = [0] + cuts.map(\.upperBound)
        let ends = cuts.map(\.lowerBound) + [inline.span.range.count]
        return zip(starts, ends).filter { $0 < $1 }.map { inline.verbatimPart($0..<$1) }
    }

    mutating func take(_ inline: MarkdownInline) {
        let followsBearer = all.last?.takesAttributes == true
        all.append(inline)
        guard case .text(let text) = inline.kind, inline.isVerbatimText else { return }
        let bytes = Array(text.utf8)
        var index = followsBearer ? attributeLength(in: bytes, at: 0) : 0
        if index > 0 { cut(0..<index) }
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "[") { openBrackets.append((all.count - 1, index)) }
            index = bytes[index] == UInt8(ascii: "]") ? closeBracket(at: index, in: bytes) : index + 1
        }
    }

    private mutating func cut(_ range: Range<Int>, of inline: Int? = nil) {
        cuts[inline ?? all.count - 1, default: []].append(range)
    }

    /// Where to go on.
    private mutating func closeBracket(at index: Int, in bytes: [UInt8]) -> Int {
        let end = index + 1 + attributeLength(in: bytes, at: index + 1)
        guard let opening = openBrackets.popLast(), end > index + 1 else { return index + 1 }
        cut(opening.offset..<opening.offset + 1, of: opening.inline)
        cut(index..<end)
        return end
    }

    /// The length of `{…}` at an offset of a text, 0 if no attributes stand there. Nobody writes a thousand bytes.
    private func attributeLength(in bytes: [UInt8], at offset: Int) -> Int {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{"),
            let close = bytes[offset...].prefix(1000).firstIndex(of: UInt8(ascii: "}")),
            MarkdownAttributes(bytes[offset + 1..<close]) != nil
        else { return 0 }
        return close + 1 - offset
    }
}

extension MarkdownInline {
    fileprivate var takesAttributes: Bool {
        switch kind {
        case .link(_, _, let isAutolink, _): !isAutolink
        case .image, .code: true
        default: false
        }
    }
}
