/// Titles of sections as RenderCV makes them of keys.
enum RenderCVTitle {
    private static let smallWords: Set<String> = [
        "a", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "like", "near", "nor", "of", "off",
        "on",
        "onto", "or", "over", "so", "than", "that", "to", "upon", "when", "with", "yet",
    ]

    /// A key with a space or a capital is the title; in any other the underscores are spaces and words have
    /// capitals, but for small ones.
    static func title(for key: String) -> String {
        guard !key.contains(" "), !key.contains(where: \.isUppercase) else { return key }
        return key.split(separator: "_", omittingEmptySubsequences: false).map { word in
            smallWords.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }
}
