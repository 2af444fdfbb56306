/// The ways to ask for a new page: `<!-- pagebreak -->` and `\newpage`.
enum PageBreaks {
    static func isMarker(comment: String) -> Bool {
        let word = comment.lowercased().filter { $0.isLetter }
        return word == "pagebreak" || word == "newpage"
    }

    static func isMarker(text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "\\") && commands.contains(text.filter { !$0.isWhitespace })
    }

    private static let commands: Set<String> = ["\\newpage", "\\pagebreak", "\\clearpage", "\\cleardoublepage"]
}
