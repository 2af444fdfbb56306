/// Whether words name a role, weighed against the name of an employer.
enum RoleGuess {
    static func isRole(_ text: String) -> Bool {
        let role = RoleWords.roleLikelihood(text)
        return role >= 0.5 && role >= RoleWords.organizationLikelihood(text)
    }

    /// A degree; "Facultad de Ingeniería" is a part of a school, whatever its field is called.
    static func isDegree(_ text: String) -> Bool {
        guard RoleWords.isDegree(text) else { return false }
        let first = text.split { $0.isWhitespace }.first.map(String.init) ?? ""
        return !RoleWords.isSchool(first) || RoleWords.isDegree(first)
    }
}
