/// Tables whose head is the title of a section: `| Experience | |`.
enum TitledTables {
    /// Such titles as headings, in documents that have hardly any headings with known names.
    static func opened(_ blocks: [DraftBlock]) -> [DraftBlock] {
        let headings = blocks.compactMap(\.heading)
        if SectionTitle.areKnown(headings.map(\.title)) { return blocks }
        let level = min((headings.map(\.level).min() ?? 0) + 1, 6)
        return blocks.flatMap { block -> [DraftBlock] in
            guard case .table(let header, let rows) = block.kind, let title = header.first, header.count > 1,
                header.dropFirst().allSatisfy(\.isEmpty), SectionTitle.isSure(title.plainText)
            else { return [block] }
            var table = block
            table.kind = .table(header: [], rows: rows)
            let heading = DraftBlock.Kind.heading(level: level, title.withoutCommonEmphasis)
            return [DraftBlock(heading, span: title.span ?? block.span), table]
        }
    }
}
