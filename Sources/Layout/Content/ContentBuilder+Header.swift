import Geometry
import Glyphs
import Languages
import Resumes
import Themes

extension ContentBuilder {
    /// Name, headline, contacts and personal data; contacts go into the side column if the theme has them there.
    mutating func addHeader() {
        let identity = identityBlocks()
        let inSide = hasSide && theme.page.side.holdsContacts
        let contacts = contactBlocks(inSide: inSide)
        if inSide {
            content.header += identity
            content.side += contacts
        } else if theme.header.alignment == .split, !identity.isEmpty, !contacts.isEmpty {
            content.header.append(.beside(BesideBlock(start: identity, end: contacts, gap: .mm(10))))
        } else {
            content.header += identity + contacts
        }
        addPortrait()
        addCode()
        // A rule under nothing would be a fault of its own.
        guard !content.header.isEmpty else { return }
        addHeaderRule()
        content.header.append(.space(theme.header.spaceBelow, from: "header.spaceBelow"))
    }

    /// On a band of colour links need another colour than on the page.
    private var headerStyler: InlineStyler {
        var styler = styler(inSide: false)
        styler.linkColor = theme.header.linkColor
        return styler
    }

    // MARK: Name and headline

    private mutating func identityBlocks() -> [ContentBlock] {
        let person = resume.person
        var blocks: [ContentBlock] = []
        if let name = person.name {
            // Contacts stand as far from the name as they would from the headline.
            let header = theme.header
            let isLast = person.headline.isEmpty && header.spaceBelowHeadline > header.spaceBelowName
            blocks += [
                headerLine(name, role: .name, as: .heading(level: 1)),
                isLast
                    ? .space(header.spaceBelowHeadline, from: "header.spaceBelowHeadline")
                    : .space(header.spaceBelowName, from: "header.spaceBelowName"),
            ]
        }
        blocks += person.headline.map { headerLine($0, role: .headline, as: .paragraph) }
        if !person.headline.isEmpty {
            blocks.append(.space(theme.header.spaceBelowHeadline, from: "header.spaceBelowHeadline"))
        }
        return blocks
    }

    private mutating func headerLine(
        _ text: RichText, role: TextRole, as structure: StructureTree.Role
    ) -> ContentBlock {
        let styled = structured(headerStyler.text(text, role: role), as: structure)
        var block = ParagraphBlock(text: styled, indent: theme.header.inset, alignment: headerAlignment)
        block.isBalanced = true
        return .paragraph(block)
    }

    var headerAlignment: ParagraphBlock.Alignment {
        switch theme.header.alignment {
        case .start, .split: .start
        case .center: .center
        case .end: .end
        }
    }

    // MARK: Contacts

    /// A contact or a personal fact; the label only where it says something the text does not, and no icon does.
    private struct Detail {
        var label: RichText?
        var text: RichText
        var icon: Icon?
    }

    private var details: [Detail] {
        resume.person.contacts.map { contact in
            guard let icon = icon(of: contact) else { return Detail(label: label(of: contact), text: contact.text) }
            return Detail(label: tellsApart(contact) ? contact.label : nil, text: Self.spoken(contact), icon: icon)
        }
            + resume.person.personal.map { Detail(label: $0.label.isEmpty ? nil : $0.label, text: $0.text) }
    }

    /// A telephone number explains itself; a bare user name or a second website does not.
    private func label(of contact: Contact) -> RichText? {
        let shown = contact.text.plainText.lowercased()
        let own = contact.label ?? contact.network.map { RichText($0) }
        guard let own, !own.isEmpty, !shown.contains(own.plainText.lowercased()) else { return nil }
        switch contact.kind {
        case .email, .phone, .location: return theme.header.showsLabels || tellsApart(contact) ? own : nil
        case .profile where Self.showsAddress(contact): return theme.header.showsLabels ? own : nil
        case .profile, .website, .other: return own
        }
    }

    /// Whether the label says more than what the contact is: `Phone (private)`, or `Home` beside another number.
    private func tellsApart(_ contact: Contact) -> Bool {
        guard let label = contact.label?.plainText, !label.isEmpty else { return false }
        return label.contains("(")
            || resume.person.contacts.contains { other in
                other.kind == contact.kind && other.network == contact.network
                    && other.label.map { $0.plainText != label } == true
            }
    }

