import SourceText

/// Finds pandoc's title block: `% title`, `% author; author` and `% date` on the first lines of a document.
///
/// Each of the three may go on in lines that begin with a space; a `%` alone leaves its place empty.
/// (pandoc's manual, "Extension: pandoc_title_block".) The title block is read as a map of what is given.
struct TitleBlockFinder {
    let file: SourceFile

    func find() -> FrontMatterFinder.Found? {
        var line = 1
        var entries: [DataEntry] = []
        for key in ["title", "author", "date"] {
            guard let first = text(ofLine: line) else { break }
            var lines = [first]
            line += 1
            while let next = continuation(line) {
                lines.append(next)
                line += 1
            }
            entries += self.entries(key, lines.filter { !$0.isEmpty })
        }
        guard line > 1, !entries.isEmpty else { return nil }
        let start = file.range(ofLine: 1).lowerBound
        let whole = file.span(start..<file.range(ofLine: line - 1).upperBound)
        let end = line <= file.lineCount ? file.range(ofLine: line).lowerBound : file.bytes.count
        let data = DataNode(.map(entries), span: whole)
        return .init(frontMatter: FrontMatter(format: .titleBlock, data: data, span: whole), end: end)
    }

    /// Authors stand on lines of their own or between semicolons: one entry each. A title is one text.
    private func entries(_ key: String, _ lines: [Range<Int>]) -> [DataEntry] {
        let parts = key == "author" ? lines.flatMap(parted) : join(lines)
        return parts.map { range in
            let span = file.span(range)
            let words = span.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return DataEntry(key: key, keySpan: span, value: DataNode(.string(words), span: span))
        }
    }

    private func join(_ lines: [Range<Int>]) -> [Range<Int>] {
        guard let first = lines.first, let last = lines.last else { return [] }
        return [first.lowerBound..<last.upperBound]
    }

    private func parted(_ range: Range<Int>) -> [Range<Int>] {
        file.bytes[range].split(separator: UInt8(ascii: ";")).map { trimmed($0.startIndex..<$0.endIndex) }
            .filter { !$0.isEmpty }
    }

    /// What follows a `%` at the start of a line; nil for other lines.
    private func text(ofLine line: Int) -> Range<Int>? {
        guard line <= file.lineCount else { return nil }
        var range = file.range(ofLine: line)
        if line == 1, file.bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
            range = range.lowerBound + 3..<range.upperBound
        }
        guard file.bytes[range].first == UInt8(ascii: "%") else { return nil }
        let rest = range.lowerBound + 1..<range.upperBound
        let isApart = file.bytes[rest].first.map(\.isWhiteSpace) ?? true
        return isApart ? trimmed(rest) : nil
    }

    private func continuation(_ line: Int) -> Range<Int>? {
        guard line <= file.lineCount else { return nil }
        let range = file.range(ofLine: line)
        guard file.bytes[range].first?.isBlank == true, !trimmed(range).isEmpty else { return nil }
        return trimmed(range)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let text = file.bytes[range].drop { $0.isWhiteSpace }
        let end = text.lastIndex { !$0.isWhiteSpace }.map { $0 + 1 } ?? text.startIndex
        return text.startIndex..<end
    }
}
