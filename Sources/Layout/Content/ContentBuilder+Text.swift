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

    /// Labelled lines: run on, with labels in a column or above, as the section's look says; inside an entry they run on.
    mutating func add(_ texts: [LabelledText], in context: SectionContext) {
        let styler = styler(inSide: context.inSide)
        for (index, text) in texts.enumerated() {
            if index > 0 {
                append(.breakCost(theme.pageBreaks.betweenItems), toSide: context.inSide)
                let look = context.section
                let gap =
                    look.labels == .above ? max(look.entry.spaceBetween, theme.lists.itemGap) : theme.lists.itemGap
                let key = gap > theme.lists.itemGap ? context.key("entry.spaceBetween") : "lists.itemGap"
                append(.space(gap, from: key), toSide: context.inSide)
            }
            let label = styler.text(text.label, role: .label)
            let value = styler.text(text.text, role: context.role)
            switch context.section.labels {
            case _ where context.isInEntry && !context.inSide: addLabelInline(label, value, styler, in: context)
            case .inline: addLabelInline(label, value, styler, in: context)
            case .column
            where stand(inMargin: context) && value.isEmpty && index == texts.count - 1 && context.isFollowed:
                appendMargin(structured(label, as: .paragraph), in: context)
                append(.keep(lines: 1), toSide: context.inSide)
            case .column where stand(inMargin: context) && !value.isEmpty:
                appendMargin(structured(label, as: .paragraph), in: context)
                addText(value, in: context)
                append(.endKeep, toSide: context.inSide)
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

    /// Whether labels have a margin column to stand in: not beside a section's title, nor those inside lists.
    private func stand(inMargin context: SectionContext) -> Bool {
        context.indent > .zero && context.indent == context.section.inset && !context.section.titleStandsInMargin
    }

    private mutating func addLabelInline(
        _ label: InlineText, _ value: InlineText, _ styler: InlineStyler, in context: SectionContext
    ) {
        var line = label
        let colon = label.plainText.last.map { ":：".contains($0) } == true ? " " : ": "
        if !value.isEmpty { line.append(styler.literal(colon, role: .label)) }
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
        row.columns = [column]
        row.lineCost = theme.pageBreaks.betweenLines
        append(.row(row), toSide: context.inSide)
    }

    private mutating func addText(_ text: InlineText, in context: SectionContext) {
        guard !text.isEmpty else { return }
        let styled = structured(text, as: .paragraph)
        append(
            .paragraph(ParagraphBlock(text: styled, indent: context.indent, alignment: .body)), toSide: context.inSide)
    }
}
