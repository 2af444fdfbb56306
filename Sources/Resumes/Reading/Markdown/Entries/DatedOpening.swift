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
            guard bytes[index + 1] == UInt8(ascii: " "), !isMonth(bytes, at: index) else { return false }
            return isDigit(bytes[index - 1]) || bytes[index - 1] >= UInt8(ascii: "a")
        }
    }

    /// `Jul. 2027`: a full stop after a few letters and before a number ends a month's short name.
    private static func isMonth(_ bytes: [UInt8], at stop: Int) -> Bool {
        guard bytes[stop] == UInt8(ascii: "."), stop + 2 < bytes.count, isDigit(bytes[stop + 2]) else { return false }
        let word = bytes[..<stop].reversed().prefix { $0 != UInt8(ascii: " ") }
        return word.count <= 5 && !word.contains(where: isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
