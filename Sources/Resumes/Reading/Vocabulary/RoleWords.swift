internal import Languages

/// How much a piece of an entry's head looks like a role, an employer, a degree, a school or a place.
///
/// Scores go from 0 to 1 and are guesses for telling halves apart: "Engineer at Acme", "Acme – Engineer".
enum RoleWords {
    static func roleLikelihood(_ text: String) -> Double {
        roleLikelihood(Words(text))
    }

    static func organizationLikelihood(_ text: String) -> Double {
        organizationLikelihood(Words(text), roleLikelihood(text))
    }

    /// "B.Sc. Computer Science", "PhD", "Licence d'informatique", "修士課程", "Abitur".
    static func isDegree(_ text: String) -> Bool {
        let words = Words(text)
        if words.all.contains(where: degrees.contains) || words.hasStem(degreeStems) { return true }
        guard text.utf8.contains(0x2e) || words.count <= 8 else { return false }
        let dotted = text.split { $0.isPadding || $0 == "," || $0 == "(" || $0 == ")" }
        return dotted.contains { degreeLetters.contains(Folding.fold($0.filter { $0 != "." })) }
    }

    /// "Universität Ulm", "Lycée Molière", "MIT", "北京大学".
    static func isSchool(_ text: String) -> Bool {
        isSchool(Words(text))
    }

    static func isPlace(_ text: String) -> Bool {
        Places.isPlace(text)
    }

    /// "Example GmbH", "株式会社…".
    static func hasLegalForm(_ text: String) -> Bool {
        hasLegalForm(Words(text))
    }

    /// Which of two halves of a head is the role; nil if neither looks more like one.
    static func roleComesFirst(_ first: String, _ second: String) -> Bool? {
        let left = roleSurplus(first)
        let right = roleSurplus(second)
        return abs(left - right) < 0.15 ? nil : left > right
    }

    // MARK: Scores

    private static func roleSurplus(_ text: String) -> Double {
        let words = Words(text)
        let role = roleLikelihood(words)
        return role - organizationLikelihood(words, role)
    }

    private static func roleLikelihood(_ words: Words) -> Double {
        guard words.count > 0, words.count <= 14 else { return 0 }
        var score = 0.0
        for (index, word) in words.all.enumerated() where isRoleNoun(word) {
            score = max(score, index == words.count - 1 || index == 0 ? 0.85 : 0.7)
        }
        if words.all.contains(where: ranks.contains) { score = score == 0 ? 0.4 : score + 0.1 }
        if words.hasRoleStem { score = max(score, 0.85) }
        if score == 0 { return 0 }
        if hasLegalForm(words) { score *= 0.2 }
        if words.all.contains(where: schools.contains) { score *= 0.5 }
        return min(1, score)
    }

    private static func organizationLikelihood(_ words: Words, _ role: Double) -> Double {
        guard words.count > 0, words.count <= 14 else { return 0 }
        if hasLegalForm(words) { return 0.95 }
        if isSchool(words) { return 0.9 }
        var score = words.all.contains(where: organizations.contains) ? 0.7 : 0.35
        if words.hasStem(organizationStems) { score = max(score, 0.85) }
        // One word with a capital inside or all in capitals is a brand more often than not.
        if words.count <= 2, words.hasInnerCapital, !words.all.contains(where: ranks.contains) { score += 0.1 }
        return max(0, min(1, score - role * 0.6))
    }

    // MARK: Words

    /// A text's folded words, and all of them without spaces for scripts that have none.
    private struct Words {
        let all: [Substring]
        /// Empty for scripts with spaces.
        let squeezed: String
        let hasInnerCapital: Bool

        var count: Int { all.count }

        init(_ text: String) {
            let key = TitleKey.key(of: text)
            all = key.split(separator: " ")
            squeezed = TitleKey.hasIdeographs(key) ? key.filter { $0 != " " } : ""
            hasInnerCapital = text.utf8.dropFirst().contains { (0x41...0x5a).contains($0) }
        }

        /// Engineering is a trade of firms, an engineer a role; the one word begins with the other.
        var hasRoleStem: Bool {
            guard hasStem(RoleWords.roleStems) else { return false }
            let rest = squeezed.replacing("エンジニアリング", with: "")
            return RoleWords.roleStems.contains(where: rest.contains)
        }

        func hasStem(_ stems: [String]) -> Bool {
            !squeezed.isEmpty && stems.contains(where: squeezed.contains)
        }
    }

    private static func isSchool(_ words: Words) -> Bool {
        words.all.contains { schools.contains($0) || hasSchoolEnding($0) } || words.hasStem(schoolStems)
    }

    private static func isRoleNoun(_ word: Substring) -> Bool {
        if roleNouns.contains(word) { return true }
        // Germanic and Finnish compounds: "Softwareentwicklerin", "projektleder", "ohjelmistokehittäjä".
        return word.utf8.count > 6 && roleEndings.contains { word.endsWith($0) }
    }

    private static func hasSchoolEnding(_ word: Substring) -> Bool {
        word.utf8.count > 6 && schoolEndings.contains { word.endsWith($0) }
    }

    private static func hasLegalForm(_ words: Words) -> Bool {
        guard let last = words.all.last else { return false }
        if legalForms.contains(last) || words.all.contains(where: strongLegalForms.contains) { return true }
        if words.count > 2 {
            // "sp. z o.o.", "s. r. o."
            let ends = [words.all.suffix(2).joined(), words.all.suffix(3).joined()]
            if ends.contains(where: legalForms.contains) { return true }
        }
        return words.hasStem(legalStems)
    }
}

extension Substring {
    /// `hasSuffix` by bytes, which is enough for folded words and much faster.
    fileprivate func endsWith(_ ending: String) -> Bool {
        utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
