import Languages

/// A line that begins with the name of an entry and its dates, and goes on with prose:
/// `**M.S. in Computer Science**, Some University, Aug 2025 – May 2026. Coursework: …`.
struct DatedOpening {
    /// From the name to the dates.
    let head: RichText
    /// The prose.
    let rest: RichText

    /// Nil if the line does not begin bold or linked, or if its dates stand in a sentence.
    init?(_ line: RichText, language: LanguageTag) {
        guard line.leadingStyle.contains(.strong) || line.runs.first?.link != nil, line.mayHoldDates else { return nil }
        for end in Self.ends(in: line.plainText) {
            let head = line.slice(0..<end)
            guard head.wordCount <= 24 else { return nil }
            guard let found = DateReader.find(in: head, language: language),
                found.range.upperBound >= head.utf8Count - 1, found.range.lowerBound > 3
            else { continue }
            self.head = head
            rest = line.slice(end + 1..<line.utf8Count).trimmed(of: { $0.isWhitespace || ":–—".contains($0) })
            if rest.isEmpty { return nil }
            return
        }
        return nil
    }

    /// Where a full stop, colon or semicolon is followed by a space, but for those of abbreviations.
    private static func ends(in text: String) -> [Int] {
        let bytes = Array(text.utf8)
        return bytes.indices.dropLast().filter { index in
            guard [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(bytes[index]), index > 3 else {
                return false
            }
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index - 1])
            return bytes[index + 1] == UInt8(ascii: " ") && (isDigit || bytes[index - 1] >= UInt8(ascii: "a"))
        }
    }
}
