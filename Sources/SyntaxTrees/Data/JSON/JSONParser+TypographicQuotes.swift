import SourceText

/// Strings in the quotes of a word processor, “so”: their meaning is plain, so they are read with a warning.
extension JSONParser {
    private static let marks: [[UInt8]] = ["“", "”", "„"].map { Array($0.utf8) }

    /// How long the typographic quote is that stands at a place; nil if there is none.
    private func markWidth(at place: Int) -> Int? {
        let bytes = file.bytes[place..<end]
        return Self.marks.first { bytes.starts(with: $0) }?.count
    }

    /// The text between two typographic quotes on one line; nil if none opens here, or the second is missing.
    mutating func parseTypographicString() -> (String, SourceSpan)? {
        guard let width = markWidth(at: index) else { return nil }
        let start = index
        var place = start + width
        while place < end, file.bytes[place] != 0x0A, file.bytes[place] != 0x0D {
            if let closing = markWidth(at: place) {
                warnOnce(
                    "json-typographic-quotes", "Typographic quotes; JSON wants straight ones", at: start..<start + width
                )
                index = place + closing
                return (file.text(in: start + width..<place), file.span(start..<index))
            }
            place += 1
        }
        return nil
    }
}
