/// The letters of a word as patterns know them, if it is a word that may be divided at all.
struct HyphenatedWord {
    /// Lower case; the apostrophe is U+0027.
    var scalars: [UInt32] = []
    /// The UTF-8 offset of each in the word.
    var offsets: [Int] = []

    /// Nil for names and codes: a capital after the first letter, a digit, any sign but an apostrophe between letters, a
    /// hyphen the author set (as TeX does). Quotes, brackets and stops around the word do not count.
    init?(_ word: String) {
        var offset = 0
        var isClosed = false
        for scalar in word.unicodeScalars {
            defer { offset += UTF8.width(scalar) }
            guard Self.isPart(scalar) else {
                if scalars.isEmpty { continue }
                guard Self.mayEnd(scalar) else { return nil }
                isClosed = true
                continue
            }
            if isClosed { return nil }
            guard let letter = Self.lowerCase(scalar) else { return nil }
            if letter != scalar.value, scalar != "\u{2019}", !scalars.isEmpty { return nil }
            scalars.append(letter)
            offsets.append(offset)
        }
        // A quote around the word looks like an apostrophe.
        while scalars.last == 0x27 {
            scalars.removeLast()
            offsets.removeLast()
        }
        while scalars.first == 0x27 {
            scalars.removeFirst()
            offsets.removeFirst()
        }
        if scalars.isEmpty { return nil }
    }

    /// Offsets after the soft hyphens of a word: where the author wants it divided, and nowhere else.
    static func softHyphens(in word: String) -> [Int] {
        guard word.utf8.contains(0xc2) else { return [] }
        var offsets: [Int] = []
        var offset = 0
        for scalar in word.unicodeScalars {
            offset += UTF8.width(scalar)
            if scalar == "\u{ad}" { offsets.append(offset) }
        }
        return offsets.filter { $0 < word.utf8.count }
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return Ascii.isLetter(scalar.value) || scalar == "'" }
        return scalar == "\u{2019}" || scalar.properties.isAlphabetic
    }

    /// Closing punctuation; anything else after a letter makes the word a code.
    private static func mayEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", ";", ":", "!", "?", ")", "]", "\"", "\u{2026}", "\u{201c}", "\u{201d}", "\u{bb}", "\u{ab}",
            "\u{203a}", "\u{2018}":
            true
        default: false
        }
    }

    /// Nil for a letter whose lower case is two characters.
    private static func lowerCase(_ scalar: Unicode.Scalar) -> UInt32? {
        if scalar == "\u{2019}" { return 0x27 }
        if scalar.value < 0x80 { return Ascii.isUpper(scalar.value) ? scalar.value | 0x20 : scalar.value }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? lower.first?.value : nil
    }
}
