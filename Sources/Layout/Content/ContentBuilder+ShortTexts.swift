import Geometry
import Resumes
import Themes

/// A block of a section, or neighbouring entries that stand together as short texts do.
struct GatheredBlock {
    var first: Block
    /// The entries' heads; nil where `first` is set as it is.
    var texts: [InlineText]?
}

/// Skills, languages, interests: items of a few words that would waste a line each. They run on or stand in columns.
extension ContentBuilder {
    private func allowsShort(_ context: SectionContext) -> Bool {
        [.inline, .columns].contains(context.section.list) && context.listDepth == 0
    }

    /// The items' texts if this list is one that runs on: asked for, and every item one short paragraph.
    func shortTexts(of list: ItemList, in context: SectionContext) -> [InlineText]? {
        guard allowsShort(context), list.start == nil else { return nil }
        var texts: [InlineText] = []
        for item in list.items {
            guard item.count == 1, case .paragraph(let text) = item[0],
                text.plainText.count <= theme.lists.inlineLimit
            else { return nil }
            texts.append(styler(inSide: context.inSide).text(text, role: context.role))
        }
        return texts
    }

    /// The blocks with neighbouring entries taken together, if every entry here is short.
    func gathered(_ blocks: [Block], in context: SectionContext) -> [GatheredBlock] {
        guard allowsShort(context) else { return blocks.map { GatheredBlock(first: $0) } }
        var result: [GatheredBlock] = []
        for block in blocks {
            guard case .entry(let entry) = block else {
                result.append(GatheredBlock(first: block))
                continue
            }
            guard let text = shortText(of: entry, in: context) else { return blocks.map { GatheredBlock(first: $0) } }
            if result.last?.texts != nil {
                result[result.count - 1].texts?.append(text)
            } else {
                result.append(GatheredBlock(first: block, texts: [text]))
            }
        }
        return result
    }

    /// The head of an entry that is a few words and nothing else: one row, all its fields in it, no text below.
    private func shortText(of entry: Entry, in context: SectionContext) -> InlineText? {
        let look = context.section.entry
        guard entry.body.isEmpty, entry.roles.isEmpty, look.rows.count == 1, look.rows[0].end.isEmpty,
            entry[.keywords] == nil
        else { return nil }
        let filling = filling(for: entry, inSide: context.inSide)
        guard filling.fill(look.margin).isEmpty else { return nil }
        let text = filling.fill(look.rows[0].start)
        let fields = Set(filling.settled(look.rows[0].start).fields)
        let isWhole = entry.dates == nil && entry.fields.keys.allSatisfy { fields.contains($0.rawValue) }
        guard isWhole, !text.isEmpty, text.plainText.count <= theme.lists.inlineLimit else { return nil }
        return text
    }

    /// Whether an entry has one row and no text: such entries are a list, and stand closer than those with something below.
    func isOneLine(_ entry: Entry, in context: SectionContext) -> Bool {
        guard entry.body.isEmpty, entry.roles.isEmpty else { return false }
        let look = context.section.entry
        let filling = filling(for: entry, inSide: context.inSide)
        let filled = look.rows.filter { !filling.fill($0.start).isEmpty || !filling.fill($0.end).isEmpty }
        let templates = filled.flatMap { [$0.start, $0.end] } + [look.margin]
        let shown = Set(templates.flatMap { filling.settled($0).fields })
        return filled.count == 1 && entry.fields.keys.allSatisfy { shown.contains($0.rawValue) }
    }

    /// As a list to those who cannot see it; separators are decoration.
    mutating func addShort(_ texts: [InlineText], in context: SectionContext) {
        var items: [InlineText] = []
        inside(.list(isOrdered: false)) { builder in
            for text in texts {
                builder.inside(.listItem) { item in
                    item.inside(.listBody) { items.append($0.structured(text, as: .paragraph)) }
                }
            }
        }
        append(
            context.section.list == .columns ? grid(items, in: context) : line(items, in: context),
            toSide: context.inSide)
    }

    private func grid(_ texts: [InlineText], in context: SectionContext) -> ContentBlock {
        .grid(
            GridBlock(
                texts: texts, indent: context.indent, columnGap: theme.styles[.body].size * 1.5,
                rowGap: theme.lists.itemGap, mostColumns: context.inSide ? 2 : 3,
                rowCost: theme.pageBreaks.betweenItems + theme.pageBreaks.nearListEnds))
    }

    private func line(_ texts: [InlineText], in context: SectionContext) -> ContentBlock {
        var separator = styler(inSide: context.inSide).text(theme.lists.inlineSeparator, role: context.role)
        for index in separator.pieces.indices { separator.pieces[index].color = theme.lists.markColor }
        return .runningOn(
            RunningOnBlock(
                texts: texts, separator: separator, indent: context.indent, alignment: .start, isBalanced: false,
                lineCost: theme.pageBreaks.betweenLines + theme.pageBreaks.orphan))
    }
}
