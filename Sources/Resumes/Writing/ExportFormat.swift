/// What a CV can be written as; the words of `convert --to`.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
    case jsonresume, rendercv, markdown, text

    /// The format's proper name, for messages.
    public var name: String {
        switch self {
        case .jsonresume: "JSON Resume"
        case .rendercv: "RenderCV"
        case .markdown: "Markdown"
        case .text: "plain text"
        }
    }
}
