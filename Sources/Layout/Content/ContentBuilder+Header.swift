import Geometry
import Languages
import Resumes
import Themes

extension ContentBuilder {
    /// Name, headline, contacts and personal data; contacts go into the side column if the theme has them there.
    mutating func addHeader() {
        let person = resume.person
        if let name = person.name {
            addHeaderLine(name, role: .name, as: .heading(level: 1))
            content.header.append(.space(theme.header.spaceBelowName))
        }
        for line in person.headline { addHeaderLine(line, role: .headline, as: .paragraph) }
        if !person.headline.isEmpty { content.header.append(.space(theme.header.spaceBelowHeadline)) }
        let details = contactTexts(inSide: hasSide && theme.page.side.holdsContacts)
        addContacts(details)
        addHeaderRule()
        content.header.append(.space(theme.header.spaceBelow))
    }

    /// On a band of colour links need another colour than on the page.
    private var headerStyler: InlineStyler {
        var styler = styler(inSide: false)
        styler.linkColor = theme.header.linkColor
        return styler
    }

    private mutating func addHeaderLine(_ text: RichText, role: TextRole, as structure: StructureTree.Role) {
        let styled = structured(headerStyler.text(text, role: role), as: structure)
        content.header.append(.paragraph(ParagraphBlock(text: styled, indent: .zero, alignment: headerAlignment)))
    }

    private var headerAlignment: ParagraphBlock.Alignment {
        switch theme.header.alignment {
        case .start, .split: .start
        case .center: .center
        case .end: .end
        }
    }

    /// Each contact as one text: its label where it says something the text does not, then the text.
    private func contactTexts(inSide: Bool) -> [InlineText] {
        let styler = inSide ? styler(inSide: true) : headerStyler
        let contacts = resume.person.contacts.map { contact -> InlineText in
            labelled(label(of: contact), contact.text, styler)
        }
        return contacts + resume.person.personal.map { labelled($0.label, $0.text, styler) }
    }

    private func labelled(_ label: RichText?, _ text: RichText, _ styler: InlineStyler) -> InlineText {
        guard let label, !label.isEmpty else { return styler.text(text, role: .contact) }
        var result = styler.text(label, role: .contactLabel)
        result.append(styler.text(text.isEmpty ? "" : ": ", role: .contactLabel))
        result.append(styler.text(text, role: .contact))
        return result
    }

    /// A telephone number explains itself; a bare user name or a second website does not.
    private func label(of contact: Contact) -> RichText? {
        let shown = contact.text.plainText.lowercased()
        let own = contact.label ?? contact.network.map { RichText($0) }
        if let own, shown.contains(own.plainText.lowercased()) { return nil }
        switch contact.kind {
        case .email, .phone, .location: return theme.header.showsLabels ? own : nil
        case .profile where shown.contains("/") || shown.contains("."): return theme.header.showsLabels ? own : nil
        case .profile, .website, .other: return own
        }
    }

    private mutating func addContacts(_ texts: [InlineText]) {
        guard !texts.isEmpty else { return }
        let inSide = hasSide && theme.page.side.holdsContacts
        let texts = texts.map { structured($0, as: .paragraph) }
        if inSide || theme.header.contacts == .lines {
            for text in texts {
                let block = ContentBlock.paragraph(
                    ParagraphBlock(text: text, indent: .zero, alignment: inSide ? .start : headerAlignment))
                if inSide { content.side += [block, .space(.pt(3))] } else { content.header.append(block) }
            }
            return
        }
        let separator = styler(inSide: false).text(theme.header.separator, role: .contactLabel)
        content.header.append(
            .runningOn(
                RunningOnBlock(texts: texts, separator: separator, indent: .zero, alignment: headerAlignment)))
    }

    private mutating func addHeaderRule() {
        guard theme.header.rule > .zero else { return }
        content.header.append(.space(theme.header.ruleGap))
        content.header.append(
            .rule(RuleBlock(thickness: theme.header.rule, color: theme.header.ruleColor, indent: .zero)))
    }

    /// What stands before the first section and is no contact: in the summary's style, without a title.
    mutating func addOpening() {
        guard !resume.person.summary.isEmpty else { return }
        inside(.section) { builder in
            let context = SectionContext(
                section: builder.theme.sections.theme(for: "summary", inSide: false), inSide: false)
            builder.add(builder.resume.person.summary, in: context.with(role: .summary))
        }
    }
}
