import Geometry
import Resumes
import SourceText
import Themes

extension ContentBuilder {
    mutating func addParagraph(_ text: RichText, in context: SectionContext, as role: StructureTree.Role = .paragraph) {
        let styled = structured(styler(inSide: context.inSide).text(text, role: context.role), as: role)
        append(
            .paragraph(ParagraphBlock(text: styled, indent: context.indent, alignment: .body)), toSide: context.inSide)
    }

    mutating func addQuote(_ blocks: [Block], in context: SectionContext) {
        inside(.blockQuote) { builder in
            builder.add(blocks, in: context.with(role: .quote).indented(by: builder.theme.lists.indent))
        }
    }

    mutating func addVerbatim(_ text: String, span: SourceSpan?, in context: SectionContext) {
        let run = TextRun(text.last == "\n" ? String(text.dropLast()) : text, style: .code, span: span)
        let styled = structured(
            styler(inSide: context.inSide).text(RichText([run]), role: context.role), as: .paragraph)
        var block = ParagraphBlock(text: styled, indent: context.indent, alignment: .start)
        block.isVerbatim = true
        append(.paragraph(block), toSide: context.inSide)
    }

    /// Labelled lines: run on, in two columns, or the label above, as the section's look says.
    mutating func add(_ texts: [LabelledText], in context: SectionContext) {
        let styler = styler(inSide: context.inSide)
        for (index, text) in texts.enumerated() {
            if index > 0 {
                append(.breakCost(theme.pageBreaks.betweenItems), toSide: context.inSide)
                append(.space(theme.lists.itemGap), toSide: context.inSide)
            }
            let label = styler.text(text.label, role: .label)
            let value = styler.text(text.text, role: context.role)
            switch context.section.labels {
            case .inline: addLabelInline(label, value, styler, in: context)
            case .column:
                addLabelColumn(label, value, column: texts.map { styler.text($0.label, role: .label) }, in: context)
            case .above:
                let block = ParagraphBlock(
                    text: structured(label, as: .paragraph), indent: context.indent, alignment: .start)
                append(.paragraph(block), toSide: context.inSide)
                append(.keep(lines: 1), toSide: context.inSide)
                addText(value, in: context)
            }
        }
    }

    private mutating func addLabelInline(
        _ label: InlineText, _ value: InlineText, _ styler: InlineStyler, in context: SectionContext
    ) {
        var line = label
        let colon = label.plainText.last.map { ":：".contains($0) } == true ? " " : ": "
        if !value.isEmpty { line.append(styler.text(colon, role: .label)) }
        line.append(value)
        line.style = value.isEmpty ? label.style : value.style
        addText(line, in: context)
    }

    private mutating func addLabelColumn(
        _ label: InlineText, _ value: InlineText, column: [InlineText], in context: SectionContext
    ) {
        let label = structured(label, as: .paragraph)
        let value = structured(value, as: .paragraph)
        var row = RowBlock(
            cells: [
                .init(text: label, width: .natural(atMost: 0.33, gap: .pt(10)), alignment: .start),
                .init(text: value, width: .rest, alignment: .body),
            ], indent: context.indent)
        row.firstColumn = column
        row.lineCost = theme.pageBreaks.betweenLines
        append(.row(row), toSide: context.inSide)
    }

    private mutating func addText(_ text: InlineText, in context: SectionContext) {
        guard !text.isEmpty else { return }
        let styled = structured(text, as: .paragraph)
        append(
            .paragraph(ParagraphBlock(text: styled, indent: context.indent, alignment: .body)), toSide: context.inSide)
    }

    /// Rows of cells in columns of equal width; the first column as narrow as its text allows.
    mutating func add(_ table: Table, in context: SectionContext) {
        let count = max(table.header.count, table.rows.map(\.count).max() ?? 0)
        guard count > 0 else { return }
        inside(.table) { builder in
            if !table.header.isEmpty { builder.addTableRow(table.header, count, isHeader: true, in: context) }
            for (index, row) in table.rows.enumerated() {
                if index > 0 || !table.header.isEmpty {
                    builder.append(.breakCost(builder.theme.pageBreaks.betweenItems), toSide: context.inSide)
                    builder.append(.space(builder.theme.lists.itemGap), toSide: context.inSide)
                }
                builder.addTableRow(row, count, isHeader: false, in: context)
            }
        }
    }

    private mutating func addTableRow(_ row: [RichText], _ count: Int, isHeader: Bool, in context: SectionContext) {
        inside(.tableRow) { builder in
            let styler = builder.styler(inSide: context.inSide)
            let cells = (0..<count).map { index -> RowBlock.Cell in
                let rich = index < row.count ? row[index] : RichText()
                let styled = styler.text(rich, role: isHeader ? .tableHeader : context.role)
                let text = builder.structured(styled, as: isHeader ? .tableHeaderCell : .tableCell)
                return .init(text: text, width: .share(1 / Double(count), gap: .pt(8)), alignment: .start)
            }
            builder.append(.row(RowBlock(cells: cells, indent: context.indent)), toSide: context.inSide)
            if isHeader { builder.append(.keep(lines: 1), toSide: context.inSide) }
        }
    }
}
