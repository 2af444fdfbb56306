import Languages
import SourceText

/// Reads blocks without headings: finds where entries begin and gives each what follows it.
struct EntryWalker {
    let kind: SectionKind
    let language: LanguageTag
    private var content: [Block] = []
    private var current: EntryDraft?
    private var schoolsStandAbove = false
    /// Blocks before the first entry.
    private var loose: [DraftBlock] = []

    init(kind: SectionKind, language: LanguageTag) {
        self.kind = kind
        self.language = language
    }

    private var choice: OpenerChoice { OpenerChoice(kind: kind, language: language) }

    /// The content, entries and all else in order. Without any opener everything stays plain blocks.
    mutating func blocks(of drafts: [DraftBlock], ledger: inout Ledger) -> [Block] {
        var drafts = drafts
        if Self.mayHoldEntries(kind) { drafts = drafts.map(LabelledItems.asLines) }
        guard Self.mayHoldEntries(kind), let opener = choice.opener(of: drafts) else {
            return BodyReader(kind: kind, language: language).blocks(of: drafts, ledger: &ledger)
        }
        if opener == .line, let groups = Self.ruledGroups(of: drafts) {
            for group in groups { read(group, ledger: &ledger) }
            close(ledger: &ledger)
            return content
        }
        if opener == .line || opener == .codeDate { drafts = drafts.flatMap(splitLines) }
        for (index, block) in drafts.enumerated() {
            read(block, next: index + 1 < drafts.count ? drafts[index + 1] : nil, by: opener, ledger: &ledger)
        }
        close(ledger: &ledger)
        return content
    }

    /// `**Degree**`, school, `*Town, 2020 - 2022*`, each a paragraph, and a rule before the next bold one: the rules
    /// say where entries end. Nil if they part anything else.
    private static func ruledGroups(of drafts: [DraftBlock]) -> [[DraftBlock]]? {
        guard drafts.contains(where: \.isRule) else { return nil }
        var groups: [[DraftBlock]] = [[]]
        for block in drafts {
            groups[groups.count - 1].append(block)
            if block.isRule { groups.append([]) }
        }
        groups.removeAll { $0.allSatisfy(\.isRule) }
        let isBold = { (block: DraftBlock) in block.paragraph?.joined.commonStyle.contains(.strong) == true }
        let areEntries = groups.allSatisfy { group in
            group.first.map(isBold) == true && group.count(where: isBold) == 1
                && group.count { $0.paragraph != nil } > 2
        }
        return groups.count > 1 && areEntries ? groups : nil
    }

    private mutating func read(_ group: [DraftBlock], ledger: inout Ledger) {
        guard let first = group.first, let lines = first.paragraph else { return }
        open(with: lines, at: first.span, ledger: &ledger)
        for block in group.dropFirst() {
            if block.isRule { ledger.omit(block.span.text, .rule, at: block.span) } else { keep(block) }
        }
    }

    /// Sections of words, not of events.
    static func mayHoldEntries(_ kind: SectionKind) -> Bool {
        ![.summary, .skills, .languages, .interests, .contact, .personal].contains(kind)
    }

    // MARK: Block by block

    private mutating func read(_ block: DraftBlock, next: DraftBlock?, by opener: EntryOpener, ledger: inout Ledger) {
        switch (opener, block.kind) {
        case (.definition, .definitions(let definitions)):
            for definition in definitions { read(definition, ledger: &ledger) }
        case (.codeDate, .paragraph(let lines)) where lines.first.map(choice.startsWithCodeDate) == true:
            open(with: lines, at: block.span, ledger: &ledger)
        case (.line, .paragraph(let lines)) where choice.opensLine(lines, next: next) && !completes(lines):
            open(with: lines, at: block.span, ledger: &ledger)
        case (.label, .paragraph(let lines)) where choice.opensLabel(lines) && !completes(labels: lines):
            close(ledger: &ledger)
            current = EntryDraft(kind: kind, language: language, span: block.span)
            current?.body.append(block)
        case (.tableRow, .table(let header, var rows)) where TableHistory.isHistory(rows, language: language):
            close(ledger: &ledger)
            let isHead = TableHistory.isHead(header, language: language)
            if isHead {
                for cell in header { ledger.omit(cell, .labelOfField) }
            } else {
                rows.insert(header, at: 0)
            }
            let columns = TableHistory.columns(isHead ? header : [])
            content += TableHistory.entries(
                of: rows, columns: columns, kind: kind, language: language, ledger: &ledger
            ).map { .entry($0) }
        case (.listItem, .list(let start, let items)) where choice.openings(of: items).contains(true):
            let employers = EmployersBelow(kind: kind, language: language).counts(in: items)
            for (index, opens) in choice.openings(of: items).enumerated() {
                read(items[index], opens: opens, start: start, at: block.span, ledger: &ledger)
                if opens { current?.takeEmployer(bullets: employers[index]) }
            }
        default: keep(block)
        }
    }

