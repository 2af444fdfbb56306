public import SourceText

/// How much a Markdown file may hold to be taken for a CV: as `DataBounds`, before work grows with it.
///
/// Fifty pages have some three thousand lines and 150 kB.
public enum MarkdownBounds {
    /// With something on them.
    static let mostLines = 5_000
    /// UTF-8 bytes of one line: more than thirty pages without a break.
    static let longestLine = 100_000
    /// UTF-8 bytes without white space: an address or a line of Japanese may be long.
    static let longestWord = 20_000
    /// UTF-8 bytes.
    static let mostText = 1 << 20

    /// The first place that is too much, with the error `text-too-large`; nil for anything a CV might be.
    public static func fault(in file: SourceFile) -> Diagnostic? {
        if file.bytes.count > mostText {
            return fault("More than \(mostText >> 20) MB of text is more than any CV has", file.span(0..<0))
        }
        var lines = 0
        for line in file.bytes.split(separator: UInt8(ascii: "\n")) where line.contains(where: { $0 > 0x20 }) {
            lines += 1
            let start = file.span(line.startIndex..<line.startIndex)
            if line.count > longestLine {
                return fault("One line of \(line.count / 1000) kB is longer than any in a CV", start)
            }
            if line.count > longestWord, line.split(separator: 0x20).contains(where: { $0.count > longestWord }) {
                return fault("One word of more than \(longestWord / 1000) kB is longer than any in a CV", start)
            }
            if lines > mostLines { return fault("More than \(mostLines) lines are more than any CV has", start) }
        }
        return nil
    }

    private static func fault(_ message: String, _ place: SourceSpan) -> Diagnostic {
        Diagnostic(
            .error, "text-too-large", message, at: place,
            notes: [.init("Give the CV alone; logs, books and other people's data stay outside of it.")])
    }
}
