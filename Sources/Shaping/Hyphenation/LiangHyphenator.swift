public import Glyphs
public import Languages

/// Divides words with the compiled patterns in a folder; opens a language when its first word comes, keeps each word.
public final class LiangHyphenator: WordDivider {
    private let folder: String
    /// Of the few languages a document is in, those without patterns too.
    private var tables: [(language: LanguageTag, table: PatternTable?)] = []
    private var known: [Question: [Int]] = [:]
    /// The pattern files opened so far, in that order.
    public private(set) var files: [String] = []

    /// - Parameter folder: holds files named by language, `de.hyb`, `en-GB.hyb`; it need not exist.
    public init(folder: String) {
        self.folder = folder
    }

    /// Whether there are patterns for a language.
    public func knows(_ language: LanguageTag) -> Bool { table(for: language) != nil }

    public func divisions(of word: String, language: LanguageTag, minima: (before: Int, after: Int)) -> [Int] {
        let question = Question(word: word, language: language, before: minima.before, after: minima.after)
        if let answer = known[question] { return answer }
        let answer = divide(word, language: language, minima: minima)
        known[question] = answer
        return answer
    }

    private func divide(_ word: String, language: LanguageTag, minima: (before: Int, after: Int)) -> [Int] {
        let wished = HyphenatedWord.softHyphens(in: word)
        if !wished.isEmpty { return wished }
        guard let letters = HyphenatedWord(word), letters.scalars.count > minima.before,
            let table = table(for: language)
        else { return [] }
        return WordDivision(table: table).places(in: letters.scalars, minima: minima).map { letters.offsets[$0] }
    }

    /// The patterns of the tag itself, then of ever shorter ones: `de-CH-1996`, `de-CH`, `de`.
    private func table(for language: LanguageTag) -> PatternTable? {
        if let known = tables.first(where: { $0.language == language }) { return known.table }
        var subtags = language.tag.split(separator: "-")
        var table: PatternTable?
        while table == nil, !subtags.isEmpty {
            let path = "\(folder)/\(subtags.joined(separator: "-")).hyb"
            table = PatternTable(path: path)
            if table != nil { files.append(path) }
            subtags.removeLast()
        }
        tables.append((language, table))
        return table
    }

    private struct Question: Hashable {
        var word: String
        var language: LanguageTag
        var before: Int
        var after: Int
    }
}
