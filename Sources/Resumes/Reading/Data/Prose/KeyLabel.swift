/// What a key is called where it is shown to readers: `gdprClause` → `Gdpr clause`, `doi` → `DOI`.
enum KeyLabel {
    private static let acronyms: Set<String> = ["url", "gpa", "id", "doi", "isbn", "issn", "cv", "orcid"]

    /// A key that already reads like a title (a space, a capital at the start, another script) stays as it is.
    static func label(for key: String) -> String {
        guard let first = key.unicodeScalars.first, ("a"..."z").contains(first), !key.contains(" ") else { return key }
        let words = words(of: key).map { acronyms.contains($0) ? $0.uppercased() : $0 }
        let label = words.joined(separator: " ")
        return label.prefix(1).uppercased() + label.dropFirst()
    }

    /// Parts between `_` and `-` and at humps, in lower case.
    static func words(of key: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for character in key {
            let isBreak = character == "_" || character == "-"
            if isBreak || (character.isUppercase && wasLower) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if !isBreak { word += character.lowercased() }
            wasLower = character.isLowercase
        }
        return word.isEmpty ? words : words + [word]
    }
}
