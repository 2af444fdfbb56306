/// What little of scripts the reader must know: which write without spaces.
enum Script {
    static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x30FF, 0x31F0...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x3FFFF: true
        default: false
        }
    }

    static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
        (0xAC00...0xD7A3).contains(scalar.value) || (0x1100...0x11FF).contains(scalar.value)
    }

    static func isArabic(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
    }

    /// Both sides of the seam are ideographs, kana or their punctuation; beside such a sign one side is enough.
    static func joinsWithoutSpace(_ left: RichText, _ right: RichText) -> Bool {
        guard let last = left.runs.last(where: { !$0.text.isEmpty })?.text.unicodeScalars.last,
            let first = right.runs.first(where: { !$0.text.isEmpty })?.text.unicodeScalars.first
        else { return false }
        return isIdeographic(last) && isIdeographic(first) || bearsSpace(last) || bearsSpace(first)
    }

    /// Signs with room of their own: `、` `。` `「` `）` and their like, of a full em with half of it empty.
    private static func bearsSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3001, 0x3002, 0x3008...0x3011, 0x3014...0x301B, 0x30FB, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF0E,
            0xFF1A, 0xFF1B, 0xFF1F, 0xFF3B, 0xFF3D, 0xFF5B, 0xFF5D:
            true
        default: false
        }
    }

    /// Mostly written in ideographs or kana: a length then counts characters, not words.
    static func isIdeographic(_ text: String) -> Bool {
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        return !letters.isEmpty && letters.count(where: isIdeographic) * 2 > letters.count
    }
}
