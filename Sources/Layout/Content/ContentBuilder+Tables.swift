import Geometry
import Resumes
import Themes

extension ContentBuilder {
    /// Rows of cells; columns share their widths over all rows.
    mutating func add(_ table: Table, in context: SectionContext) {
        let count = max(table.header.count, table.rows.map(\.count).max() ?? 0)
        guard count > 0 else { return }
        let columns = columnTexts(of: table, count, in: context)
        inside(.table) { builder in
            if !table.header.isEmpty { builder.addTableRow(table.header, columns, isHeader: true, in: context) }
            for (index, row) in table.rows.enumerated() {
                if index > 0 || !table.header.isEmpty {
                    builder.append(.breakCost(builder.theme.pageBreaks.betweenItems), toSide: context.inSide)
                    builder.append(.space(builder.theme.lists.itemGap, from: "lists.itemGap"), toSide: context.inSide)
                }
                builder.addTableRow(row, columns, isHeader: false, in: context)
            }
        }
    }

    /// The texts of each column, to measure it by.
    private func columnTexts(of table: Table, _ count: Int, in context: SectionContext) -> [[InlineText]] {
        let styler = styler(inSide: context.inSide)
        return (0..<count).map { column in
            let header = column < table.header.count ? [styler.text(table.header[column], role: .tableHeader)] : []
            return header + table.rows.filter { column < $0.count }.map { styler.text($0[column], role: context.role) }
        }
    }

    private mutating func addTableRow(
        _ row: [RichText], _ columns: [[InlineText]], isHeader: Bool, in context: SectionContext
    ) {
        inside(.tableRow) { builder in
            let styler = builder.styler(inSide: context.inSide)
            let count = columns.count
            let cells = (0..<count).map { index -> RowBlock.Cell in
                let rich = index < row.count ? row[index] : RichText()
                let styled = styler.text(rich, role: isHeader ? .tableHeader : context.role)
                let text = builder.structured(styled, as: isHeader ? .tableHeaderCell : .tableCell)
                let gap = index == count - 1 ? .zero : styled.style.size * 1.5
                return .init(text: text, width: .fair(gap: gap), alignment: .start)
            }
            var block = RowBlock(cells: cells, indent: context.indent)
            block.columns = columns
            builder.append(.row(block), toSide: context.inSide)
            if isHeader { builder.append(.keep(lines: 1), toSide: context.inSide) }
        }
    }
}
