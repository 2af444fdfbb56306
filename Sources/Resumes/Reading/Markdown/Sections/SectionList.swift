import Languages
import SourceText

/// The sections of a document in order, those about the person handed to the person.
enum SectionList {
    static func read(
        _ groups: [HeadingGroups.Group], person: inout PersonReader, ledger: inout Ledger
    ) -> [Section] {
        var groups = groups
        FootContacts.take(from: &groups, person: &person, ledger: &ledger)
        return groups.compactMap { section($0, person: &person, ledger: &ledger) }
    }

    /// Text that stands under no heading, as a section without a title.
    static func untitled(_ drafts: [DraftBlock], language: LanguageTag, ledger: inout Ledger) -> [Section] {
        guard let first = drafts.first else { return [] }
        let content = SectionReader(kind: .other, language: language).content(of: drafts, ledger: &ledger)
        return [Section(kind: .other, title: RichText(), content: content, span: first.span)]
    }

    /// Nil for what is no section: a document title over other sections, contacts that went to the person.
    private static func section(
        _ group: HeadingGroups.Group, person: inout PersonReader, ledger: inout Ledger
    ) -> Section? {
        let title = Decorations.title(group.title, ledger: &ledger)
        let isEmpty = group.blocks.allSatisfy(\.isRule)
        if isEmpty, SectionNames.isDocumentTitle(title.plainText) {
            ledger.omit(title, .documentTitle)
            for rule in group.blocks { ledger.omit(rule, .rule) }
            return nil
        }
        let match = SectionTitle.match(title)
        let kind = match?.kind ?? .other
        var blocks = group.blocks
        if kind == .contact || kind == .personal || FootContacts.isFoot(title) {
            blocks = blocks.flatMap { person.takeData(from: $0, ledger: &ledger) }
            if blocks.isEmpty, !isEmpty {
                ledger.omit(title, FootContacts.isFoot(title) ? .pageFurniture : .labelOfField)
                return nil
            }
        }
        let content = SectionReader(kind: kind, language: person.language).content(of: blocks, ledger: &ledger)
        return Section(
            kind: kind, title: title, content: content, isPrivate: group.isPrivate,
            span: group.span.union(blocks.last?.span ?? group.span))
    }
}
