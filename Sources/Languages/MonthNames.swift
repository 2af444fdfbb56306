/// Which month a word means, in all languages at once.
public enum MonthNames {
    /// 1 to 12 for a folded word without its full stop (`Folding.fold`); nil for words that are no month.
    ///
    /// A name with two meanings (`listopad`: October in Croatian, November in Polish) goes by the language, or
    /// else by what most languages mean. Of Latin names of three letters only those count that the language, or
    /// without one a widespread language, has: `Pro 2019` is no Czech December elsewhere.
    public static func month(named word: String, language: LanguageTag?) -> Int? {
        guard let senses = names[word] else { return nil }
        let wanted = language.map { $0.language == "no" ? "nb" : $0.language }
        let parts = senses.split(separator: " ")
        if let wanted, let fitting = parts.first(where: { speakers(of: $0).contains { $0 == wanted } }) {
            return month(of: fitting)
        }
        let isShort = word.utf8.count <= 3
        let trusted = wanted == nil ? ["en", "de", "fr", "es", "pt", "it", "nl"] : ["en"]
        let sense = parts.first { !isShort || speakers(of: $0).contains { trusted.contains(String($0)) } }
        return sense.flatMap(month(of:))
    }

    private static func speakers(of sense: Substring) -> [Substring] {
        sense.drop { $0 != ":" }.dropFirst().split(separator: ",")
    }

    private static func month(of sense: Substring) -> Int? {
        Int(sense.prefix { $0 != ":" })
    }

    /// Name to meanings, split on first use.
    private static let names: [String: Substring] = {
        var map: [String: Substring] = [:]
        map.reserveCapacity(800)
        for line in "\(table)".split(separator: "\n") {
            guard let space = line.firstIndex(of: " ") else { continue }
            map[String(line[..<space])] = line[line.index(after: space)...]
        }
        return map
    }()
}

extension MonthNames {
    /// The languages in which a folded word is a month.
    public static func languages(of word: String) -> [String] {
        names[word].map { senses in
            senses.split(separator: " ").flatMap(speakers(of:)).map(String.init)
        } ?? []
    }
}
