extension MarkdownInline {
    /// The text a person reads: without markers and tags, line breaks as spaces.
    public var plainText: String {
        switch kind {
        case .text(let text), .code(let text): text
        case .softBreak, .hardBreak: " "
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .span(let inner),
            .superscript(let inner), .subscripted(let inner):
            inner.plainText
        case .link(_, _, _, let inner), .image(_, _, let inner): inner.plainText
        case .html, .footnoteReference: ""
        }
    }
}

extension [MarkdownInline] {
    public var plainText: String { map(\.plainText).joined() }
}
