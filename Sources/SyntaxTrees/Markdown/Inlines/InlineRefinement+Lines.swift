import SourceText

/// Attributes in braces at the end of a line of a paragraph: `+49 30 123456 {.private}`.
///
/// No Markdown program knows them there, but it is where authors write them. They belong to the line; a line that
/// the source only wrapped is one with those before it.
extension InlineRefinement {
    func withLineAttributes(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
        guard inlines.contains(where: \.endsWithBrace) else { return inlines }
        var done: [MarkdownInline] = []
        var line: [MarkdownInline] = []
        for (index, inline) in inlines.enumerated() {
            // Braces on a line of their own belong to the line above.
            let bracesFollow = index + 1 < inlines.count && closing([inlines[index], inlines[index + 1]]).isEmptyLine
            guard inline.isLineBreak, !bracesFollow else {
                line.append(inline)
                continue
            }
            let closed = closing(line)
            if closed.hasAttributes || inline.isHardBreak || !isWrap(line) {
                done += closed.line + [inline]
                line = []
            } else {
                line.append(inline)
            }
        }
        return done + closing(line).line
    }

    /// The line with what ends it taken off, as one span.
    private func closing(_ line: [MarkdownInline]) -> Closing {
        guard let last = line.last, case .text(let text) = last.kind, last.isVerbatimText else { return .init(line) }
        let bytes = Array(text.utf8)
        let end = bytes.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
        guard end > 0, bytes[end - 1] == UInt8(ascii: "}"),
            let open = bytes[..<end].lastIndex(of: UInt8(ascii: "{")),
            let found = MarkdownAttributes.inBraces(bytes, at: open), open + found.length == end,
            // "500 k{.private}": without a space too, where a loss of the mark would show what is to be hidden.
            open == 0 || bytes[open - 1].isBlank || found.attributes.classes.contains("private")
        else { return .init(line) }
        let textEnd = bytes[..<open].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
        var inner = Array(line.dropLast()) + (textEnd == 0 ? [] : [last.textPart(0..<textEnd)])
        // Braces on a line of their own follow a line end.
        while inner.last?.isLineBreak == true { inner.removeLast() }
        guard let first = inner.first, let final = inner.last else { return .init(line, isEmptyLine: true) }
        let span = first.span.union(final.span)
        return .init([MarkdownInline(.span(inner), span: span, attributes: found.attributes)], hasAttributes: true)
    }

    private struct Closing {
        var line: [MarkdownInline]
        var hasAttributes: Bool
        /// There was nothing before the braces.
        var isEmptyLine: Bool

        init(_ line: [MarkdownInline], hasAttributes: Bool = false, isEmptyLine: Bool = false) {
            self.line = line
            self.hasAttributes = hasAttributes
            self.isEmptyLine = isEmptyLine
        }
    }

    /// A long line that no mark ends: the source went on below because the line was full.
    private func isWrap(_ line: [MarkdownInline]) -> Bool {
        guard let first = line.last(where: \.isLineBreak)?.span.range.upperBound ?? line.first?.span.range.lowerBound,
            let last = line.last?.span.range.upperBound
        else { return false }
        return last - first >= 60
    }
}

extension MarkdownInline {
    fileprivate var endsWithBrace: Bool {
        guard case .text(let text) = kind else { return false }
        return text.utf8.last { !$0.isBlank } == UInt8(ascii: "}")
    }
}
