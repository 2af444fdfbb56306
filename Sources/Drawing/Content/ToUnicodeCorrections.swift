/// Texts of glyphs that cairo could not be told directly, by font: what its ToUnicode says, and what it shall say.
///
/// Cairo's ToUnicode always holds the first character of the font's cmap if the glyph has one, and wraps every use
/// with another text into an ActualText span, at which some readers stop. So cairo is told that character for the
/// `fi` ligature (U+FB01) or a small capital (often private use), and the true letters are written afterwards.
struct ToUnicodeCorrections: Hashable, Sendable {
    /// By PostScript name, without the subset's tag.
    private(set) var byFont: [String: [String: String]] = [:]

    /// False if the font already has another text for that character; then nothing is changed.
    mutating func add(_ text: String, for character: String, font: String) -> Bool {
        if let known = byFont[font]?[character], known != text { return false }
        byFont[font, default: [:]][character] = text
        return true
    }

    /// What the font's ToUnicode shall say where it now says `text`.
    func corrected(_ text: String, font: String) -> String {
        byFont[font]?[text] ?? text.unligated
    }
}

extension String {
    /// U+FB00 to U+FB06 as the letters they stand for.
    var unligated: String {
        guard unicodeScalars.contains(where: { (0xFB00...0xFB06).contains($0.value) }) else { return self }
        let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
        return unicodeScalars.reduce(into: "") { text, scalar in
            if (0xFB00...0xFB06).contains(scalar.value) {
                text += letters[Int(scalar.value) - 0xFB00]
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }
}
