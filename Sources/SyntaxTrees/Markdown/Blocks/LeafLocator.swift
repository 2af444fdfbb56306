/// Finds the text of a leaf block in the source again.
struct LeafLocator {
    let source: MarkdownSource
    let notes: BlockNotes

    struct Found {
        /// With what cmark took off its start or end.
        let whole: LeafText
        /// What the inlines were read from; nil if it could not be found in `whole`.
        let text: LeafText?
        /// The lines `whole` stands in; empty for cells and fragments.
        let lines: Range<Int>
    }

    func find(_ node: CommonMarkNode) -> Found {
        switch node.kind {
        case .fragment:
            var whole = LeafText()
            whole.append(0..<source.bytes.count, of: source.bytes)
            return Found(whole: whole, text: whole.part(node.content), lines: 0..<0)
        case .heading where !hasText(inLine: node.startLine): return closedHeading(node)
        default: return paragraph(node)
        }
    }

    /// Whether a line is text of a paragraph, a term or an underlined heading.
    func hasText(inLine line: Int) -> Bool {
        notes.textStarts.indices.contains(line) && notes.textStarts[line] >= 0
    }

    func textRange(ofLine line: Int) -> Range<Int> {
        let range = source.range(ofLine: line)
        return min(range.lowerBound + notes.textStarts[line], range.upperBound)..<range.upperBound
    }

    /// The lines from the first one on that are text. An underlined heading ends before its underline, which is none;
    /// its last line as cmark has it is wrong, as is that of text before a table (0).
    private func paragraph(_ node: CommonMarkNode) -> Found {
        var line = node.startLine
        let isParagraph = if case .heading = node.kind { false } else { node.endLine > 0 }
        let last = isParagraph ? node.endLine : source.lineCount
        var whole = LeafText()
        while line <= last, hasText(inLine: line) {
            whole.append(textRange(ofLine: line), of: source.bytes)
            if whole.content.last?.isLineEnd != true { whole.appendMissingLineEnd() }
            line += 1
        }
        let text = whole.part(node.content) ?? whole.withoutEscapesOfPipes().part(node.content)
        return Found(whole: whole, text: text, lines: node.startLine..<line)
    }

    /// `## Title ##`: cmark has taken the hashes off both ends.
    private func closedHeading(_ node: CommonMarkNode) -> Found {
        let line = source.range(ofLine: node.startLine)
        var start = min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)
        while start < line.upperBound, source.bytes[start] == UInt8(ascii: "#") { start += 1 }
        while start < line.upperBound, source.bytes[start].isBlank { start += 1 }
        var whole = LeafText()
        whole.append(start..<line.upperBound, of: source.bytes)
        var text = LeafText()
        let end = start + node.content.count
        guard whole.content.starts(with: node.content), end <= line.upperBound else {
            return Found(whole: whole, text: nil, lines: node.startLine..<node.startLine + 1)
        }
        text.append(start..<end, of: source.bytes)
        return Found(whole: whole, text: text, lines: node.startLine..<node.startLine + 1)
    }

    /// The text of a table cell from a place in its row on, and where to look for the next one.
    ///
    /// In a cell `\|` stands for `|` before anything else is read (GitHub's tables, 4.10).
    func findCell(_ node: CommonMarkNode, from start: Int) -> (text: LeafText?, end: Int) {
        var start = start
        let bytes = source.bytes
        func isRowEnd(_ index: Int) -> Bool { index >= bytes.count || bytes[index].isLineEnd }
        while !isRowEnd(start), bytes[start].isBlank { start += 1 }
        if !isRowEnd(start), bytes[start] == UInt8(ascii: "|") { start += 1 }
        while !isRowEnd(start), bytes[start].isBlank { start += 1 }
        var end = start
        while !isRowEnd(end), bytes[end] != UInt8(ascii: "|") || isEscaped(end, from: start) { end += 1 }
        var whole = LeafText()
        whole.append(start..<end, of: bytes)
        let text = whole.withoutEscapesOfPipes()
        let trimmed = text.content.starts(with: node.content) ? text.part(start: 0, count: node.content.count) : nil
        return (trimmed, end)
    }

    /// cmark looks at the byte before only: in `\\\\|` too the pipe is escaped.
    private func isEscaped(_ index: Int, from start: Int) -> Bool {
        index > start && source.bytes[index - 1] == UInt8(ascii: "\\")
    }
}
