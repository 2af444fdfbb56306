/// Names of tools, each in a code span of its own and parted by spaces: `` `Go` `Rust` `Unit tests` ``.
enum CodeTags {
    /// With middle dots between them, as the boxes of a web page are gone on paper; two alone may be a command.
    static func parted(_ text: RichText) -> RichText {
        let runs = text.runs
        let gaps = runs.indices.dropFirst().dropLast().filter { index in
            runs[index].text.allSatisfy { $0 == " " || $0 == "\u{2003}" } && isCode(runs[index - 1])
                && isCode(runs[index + 1])
        }
        guard gaps.count > 1 else { return text }
        var parted = runs
        for index in gaps { parted[index] = TextRun(" · ", style: [], span: nil) }
        return RichText(parted)
    }

    private static func isCode(_ run: TextRun) -> Bool {
        run.style.contains(.code) && run.text.contains { !$0.isWhitespace }
    }
}
