import SourceText

/// Tells JSON and YAML from Markdown by the bytes, before anything is parsed.
enum SyntaxGuess {
    /// Starts with an object or a list of values; `{{`, `{%` and `{:` are templating, `[text](…)` is a link.
    static func isJSON(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        rest = rest.drop(while: isSpace)
        guard let first = rest.first else { return false }
        let next = rest.dropFirst().first { !isSpace($0) }
        switch first {
        case UInt8(ascii: "{"):
            guard let next else { return true }
            if [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "'")].contains(next) { return true }
            // A comment, or a key without quotes: only on the next line, as people write it.
            let afterBrace = rest.dropFirst().first ?? 0
            return isSpace(afterBrace) && next != UInt8(ascii: "{") && next != UInt8(ascii: "%")
        case UInt8(ascii: "["): return [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(next ?? 0)
        case UInt8(ascii: "/"):
            // A comment before the object.
            return next == UInt8(ascii: "/") || next == UInt8(ascii: "*")
        default: return false
        }
    }

    /// The same, also in a file that is named so: `{“basics”: …` on one line, and what no CV is but JSON all the same:
    /// `[]`, `"text"`, `null`.
    static func isJSON(_ file: SourceFile) -> Bool {
        if isJSON(file.bytes) { return true }
        guard file.name.lowercased().hasSuffix(".json") else { return false }
        let rest = file.bytes.drop(while: isSpace)
        let first = rest.first ?? 0
        if first == UInt8(ascii: "{") {
            return ![UInt8(ascii: "{"), UInt8(ascii: "%")].contains(rest.dropFirst().first)
        }
        let isWord = ["null", "true", "false"].contains { file.bytes.starts(with: $0.utf8) }
        return isWord || [UInt8(ascii: "["), UInt8(ascii: "\"")].contains(first)
    }

    /// A line of a CV format's key stands at the left edge, and no text follows a front matter.
    static func mayBeYAML(_ file: SourceFile) -> Bool {
        if hasTextAfterFrontMatter(file) { return false }
        if isNamedYAML(file) { return true }
        return lines(of: file).contains { line in
            ["cv:", "content:", "basics:", "bio:"].contains { line == $0 || line.hasPrefix($0 + " ") }
        }
    }

    static func isNamedYAML(_ file: SourceFile) -> Bool {
        let name = file.name.lowercased()
        return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }

    private static func hasTextAfterFrontMatter(_ file: SourceFile) -> Bool {
        // Comments before it are YAML's, what looks like one behind it is a heading.
        let lines = lines(of: file).filter { !$0.isEmpty }.drop { $0.hasPrefix("#") }
        guard lines.first == "---", !isNamedYAML(file) else { return false }
        guard let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else { return false }
        return end + 1 < lines.endIndex
    }

    private static func lines(of file: SourceFile) -> [String] {
        (1...max(file.lineCount, 1)).map { number in
            var line = file.text(in: file.range(ofLine: number))
            while line.last?.isWhitespace == true { line.removeLast() }
            if number == 1, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
            return line
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