    private mutating func contactBlocks(inSide: Bool) -> [ContentBlock] {
        let details = details
        guard !details.isEmpty else { return [] }
        let styler = inSide ? self.styler(inSide: true) : headerStyler
        // Icons stand in a column of their own where lines begin at one edge.
        let hasIcons = details.contains { $0.icon != nil }
        if inSide {
            return details.flatMap { [contactLine($0, styler, hasIcons: hasIcons), .space(.pt(3))] }
        }
        if theme.header.alignment == .split { return details.map { contactLine($0, styler, hasIcons: hasIcons) } }
        if theme.header.contacts == .lines {
            let inset = theme.header.inset
            guard inset == .zero else { return details.flatMap { insetLine($0, styler, hasIcons: hasIcons) } }
            return details.map { contactLine($0, styler, alignment: headerAlignment, hasIcons: hasIcons) }
        }
        let texts = details.map { withIcon($0, structured(labelled($0, styler), as: .paragraph), styler) }
        let separator = self.styler(inSide: false).text(theme.header.separator, role: .contactLabel)
        return [
            .runningOn(
                RunningOnBlock(
                    texts: texts, separator: separator, indent: theme.header.inset, alignment: headerAlignment))
        ]
    }

    private mutating func contactLine(
        _ detail: Detail, _ styler: InlineStyler, indent: Length = .zero,
        alignment: ParagraphBlock.Alignment = .start, hasIcons: Bool
    ) -> ContentBlock {
        let text = structured(labelled(detail, styler), as: .paragraph)
        guard alignment == .start, hasIcons else {
            return .paragraph(
                ParagraphBlock(text: withIcon(detail, text, styler), indent: indent, alignment: alignment))
        }
        let size = styler.styles[.contactLabel].size
        let (cell, gap) = (size * 1.2, size * 0.45)
        let mark = detail.icon.map { ParagraphBlock.Mark(text: self.text(of: $0, cell: cell, styler), gap: gap) }
        return .paragraph(ParagraphBlock(text: text, indent: indent + cell + gap, alignment: alignment, mark: mark))
    }

    private func withIcon(_ detail: Detail, _ text: InlineText, _ styler: InlineStyler) -> InlineText {
        guard let icon = detail.icon else { return text }
        var whole = self.text(of: icon, cell: nil, styler)
        whole.append(text)
        whole.style = text.style
        return whole
    }

    /// The label in the margin column, beside its contact.
    private mutating func insetLine(_ detail: Detail, _ styler: InlineStyler, hasIcons: Bool) -> [ContentBlock] {
        let look = theme.sections.all
        var blocks: [ContentBlock] = []
        if let label = detail.label, !detail.text.isEmpty {
            let text = structured(styler.text(label, role: .contactLabel), as: .paragraph)
            blocks.append(
                .margin(
                    MarginBlock(
                        text: text, width: max(theme.header.inset - look.insetGap, .pt(1)),
                        alignment: .init(look.entry.marginAlignment))))
        }
        let bare = detail.text.isEmpty ? detail : Detail(text: detail.text, icon: detail.icon)
        return blocks + [contactLine(bare, styler, indent: theme.header.inset, hasIcons: hasIcons)]
    }

    private func labelled(_ detail: Detail, _ styler: InlineStyler) -> InlineText {
        guard let label = detail.label else { return styler.text(detail.text, role: .contact).isolated() }
        var result = styler.text(label, role: .contactLabel)
        result.append(styler.literal(detail.text.isEmpty ? "" : ": ", role: .contactLabel))
        result.append(styler.text(detail.text, role: .contact))
        return result.isolated()
    }

    private mutating func addHeaderRule() {
        guard theme.header.rule > .zero else { return }
        content.header.append(.space(theme.header.ruleGap, from: "header.ruleGap"))
        content.header.append(
            .rule(RuleBlock(thickness: theme.header.rule, color: theme.header.ruleColor, indent: .zero)))
    }

    // MARK: Before the first section

    /// What stands before the first section and is no contact: in the summary's style, without a title.
    mutating func addOpening() {
        guard !resume.person.summary.isEmpty else { return }
        inside(.section) { builder in
            var context = SectionContext(
                section: builder.theme.sections.theme(for: "summary", inSide: false), inSide: false)
            context.indent = context.section.inset
            builder.add(builder.resume.person.summary, in: context.with(role: .summary))
        }
    }
}
