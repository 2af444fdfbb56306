import SourceText

/// The places a model and its omissions take up in the source.
enum ModelSpans {
    static func ranges(of resume: Resume) -> [Range<Int>] {
        let texts = resume.allTexts.flatMap { text in
            text.runs.compactMap { $0.text.isEmpty ? nil : $0.span?.range }
        }
        let blocks = resume.sections.flatMap(\.content) + resume.person.summary
        return texts + blocks.flatMap(verbatim) + resume.omissions.compactMap { $0.span?.range }
    }

    /// Code keeps its block's place, wherever the block stands.
    private static func verbatim(_ block: Block) -> [Range<Int>] {
        switch block {
        case .verbatim(_, let span): span.map { [$0.range] } ?? []
        case .list(let list): list.items.flatMap { $0.flatMap(verbatim) }
        case .quote(let blocks): blocks.flatMap(verbatim)
        case .entry(let entry): entry.body.flatMap(verbatim) + entry.roles.flatMap { $0.body.flatMap(verbatim) }
        case .subsection(let section): section.content.flatMap(verbatim)
        case .paragraph, .table, .labelled, .pageBreak: []
        }
    }
}
