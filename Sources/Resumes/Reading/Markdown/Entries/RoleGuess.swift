/// Whether words name a role, weighed against the name of an employer.
enum RoleGuess {
    static func isRole(_ text: String) -> Bool {
        let role = RoleWords.roleLikelihood(text)
        return role >= 0.5 && role >= RoleWords.organizationLikelihood(text)
    }
}
