/// Grades as they stand behind a degree: "GPA 3.9/4.0", "Note: 1,3", "mention bien", "110/110 e lode", "cum laude".
enum ScoreWords {
    static func isScore(_ text: String) -> Bool {
        let lower = text.lowercased()
        let words = lower.split { $0.isWhitespace || ":=()".contains($0) }
        guard (1...5).contains(words.count), let first = words.first else { return false }
        if phrases.contains(where: { lower.hasPrefix($0) }) { return true }
        if openers.contains(first) { return text.contains(where: \.isNumber) && words.count <= 4 }
        // "110/110 e lode", "8.7/10"
        let halves = first.split(separator: "/")
        return halves.count == 2 && halves.allSatisfy { $0.allSatisfy { $0.isNumber || ".,".contains($0) } }
            && (Double(halves[1].replacing(",", with: ".")) ?? 9999) <= 120
    }

    private static let openers: Set<Substring> = [
        "gpa", "cgpa", "grade", "note", "abschlussnote", "gesamtnote", "notenschnitt", "schnitt", "average", "score",
        "nota", "voto", "media", "moyenne", "promedio", "średnia", "průměr", "绩点",
    ]
    private static let phrases = [
        "mention bien", "mention très bien", "mention assez bien", "cum laude", "magna cum laude", "summa cum laude",
        "first class", "with distinction", "with honours", "with honors", "mit auszeichnung", "con lode",
        "sobresaliente",
    ]
}
