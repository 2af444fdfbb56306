import Languages
import SourceText

/// Jobs whose headings stand as high as those of sections: `### Skills`, `### Acme`, `### Initech`, `### Education`.
struct StrayJobs {
    let language: LanguageTag

    /// The groups from the first one on that are jobs; none if it is only one, as that may be a section.
    func prefix(of groups: ArraySlice<HeadingGroups.Group>) -> ArraySlice<HeadingGroups.Group> {
        let jobs = groups.prefix(while: isJob)
        return jobs.count > 1 ? jobs : []
    }

    /// The jobs as a section without a title.
    func section(of groups: [HeadingGroups.Group], ledger: inout Ledger) -> Section {
        let reader = HeadingEntry(kind: .work, language: language)
        let content = groups.map { Block.entry(reader.entry(of: $0, ledger: &ledger)) }
        let span = groups.dropFirst().reduce(groups.first?.span) { $0?.union($1.span) ?? $1.span }
        return Section(kind: .work, title: RichText(), content: PageBreakHoist.hoist(content), span: span)
    }

    /// A name nobody gives a section, over a line with dates, and a role in either.
    private func isJob(_ group: HeadingGroups.Group) -> Bool {
        guard SectionTitle.match(group.title) == nil, group.title.wordCount <= 10 else { return false }
        let judge = HeadLineJudge(kind: .work, language: language)
        guard let first = group.blocks.first(where: { !$0.isRule && $0.heading == nil })?.paragraph else {
            return false
        }
        let lines = first.lines.prefix(4).map(\.text)
        // A list of dated lines is what a section holds.
        let dated = lines.count { DateReader.leadingDates(in: $0, language: language)?.rest.isEmpty == false }
        if dated > 1 || dated == 1 && lines.count == 1 { return false }
        guard judge.hasDates(group.title) || lines.contains(where: { judge.isDateLine($0) }) else { return false }
        return (lines + [group.title]).contains { line in
            HeadLine(line).parts.contains { RoleGuess.isRole($0.text.plainText) }
        }
    }
}
