import Languages
import SourceText

/// Reads what stands under a section's title: entries, sub-sections, or plain blocks.
struct SectionReader {
    let kind: SectionKind
    let language: LanguageTag

    func content(of drafts: [DraftBlock], ledger: inout Ledger) -> [Block] {
        var outline = HeadingGroups(drafts)
        if EntryWalker.mayHoldEntries(kind) {
            outline.groups = outline.groups.map { FactHeadings.asLines($0, language) }
        }
        // Titles of parts may stand deeper before the first one that does not.
        let isTitled = outline.lead.contains { $0.heading != nil }
        var content = isTitled ? self.content(of: outline.lead, ledger: &ledger) : lead(outline.lead, ledger: &ledger)
        let judge = GroupJudge(kind: kind, language: language, siblings: outline.groups)
        let order = HeadOrder(of: outline.groups.map(\.title), kind: kind, language: language)
        let entries = HeadingEntry(
            kind: kind, language: language, order: order, siblingsEndInDates: endInDates(outline.groups.map(\.title)))
        for group in outline.groups {
            if judge.isEntry(group) {
                content.append(.entry(entries.entry(of: group, ledger: &ledger)))
            } else {
                content.append(.subsection(subsection(group, ledger: &ledger)))
            }
        }
        return PageBreakHoist.hoist(BodyReader.joiningLabels(content))
    }

    private func endInDates(_ titles: [RichText]) -> Bool {
        let count = titles.count { title in
            DateReader.find(in: title, language: language).map { $0.range.upperBound == title.utf8Count } == true
        }
        return count > 1 && count * 2 > titles.count
    }

    /// What comes before the first heading, or all there is without one.
    private func lead(_ drafts: [DraftBlock], ledger: inout Ledger) -> [Block] {
        guard !drafts.isEmpty else { return [] }
        switch kind {
        case .skills, .interests: return SkillLines(language: language).blocks(of: drafts, ledger: &ledger)
        case .languages: return LanguageLines(language: language).blocks(of: drafts, ledger: &ledger)
        default:
            var walker = EntryWalker(kind: kind, language: language)
            return walker.blocks(of: drafts, ledger: &ledger)
        }
    }

    /// A titled part of a section: read as a section of its own name, or else of the one it stands in.
    private func subsection(_ group: HeadingGroups.Group, ledger: inout Ledger) -> Section {
        let title = Decorations.title(group.title, ledger: &ledger)
        let match = SectionTitle.match(title)?.kind
        // "Languages" among skills are programming languages.
        let isSpoken = LanguageLines.holdLevels(group.blocks)
        let named = match == .languages && kind == .skills && !isSpoken ? nil : match
        let reader = SectionReader(kind: named ?? kind, language: language)
        let content = reader.content(of: group.blocks, ledger: &ledger)
        return Section(
            kind: named ?? .other, title: title, content: content, isPrivate: group.isPrivate, span: group.span)
    }
}

/// Tells headings that open entries from headings that title a part of the section.
struct GroupJudge {
    let kind: SectionKind
    let language: LanguageTag
    private let someAreDated: Bool
    /// Their headings name roles or employers; only asked of jobs without dates.
    private let mostAreJobs: Bool

    init(kind: SectionKind, language: LanguageTag, siblings: [HeadingGroups.Group]) {
        self.kind = kind
        self.language = language
        someAreDated = siblings.contains { Self.isDated($0, kind, language) }
        let needsWords = !someAreDated && (kind == .work || kind == .volunteer)
        mostAreJobs = needsWords && Self.mostAreJobs(siblings, kind, language)
    }

    private static func mostAreJobs(
        _ groups: [HeadingGroups.Group], _ kind: SectionKind, _ language: LanguageTag
    ) -> Bool {
        groups.count { namesRole($0, kind, language) } * 2 > groups.count
            || groups.count { RoleWords.hasLegalForm($0.title.plainText) } * 2 > groups.count
    }

    /// A role in the heading, an employer beside something else, or roles in headings below.
    private static func namesRole(_ group: HeadingGroups.Group, _ kind: SectionKind, _ language: LanguageTag) -> Bool {
        if RoleGuess.isRole(group.title.plainText) || HeadLine(group.title).parts.count > 1 { return true }
        var cutter = HeadCutter(kind: kind, language: language)
        // "Ringer at Example & Sons": the small word makes any word a post.
        if cutter.pieces(of: [HeadLine(group.title)]).contains(where: \.evidence.isRole), !cutter.connectives.isEmpty {
            return true
        }
        return HeadingGroups(group.blocks).groups.contains {
            isDated($0, kind, language) || RoleGuess.isRole($0.title.plainText)
        }
    }

    func isEntry(_ group: HeadingGroups.Group) -> Bool {
        if holdsDatedParagraphs(group) { return false }
        if Self.isDated(group, kind, language) { return !isGroupTitle(group.title) || !holdsEntries(group) }
        guard EntryWalker.mayHoldEntries(kind), !PartTitles.isPart(group.title.plainText) else { return false }
        if kind == .education, RoleGuess.isDegree(group.title.plainText), !holdsEntries(group) { return true }
        if SectionTitle.isSure(group.title.plainText) || holdsEntries(group) { return false }
        switch kind {
        case .projects: return true
        case .work, .volunteer:
            // Where no heading has dates or a role, headings only part the text.
            return someAreDated || mostAreJobs
        case .education:
            let evidence = Evidence(group.title, kind: kind, language: language)
            return evidence.isInstitution || someAreDated || namesSchool(group)
        default: return someAreDated
        }
    }

