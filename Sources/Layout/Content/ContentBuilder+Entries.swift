import Geometry
import Languages
import Resumes
import Themes

extension ContentBuilder {
    /// An entry: head rows, whatever fields they leave over, body, and the roles of one employer below it.
    mutating func add(_ entry: Entry, in context: SectionContext) {
        inside(.section) { builder in
            let look = builder.look(of: entry, in: context)
            builder.addTimelineDot(look, in: context)
            let head = builder.addHead(entry, look, rows: look.rows, in: context)
            builder.addContinuation(ofEntryWith: head, in: context)
            var inner = context.indented(by: look.bodyIndent)
            inner.level += 1
            inner.isInEntry = true
            if !entry.body.isEmpty {
                builder.append(
                    .space(look.spaceBelowHead, from: context.key("entry.spaceBelowHead")), toSide: context.inSide)
                builder.add(entry.body, in: inner)
            }
            builder.addRoles(of: entry, in: inner)
            builder.append(.endContinuation, toSide: context.inSide)
            builder.append(.endTimeline, toSide: context.inSide)
            builder.append(builder.end(in: context), toSide: context.inSide)
        }
    }

    /// Where the theme has a timeline, the dot beside the line that comes next, from which the line runs on.
    private mutating func addTimelineDot(_ look: EntryTheme, in context: SectionContext) {
        guard look.timeline, context.section.inset > .zero, context.listDepth == 0 else { return }
        let start = context.section.inset - context.section.insetGap / 2
        append(.timeline(TimelineMark(start: start, color: look.timelineColor)), toSide: context.inSide)
    }

    /// Rows for keywords and levels are for what has some; an entry that tells a story in their place is set as entries
    /// are elsewhere.
    func look(of entry: Entry, in context: SectionContext) -> EntryTheme {
        let look = context.section.entry
        guard !entry.body.isEmpty, entry[.keywords] == nil, entry[.level] == nil,
            look.rows.contains(where: { !Set($0.start.fields + $0.end.fields).isDisjoint(with: ["keywords", "level"]) })
        else { return look }
        return theme.sections.theme(for: "other", inSide: context.inSide).entry
    }

    /// What stands in the margin column below is kept clear of what stands there now. The title of the section may reach
    /// down beside all of its entries, which have nothing there.
    func end(in context: SectionContext) -> ContentBlock {
        context.section.titleStandsInMargin ? .endKeepBesideTitle : .endKeep
    }

    private mutating func addRoles(of entry: Entry, in context: SectionContext) {
        let look = context.section.entry
        for role in entry.roles {
            append(.breakCost(theme.pageBreaks.betweenRoles), toSide: context.inSide)
            append(.space(look.spaceBetween * 0.6, from: context.key("entry.spaceBetween")), toSide: context.inSide)
            inside(.section) { builder in
                let rows = look.roleRows.isEmpty ? look.rows : look.roleRows
                builder.addTimelineDot(look, in: context)
                builder.addHead(role, look, rows: rows, in: context)
                if !role.body.isEmpty {
                    builder.append(
                        .space(look.spaceBelowHead, from: context.key("entry.spaceBelowHead")), toSide: context.inSide)
                    var inner = context
                    inner.level += 1
                    builder.add(role.body, in: inner)
                }
                builder.append(builder.end(in: context), toSide: context.inSide)
            }
        }
    }

    /// Gives the text that stands at the start of the first row.
    @discardableResult
    private mutating func addHead(
        _ entry: Entry, _ look: EntryTheme, rows: [RowTemplate], in context: SectionContext
    ) -> InlineText? {
        // Without room at the start nothing stands there; its fields are left over.
        let margin = context.indent > .zero ? look.margin : Template()
        let filling = self.filling(for: entry, inSide: context.inSide)
        var first: InlineText?
        // A label in the margin column stands before what it says, and is the entry's title.
        let isTitledInMargin = filling.settled(margin).fields.contains("title")
        for (start, end) in filledRows(rows, of: entry, filling) {
            if first == nil {
                let title = isTitledInMargin ? entry[.title]?.plainText : nil
                append(
                    .bookmark(title ?? start.plainText, level: context.level - sectionLevel + 1), toSide: context.inSide
                )
                if isTitledInMargin { addMargin(margin, filling, in: context) }
            }
            let isHeading = first == nil && !isTitledInMargin
            let title = structured(start, as: isHeading ? .heading(level: min(context.level, 6)) : .paragraph)
            if first == nil, !isTitledInMargin { addMargin(margin, filling, in: context) }
            addRow(title, end: end, in: context)
            append(.keep(lines: 2), toSide: context.inSide)
            first = first ?? start
        }
        // A margin text stands beside something, be it the body.
        let hasMargin = first != nil || !entry.body.isEmpty
        if first == nil, hasMargin { addMargin(margin, filling, in: context) }
        let templates = rows.flatMap { [$0.start, $0.end] } + (hasMargin ? [margin] : [])
        addLeftovers(of: entry, templates: templates, filling, in: context)
        return first
    }

