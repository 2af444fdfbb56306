/// Whether words name a role, weighed against the name of an employer.
enum RoleGuess {
    static func isRole(_ text: String) -> Bool { isRole(FoldedWords(text)) }

    static func isRole(_ words: FoldedWords) -> Bool {
        let role = RoleWords.roleLikelihood(words)
        return role >= 0.5 && role >= RoleWords.organizationLikelihood(words)
    }

    static func isDegree(_ text: String) -> Bool { isDegree(FoldedWords(text)) }

    /// A degree; "Facultad de Ingeniería" is a part of a school, whatever its field is called.
    static func isDegree(_ words: FoldedWords) -> Bool {
        guard RoleWords.isDegree(words) else { return false }
        let first = FoldedWords(words.text.split { $0.isWhitespace }.first.map(String.init) ?? "")
        return !RoleWords.isSchool(first) || RoleWords.isDegree(first)
    }
}
