import SourceText
import SyntaxTrees

/// pandoc's blocks as those of Markdown.
struct PandocBlocks {
    var diagnostics = Diagnostics()
    private var unknown: Set<String> = []

    mutating func blocks(_ node: DataNode?) -> [MarkdownBlock] {
        (node?.elements ?? []).flatMap { block($0) }
    }

    private mutating func block(_ node: DataNode) -> [MarkdownBlock] {
        guard let block = PandocNode(node) else { return [] }
        switch block.type {
        case "Plain", "Para": return [made(.paragraph(inlines(block.content)), block)]
        case "LineBlock": return [made(.paragraph(lines(block)), block)]
        case "Header":
            let level = Int(block.part(0)?.scalarText ?? "") ?? 1
            let kind = MarkdownBlock.Kind.heading(level: min(max(level, 1), 6), inlines(block.part(2)))
            return [made(kind, block, attributes: block.part(1)?.pandocAttributes)]
        case "BlockQuote": return [made(.blockQuote(blocks(block.content)), block)]
        case "CodeBlock":
            let attributes = block.part(0)?.pandocAttributes
            let kind = MarkdownBlock.Kind.code(
                info: attributes?.classes.first ?? "", block.part(1)?.scalarText ?? "")
            return [made(kind, block, attributes: attributes)]
        case "BulletList": return [made(.list(list(block.content, start: nil)), block)]
        case "OrderedList":
            let start = Int(block.part(0)?.elements?.first?.scalarText ?? "") ?? 1
            return [made(.list(list(block.part(1), start: start)), block)]
        case "DefinitionList": return [made(.definitionList(definitions(block)), block)]
        case "HorizontalRule": return [made(.thematicBreak, block)]
        case "Table":
            let caption = block.parts.count == 5 ? [] : blocks(block.part(1)?.elements?.last)
            return caption + [made(.table(table(block)), block)]
        case "Div": return inside(block.part(1), attributes: block.part(0)?.pandocAttributes)
        case "Figure": return figure(block)
        case "RawBlock": return raw(block)
        case "Null": return []
        default: return unknown(block)
        }
    }

    private func made(
        _ kind: MarkdownBlock.Kind, _ node: PandocNode, attributes: MarkdownAttributes? = nil
    ) -> MarkdownBlock {
        MarkdownBlock(kind, span: node.span, attributes: attributes ?? MarkdownAttributes())
    }

    // MARK: Kinds

    private func inlines(_ node: DataNode?) -> [MarkdownInline] {
        PandocInlines.inlines(node)
    }

    private func lines(_ block: PandocNode) -> [MarkdownInline] {
        var lines: [MarkdownInline] = []
        for line in block.parts {
            if !lines.isEmpty { lines.append(MarkdownInline(.hardBreak, span: line.span)) }
            lines += inlines(line)
        }
        return lines
    }

    private mutating func list(_ items: DataNode?, start: Int?) -> MarkdownList {
        let items = items?.elements ?? []
        let isTight = items.allSatisfy { item in
            (item.elements ?? []).allSatisfy { $0["t"]?.scalarText != "Para" }
        }
        return MarkdownList(
            start: start, isTight: isTight,
            items: items.map { MarkdownListItem(blocks: blocks($0), isChecked: nil, span: $0.span) })
    }

    private mutating func definitions(_ block: PandocNode) -> [MarkdownDefinition] {
        block.parts.compactMap { item in
            guard let parts = item.elements, parts.count == 2 else { return nil }
            let definitions = (parts[1].elements ?? []).map { blocks($0) }
            return MarkdownDefinition(
                term: inlines(parts[0]), termSpan: parts[0].span, definitions: definitions, span: item.span)
        }
    }

    /// What stands in a div, with its attributes where the blocks have none.
    private mutating func inside(_ node: DataNode?, attributes: MarkdownAttributes?) -> [MarkdownBlock] {
        guard let attributes, !attributes.isEmpty else { return blocks(node) }
        return blocks(node).map { block in
            let own = block.attributes
            let merged = MarkdownAttributes(
                id: own.id ?? attributes.id, classes: own.classes + attributes.classes,
                pairs: own.pairs.merging(attributes.pairs) { mine, _ in mine })
            return MarkdownBlock(block.kind, span: block.span, attributes: merged)
        }
    }

