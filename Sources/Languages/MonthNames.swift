/// Which month a word means, in all languages at once.
public enum MonthNames {
    /// 1 to 12 for a folded word without its full stop (`Folding.fold`); nil for words that are no month.
    ///
    /// A name with two meanings (`listopad`: October in Croatian, November in Polish) goes by the language, or
    /// else by what most languages mean. Of Latin names of three letters only those count that the language, or
    /// without one a widespread language, has: `Pro 2019` is no Czech December elsewhere.
    public static func month(named word: String, language: LanguageTag?) -> Int? {
        guard let senses = senses(of: word) else { return nil }
        let wanted = language.map { $0.language == "no" ? "nb" : $0.language }
        let parts = senses.utf8.split(separator: 0x20).map { Substring($0) }
        if let wanted, let fitting = parts.first(where: { isSpoken($0, in: wanted) }) { return month(of: fitting) }
        let isShort = word.utf8.count <= 3
        let trusted = wanted == nil ? ["en", "de", "fr", "es", "pt", "it", "nl"] : ["en"]
        let sense = parts.first { part in !isShort || trusted.contains { isSpoken(part, in: $0) } }
        return sense.flatMap(month(of:))
    }

    private static func isSpoken(_ sense: Substring, in language: String) -> Bool {
        let tags = sense.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        return tags.split(separator: UInt8(ascii: ",")).contains { $0.elementsEqual(language.utf8) }
    }

    private static func speakers(of sense: Substring) -> [Substring] {
        sense.drop { $0 != ":" }.dropFirst().split(separator: ",")
    }

    private static func month(of sense: Substring) -> Int? {
        Int(sense.prefix { $0 != ":" })
    }

    /// The meanings of a name: its line in the table, which is sorted by the names' bytes, without the name.
    ///
    /// Searched where it stands: most runs look up a few words, and building a dictionary of all would take longer.
    private static func senses(of word: String) -> Substring? {
        guard !word.isEmpty, !word.utf8.contains(0x20) else { return nil }
        var word = word
        return word.withUTF8 { name in
            table.withUTF8Buffer { bytes in
                var (lower, upper) = (0, bytes.count)
                while lower < upper {
                    let line = SortedLine(in: bytes, around: (lower + upper) / 2)
                    switch line.compare(with: name) {
                    case 0: return String(decoding: bytes[line.value], as: UTF8.self)[...]
                    case ..<0: lower = line.end
                    default: upper = line.start
                    }
                }
                return nil
            }
        }
    }
}

/// A line `name value` of a text whose lines are sorted.
private struct SortedLine {
    let start: Int
    let space: Int
    /// After the line end.
    let end: Int
    private let bytes: UnsafeBufferPointer<UInt8>

    init(in bytes: UnsafeBufferPointer<UInt8>, around place: Int) {
        self.bytes = bytes
        let lineEnd = UInt8(ascii: "\n")
        start = bytes[..<place].lastIndex(of: lineEnd).map { $0 + 1 } ?? 0
        let stop = bytes[start...].firstIndex(of: lineEnd) ?? bytes.count
        space = bytes[start..<stop].firstIndex(of: 0x20) ?? stop
        end = min(stop + 1, bytes.count)
    }

    /// The place of what follows the name.
    var value: Range<Int> {
        let stop = end > start && bytes[end - 1] == UInt8(ascii: "\n") ? end - 1 : end
        return min(space + 1, stop)..<stop
    }

    /// Negative if the line's name comes before the other, 0 if they are equal.
    func compare(with name: UnsafeBufferPointer<UInt8>) -> Int {
        let shared = min(space - start, name.count)
        for index in 0..<shared where bytes[start + index] != name[index] {
            return Int(bytes[start + index]) - Int(name[index])
        }
        return space - start - name.count
    }
}

extension MonthNames {
    /// The languages in which a folded word is a month.
    public static func languages(of word: String) -> [String] {
        senses(of: word).map { senses in
            senses.split(separator: " ").flatMap(speakers(of:)).map(String.init)
        } ?? []
    }
}
