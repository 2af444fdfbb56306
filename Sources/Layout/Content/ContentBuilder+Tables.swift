import Geometry
import Resumes
import Themes

extension ContentBuilder {
    /// Rows of cells; columns share their widths over all rows.
    mutating func add(_ table: Table, in context: SectionContext) {
        let count = max(table.header.count, table.rows.map(\.count).max() ?? 0)
        guard count > 0 else { return }
        let columns = columnTexts(of: table, count, in: context)
        let alignments = (0..<count).map { table.alignment(of: $0) }
        inside(.table) { builder in
            if !table.header.isEmpty {
                builder.addTableRow(table.header, columns, alignments, isHeader: true, in: context)
            }
            for (index, row) in table.rows.enumerated() {
                if index > 0 || !table.header.isEmpty {
                    builder.append(.breakCost(builder.theme.pageBreaks.betweenItems), toSide: context.inSide)
                    builder.append(.space(builder.theme.lists.itemGap, from: "lists.itemGap"), toSide: context.inSide)
                }
                builder.addTableRow(row, columns, alignments, isHeader: false, in: context)
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
        _ row: [RichText], _ columns: [[InlineText]], _ alignments: [ParagraphBlock.Alignment], isHeader: Bool,
        in context: SectionContext
    ) {
        inside(.tableRow) { builder in
            let styler = builder.styler(inSide: context.inSide)
            let count = columns.count
            let cells = (0..<count).map { index -> RowBlock.Cell in
                let rich = index < row.count ? row[index] : RichText()
                let styled = styler.text(rich, role: isHeader ? .tableHeader : context.role)
                let text = builder.structured(styled, as: isHeader ? .tableHeaderCell : .tableCell)
                let gap = index == count - 1 ? .zero : styled.style.size * 1.5
                return .init(text: text, width: .fair(gap: gap), alignment: alignments[index])
            }
            var block = RowBlock(cells: cells, indent: context.indent)
            block.columns = columns
            builder.append(.row(block), toSide: context.inSide)
            if isHeader { builder.append(.keep(lines: 1), toSide: context.inSide) }
        }
    }
}

extension Table {
    /// As the author says; where nothing is said, a column of amounts stands at the end, digit below digit.
    fileprivate func alignment(of column: Int) -> ParagraphBlock.Alignment {
        switch column < alignments.count ? alignments[column] : nil {
        case .start: return .start
        case .center: return .center
        case .end: return .end
        case nil: break
        }
        let cells = rows.compactMap { column < $0.count ? $0[column].plainText : nil }.filter { !$0.isEmpty }
        return column > 0 && cells.count > 1 && cells.allSatisfy(Self.isAmount) ? .end : .start
    }

    /// `12 500`, `€ 1,200.50`, `37 %`; four digits alone are a year.
    private static func isAmount(_ text: String) -> Bool {
        let isYear = text.count == 4 && text.allSatisfy(\.isNumber)
        return !isYear && text.contains(where: \.isNumber)
            && text.allSatisfy { $0.isNumber || $0.isCurrencySymbol || $0.isWhitespace || "+-−.,%‰'’".contains($0) }
    }
}