    /// The picture, and its caption unless that only repeats what the picture says in place of itself.
    private mutating func figure(_ block: PandocNode) -> [MarkdownBlock] {
        let content = blocks(block.part(2))
        let said = lines(content).map(\.plainText).joined(separator: " ")
        let caption = blocks(block.part(1)?.elements?.last)
        return content + (lines(caption).map(\.plainText).joined(separator: " ") == said ? [] : caption)
    }

    /// HTML stays HTML; TeX is the text it would be in Markdown.
    private func raw(_ block: PandocNode) -> [MarkdownBlock] {
        let text = block.part(1)?.scalarText ?? ""
        if block.part(0)?.scalarText?.hasPrefix("html") == true { return [made(.html(text), block)] }
        let inline = MarkdownInline(.text(text), span: block.part(1)?.span ?? block.span)
        return text.isEmpty ? [] : [made(.paragraph([inline]), block)]
    }

    private mutating func unknown(_ block: PandocNode) -> [MarkdownBlock] {
        if unknown.insert(block.type).inserted {
            diagnostics.note(
                "pandoc-type", "Unknown type '\(block.type)' of pandoc; only its text is read", at: block.span)
        }
        let texts = block.content?.allTexts.map { MarkdownInline(.text($0.scalarText ?? ""), span: $0.span) } ?? []
        return texts.isEmpty ? [] : [made(.paragraph(texts), block)]
    }

    // MARK: Tables

    /// `[attr, caption, columns, head, bodies, foot]`, or `[caption, alignments, widths, head, rows]` before 1.22.
    private mutating func table(_ block: PandocNode) -> MarkdownTable {
        if block.parts.count == 5 {
            let header = (block.part(3)?.elements ?? []).map { cell($0) }
            let rows = (block.part(4)?.elements ?? []).map { row in (row.elements ?? []).map { cell($0) } }
            return MarkdownTable(header: header.allSatisfy(\.isEmpty) ? [] : header, rows: rows)
        }
        let head = rows(block.part(3)?.elements?.last)
        let bodies = (block.part(4)?.elements ?? []).flatMap { body in
            (body.elements ?? []).dropFirst(2).flatMap { rows($0) }
        }
        let foot = rows(block.part(5)?.elements?.last)
        let header = head.first ?? []
        let isBlank = header.allSatisfy(\.isEmpty)
        return MarkdownTable(header: isBlank ? [] : header, rows: head.dropFirst() + bodies + foot)
    }

    /// Rows are `[attr, [cell]]`, cells `[attr, alignment, rows, columns, [block]]`.
    private mutating func rows(_ node: DataNode?) -> [[[MarkdownInline]]] {
        (node?.elements ?? []).map { row in
            (row.elements?.last?.elements ?? []).map { cell($0.elements?.last) }
        }
    }

    private mutating func cell(_ node: DataNode?) -> [MarkdownInline] {
        guard let node else { return [] }
        return lines(blocks(node)).joined(by: .hardBreak, at: node.span)
    }
}

extension PandocBlocks {
    /// The running text of blocks, line by line: of paragraphs, items of lists, cells.
    func lines(_ blocks: [MarkdownBlock]) -> [[MarkdownInline]] {
        blocks.flatMap { block -> [[MarkdownInline]] in
            switch block.kind {
            case .paragraph(let inlines): [inlines]
            case .heading(_, let inlines): [[MarkdownInline(.strong(inlines), span: block.span)]]
            case .blockQuote(let inner): lines(inner)
            case .list(let list): list.items.flatMap { lines($0.blocks) }
            case .definitionList(let definitions):
                definitions.flatMap { [$0.term] + $0.definitions.flatMap { lines($0) } }
            case .table(let table): ([table.header] + table.rows).flatMap { $0 }
            case .code(_, let text): [[MarkdownInline(.code(text), span: block.span)]]
            case .html(let text): [[MarkdownInline(.html(text), span: block.span)]]
            case .thematicBreak: []
            }
        }.filter { !$0.isEmpty }
    }
}

extension [[MarkdownInline]] {
    /// One text with something between its lines.
    func joined(by separator: MarkdownInline.Kind, at span: SourceSpan) -> [MarkdownInline] {
        [MarkdownInline](joined(separator: [MarkdownInline(separator, span: span)]))
    }
}
