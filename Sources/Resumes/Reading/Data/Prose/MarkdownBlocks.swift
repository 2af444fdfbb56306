import SourceText
import SyntaxTrees

/// Turns the blocks of a Markdown fragment inside a value into those of the model.
struct MarkdownBlocks {
    let text: PlacedText
    var reading: DataReading

    mutating func blocks(_ blocks: [MarkdownBlock]) -> [Block] {
        blocks.flatMap { block($0) }
    }

    private mutating func block(_ block: MarkdownBlock) -> [Block] {
        switch block.kind {
        case .paragraph(let inlines):
            let text = runs(inlines)
            return text.isEmpty ? [] : [.paragraph(text)]
        case .heading(_, let inlines): return [.paragraph(strong(runs(inlines)))]
        case .list(let list):
            let items = list.items.map { blocks($0.blocks) }.filter { !$0.isEmpty }
            return items.isEmpty ? [] : [.list(ItemList(start: list.start, items: items))]
        case .blockQuote(let inner): return [.quote(blocks(inner))]
        case .code(let info, let code):
            // A language after the fence is for programs; a whole line there was meant as text.
            let isText = info.contains(" ")
            if !isText { reading.omit(info, .metadata, at: place(block.span)) }
            return [.verbatim(isText ? "\(info)\n\(code)" : code, place(block.span))]
        case .definitionList(let definitions): return definitions.flatMap { definition($0) }
        case .table(let table):
            let header = table.header.map { runs($0) }
            return [
                .table(
                    Table(
                        header: header, rows: table.rows.map { $0.map { runs($0) } }, alignments: table.columnAlignments
                    ))
            ]
        case .html(let html):
            let text = runs(MarkdownParser.parseInlines(html, span: block.span))
            return text.isEmpty ? [] : [.paragraph(text)]
        case .thematicBreak:
            reading.omit(place(block.span).text, .rule, at: place(block.span))
            return []
        }
    }

    private mutating func definition(_ definition: MarkdownDefinition) -> [Block] {
        let term = runs(definition.term)
        let inner = definition.definitions.flatMap { blocks($0) }
        if inner.count == 1, case .paragraph(let text) = inner[0] {
            return [.labelled([.init(label: term, text: text)])]
        }
        return [.paragraph(strong(term))] + inner
    }

    private mutating func runs(_ inlines: [MarkdownInline]) -> RichText {
        reading.runs(of: inlines, in: text)
    }

    private func strong(_ text: RichText) -> RichText {
        RichText(
            text.runs.map { run in
                var run = run
                run.style.insert(.strong)
                return run
            })
    }

    /// Places of the fragment are offsets in the text.
    private func place(_ span: SourceSpan) -> SourceSpan {
        let start = text.range.lowerBound
        return text.span(start + span.range.lowerBound..<start + span.range.upperBound)
    }
}