    private mutating func keep(_ block: DraftBlock) {
        if current == nil { loose.append(block) } else { current?.body.append(block) }
    }

    private mutating func open(with lines: DraftLines, at span: SourceSpan, ledger: inout Ledger) {
        let school = takeSchoolAbove(lines)
        close(ledger: &ledger)
        var draft = EntryDraft(kind: kind, language: language, span: span)
        draft.open(with: lines, at: span, ledger: &ledger)
        if let school { draft.body.insert(school, at: 0) }
        current = draft
    }

    /// The school in the paragraph above a degree, where the first degree has one there too.
    private mutating func takeSchoolAbove(_ lines: DraftLines) -> DraftBlock? {
        guard kind == .education, let degree = lines.first, !isSchool(degree) else { return nil }
        func isSchoolLine(_ block: DraftBlock?) -> Bool {
            block?.paragraph.map { $0.lines.count == 1 && isSchool($0.joined) } == true
        }
        if current == nil, isSchoolLine(loose.last) {
            schoolsStandAbove = true
            return loose.popLast()
        }
        guard schoolsStandAbove, isSchoolLine(current?.body.last) else { return nil }
        return current?.body.popLast()
    }

    private func isSchool(_ line: RichText) -> Bool {
        Evidence(line, kind: kind, language: language).isInstitution
    }

    private mutating func close(ledger: inout Ledger) {
        if !loose.isEmpty {
            content += BodyReader(kind: kind, language: language).blocks(of: loose, ledger: &ledger)
            loose = []
        }
        if var draft = current {
            content.append(.entry(draft.finish(ledger: &ledger)))
            current = nil
        }
    }

    /// The lines belong to the head that is open: its dates, or what happened at the date it begins with.
    private func completes(_ lines: DraftLines) -> Bool {
        guard let current, current.body.isEmpty, let first = lines.first else { return false }
        let isDated =
            choice.opensLine(lines, next: nil)
            && HeadLineJudge(kind: kind, language: language).isDateLine(first)
        if current.head.lines.isEmpty { return !isDated }
        if kind == .education, current.head.dates != nil, !isDated, !current.head.hasRole, lines.lines.count == 1,
            !first.commonStyle.isDisjoint(with: [.strong, .emphasis])
        {
            // The degree below the school.
            return Evidence(first, kind: kind, language: language).isDegree
        }
        return current.head.dates == nil && isDated && !first.leadingStyle.contains(.strong)
    }

    private func completes(labels lines: DraftLines) -> Bool {
        guard let current else { return false }
        let names = { (lines: DraftLines) in
            Set(lines.lines.compactMap { Label($0.text).flatMap { FieldLabels.meaning(of: $0.name) } }.map { "\($0)" })
        }
        let known = current.body.compactMap(\.paragraph).reduce(into: Set<String>()) { $0.formUnion(names($1)) }
        return known.isDisjoint(with: names(lines))
    }

    /// A paragraph in which several lines each open an entry is several paragraphs.
    private func splitLines(_ block: DraftBlock) -> [DraftBlock] {
        guard let lines = block.paragraph, lines.lines.count > 1 else { return [block] }
        let judge = HeadLineJudge(kind: kind, language: language)
        let starts = lines.lines.indices.filter { index in
            let text = lines.lines[index].text
            if choice.startsWithCodeDate(text) { return true }
            if opensDated(lines), DateReader.leadingDates(in: text, language: language) != nil { return true }
            guard judge.isDateLine(text) else { return false }
            if DateReader.readWhole(text, language: language) != nil {
                // Lines of plain text: each job begins with its dates.
                return DateReader.readWhole(lines.lines[0].text, language: language) != nil
            }
            return index == 0 || sameBuild(lines.lines[0].text, text)
        }
        let cuts = starts.count > 1 && starts.first == 0 ? starts : rolesInPlainLines(lines)
        return cut(block, lines, at: cuts)
    }

