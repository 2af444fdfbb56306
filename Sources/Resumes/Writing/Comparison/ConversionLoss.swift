public import SourceText

/// Something of a CV that another format does not carry, or carries as something else.
public struct ConversionLoss: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The text is not there.
        case lost
        /// The text is there as something else.
        case changed(into: String)
        /// The text is there without some of its emphasis or links.
        case plain
        /// The text stands at another place among its like.
        case moved
    }

    public let kind: Kind
    /// What it is in the source: `organization`, `bullet`.
    public let role: String
    public let text: String
    public let span: SourceSpan?

    /// As a finding: what is lost is a warning, the rest notes.
    public func diagnostic(for format: ExportFormat) -> Diagnostic {
        let shown = text.count > 60 ? text.prefix(57) + "…" : text[...]
        let what = "\(role.prefix(1).uppercased() + role.dropFirst()) '\(shown)'"
        switch kind {
        case .lost:
            return Diagnostic(.warning, "not-carried", "\(what) is not in the \(format.name)", at: span)
        case .changed(let role):
            return Diagnostic(.note, "carried-otherwise", "\(what) becomes \(role) in \(format.name)", at: span)
        case .plain:
            return Diagnostic(
                .note, "carried-otherwise", "\(what) keeps its words in \(format.name), but not its links or emphasis",
                at: span)
        case .moved:
            return Diagnostic(.note, "carried-otherwise", "\(what) stands in another order in \(format.name)", at: span)
        }
    }
}
