import SourceText

/// Brings documents of unusual build into the usual one: headings at the top level, lists of definitions.
enum Unwrapping {
    static func unwrap(_ blocks: [DraftBlock], ledger: inout Ledger) -> [DraftBlock] {
        let isHeaded = blocks.contains { $0.heading.map { SectionTitle.isKnown($0.title.plainText) } == true }
        let blocks = isHeaded ? blocks : blocks.flatMap(liftSections)
        let flat = BulletParagraphs.joined(blocks.flatMap(liftHeadings).map(joinDefinitions))
        return PlainHeadings.promote(in: TitledTables.opened(flat), ledger: &ledger)
    }

    /// `- Work` and `- Education`, each over a list of its own: the titles of sections in a CV that is one list.
    private static func liftSections(_ block: DraftBlock) -> [DraftBlock] {
        guard case .list(let start, let items) = block.kind else { return [block] }
        let title = { (item: [DraftBlock]) -> RichText? in
            guard item.count > 1, let lines = item[0].paragraph, lines.lines.count == 1,
                item.dropFirst().allSatisfy({ $0.items != nil })
            else { return nil }
            return lines.joined
        }
        let known = items.compactMap(title).count { SectionTitle.isSure($0.plainText) }
        guard known > 1 else { return [block] }
        return items.flatMap { item -> [DraftBlock] in
            guard let title = title(item) else { return [DraftBlock(.list(start: start, [item]), span: block.span)] }
            return [DraftBlock(.heading(level: 2, title.withoutCommonEmphasis), span: item[0].span)] + item.dropFirst()
        }
    }

    /// Items that begin with a heading are no items but sections or entries: `- ## **Profile**`.
    private static func liftHeadings(_ block: DraftBlock) -> [DraftBlock] {
        if case .quote(let inner) = block.kind, inner.first?.heading != nil { return inner.flatMap(liftHeadings) }
        guard case .list(let start, let items) = block.kind,
            items.contains(where: { $0.first?.heading != nil })
        else { return [block] }
        var result: [DraftBlock] = []
        var rest: [[DraftBlock]] = []
        func flush() {
            if !rest.isEmpty { result.append(DraftBlock(.list(start: start, rest), span: block.span)) }
            rest = []
        }
        for item in items {
            if item.first?.heading != nil {
                flush()
                result += item.flatMap(liftHeadings)
            } else {
                rest.append(item)
            }
        }
        flush()
        return result
    }

    /// A list whose every item is one definition is a definition list with bullets.
    private static func joinDefinitions(_ block: DraftBlock) -> DraftBlock {
        guard let items = block.items, !items.isEmpty else { return block }
        var definitions: [DraftDefinition] = []
        for item in items {
            guard item.count == 1, case .definitions(let inner) = item[0].kind else { return block }
            definitions += inner
        }
        return DraftBlock(.definitions(definitions), span: block.span)
    }
}
