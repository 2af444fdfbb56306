import Geometry
import Languages
import Resumes
import Themes

extension ContentBuilder {
    /// A section: its title, then its content; the title stays with the first two lines.
    mutating func add(_ section: Section, toSide inSide: Bool) {
        let look = theme.sections.theme(for: section.kind.rawValue, inSide: inSide)
        inside(.section) { builder in
            builder.append(.breakCost(builder.theme.pageBreaks.betweenSections), toSide: inSide)
            var context = SectionContext(section: look, inSide: inSide)
            context.path = "sections.\(inSide ? "side." : "")\(section.kind.rawValue)"
            builder.append(.space(look.spaceAbove, from: context.key("spaceAbove")), toSide: inSide)
            builder.addTitle(section, in: context)
            builder.addContinuation(of: section, in: context)
            context.indent = look.inset
            context.level = builder.sectionLevel + 1
            if section.kind == .summary { context.role = .summary }
            context.areHeadsProse = section.kind == .publications
            builder.add(section.content, in: context)
            builder.append(.endContinuation, toSide: inSide)
            builder.append(.endKeep, toSide: inSide)
        }
    }

    private mutating func addTitle(_ section: Section, in context: SectionContext) {
        let (look, inSide) = (context.section, context.inSide)
        guard !section.title.isEmpty else { return }
        let styled = styler(inSide: inSide).text(section.title, role: .sectionTitle)
        let text = structured(styled, as: .heading(level: sectionLevel))
        append(.bookmark(section.title.plainText, level: 1), toSide: inSide)
        if look.titleStandsInMargin, !section.content.isEmpty {
            for block in ruleAbove(in: context) { append(block, toSide: inSide) }
            append(.margin(marginTitle(text, look)), toSide: inSide)
        } else {
            for block in standingTitle(text, in: context) { append(block, toSide: inSide) }
        }
        append(.keep(lines: 3), toSide: inSide)
    }

    /// The title with its rule and the space below, kept together with what follows.
    func standingTitle(_ text: InlineText, in context: SectionContext) -> [ContentBlock] {
        let look = context.section.title
        let alignment = [.after, .before].contains(look.rule) ? .start : look.alignment
        var block = ParagraphBlock(text: text, indent: .zero, alignment: .init(alignment))
        block.isBalanced = true
        block.ruleBeside = ruleBeside(in: context.section)
        if look.rule == .before { block.indent = context.section.inset }
        var blocks = ruleAbove(in: context) + [.paragraph(block), .keep(lines: 3)]
        if look.rule == .below {
            blocks += [.space(look.ruleGap - .pt(3), from: context.key("title.ruleGap")), rule(look)]
        }
        return blocks + [.space(look.spaceBelow, from: context.key("title.spaceBelow"))]
    }

    /// The title in the room left of the text.
    func marginTitle(_ text: InlineText, _ look: SectionTheme) -> MarginBlock {
        MarginBlock(
            text: text, width: look.inset - look.insetGap, alignment: look.title.alignment == .end ? .end : .start)
    }

    /// The rule on the line of the title itself.
    private func ruleBeside(in section: SectionTheme) -> ParagraphBlock.RuleBeside? {
        let look = section.title
        var rule = ParagraphBlock.RuleBeside(
            thickness: look.ruleThickness, color: look.ruleColor, gap: look.ruleGap)
        switch look.rule {
        case .none, .above, .below: return nil
        case .after: break
        case .before: (rule.start, rule.length) = (.zero, max(section.inset - section.insetGap, .zero))
        }
        return rule
    }

    private func ruleAbove(in context: SectionContext) -> [ContentBlock] {
        let look = context.section.title
        guard look.rule == .above else { return [] }
        return [rule(look), .keep(lines: 2), .space(look.ruleGap, from: context.key("title.ruleGap"))]
    }

    private func rule(_ look: SectionTitleTheme) -> ContentBlock {
        .rule(RuleBlock(thickness: look.ruleThickness, color: look.ruleColor, indent: .zero))
    }

    /// Blocks of a section or an entry, in order.
    mutating func add(_ blocks: [Block], in context: SectionContext) {
        var previous: Block?
        let gathered = gathered(blocks, in: context)
        for (index, block) in gathered.enumerated() {
            addGap(between: previous, and: block.first, afterFirst: index == 1, in: context)
            previous = block.first
            if let texts = block.texts {
                addShort(texts, in: context)
                continue
            }
            var own = context
            own.isFollowed = index + 1 < gathered.count
            add(block.first, in: own)
            // "Among them:" does not end a page.
            if case .paragraph(let text) = block.first, let last = text.plainText.last, ":：".contains(last) {
                append(.keep(lines: 2), toSide: context.inSide)
            }
        }
    }

