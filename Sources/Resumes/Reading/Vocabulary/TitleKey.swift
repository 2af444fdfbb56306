internal import Languages

/// Titles made comparable: without decoration, numbering, case, accents and punctuation.
enum TitleKey {
    /// "## 1. **Work Experience:** 💼" → "work experience"; "&" is "and".
    static func key(of title: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(title.utf8.count)
        appendKey(of: withoutNumbering(withoutAttributes(title[...])), to: &bytes)
        return closed(String(decoding: bytes, as: UTF8.self))
    }

    /// `職 務 経 歴 書`: a space behind each sign only spreads the word over the line.
    private static func closed(_ key: String) -> String {
        guard hasIdeographs(key) else { return key }
        let words = key.split(separator: " ")
        return words.count > 1 && words.allSatisfy { $0.count == 1 && hasIdeographs(String($0)) } ? words.joined() : key
    }

    /// Writes the key of a text that has neither numbering nor attributes.
    static func appendKey(of text: Substring, to bytes: inout [UInt8]) {
        appendKey(of: text.unicodeScalars, to: &bytes)
    }

    private static func appendKey(of scalars: some Sequence<Unicode.Scalar>, to bytes: inout [UInt8]) {
        var needsSpace = false
        let start = bytes.count
        for scalar in scalars {
            if isLetterOrDigit(scalar) || (!needsSpace && bytes.count > start && (scalar == "+" || scalar == "#")) {
                if needsSpace, bytes.count > start { bytes.append(0x20) }
                needsSpace = false
                Folding.append(scalar, to: &bytes)
            } else if scalar == "&" || scalar == "＆" {
                if bytes.count > start { bytes.append(0x20) }
                bytes.append(contentsOf: "and".utf8)
                needsSpace = true
            } else if scalar.value != 0x200c && scalar.value != 0x200d && scalar.value != 0xad {
                needsSpace = true
            }
        }
    }

    /// The same for a name in a table, most of which are ASCII.
    static func appendKey(ofName name: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
        guard
            name.allSatisfy({
                $0 < 0x80 && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "#")
            })
        else {
            return appendKey(of: UTF8Scalars(bytes: name), to: &bytes)
        }
        var needsSpace = false
        for byte in name {
            let lower = byte | 0x20
            if (0x61...0x7a).contains(lower) || (0x30...0x39).contains(byte) {
                if needsSpace, !bytes.isEmpty { bytes.append(0x20) }
                needsSpace = false
                bytes.append((0x41...0x5a).contains(byte) ? lower : byte)
            } else {
                needsSpace = true
            }
        }
    }

    /// The keys of what stands between separators and words for "and".
    static func parts(of title: String) -> [String] {
        var parts: [[Substring]] = [[]]
        let hyphenSeparates = title.utf8.count < 200 && title.holds(" - ")
        let separated = title.unicodeScalars.split { isSeparator($0) || ($0 == "-" && hyphenSeparates) }
        for piece in separated.map({ key(of: String($0)) }) {
            parts.append([])
            for word in piece.split(separator: " ") {
                if conjunctions.contains(word) { parts.append([]) } else { parts[parts.count - 1].append(word) }
            }
        }
        let keys = parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
        return keys.flatMap(splitByIdeographicConjunction)
    }

    /// "selected publications" → "publications", "projets personnels" → "projets".
    static func withoutModifiers(_ key: String) -> String {
        var words = key.split(separator: " ")[...]
        while words.count > 1, let first = words.first, modifiers.contains(first) { words = words.dropFirst() }
        while words.count > 1, let last = words.last, modifiers.contains(last) { words = words.dropLast() }
        return words.joined(separator: " ")
    }

    /// Whether a text has Chinese, Japanese or Korean characters.
    static func hasIdeographs(_ text: String) -> Bool {
        text.utf8.contains { $0 >= 0xe3 } && text.unicodeScalars.contains { $0.value >= 0x2e80 && $0.value < 0xfb00 }
    }

    // MARK: Characters

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        let code = scalar.value
        if code < 0x80 { return (code | 0x20 >= 0x61 && code | 0x20 <= 0x7a) || (code >= 0x30 && code <= 0x39) }
        switch code {
        case 0xc0...0x24f: return code != 0xd7 && code != 0xf7
        // Runs of letters, marks and digits without a gap, so that few scalars must be looked up.
        case 0x370...0x3ff, 0x400...0x52f, 0x5d0...0x5ea, 0x620...0x669, 0x66e...0x6d3, 0x900...0x963, 0x966...0x96f,
            0xe01...0xe3a, 0xe40...0xe4e, 0x1e00...0x1eff, 0x3041...0x3096, 0x30a1...0x30fa, 0x30fc, 0x4e00...0x9fff,
            0xac00...0xd7a3:
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

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return "/,|+&;()[]".unicodeScalars.contains(scalar) }
        return "、・·•＆，،｜；–—（）".unicodeScalars.contains(scalar)
    }

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

    private static func isNumbering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "I", "V", "X", "A", "B", "C", "D", "E", "F": true
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
        default: false
        }
    }
}

/// The scalars of valid UTF-8, decoded without making a `String` of it: thousands of names are read at every start.
private struct UTF8Scalars: Sequence, IteratorProtocol {
    var bytes: Slice<UnsafeBufferPointer<UInt8>>

    mutating func next() -> Unicode.Scalar? {
        guard let lead = bytes.popFirst() else { return nil }
        if lead < 0x80 { return Unicode.Scalar(lead) }
        let length = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
        var code = UInt32(lead) & (0x3f >> UInt32(length))
        for _ in 0..<length { code = code << 6 | UInt32((bytes.popFirst() ?? 0) & 0x3f) }
        return Unicode.Scalar(code)
    }
}
