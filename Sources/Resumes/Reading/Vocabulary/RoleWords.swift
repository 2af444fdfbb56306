internal import Languages

/// How much a piece of an entry's head looks like a role, an employer, a degree, a school or a place.
///
/// Scores go from 0 to 1 and are guesses for telling halves apart: "Engineer at Acme", "Acme – Engineer".
enum RoleWords {
    static func roleLikelihood(_ text: String) -> Double { roleLikelihood(FoldedWords(text)) }

    static func organizationLikelihood(_ text: String) -> Double { organizationLikelihood(FoldedWords(text)) }

    static func organizationLikelihood(_ words: FoldedWords) -> Double {
        organizationLikelihood(words, roleLikelihood(words))
    }

    static func isDegree(_ text: String) -> Bool { isDegree(FoldedWords(text)) }

    /// "B.Sc. Computer Science", "PhD", "Licence d'informatique", "修士課程", "Abitur".
    static func isDegree(_ words: FoldedWords) -> Bool {
        if words.holdsWord(of: degrees) || words.holdsStem(of: degreeStems) { return true }
        guard words.count <= 8 || words.text.utf8.contains(0x2e), mayHoldDegreeLetters(words) else { return false }
        let dotted = words.text.split { $0.isPadding || $0 == "," || $0 == "(" || $0 == ")" }
        return dotted.contains { degreeLetters.contains(Folding.fold($0.filter { $0 != "." })) }
    }

    /// Without points, and without a bracket that looks like a numbering's, such letters are a word.
    private static func mayHoldDegreeLetters(_ words: FoldedWords) -> Bool {
        words.holdsWord(of: degreeLetters) || words.text.utf8.contains { $0 == 0x2e || $0 == 0x29 || $0 >= 0xe2 }
    }

    static func isSchool(_ text: String) -> Bool { isSchool(FoldedWords(text)) }

    /// "Universität Ulm", "Lycée Molière", "MIT", "北京大学".
    static func isSchool(_ words: FoldedWords) -> Bool {
        words.holdsWord(of: schools)
            || words.all.contains { $0.utf8.count > 6 && schoolEndings.holdsEnding(of: $0) }
            || words.holdsStem(of: schoolStems)
    }

    static func isPlace(_ text: String) -> Bool {
        Places.isPlace(text)
    }

    static func hasLegalForm(_ text: String) -> Bool { hasLegalForm(FoldedWords(text)) }

    /// "Example GmbH", "株式会社…".
    static func hasLegalForm(_ words: FoldedWords) -> Bool {
        guard words.count > 0 else { return false }
        if words.isWord(words.count - 1, in: legalForms) || words.holdsWord(of: strongLegalForms) { return true }
        if words.count > 2 {
            // "sp. z o.o.", "s. r. o."
            let ends = [words.all.suffix(2).joined(), words.all.suffix(3).joined()]
            if ends.contains(where: { legalForms.contains($0) }) { return true }
        }
        return words.holdsStem(of: legalStems)
    }

    /// Which of two halves of a head is the role; nil if neither looks more like one.
    static func roleComesFirst(_ first: String, _ second: String) -> Bool? {
        let left = roleSurplus(first)
        let right = roleSurplus(second)
        return abs(left - right) < 0.15 ? nil : left > right
    }

    // MARK: Scores

    private static func roleSurplus(_ text: String) -> Double {
        let words = FoldedWords(text)
        let role = roleLikelihood(words)
        return role - organizationLikelihood(words, role)
    }

    static func roleLikelihood(_ words: FoldedWords) -> Double {
        guard words.count > 0, words.count <= 14 else { return 0 }
        var score = 0.0
        let isMailbox = words.all.contains("box")
        for index in words.all.indices
        where isRoleNoun(index, of: words) && !(isMailbox && words.all[index] == "po") {
            score = max(score, index == words.count - 1 || index == 0 ? 0.85 : 0.7)
        }
        if words.holdsWord(of: ranks) { score = score == 0 ? 0.4 : score + 0.1 }
        if hasRoleStem(words) { score = max(score, 0.85) }
        if score == 0 { return 0 }
        if hasLegalForm(words) { score *= 0.2 }
        if words.holdsWord(of: schools) { score *= 0.5 }
        return min(1, score)
    }

    private static func organizationLikelihood(_ words: FoldedWords, _ role: Double) -> Double {
        guard words.count > 0, words.count <= 14 else { return 0 }
        if hasLegalForm(words) { return 0.95 }
        if isSchool(words) { return 0.9 }
        var score = words.holdsWord(of: organizations) ? 0.7 : 0.35
        if words.holdsStem(of: organizationStems) { score = max(score, 0.85) }
        // One word with a capital inside or all in capitals is a brand more often than not.
        if words.count <= 2, words.hasInnerCapital, !words.holdsWord(of: ranks) { score += 0.1 }
        return max(0, min(1, score - role * 0.6))
    }

    // MARK: Words

    private static func isRoleNoun(_ index: Int, of words: FoldedWords) -> Bool {
        if words.isWord(index, in: roleNouns) { return true }
        // Germanic and Finnish compounds: "Softwareentwicklerin", "projektleder", "ohjelmistokehittäjä".
        let word = words.all[index]
        return word.utf8.count > 6 && roleEndings.holdsEnding(of: word)
    }

    /// Engineering is a trade of firms, an engineer a role; the one word begins with the other.
    private static func hasRoleStem(_ words: FoldedWords) -> Bool {
        guard words.holdsStem(of: roleStems) else { return false }
        let rest = words.squeezed.replacing("エンジニアリング", with: "")
        return roleStems.contains(where: rest.contains)
    }
}