    /// Most lines begin with a date, the first one with a dash behind it.
    private func opensDated(_ lines: DraftLines) -> Bool {
        guard let first = lines.first, choice.opensWithDash(first) else { return false }
        let dated = lines.lines.count { DateReader.leadingDates(in: $0.text, language: language) != nil }
        return dated * 2 >= lines.lines.count
    }

    /// `Acme` / `Senior Analyst` / `June 2019 – …` / `Boulder` / `Analyst` / `November 2017 – …`: each further role
    /// begins in the line above its dates.
    private func rolesInPlainLines(_ lines: DraftLines) -> [Int] {
        guard lines.lines.dropLast().allSatisfy(\.endsHard) else { return [] }
        let dated = lines.lines.indices.filter { DateReader.readWhole(lines.lines[$0].text, language: language) != nil }
        guard dated.count > 1, let first = dated.first, first > 0 else { return [] }
        let starts = dated.dropFirst().map { $0 - 1 }
        let areRoles = starts.allSatisfy { RoleGuess.isRole(lines.lines[$0].text.plainText) }
        return areRoles ? [0] + starts : []
    }

    private func cut(_ block: DraftBlock, _ lines: DraftLines, at starts: [Int]) -> [DraftBlock] {
        guard starts.count > 1 else { return [block] }
        return starts.enumerated().map { number, start in
            let end = number + 1 < starts.count ? starts[number + 1] : lines.lines.count
            let part = DraftLines(Array(lines.lines[start..<end]))
            return DraftBlock(.paragraph(part), span: part.joined.span ?? block.span)
        }
    }

    /// Both begin bold, or both begin or end with a date, as entries of one list do.
    private func sameBuild(_ left: RichText, _ right: RichText) -> Bool {
        let areBold = left.leadingStyle.contains(.strong) && right.leadingStyle.contains(.strong)
        let areDated = [left, right].allSatisfy { DateReader.leadingDates(in: $0, language: language) != nil }
        return areBold || areDated || [left, right].allSatisfy { $0.endsInDates(language) }
    }
}

extension EntryWalker {
    // MARK: List items

    private mutating func read(
        _ item: [DraftBlock], opens: Bool, start: Int?, at span: SourceSpan, ledger: inout Ledger
    ) {
        let place = item.first.map { first in item.dropFirst().reduce(first.span) { $0.union($1.span) } } ?? span
        guard opens, let lines = item.first?.paragraph else {
            keep(item, start: start, at: place)
            return
        }
        open(with: lines, at: item[0].span, ledger: &ledger)
        current?.body += item.dropFirst()
        current?.span = place
    }

    /// An item that opens nothing stays an item, in one list with its like.
    private mutating func keep(_ item: [DraftBlock], start: Int?, at span: SourceSpan) {
        func added(to blocks: [DraftBlock]) -> [DraftBlock] {
            var blocks = blocks
            if let last = blocks.last, case .list(let first, let items) = last.kind, last.isLoose {
                blocks[blocks.count - 1].kind = .list(start: first, items + [item])
                blocks[blocks.count - 1].span = last.span.union(span)
            } else {
                var list = DraftBlock(.list(start: start, [item]), span: span)
                list.isLoose = true
                blocks.append(list)
            }
            return blocks
        }
        if let body = current?.body { current?.body = added(to: body) } else { loose = added(to: loose) }
    }

    // MARK: Definitions

    private mutating func read(_ definition: DraftDefinition, ledger: inout Ledger) {
        if completes(definition) {
            current?.head.add(definition.term)
            for blocks in definition.definitions { current?.body += blocks }
            return
        }
        close(ledger: &ledger)
        var draft = EntryDraft(kind: kind, language: language, span: definition.span)
        draft.open(with: definition, ledger: &ledger)
        current = draft
    }

    /// `University` / `: City` after `**M.S.**` / `: **dates**`: two definitions, one entry.
    private func completes(_ definition: DraftDefinition) -> Bool {
        guard let current, current.body.isEmpty, current.head.dates != nil, current.head.lines.count == 1 else {
            return false
        }
        let judge = HeadLineJudge(kind: kind, language: language)
        let texts = [definition.term] + definition.definitions.flatMap { $0.flatMap(\.texts) }
        return texts.allSatisfy { !judge.hasDates($0) && $0.wordCount <= 8 }
            && definition.definitions.allSatisfy { $0.count == 1 }
            && !definition.term.leadingStyle.contains(.strong)
    }
}
