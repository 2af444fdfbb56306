import Languages
import SyntaxTrees

extension DataReading {
    /// What the file itself says, the first word counts; nothing does if the caller named a language.
    mutating func setLanguage(_ tag: LanguageTag) {
        guard !isLanguageGiven, !isLanguageSaid else { return }
        language = tag
        isLanguageSaid = true
    }

    /// A guess from titles and sentences, where neither the caller nor the file says the language.
    mutating func guessLanguage(titles: [String], in tree: DataNode?) {
        guard !isLanguageGiven, !isLanguageSaid, let tree else { return }
        var prose: [String] = []
        Self.gatherSentences(tree, into: &prose)
        language =
            LanguageGuess.guess(sectionTitles: titles, dateWords: [], prose: prose.joined(separator: "\n")).language
    }

    /// Texts of several words: names and keywords are no sign of a language.
    private static func gatherSentences(_ node: DataNode, into texts: inout [String]) {
        switch node.kind {
        case .list(let elements): for element in elements { gatherSentences(element, into: &texts) }
        case .map(let entries): for entry in entries { gatherSentences(entry.value, into: &texts) }
        case .string(let text): if text.utf8.count(where: { $0 == 0x20 }) >= 3 { texts.append(text) }
        case .null, .bool, .integer, .number: break
        }
    }
}
