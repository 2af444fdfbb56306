/// What a reader of the page shall extract where several characters look the same.
///
/// A PDF font maps a glyph to one text. Where a no-break space is drawn by the glyph of the space, and a no-break
/// hyphen by that of the hyphen, both must therefore be read as the plain character; and what has no glyph is not in
/// the text at all, except for the joiners that are part of how a word is written.
struct StandIns {
    /// The face's glyph of U+0020 and of U+002D.
    var space: UInt32?
    var hyphen: UInt32?

    func text(for source: ArraySlice<UInt8>, glyph: UInt32) -> [UInt8] {
        if source.allSatisfy({ $0 < 0x80 }) { return Array(source) }
        var text: [UInt8] = []
        for scalar in String(decoding: source, as: UTF8.self).unicodeScalars where !Self.isSilent(scalar.value) {
            text += Self.utf8(standIn(for: scalar, glyph: glyph))
        }
        return text
    }

    /// Soft hyphen, zero-width space, marks of direction, invisible operators, byte order mark.
    static func isSilent(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfeff: true
        default: false
        }
    }

    private func standIn(for scalar: Unicode.Scalar, glyph: UInt32) -> Unicode.Scalar {
        switch scalar.value {
        case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: glyph == space ? " " : scalar
        case 0x2010, 0x2011: glyph == hyphen ? "-" : scalar
        default: scalar
        }
    }

    private static func utf8(_ scalar: Unicode.Scalar) -> [UInt8] { Array(String(scalar).utf8) }
}