    /// Dates in the heading, or in a line of facts right below it.
    static func isDated(_ group: HeadingGroups.Group, _ kind: SectionKind, _ language: LanguageTag) -> Bool {
        let judge = HeadLineJudge(kind: kind, language: language)
        if judge.hasDates(group.title) { return true }
        guard EntryWalker.mayHoldEntries(kind), kind != .publications || !holdsCitations(group, language),
            let first = group.blocks.first(where: { !$0.isRule })
        else {
            return false
        }
        switch first.kind {
        case .paragraph(let lines):
            return isDated(lines, judge) || isLabelled(group.blocks) || isPlaced(lines, group.blocks, judge)
        case .quote(let blocks):
            let lines = blocks.flatMap { $0.paragraph?.lines ?? [] }
            return lines.count <= 3 && lines.contains { judge.isDateLine($0.text) }
        case .list(_, let items):
            return items.first?.first?.paragraph?.first.map { DateReader.readWhole($0, language: language) != nil }
                ?? false
        case .verbatim:
            return VerbatimLines.lines(of: first).contains { DateReader.readWhole($0, language: language) != nil }
        default: return false
        }
    }

    private static func isDated(_ lines: DraftLines, _ judge: HeadLineJudge) -> Bool {
        lines.lines.prefix(3).contains { judge.isDateLine($0.text) }
    }

    /// Below `### Invited Talks` each of several paragraphs cites one, its year among its words.
    private static func holdsCitations(_ group: HeadingGroups.Group, _ language: LanguageTag) -> Bool {
        let blocks = group.blocks.filter { !$0.isRule }
        return blocks.count > 1
            && blocks.allSatisfy { block in
                guard let text = block.paragraph?.joined, Label(text) == nil else { return false }
                return text.wordCount > 6 && text.mayHoldDates && DateReader.readWhole(text, language: language) == nil
            }
    }

    /// A paragraph with the place, and the dates in the next one.
    private static func isPlaced(_ lines: DraftLines, _ blocks: [DraftBlock], _ judge: HeadLineJudge) -> Bool {
        guard lines.lines.count == 1, let place = lines.first, place.wordCount <= 6,
            let next = blocks.filter({ !$0.isRule }).dropFirst().first?.paragraph, next.lines.count == 1,
            let dates = next.first, judge.isDateLine(dates)
        else { return false }
        let parts = Separators.parts(of: place, at: .slashes).map(\.text.plainText)
        return parts.contains(where: PlaceGuess.isPlace)
    }

    /// `**Period**: …` among the first paragraphs.
    private static func isLabelled(_ blocks: [DraftBlock]) -> Bool {
        blocks.prefix(4).compactMap(\.paragraph).contains { lines in
            lines.lines.contains { line in
                guard let label = Label(line.text), let meaning = FieldLabels.meaning(of: label.name) else {
                    return false
                }
                return meaning != .prose && !label.value.isEmpty
            }
        }
    }

    /// The first bullet below the heading names the school.
    private func namesSchool(_ group: HeadingGroups.Group) -> Bool {
        guard let line = group.blocks.first?.items?.first?.first?.paragraph?.first else { return false }
        return Evidence(line, kind: kind, language: language).isInstitution
    }

    private func isGroupTitle(_ title: RichText) -> Bool {
        SectionTitle.isSure(title.plainText)
    }

    /// Below stand entries of their own, each with role, employer or dates: this heading only groups them.
    private func holdsEntries(_ group: HeadingGroups.Group) -> Bool {
        let inner = HeadingGroups(group.blocks)
        let lead = inner.lead.filter { !$0.isRule }
        let title = Evidence(group.title, kind: kind, language: language)
        if title.isRole || title.isInstitution || title.isLinked || title.isStrong { return false }
        if RoleWords.hasLegalForm(group.title.plainText) { return false }
        let judge = HeadLineJudge(kind: kind, language: language)
        if judge.hasDates(group.title) { return false }
        if !inner.groups.isEmpty {
            // Roles at one employer name no employer; entries under a group title do.
            return lead.isEmpty
                && inner.groups.allSatisfy { child in
                    Self.isDated(child, kind, language) && HeadLine(child.title).parts.count > 1
                }
        }
        guard let opener = OpenerChoice(kind: kind, language: language).opener(of: lead) else { return false }
        switch opener {
        case .definition, .codeDate, .tableRow: return true
        case .listItem:
            guard case .list(_, let items)? = lead.first?.kind else { return false }
            return items.count > 1
                && OpenerChoice(kind: kind, language: language).openings(of: items).allSatisfy { $0 }
        case .line:
            return lead.count {
                $0.paragraph?.first?.leadingStyle.contains(.strong) == true
                    && $0.paragraph.map { choiceOpens($0) } == true
            } > 1
        case .label: return false
        }
    }

    /// `### Survey Modules` over paragraphs that each begin with a date: what the heading titles are the events below.
    private func holdsDatedParagraphs(_ group: HeadingGroups.Group) -> Bool {
        let paragraphs = group.blocks.filter { !$0.isRule }.compactMap(\.paragraph?.first)
        guard paragraphs.count > 1 else { return false }
        let judge = HeadLineJudge(kind: kind, language: language)
        let title = Evidence(group.title, kind: kind, language: language)
        guard !judge.hasDates(group.title), !title.isRole, !title.isInstitution, !title.isMarked,
            !RoleWords.hasLegalForm(group.title.plainText), HeadLine(group.title).parts.count == 1
        else { return false }
        let dated = paragraphs.count { line in
            DateReader.find(in: line, language: language).map { $0.range.lowerBound == 0 } == true && line.wordCount > 3
        }
        return dated == paragraphs.count
    }

    private func choiceOpens(_ lines: DraftLines) -> Bool {
        OpenerChoice(kind: kind, language: language).opensLine(lines, next: nil)
    }
}
