/// Which month a word means, in all languages at once.
public enum MonthNames {
    /// 1 to 12 for a folded word without its full stop (`Folding.fold`); nil for words that are no month.
    ///
    /// A name with two meanings (`listopad`: October in Croatian, November in Polish) goes by the language, or
    /// else by what most languages mean. Of Latin names of three letters only those count that the language, or
    /// without one a widespread language, has: `Pro 2019` is no Czech December elsewhere.
    public static func month(named word: String, language: LanguageTag?) -> Int? {
        withSenses(of: word) { senses in
            let wanted = language.map { $0.language == "no" ? "nb" : $0.language }
            if let wanted, let month = month(in: senses, where: { isSpoken($0, in: wanted) }) { return month }
            if word.utf8.count > 3 { return month(in: senses) { _ in true } }
            let trusted = wanted == nil ? ["en", "de", "fr", "es", "pt", "it", "nl"] : ["en"]
            return month(in: senses) { sense in trusted.contains { isSpoken(sense, in: $0) } }
        } ?? nil
    }

    /// The languages in which a folded word is a month.
    public static func languages(of word: String) -> [String] {
        withSenses(of: word) { senses in
            senses.split(separator: 0x20).flatMap { sense in
                speakers(of: sense).split(separator: comma).map { String(decoding: $0, as: UTF8.self) }
            }
        } ?? []
    }

    // MARK: Senses

    /// Bytes of the table.
    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>
    private static let colon = UInt8(ascii: ":")
    private static let comma = UInt8(ascii: ",")

    /// The month of the first sense `11:pl,cs` that is fitting.
    private static func month(in senses: Bytes, where isFitting: (Bytes) -> Bool) -> Int? {
        var rest = senses
        while !rest.isEmpty {
            let sense = rest.prefix { $0 != 0x20 }
            if isFitting(sense) { return sense.prefix { $0 != colon }.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
            rest = rest[sense.endIndex...].dropFirst()
        }
        return nil
    }

    private static func isSpoken(_ sense: Bytes, in language: String) -> Bool {
        var rest = speakers(of: sense)
        while !rest.isEmpty {
            let tag = rest.prefix { $0 != comma }
            if tag.elementsEqual(language.utf8) { return true }
            rest = rest[tag.endIndex...].dropFirst()
        }
        return false
    }

    private static func speakers(of sense: Bytes) -> Bytes {
        sense.drop { $0 != colon }.dropFirst()
    }

    /// The meanings of a name: its line in the table, which is sorted by the names' bytes, without the name; nil for what
    /// is no name.
    ///
    /// Searched where it stands: most runs look up a few words, and building a dictionary of all would take longer.
    private static func withSenses<Result>(of word: String, _ body: (Bytes) -> Result) -> Result? {
        guard !word.isEmpty, !word.utf8.contains(0x20) else { return nil }
        var word = word
        return word.withUTF8 { name in
            table.withUTF8Buffer { bytes in
                var (lower, upper) = (0, bytes.count)
                while lower < upper {
                    let line = SortedLine(in: bytes, around: (lower + upper) / 2)
                    switch line.compare(with: name) {
                    case 0: return body(bytes[line.value])
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
