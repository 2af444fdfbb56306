internal import Languages

/// Titles made comparable: without decoration, numbering, case, accents and punctuation.
enum TitleKey {
    /// "## 1. **Work Experience:** 💼" → "work experience"; "&" is "and".
    static func key(of title: String) -> String {
        var text = withoutNumbering(withoutAttributes(title[...]))
        let key = text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: KeyWriter.room(for: bytes.count)) { room in
                var writer = KeyWriter(into: room)
                writer.write(bytes)
                return String(decoding: writer.key, as: UTF8.self)
            }
        }
        return closed(key)
    }

    /// `職 務 経 歴 書`: a space behind each sign only spreads the word over the line.
    private static func closed(_ key: String) -> String {
        guard hasIdeographs(key) else { return key }
        let words = key.spacedWords
        return words.count > 1 && words.allSatisfy { $0.count == 1 && hasIdeographs(String($0)) } ? words.joined() : key
    }

    /// A key without its spaces.
    static func squeezed(_ key: String) -> String {
        key.utf8.contains(0x20) ? key.spacedWords.joined() : key
    }

    /// The keys of what stands between separators and words for "and".
    static func parts(of title: String) -> [String] {
        let hyphenSeparates = title.utf8.count < 200 && title.holds(" - ")
        guard hyphenSeparates || title.utf8.contains(where: { mayBeginSeparator($0) }) else {
            return cut(key(of: title)).flatMap(splitByIdeographicConjunction)
        }
        let separated = title.unicodeScalars.split { separators.contains($0) || ($0 == "-" && hyphenSeparates) }
        return separated.flatMap { cut(key(of: String($0))) }.flatMap(splitByIdeographicConjunction)
    }

    /// Beyond ASCII separators are signs of Latin (C2) or stand behind all alphabets.
    private static func mayBeginSeparator(_ byte: UInt8) -> Bool {
        byte < 0x80 ? separators.contains(Unicode.Scalar(byte)) : byte == 0xc2 || byte >= 0xe2
    }

    /// A key cut at its words for "and".
    private static func cut(_ key: String) -> [String] {
        if !key.isEmpty, !key.utf8.contains(0x20) { return conjunctions.contains(key) ? [] : [key] }
        let words = key.spacedWords
        guard words.contains(where: { conjunctions.contains($0) }) else { return key.isEmpty ? [] : [key] }
        return words.split { conjunctions.contains($0) }.map { $0.joined(separator: " ") }
    }

    /// "selected publications" → "publications", "projets personnels" → "projets".
    static func withoutModifiers(_ key: String) -> String {
        let all = key.spacedWords
        var words = all[...]
        while words.count > 1, let first = words.first, modifiers.contains(first) { words = words.dropFirst() }
        while words.count > 1, let last = words.last, modifiers.contains(last) { words = words.dropLast() }
        return words.count == all.count ? key : words.joined(separator: " ")
    }

    /// Whether a text has Chinese, Japanese or Korean characters.
    static func hasIdeographs(_ text: String) -> Bool {
        text.utf8.contains { $0 >= 0xe3 } && text.unicodeScalars.contains { $0.value >= 0x2e80 && $0.value < 0xfb00 }
    }

    // MARK: Characters

    static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        let code = scalar.value
        if code < 0x80 { return (code | 0x20 >= 0x61 && code | 0x20 <= 0x7a) || (code >= 0x30 && code <= 0x39) }
        switch code {
        case 0xc0...0x24f: return code != 0xd7 && code != 0xf7
        // Runs of letters, marks and digits without a gap, so that few scalars must be looked up; frequent ones first.
        case 0x400...0x52f, 0x4e00...0x9fff, 0xac00...0xd7a3, 0x370...0x3ff, 0x5d0...0x5ea, 0x620...0x669,
            0x66e...0x6d3, 0x900...0x963, 0x966...0x96f, 0xe01...0xe3a, 0xe40...0xe4e, 0x1e00...0x1eff, 0x3041...0x3096,
            0x30a1...0x30fa, 0x30fc:
            return true
        case 0x2000...0x206f, 0x2500...0x2bff, 0xe000...0xf8ff, 0xfe00...0xfe0f: return false
        default: break
        }
        if Folding.digit(scalar) != nil || scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    private static let separators: SignSet = "/,|+&;()[]、・·•＆，،｜；–—（）"

    private static func splitByIdeographicConjunction(_ key: String) -> [String] {
        guard hasIdeographs(key) else { return [key] }
        for joint in ["及", "与", "與", "和", "と", "및"] where key.contains(joint) {
            let parts = key.split(separator: joint).map { String($0).split(separator: " ").joined(separator: " ") }
            if parts.count > 1 { return parts }
        }
        return [key]
    }

    // MARK: Ends

    /// Without `{#id .class}` at the end.
    private static func withoutAttributes(_ title: Substring) -> Substring {
        guard title.utf8.last == UInt8(ascii: "}"), let open = title.lastIndex(of: "{") else { return title }
        return title[..<open]
    }

    /// Without "1.", "2.1", "IV.", "A)", "一、" at the start.
    private static func withoutNumbering(_ title: Substring) -> Substring {
        if beginsWithWord(title) { return title }
        let start = title.unicodeScalars.firstIndex(where: isLetterOrDigit) ?? title.endIndex
        let text = title[start...]
        guard let first = text.unicodeScalars.first, isNumbering(first) else { return text }
        let number = text.unicodeScalars.prefix { isNumbering($0) || ($0 == "." && Folding.digit(first) != nil) }
        let rest = title[number.endIndex...]
        let after = rest.unicodeScalars.firstIndex(where: isLetterOrDigit) ?? rest.endIndex
        guard number.count <= 5, after < rest.endIndex, let next = rest.unicodeScalars.first else { return text }
        let isMarked = number.last == "." || next == "." || next == ")" || next == "、" || next == "）"
        let isBare = Folding.digit(first) != nil && !isLetterOrDigit(next)
        // "C.V." and "I.T." are no numbering: their next letter touches.
        let touches = next == "." && rest.unicodeScalars.dropFirst().first.map(isLetterOrDigit) == true
        return (isMarked || isBare) && !(touches && Folding.digit(first) == nil) ? rest[after...] : text
    }

    /// A letter and a small one, of ASCII: no numbering is like that.
    private static func beginsWithWord(_ title: Substring) -> Bool {
        var bytes = title.utf8.makeIterator()
        guard let first = bytes.next(), let second = bytes.next() else { return false }
        return (0x61...0x7a).contains(first | 0x20) && (0x61...0x7a).contains(second)
    }

    private static func isNumbering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "I", "V", "X", "A", "B", "C", "D", "E", "F": true
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
        default: false
        }
    }
}
