internal import Languages

/// How much a piece of an entry's head looks like a role, an employer, a degree, a school or a place.
///
/// Scores go from 0 to 1 and are guesses for telling halves apart: "Engineer at Acme", "Acme – Engineer".
enum RoleWords {
    static func roleLikelihood(_ text: String) -> Double {
        let words = Words(text)
        guard words.count > 0, words.count <= 14 else { return 0 }
        var score = 0.0
        for (index, word) in words.all.enumerated() where isRoleNoun(word) {
            score = max(score, index == words.count - 1 || index == 0 ? 0.85 : 0.7)
        }
        if words.all.contains(where: ranks.contains) { score = score == 0 ? 0.4 : score + 0.1 }
        if roleStems.contains(where: words.squeezed.contains) { score = max(score, 0.85) }
        if hasLegalForm(words) { score *= 0.2 }
        if words.all.contains(where: schools.contains) { score *= 0.5 }
        return min(1, score)
    }

    static func organizationLikelihood(_ text: String) -> Double {
        let words = Words(text)
        guard words.count > 0, words.count <= 14 else { return 0 }
        if hasLegalForm(words) { return 0.95 }
        if isSchool(text) { return 0.9 }
        var score = words.all.contains(where: organizations.contains) ? 0.7 : 0.35
        if organizationStems.contains(where: words.squeezed.contains) { score = max(score, 0.85) }
        // One word with a capital inside or all in capitals is a brand more often than not.
        if words.count <= 2, text.dropFirst().contains(where: \.isUppercase), ranks.isDisjoint(with: words.all) {
            score += 0.1
        }
        return max(0, min(1, score - roleLikelihood(text) * 0.6))
    }

    /// "B.Sc. Computer Science", "PhD", "Licence d'informatique", "修士課程", "Abitur".
    static func isDegree(_ text: String) -> Bool {
        let words = Words(text)
        if words.all.contains(where: degrees.contains) { return true }
        if degreeStems.contains(where: words.squeezed.contains) { return true }
        let dotted = text.split { $0.isPadding || $0 == "," || $0 == "(" || $0 == ")" }.map {
            Folding.fold($0.filter { $0 != "." })
        }
        return dotted.contains(where: degreeLetters.contains)
    }

    /// "Universität Ulm", "Lycée Molière", "MIT", "北京大学".
    static func isSchool(_ text: String) -> Bool {
        let words = Words(text)
        if words.all.contains(where: { schools.contains($0) || hasSchoolEnding($0) }) { return true }
        return schoolStems.contains(where: words.squeezed.contains)
    }

    static func isPlace(_ text: String) -> Bool {
        Places.isPlace(text)
    }

    /// Which of two halves of a head is the role; nil if neither looks more like one.
    static func roleComesFirst(_ first: String, _ second: String) -> Bool? {
        let left = roleLikelihood(first) - organizationLikelihood(first)
        let right = roleLikelihood(second) - organizationLikelihood(second)
        return abs(left - right) < 0.15 ? nil : left > right
    }

    // MARK: Words

    /// A text's folded words, and all of them without spaces for scripts that have none.
    private struct Words {
        let all: [String]
        let squeezed: String

        var count: Int { all.count }

        init(_ text: String) {
            let key = TitleKey.key(of: text)
            all = key.split(separator: " ").map(String.init)
            squeezed = key.replacing(" ", with: "")
        }
    }

    private static func isRoleNoun(_ word: String) -> Bool {
        if roleNouns.contains(word) { return true }
        // Germanic and Finnish compounds: "Softwareentwicklerin", "projektleder", "ohjelmistokehittäjä".
        return word.count > 6 && roleEndings.contains { word.hasSuffix($0) }
    }

    private static func hasSchoolEnding(_ word: String) -> Bool {
        word.count > 6 && schoolEndings.contains { word.hasSuffix($0) }
    }

    private static func hasLegalForm(_ words: Words) -> Bool {
        guard let last = words.all.last else { return false }
        if legalForms.contains(last) || words.all.contains(where: strongLegalForms.contains) { return true }
        if words.count > 2,
            legalForms.contains(words.all.suffix(2).joined()) || legalForms.contains(words.all.suffix(3).joined())
        {
            return true
        }
        return legalStems.contains(where: words.squeezed.contains)
    }
}
