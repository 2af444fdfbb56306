import Languages
import SourceText

/// The sections of a document in order, those about the person handed to the person.
enum SectionList {
    static func read(
        _ groups: [HeadingGroups.Group], person: inout PersonReader, ledger: inout Ledger
    ) -> [Section] {
        var groups = FlatSections(language: person.language).nested(groups)
        FootContacts.take(from: &groups, person: &person, ledger: &ledger)
        let signing = SigningLine.take(from: &groups, name: person.person.name, language: person.language)
        let judge = StrayJobs(language: person.language)
        var sections: [Section] = []
        var index = 0
        while index < groups.count {
            let jobs = judge.prefix(of: groups[index...])
            if jobs.isEmpty {
                let next = index + 1 < groups.count ? groups[index + 1].span : nil
                if wasEmptied(groups[index], before: next, ledger) {
                    ledger.omit(Decorations.title(groups[index].title, ledger: &ledger), .emptySection)
                    for rule in groups[index].blocks { ledger.omit(rule, .rule) }
                } else if let section = section(groups[index], person: &person, ledger: &ledger) {
                    sections.append(section)
                }
                index += 1
            } else {
                sections.append(judge.section(of: Array(jobs), ledger: &ledger))
                index += jobs.count
            }
        }
        return sections + (signing.map { [$0] } ?? [])
    }

    /// Text that stands under no heading, as a section without a title.
    static func untitled(_ drafts: [DraftBlock], language: LanguageTag, ledger: inout Ledger) -> [Section] {
        guard let first = drafts.first else { return [] }
        let content = SectionReader(kind: .other, language: language).content(of: drafts, ledger: &ledger)
        return [Section(kind: .other, title: RichText(), content: content, span: first.span)]
    }

    /// Whether all that the source has under the title was for another program, or has gone to the head of the page.
    private static func wasEmptied(_ group: HeadingGroups.Group, before next: SourceSpan?, _ ledger: Ledger) -> Bool {
        guard group.blocks.allSatisfy(\.isRule), !SectionNames.isDocumentTitle(group.title.plainText) else {
            return false
        }
        let start = group.span.range.upperBound
        let end = next?.range.lowerBound ?? ledger.file.bytes.count
        return start < end && ledger.file.text(in: start..<end).contains { $0.isLetter }
    }

    /// Nothing but links that lead nowhere on paper.
    private static func isAnchors(_ block: DraftBlock, _ ledger: Ledger) -> Bool {
        if block.isRule { return true }
        if let lines = block.paragraph, Furniture.isFurniture(lines.joined, ledger) { return true }
        return block.items != nil
            && block.texts.allSatisfy { text in
                guard let place = text.span else { return false }
                return ledger.deadLinks.contains { $0.range.overlaps(place.range) }
            }
    }

    /// "Резюме" over nothing but paragraphs, in a document that has a name: what other languages call a summary.
    private static func isProse(_ group: HeadingGroups.Group, titled title: RichText) -> Bool {
        SectionNames.isDocumentTitle(title.plainText) && group.blocks.contains { $0.paragraph != nil }
            && group.blocks.allSatisfy { $0.paragraph != nil || $0.isRule }
    }

    /// A profile that is a table of data, most of whose labels are those of a person's: `Name`, `Geburtsdatum`.
    private static func isSheet(_ blocks: [DraftBlock], _ kind: SectionKind) -> Bool {
        let tables = blocks.filter { !$0.isRule }
        guard kind == .summary, tables.count == 1, case .table(let header, let rows)? = tables.first?.kind else {
            return false
        }
        return rows.count > 1 && HeaderTable(rows: [header] + rows).isLabelled
    }

    /// The same as lines of one paragraph, the name among them: `姓名: 王小明`, `邮箱: …` below "简介".
    private static func isSheetOfLines(_ blocks: [DraftBlock], _ kind: SectionKind) -> Bool {
        guard kind == .summary, let lines = blocks.first(where: { !$0.isRule })?.paragraph?.lines, lines.count > 2
        else {
            return false
        }
        let meanings = lines.map { line in Label(line.text).flatMap { HeaderLabels.meaning(of: $0.name) } }
        return meanings.contains(.name) && meanings.count { $0 != nil } * 3 >= lines.count * 2
    }

    /// A list of labelled contacts, an address or a number among them, whatever its title.
    private static func holdsContacts(_ blocks: [DraftBlock]) -> Bool {
        let lists = blocks.filter { !$0.isRule }
        let lines = lists.flatMap(\.texts)
        return lists.count == 1 && lists[0].items != nil && lines.count > 1
            && lines.allSatisfy { Label($0).map { HeaderLabels.meaning(of: $0.name) != nil } == true }
            && lines.contains { line in
                PersonReader.strongContact(line).map { $0.kind == .email || $0.kind == .phone } == true
            }
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
        if Furniture.isTableOfContents(title.plainText), isEmpty || group.blocks.allSatisfy({ isAnchors($0, ledger) }) {
            ledger.omit(title, .pageFurniture)
            for block in group.blocks { ledger.omit(block, .pageFurniture) }
            return nil
        }
        let match = SectionTitle.match(title)
        let kind = match?.kind ?? (isProse(group, titled: title) ? .summary : .other)
        var blocks = group.blocks
        if kind == .contact || kind == .personal || FootContacts.isFoot(title) || isSheet(blocks, kind)
            || match == nil && holdsContacts(blocks) || isSheetOfLines(blocks, kind)
        {
            blocks = FactHeadings.asLabels(blocks).flatMap { person.takeData(from: $0, ledger: &ledger) }
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
