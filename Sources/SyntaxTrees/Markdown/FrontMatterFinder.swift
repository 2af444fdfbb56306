import SourceText

/// Finds the data before the text: between `---` lines (YAML) or `+++` lines (TOML).
///
/// A rule at the start of a document looks the same as a fence. It is one only if a closing fence follows and the
/// lines between are a map, are empty, or were plainly meant as a map; otherwise the document keeps all its lines.
struct FrontMatterFinder {
    let file: SourceFile

    struct Found {
        let frontMatter: FrontMatter
        /// Where the text begins.
        let end: Int
    }

    /// The first line may follow blank lines, a byte order mark or a space.
    func find(_ diagnostics: inout Diagnostics) -> Found? {
        var line = 1
        while line <= file.lineCount, isBlank(line) { line += 1 }
        guard line <= file.lineCount, let format = openingFence(line) else { return nil }
        guard let closing = closingFence(of: format, after: line) else {
            reportMissingFence(format, line, &diagnostics)
            return nil
        }
        let inner = lineEnd(line)..<file.range(ofLine: closing).lowerBound
        let whole = content(line).lowerBound..<content(closing).upperBound
        guard let data = data(format, inner, diagnostics: &diagnostics) else { return nil }
        let frontMatter = FrontMatter(format: format, data: data, span: file.span(whole))
        return Found(frontMatter: frontMatter, end: lineEnd(closing))
    }

    // MARK: - Fences

    /// A line without white space at its ends, and without the byte order mark.
    private func content(_ line: Int) -> Range<Int> {
        var range = file.range(ofLine: line)
        if line == 1, file.bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
            range = range.lowerBound + 3..<range.upperBound
        }
        let text = file.bytes[range].drop { $0.isWhiteSpace }
        let end = text.lastIndex { !$0.isWhiteSpace }.map { $0 + 1 } ?? text.startIndex
        return text.startIndex..<end
    }

    private func isBlank(_ line: Int) -> Bool { content(line).isEmpty }

    /// Where the next line starts.
    private func lineEnd(_ line: Int) -> Int {
        line < file.lineCount ? file.range(ofLine: line + 1).lowerBound : file.bytes.count
    }

    private func isLine(_ line: Int, _ text: String) -> Bool {
        file.bytes[content(line)].elementsEqual(text.utf8)
    }

    private func openingFence(_ line: Int) -> FrontMatter.Format? {
        guard content(line).lowerBound - file.range(ofLine: line).lowerBound < 4 else { return nil }
        return isLine(line, "---") ? .yaml : isLine(line, "+++") ? .toml : nil
    }

    private func closingFence(of format: FrontMatter.Format, after line: Int) -> Int? {
        guard line < file.lineCount else { return nil }
        return (line + 1...file.lineCount).first { line in
            switch format {
            case .yaml, .titleBlock: isLine(line, "---") || isLine(line, "...")
            case .toml: isLine(line, "+++")
            }
        }
    }

    /// Told only where the lines that follow look like data: `---` alone is a rule.
    private func reportMissingFence(_ format: FrontMatter.Format, _ line: Int, _ diagnostics: inout Diagnostics) {
        let rest = lineEnd(line)..<file.bytes.count
        let isData = format == .toml ? line == 1 : looksLikeMap(rest) && !startsBlank(rest)
        guard isData else { return }
        let fence = format == .toml ? "+++" : "---"
        diagnostics.warn(
            "front-matter-unclosed", "Front matter has no closing \(fence)", at: file.span(content(line)),
            help: "The lines are read as text; write \(fence) on a line of its own below the data.")
    }

    private func startsBlank(_ range: Range<Int>) -> Bool {
        lines(of: range).first?.allSatisfy(\.isWhiteSpace) ?? true
    }

    // MARK: - Data

    /// The map, or nil if these lines are text.
    private func data(
        _ format: FrontMatter.Format, _ range: Range<Int>, diagnostics: inout Diagnostics
    ) -> DataNode? {
        let empty = DataNode(.map([]), span: file.span(range))
        if isEmpty(range) { return startsWithHeading(range) ? nil : empty }
        var findings = Diagnostics()
        switch format {
        case .toml:
            let data = DataParser.parseTOML(file, range: range, diagnostics: &diagnostics)
            return data?.entries == nil ? empty : data
        case .yaml, .titleBlock:
            if startsWithHeading(range) { return nil }
            let data = DataParser.parseYAML(file, range: range, diagnostics: &findings)
            guard data?.entries != nil || looksLikeMap(range) else { return nil }
            diagnostics.append(contentsOf: findings.all)
            return data?.entries == nil ? empty : data
        }
    }

    private func lines(of range: Range<Int>) -> [ArraySlice<UInt8>] {
        file.bytes[range].split(omittingEmptySubsequences: false) { $0.isLineEnd }
    }

    /// Blank lines and comments alone.
    private func isEmpty(_ range: Range<Int>) -> Bool {
        lines(of: range).allSatisfy { line in
            let text = line.drop { $0.isWhiteSpace }
            return text.isEmpty || text.first == UInt8(ascii: "#")
        }
    }

    /// A blank line and then `# Title`: a rule above a heading, no comment of YAML.
    private func startsWithHeading(_ range: Range<Int>) -> Bool {
        let rest = lines(of: range).drop { $0.allSatisfy(\.isWhiteSpace) }
        guard let first = rest.first, first.first == UInt8(ascii: "#") else { return false }
        let startsBlank = rest.startIndex > 0
        return startsBlank || first.starts(with: "##".utf8)
    }

    /// Whether the first line with content is `key: value`, so that an error in the YAML is worth telling.
    private func looksLikeMap(_ range: Range<Int>) -> Bool {
        let first = lines(of: range).first { line in
            let text = line.drop { $0.isWhiteSpace }
            return !text.isEmpty && text.first != UInt8(ascii: "#")
        }
        guard let first, let colon = first.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let key = first[..<colon]
        let isWord = key.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "-_\"'".utf8.contains($0) }
        let after = first[(colon + 1)...].first
        return !key.isEmpty && isWord && (after.map(\.isWhiteSpace) ?? true)
    }
}
