import SourceText

/// Strings in the quotes of a word processor, “so”: their meaning is plain, so they are read with a warning.
extension JSONParser {
    private static let marks: [[UInt8]] = ["“", "”", "„"].map { Array($0.utf8) }
    /// The byte all of them begin with.
    private static let lead: UInt8 = 0xe2

    /// How long the typographic quote is that stands at a place; nil if there is none.
    private func markWidth(at place: Int) -> Int? {
        guard place < end, file.bytes[place] == Self.lead else { return nil }
        let bytes = file.bytes[place..<end]
        return Self.marks.first { bytes.starts(with: $0) }?.count
    }

    /// The text between two typographic quotes on one line; nil if none opens here, or the second is missing.
    mutating func parseTypographicString() -> (String, SourceSpan)? {
        let start = index
        guard let width = markWidth(at: start), let close = closingMark(from: start + width) else { return nil }
        warnOnce(
            "json-typographic-quotes", "Typographic quotes; JSON wants straight ones", at: start..<start + width)
        let span = file.span(start..<close + (markWidth(at: close) ?? 0))
        index = start + width
        let text = unescapedText(until: close)
        if !hasGivenUp { index = span.range.upperBound }
        return (text, span)
    }

    /// Where the next typographic quote of the line stands.
    private func closingMark(from start: Int) -> Int? {
        var place = start
        while place < end, file.bytes[place] != 0x0A, file.bytes[place] != 0x0D {
            if markWidth(at: place) != nil { return place }
            place += 1
        }
        return nil
    }

    private mutating func unescapedText(until close: Int) -> String {
        var text: [UInt8] = []
        while index < close {
            if file.bytes[index] == UInt8(ascii: "\\"), index + 1 < close {
                parseEscape(into: &text)
            } else {
                text.append(file.bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