    private mutating func addGap(
        between previous: Block?, and next: Block, afterFirst: Bool, in context: SectionContext
    ) {
        guard let previous else { return }
        let costs = theme.pageBreaks
        switch (previous, next) {
        case (.entry(let upper), .entry(let lower)):
            let areLines = isOneLine(upper, in: context) && isOneLine(lower, in: context)
            let gap = max(look(of: upper, in: context).spaceBetween, look(of: lower, in: context).spaceBetween)
            // One line of several below its heading is an orphan as well.
            let isOrphan = afterFirst && !context.areHeadsProse && isOneLine(upper, in: context)
            append(.breakCost(costs.betweenEntries + (isOrphan ? costs.orphan : 0)), toSide: context.inSide)
            append(
                .space(gap * (areLines ? 0.5 : 1), from: context.key("entry.spaceBetween")), toSide: context.inSide)
        case (_, .subsection), (.subsection, _):
            let usual = theme.sections.theme(for: "other", inSide: context.inSide).entry.spaceBetween
            append(.breakCost(costs.betweenEntries), toSide: context.inSide)
            append(
                .space(max(context.section.entry.spaceBetween, usual), from: context.key("entry.spaceBetween")),
                toSide: context.inSide)
        case (.entry, _), (_, .entry):
            append(.breakCost(costs.betweenEntries), toSide: context.inSide)
            let isEntryGap = context.section.entry.spaceBetween >= theme.paragraph.gap
            let key = isEntryGap ? context.key("entry.spaceBetween") : "paragraph.gap"
            append(
                .space(max(context.section.entry.spaceBetween, theme.paragraph.gap), from: key), toSide: context.inSide)
        case (.table, _):
            // Rows below one another would seem to be of one table.
            let half = styler(inSide: context.inSide).styles[.body].leading / 2
            append(.breakCost(costs.betweenParagraphs), toSide: context.inSide)
            append(.space(max(half, theme.paragraph.gap)), toSide: context.inSide)
        case (.paragraph, .list), (.list, .paragraph), (.labelled, .list), (.list, .labelled), (.list, .list):
            let cost = costs.betweenParagraphs + (previous.isLeadIn ? costs.orphan : 0)
            append(.breakCost(cost), toSide: context.inSide)
            append(.space(theme.lists.spaceAround, from: "lists.spaceAround"), toSide: context.inSide)
        default:
            append(.breakCost(costs.betweenParagraphs), toSide: context.inSide)
            append(.space(theme.paragraph.gap, from: "paragraph.gap"), toSide: context.inSide)
        }
    }

    private mutating func add(_ block: Block, in context: SectionContext) {
        switch block {
        case .paragraph(let text): addParagraph(text, in: context)
        case .list(let list): add(list, in: context)
        case .quote(let blocks): addQuote(blocks, in: context)
        case .verbatim(let text, let span): addVerbatim(text, span: span, in: context)
        case .table(let table): add(table, in: context)
        case .labelled(let texts): add(texts, in: context)
        case .entry(let entry): add(entry, in: context)
        case .subsection(let section): addSubsection(section, in: context)
        case .pageBreak: append(.breakCost(-10_000), toSide: context.inSide)
        }
    }

    private mutating func addSubsection(_ section: Section, in context: SectionContext) {
        inside(.section) { builder in
            if !section.title.isEmpty {
                let styled = builder.styler(inSide: context.inSide).text(section.title, role: .subsectionTitle)
                let text = builder.structured(styled, as: .heading(level: context.level))
                var block = ParagraphBlock(text: text, indent: context.indent, alignment: .start)
                block.isBalanced = true
                builder.append(.paragraph(block), toSide: context.inSide)
                builder.append(.keep(lines: 2), toSide: context.inSide)
                builder.append(
                    .space(context.section.entry.spaceBelowHead, from: context.key("entry.spaceBelowHead")),
                    toSide: context.inSide)
            }
            var inner = context
            inner.level += 1
            builder.add(section.content, in: inner)
            builder.append(builder.end(in: context), toSide: context.inSide)
        }
    }
}

extension Block {
    /// Whether it is a short line that ends no sentence, such as a name: what follows says what it is about.
    fileprivate var isLeadIn: Bool {
        guard case .paragraph(let text) = self, let last = text.plainText.last else { return false }
        return text.plainText.count < 60 && !".!?。！？…".contains(last)
    }
}
