import Geometry
import Resumes
import Themes

extension ContentBuilder {
    mutating func add(_ list: ItemList, in context: SectionContext) {
        if let texts = shortTexts(of: list, in: context) {
            addShort(texts, in: context)
            return
        }
        let numbers = list.numbers
        let indent = indent(under: numbers, in: context)
        inside(.list(isOrdered: list.start != nil)) { builder in
            for (index, item) in list.items.enumerated() {
                if index > 0 { builder.addItemGap(before: index, of: list.items.count, in: context) }
                builder.addItem(item, mark: numbers.isEmpty ? nil : numbers[index], indent: indent, in: context)
            }
        }
    }

    /// Room for the widest number: a figure is about half an em wide, the stop a quarter.
    private func indent(under numbers: [String], in context: SectionContext) -> Length {
        let digits = Double((numbers.map(\.count).max() ?? 1) - 1)
        let size = styler(inSide: context.inSide).styles[context.role].size
        let needed = size * (digits * 0.58 + 0.3) + theme.lists.markGap
        return numbers.isEmpty ? theme.lists.indent : max(theme.lists.indent, needed)
    }

    private mutating func addItemGap(before index: Int, of count: Int, in context: SectionContext) {
        let costs = theme.pageBreaks
        let isNearEnd = count > 2 && (index == 1 || index == count - 1)
        append(.breakCost(costs.betweenItems + (isNearEnd ? costs.nearListEnds : 0)), toSide: context.inSide)
        append(.space(theme.lists.itemGap, from: "lists.itemGap"), toSide: context.inSide)
    }

    private mutating func addItem(_ blocks: [Block], mark: String?, indent: Length, in context: SectionContext) {
        inside(.listItem) { builder in
            let styler = builder.styler(inSide: context.inSide)
            let isPlain = context.section.list == .plain && mark == nil && context.listDepth == 0
            var inner = context.indented(by: isPlain ? .zero : indent)
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
        append(.space(theme.lists.itemGap, from: "lists.itemGap"), toSide: context.inSide)
        add(Array(rest), in: context)
    }
}

extension ItemList {
    /// `1.`, `2.` …, or counting down; empty for a list with bullets.
    fileprivate var numbers: [String] {
        guard let start else { return [] }
        let count = items.count
        return (0..<count).map { "\(isReversed ? start + count - 1 - $0 : start + $0)." }
    }
}
