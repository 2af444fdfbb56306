/// `<section><header>Work</header> <article><header>Baker</header> …`: titles that are no headings.
extension HTMLBlockReader {
    /// How deep the title of the innermost open part stands: Markdown cuts HTML at blank lines, so the parts around
    /// it may have been forgotten, and its kind alone must tell. Nil outside of all parts.
    var captionLevel: Int? {
        switch openNames.last(where: { $0 == "section" || $0 == "article" }) {
        case "section": 2
        case "article": 3
        default: nil
        }
    }

    /// The first line as a heading, if the author has not made one and it is as short as one.
    static func captioned(_ blocks: [DraftBlock], _ level: Int) -> [DraftBlock] {
        guard !blocks.contains(where: { $0.heading != nil }), let first = blocks.first, let lines = first.paragraph,
            let title = lines.first, title.wordCount <= 16
        else { return blocks }
        let heading = DraftBlock(.heading(level: level, title), span: title.span ?? first.span)
        let rest = lines.dropping(1).map { [DraftBlock(.paragraph($0), span: first.span)] } ?? []
        return [heading] + rest + blocks.dropFirst()
    }
}
