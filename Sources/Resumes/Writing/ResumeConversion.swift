import Languages
import SourceText
import SyntaxTrees

/// A CV in another format, with a report of exactly what that format does not carry.
public struct ResumeConversion: Sendable {
    /// The whole file.
    public let text: String
    /// In the order of the source.
    public let losses: [ConversionLoss]

    /// Writes the CV, reads the outcome back and compares: what differs is what could not be carried. Plain text,
    /// which nobody reads back, is searched for the words of the CV.
    public init(_ resume: Resume, to format: ExportFormat) {
        text = ResumeWriter.write(resume, as: format)
        losses =
            Self.readBack(text, format).map { ResumeComparison(resume, $0).losses }
            ?? PlainTextComparison(resume, text).losses
    }

    /// What our own readers understand of it; nil for plain text.
    static func readBack(_ text: String, _ format: ExportFormat) -> Resume? {
        if format == .text { return nil }
        if format == .markdown { return MarkdownWriter.read(text, language: nil) }
        let file = SourceFile(name: "converted", text: text)
        var said = Diagnostics()
        guard let tree = FormatDetection.parse(file, diagnostics: &said) else { return Resume(language: .english) }
        let data: DataFormat = format == .rendercv ? .renderCV : .jsonResume
        return DataResumeReader.read(tree, format: data, language: nil, diagnostics: &said)
    }
}
