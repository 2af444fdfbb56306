import Languages

/// Cuts text into words that can be compared between a source and a page, whatever was set between them.
///
/// A word is letters and digits without anything between; case, accents and ligatures do not count, so that
/// `Full-Stack`, `full‐stack` and `FULL-\nSTACK` are the same two words. In scripts without spaces each character is
/// a word.
enum WordKey {
    /// A word and where it stands, in UTF-8 bytes of the text.
    struct Word: Hashable {
        var key: String
        var range: Range<Int>
    }

    static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var open: Range<Int>?
        var key: [UInt8] = []
        func close() {
            if let range = open, !key.isEmpty {
                words.append(Word(key: String(decoding: key, as: UTF8.self), range: range))
            }
            (open, key) = (nil, [])
        }
        var offset = 0
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            defer { offset += length }
            let place = offset..<(offset + length)
            if isIdeographic(scalar) { close() }
            guard isPart(scalar) else {
                if !joins(scalar) { close() }
                continue
            }
            append(scalar, to: &key)
            open = (open?.lowerBound ?? offset)..<place.upperBound
            if isIdeographic(scalar) { close() }
        }
        close()
        return words
    }

    private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
        if let digit = Folding.digit(scalar) {
            key.append(UInt8(0x30 + digit))
        } else if (0xFB00...0xFB06).contains(scalar.value) {
            key += ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(scalar.value) - 0xFB00].utf8
        } else {
            Folding.append(scalar, to: &key)
        }
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    /// Soft hyphens, joiners and marks of direction stand inside words and say nothing.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || scalar.properties.isDefaultIgnorableCodePoint
    }

    /// Whether a word is one character of a script without spaces.
    static func isIdeographic(_ key: String) -> Bool { key.unicodeScalars.first.map(isIdeographic) ?? false }

    /// Han, kana, Thai, Lao, Khmer, Burmese: lines break between any two words, and words have no spaces.
    private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
