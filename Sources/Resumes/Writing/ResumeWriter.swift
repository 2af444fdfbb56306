/// Writes a CV in another format: one writer a format, each a pure function of the model.
public enum ResumeWriter {
    /// The whole file, with a line end after its last line. The same model gives the same bytes.
    public static func write(_ resume: Resume, as format: ExportFormat) -> String {
        switch format {
        case .jsonresume: JSONResumeWriter.write(resume)
        case .rendercv: RenderCVWriter.write(resume)
        case .markdown: MarkdownWriter.write(resume)
        case .text: PlainTextWriter.write(resume)
        }
    }
}
