/// Words found byte by byte: `split` on characters takes them together from their scalars first.
extension String {
    /// What stands between spaces of ASCII.
    var spacedWords: [Substring] {
        utf8.split(separator: 0x20).map { Substring($0) }
    }

    /// What of a text is letters without a gap, in order: `d'Amico & Co.` is `d`, `Amico` and `Co`.
    var letterRuns: [Substring] {
        guard utf8.allSatisfy({ Self.standsAlone($0) }) else { return split { !$0.isLetter } }
        return unicodeScalars.split { !Self.isLetter($0) }.map { Substring($0) }
    }

    /// A byte of ASCII or of the Latin letters behind it: no sign of these joins another to one character.
    private static func standsAlone(_ byte: UInt8) -> Bool {
        byte < 0xc2 || byte > 0xc2 && byte < 0xca
    }

    /// Of the signs that stand alone.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5a, 0x61...0x7a: true
        case ..<0xc0, 0xd7, 0xf7: false
        default: true
        }
    }
}
