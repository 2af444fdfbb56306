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
        var result: [MarkdownInline] = []
        for inline in inlines {
            var rest = inline
            if let last = result.last, last.takesAttributes, let length = attributeLength(of: inline, at: 0) {
                guard let cut = remainder(of: inline, from: length) else { continue }
                rest = cut
            }
            appendUnwrappingSpans(rest, to: &result)
        }
        return result
    }

    /// The part of a text from an offset on; nil if that is empty.
    private func remainder(of inline: MarkdownInline, from offset: Int) -> MarkdownInline? {
        guard case .text(let text) = inline.kind, offset < text.utf8.count else { return nil }
        return inline.textPart(offset..<text.utf8.count)
    }

    /// The length of `{…}` at an offset of a text, if attributes stand there.
    private func attributeLength(of inline: MarkdownInline, at offset: Int) -> Int? {
        guard case .text(let text) = inline.kind else { return nil }
        let bytes = Array(text.utf8)
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{"),
            let close = bytes[offset...].firstIndex(of: UInt8(ascii: "}")),
            MarkdownAttributes(bytes[offset + 1..<close]) != nil
        else { return nil }
        return close + 1 - offset
    }

    private func appendUnwrappingSpans(_ inline: MarkdownInline, to result: inout [MarkdownInline]) {
        guard case .text(let text) = inline.kind, inline.isVerbatimText else { return result.append(inline) }
        let bytes = Array(text.utf8)
        for close in bytes.indices.dropLast()
        where bytes[close] == UInt8(ascii: "]") && bytes[close + 1] == UInt8(ascii: "{") {
            guard let length = attributeLength(of: inline, at: close + 1) else { continue }
            var before = result
            if close > 0 { before.append(inline.textPart(0..<close)) }
            guard removeOpeningBracket(in: &before) else { continue }
            result = before
            if let rest = remainder(of: inline, from: close + 1 + length) { appendUnwrappingSpans(rest, to: &result) }
            return
        }
        result.append(inline)
    }

    /// Takes out the bracket that the end of these inlines would close.
    private func removeOpeningBracket(in inlines: inout [MarkdownInline]) -> Bool {
        var depth = 0
        for index in inlines.indices.reversed() {
            guard case .text(let text) = inlines[index].kind, inlines[index].isVerbatimText else { continue }
            let bytes = Array(text.utf8)
            for offset in bytes.indices.reversed() {
                if bytes[offset] == UInt8(ascii: "]") { depth += 1 }
                guard bytes[offset] == UInt8(ascii: "[") else { continue }
                if depth > 0 {
                    depth -= 1
                    continue
                }
                let whole = inlines[index]
                let parts = [0..<offset, offset + 1..<bytes.count].filter { !$0.isEmpty }.map(whole.textPart)
                inlines.replaceSubrange(index...index, with: parts)
                return true
            }
        }
        return false
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
