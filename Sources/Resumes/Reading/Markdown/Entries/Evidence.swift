import Languages

/// What a part of a head might be, by its words and its markup.
struct Evidence {
    var isRole: Bool
    let isDegree: Bool
    let isInstitution: Bool
    /// Surely a place: "Berlin, Germany", "Remote".
    var isPlace: Bool
    let isLinked: Bool
    let isStrong: Bool
    let isEmphasised: Bool
    let wordCount: Int
    private let text: String

    init(_ text: RichText, kind: SectionKind, language: LanguageTag) {
        let plain = text.plainText
        self.text = plain
        let words = text.wordCount
        wordCount = words
        // Prose is none of these, and looking its words up would be most of the reader's work.
        let mayBeName = words <= 16
        let folded = FoldedWords(mayBeName ? plain : "")
        isInstitution = RoleWords.isSchool(folded)
        isDegree = RoleGuess.isDegree(folded)
        isRole = kind == .education ? isDegree : words <= 12 && RoleGuess.isRole(folded)
        isPlace = mayBeName && PlaceGuess.isPlace(plain) && text.isEvenlyStyled
        isLinked = text.hasLink
        let style = text.commonStyle
        isStrong = style.contains(.strong)
        isEmphasised = style.contains(.emphasis)
    }

    /// Set apart by the author, as names of employers often are.
    var isMarked: Bool { isLinked || isStrong || isEmphasised }

    /// Could be a place where the other parts are already known: one to three capitalised words.
    var mayBePlace: Bool {
        if isPlace { return true }
        guard !isRole, !isInstitution, !isDegree, !isLinked, wordCount <= 3, wordCount > 0 else { return false }
        return PlaceGuess.mayBePlace(text)
    }

    /// Reads like a sentence, not like a name.
    var isSentence: Bool { Self.isSentence(text, wordCount: wordCount) }

    /// The same for a text nothing else is asked of.
    static func isSentence(_ text: RichText) -> Bool {
        isSentence(text.plainText, wordCount: text.wordCount)
    }

    private static func isSentence(_ text: String, wordCount: Int) -> Bool {
        if wordCount <= 8 { return false }
        if wordCount > (text.contains("|") ? 30 : 16) { return true }
        guard let last = text.last(where: { !$0.isWhitespace }) else { return false }
        return ".!?。！？".contains(last) || endsSentence(within: text)
    }

    /// A full stop after a word, and a capital after it; those of `B.Sc. (` and `St. Gallen` are none.
    private static func endsSentence(within text: String) -> Bool {
        let words = text.split(separator: " ")
        return zip(words, words.dropFirst()).contains { word, next in
            guard let mark = word.last, ".!?".contains(mark), next.first?.isUppercase == true else { return false }
            let letters = word.dropLast()
            return letters.count >= 4 && letters.allSatisfy(\.isLetter)
                && letters.dropFirst().contains(where: \.isLowercase)
        }
    }
}

extension RichText {
    /// No emphasis or link that lies on only a part of it.
    var isEvenlyStyled: Bool {
        guard runs.count > 1 else { return true }
        let words = runs.filter(\.holdsWord)
        return words.allSatisfy { $0.style == words[0].style && $0.link == words[0].link }
    }
}