    /// A row of a head, filled.
    private typealias FilledRow = (start: InlineText, end: InlineText)

    /// The rows that have text. What finds nothing beside it in the row above goes there: the town of an employer who has
    /// no title of its own, an employer without a role beside the dates. A date that is all there is stands where lines begin.
    private func filledRows(_ rows: [RowTemplate], of entry: Entry, _ filling: TemplateFilling) -> [FilledRow] {
        var filled: [FilledRow] = []
        for row in rows {
            var (start, end) = (filling.fill(row.start), filling.fill(row.end))
            if let above = filled.indices.last {
                if filled[above].start.isEmpty { swap(&filled[above].start, &start) }
                if filled[above].end.isEmpty, start.isEmpty { swap(&filled[above].end, &end) }
            }
            if !start.isEmpty || !end.isEmpty { filled.append((start, end)) }
        }
        if filled.count == 1, filled[0].start.isEmpty, entry.body.isEmpty, entry.roles.isEmpty {
            filled = [(filled[0].end, filled[0].start)]
        }
        return filled
    }

    private mutating func addRow(_ start: InlineText, end: InlineText, in context: SectionContext) {
        guard !end.isEmpty else {
            let isProse = context.areHeadsProse
            var block = ParagraphBlock(text: start, indent: context.indent, alignment: isProse ? .body : .start)
            block.isHead = !isProse
            append(.paragraph(block), toSide: context.inSide)
            return
        }
        let end = structured(end.unbreakable(), as: .paragraph)
        append(
            .row(
                RowBlock(
                    cells: [
                        .init(text: start, width: .rest, alignment: .start, isHead: true),
                        .init(text: end, width: .natural(atMost: 0.6, gap: .zero), alignment: .end),
                    ],
                    indent: context.indent)),
            toSide: context.inSide)
    }

    private mutating func addMargin(_ template: Template, _ filling: TemplateFilling, in context: SectionContext) {
        let text = filling.fill(template)
        guard !text.isEmpty else { return }
        appendMargin(structured(text, as: .paragraph), in: context)
    }

    /// A text in the margin column, as entries of this section have theirs.
    mutating func appendMargin(_ text: InlineText, in context: SectionContext) {
        let look = context.section
        append(
            .margin(
                MarginBlock(
                    text: text, width: max(look.inset - look.insetGap, .pt(1)),
                    alignment: .init(look.entry.marginAlignment))), toSide: context.inSide)
    }

    /// Fields no template asks for are not lost: they follow the head on a line of their own.
    private mutating func addLeftovers(
        of entry: Entry, templates: [Template], _ filling: TemplateFilling, in context: SectionContext
    ) {
        let used = Set(templates.flatMap { filling.settled($0).fields })
        let names = ["dates"] + Entry.Field.allCases.map(\.rawValue)
        let styler = styler(inSide: context.inSide)
        var line = styler.text(RichText(), role: .entryDetail)
        for name in names where !used.contains(name) {
            guard let value = filling.value(name) else { continue }
            if !line.isEmpty { line.append(styler.text(" · ", role: .entryDetail)) }
            line.append(styler.text(value, role: name == "note" ? .entryNote : .entryDetail).isolated())
        }
        guard !line.isEmpty else { return }
        let block = ParagraphBlock(text: structured(line, as: .paragraph), indent: context.indent, alignment: .start)
        append(.paragraph(block), toSide: context.inSide)
        append(.keep(lines: 1), toSide: context.inSide)
    }

    func filling(for entry: Entry, inSide: Bool) -> TemplateFilling {
        let dates = entry.dates.map(dateText.text)
        return TemplateFilling(
            // An employer that holds several roles is what its head is about.
            defaultRole: { name in
                name == "organization" && entry[.title] == nil ? .entryTitle : Self.role(ofField: name)
            }, styler: styler(inSide: inSide),
            value: { name in
                name == "dates" ? dates : Entry.Field(rawValue: name).flatMap { entry[$0] }
            }, literalRole: .body)
    }

    private static func role(ofField name: String) -> TextRole {
        switch name {
        case "title": .entryTitle
        case "organization": .entryOrganization
        case "place": .entryPlace
        case "dates": .entryDates
        case "note", "description": .entryNote
        default: .body
        }
    }
}
