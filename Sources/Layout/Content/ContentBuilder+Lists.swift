import Geometry
import Resumes
import Themes

extension ContentBuilder {
    mutating func add(_ list: ItemList, in context: SectionContext) {
        if let texts = runningTexts(of: list, in: context) {
            addRunning(texts, in: context)
            return
        }
        inside(.list(isOrdered: list.start != nil)) { builder in
            for (index, item) in list.items.enumerated() {
                if index > 0 { builder.addItemGap(before: index, of: list.items.count, in: context) }
                let number = list.start.map { "\($0 + index)." }
                builder.addItem(item, mark: number, in: context)
            }
        }
    }

    private mutating func addItemGap(before index: Int, of count: Int, in context: SectionContext) {
        let costs = theme.pageBreaks
        let isNearEnd = count > 2 && (index == 1 || index == count - 1)
        append(.breakCost(costs.betweenItems + (isNearEnd ? costs.nearListEnds : 0)), toSide: context.inSide)
        append(.space(theme.lists.itemGap), toSide: context.inSide)
    }

    private mutating func addItem(_ blocks: [Block], mark: String?, in context: SectionContext) {
        inside(.listItem) { builder in
            let styler = builder.styler(inSide: context.inSide)
            let isPlain = context.section.list == .plain && mark == nil && context.listDepth == 0
            var inner = context.indented(by: isPlain ? .zero : builder.theme.lists.indent)
            inner.listDepth += 1
            let label = isPlain ? nil : builder.mark(mark, styler, in: context)
            builder.inside(.listBody) { $0.addItemBody(blocks, label: label, in: inner) }
        }
    }

    private mutating func mark(
        _ number: String?, _ styler: InlineStyler, in context: SectionContext
    ) -> ParagraphBlock.Mark {
        let marks = theme.lists.marks
        let sign = number ?? (marks.isEmpty ? "•" : marks[min(context.listDepth, marks.count - 1)])
        var text = styler.text(sign, role: number == nil ? .bullet : context.role)
        for index in text.pieces.indices where number == nil { text.pieces[index].color = theme.lists.markColor }
        return .init(text: structured(text, as: .label), gap: theme.lists.markGap)
    }

    /// The first paragraph carries the mark; an item that does not begin with one gets an empty line for it.
    private mutating func addItemBody(_ blocks: [Block], label: ParagraphBlock.Mark?, in context: SectionContext) {
        var rest = blocks[...]
        var first = styler(inSide: context.inSide).text(RichText(), role: context.role)
        if case .paragraph(let text)? = blocks.first {
            first = styler(inSide: context.inSide).text(text, role: context.role)
            rest = rest.dropFirst()
        }
        var block = ParagraphBlock(
            text: structured(first, as: .paragraph), indent: context.indent, alignment: .body)
        block.mark = label
        append(.paragraph(block), toSide: context.inSide)
        guard !rest.isEmpty else { return }
        append(.breakCost(theme.pageBreaks.betweenItems + theme.pageBreaks.nearListEnds), toSide: context.inSide)
        append(.space(theme.lists.itemGap), toSide: context.inSide)
        add(Array(rest), in: context)
    }

    /// The items' texts if this list is one that runs on: asked for, and every item one short paragraph.
    private func runningTexts(of list: ItemList, in context: SectionContext) -> [RichText]? {
        guard context.section.list == .inline, list.start == nil, context.listDepth == 0 else { return nil }
        var texts: [RichText] = []
        for item in list.items {
            guard item.count == 1, case .paragraph(let text) = item[0],
                text.plainText.count <= theme.lists.inlineLimit
            else { return nil }
            texts.append(text)
        }
        return texts
    }

    private mutating func addRunning(_ texts: [RichText], in context: SectionContext) {
        let styler = styler(inSide: context.inSide)
        var line = styler.text(RichText(), role: context.role)
        for (index, text) in texts.enumerated() {
            if index > 0 { line.append(styler.text(theme.lists.inlineSeparator, role: context.role)) }
            line.append(styler.text(text, role: context.role).unbreakable())
        }
        let styled = structured(line, as: .paragraph)
        append(
            .paragraph(ParagraphBlock(text: styled, indent: context.indent, alignment: .start)),
            toSide: context.inSide)
    }
}
