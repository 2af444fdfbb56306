import SourceText

/// A block of the CV with its markup resolved but not yet understood: between the Markdown tree and the model.
///
/// HTML has become the blocks it means, inline markup has become runs, and what cannot be set (comments,
/// icons, templating) has gone to the ledger. From here on no word may be dropped without an entry there.
struct DraftBlock: Sendable {
    indirect enum Kind: Sendable {
        case heading(level: Int, RichText)
        case paragraph(DraftLines)
        /// `start` is nil for bullets.
        case list(start: Int?, [[DraftBlock]])
        case quote([DraftBlock])
        case verbatim(String)
        case definitions([DraftDefinition])
        case table(header: [RichText], rows: [[RichText]])
        /// A signal that something ends; it never prints.
        case rule
        case pageBreak
    }

    var kind: Kind
    var span: SourceSpan
    /// Marked `{.private}` in the source.
    var isPrivate = false
    /// Of a table's columns.
    var alignments: [Table.Alignment?] = []
    /// A list made of items that were left over; more may join it.
    var isLoose = false

    init(_ kind: Kind, span: SourceSpan, isPrivate: Bool = false) {
        self.kind = kind
        self.span = span
        self.isPrivate = isPrivate
    }
}

/// A term and what is said of it, once or several times.
struct DraftDefinition: Sendable {
    var term: RichText
    var definitions: [[DraftBlock]]
    var span: SourceSpan
}

extension DraftBlock {
    var heading: (level: Int, title: RichText)? {
        if case .heading(let level, let title) = kind { return (level, title) }
        return nil
    }

    var paragraph: DraftLines? {
        if case .paragraph(let lines) = kind { return lines }
        return nil
    }

    var items: [[DraftBlock]]? {
        if case .list(_, let items) = kind { return items }
        return nil
    }

    var isRule: Bool {
        if case .rule = kind { return true }
        return false
    }

    /// Every text in it, in reading order.
    var texts: [RichText] {
        switch kind {
        case .heading(_, let title): [title]
        case .paragraph(let lines): lines.lines.map(\.text)
        case .list(_, let items): items.flatMap { $0.flatMap(\.texts) }
        case .quote(let blocks): blocks.flatMap(\.texts)
        case .verbatim(let text): [RichText(text, span: span)]
        case .definitions(let definitions):
            definitions.flatMap { [$0.term] + $0.definitions.flatMap { $0.flatMap(\.texts) } }
        case .table(let header, let rows): header + rows.flatMap { $0 }
        case .rule, .pageBreak: []
        }
    }

    var plainText: String { texts.map(\.plainText).joined(separator: "\n") }
}

extension DraftBlock {
    /// The block with `{.private}` on it and on every text in it.
    var markedPrivate: DraftBlock {
        var block = self
        block.isPrivate = true
        block.kind =
            switch kind {
            case .heading(let level, let title): .heading(level: level, title.markedPrivate)
            case .paragraph(let lines):
                .paragraph(DraftLines(lines.lines.map { .init(text: $0.text.markedPrivate, endsHard: $0.endsHard) }))
            case .list(let start, let items): .list(start: start, items.map { $0.map(\.markedPrivate) })
            case .quote(let inner): .quote(inner.map(\.markedPrivate))
            case .definitions(let definitions):
                .definitions(
                    definitions.map { definition in
                        DraftDefinition(
                            term: definition.term.markedPrivate,
                            definitions: definition.definitions.map { $0.map(\.markedPrivate) }, span: definition.span)
                    })
            case .table(let header, let rows):
                .table(header: header.map(\.markedPrivate), rows: rows.map { $0.map(\.markedPrivate) })
            // A mark on code would be lost: it is read as text that looks like code.
            case .verbatim:
                .paragraph(
                    DraftLines(
                        VerbatimLines.lines(of: self).map {
                            .init(text: $0.adding(.code).markedPrivate, endsHard: true)
                        }))
            case .rule, .pageBreak: kind
            }
        return block
    }
}

extension RichText {
    fileprivate var markedPrivate: RichText {
        RichText(
            runs.map { run in
                var run = run
                run.isPrivate = true
                return run
            })
    }
}
