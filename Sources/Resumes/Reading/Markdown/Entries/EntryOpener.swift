import Languages

/// How a run of blocks without headings says that an entry begins.
enum EntryOpener: CaseIterable {
    /// A term with its definitions.
    case definition
    /// A paragraph that begins with a date in a code span.
    case codeDate
    /// A paragraph that begins bold, or has dates in its first lines.
    case line
    /// `Job Title: x` among labelled lines.
    case label
    /// A row with dates in its first cell.
    case tableRow
    case listItem
}

/// Chooses the opener a run of blocks uses, by count; one for all of them.
struct OpenerChoice {
    let kind: SectionKind
    let language: LanguageTag

    private var judge: HeadLineJudge { HeadLineJudge(kind: kind, language: language) }

    /// Nil if the blocks hold no entries.
    func opener(of blocks: [DraftBlock]) -> EntryOpener? {
        // In the order of all openers.
        var counts = EntryOpener.allCases.map { (opener: $0, count: 0) }
        var first: EntryOpener?
        for (index, block) in blocks.enumerated() {
            for place in counts.indices {
                let opener = counts[place].opener
                let count = count(opener, block, next: index + 1 < blocks.count ? blocks[index + 1] : nil)
                guard count > 0 else { continue }
                counts[place].count += count
                first = first ?? opener
            }
        }
        let items = counts.first { $0.opener == .listItem }?.count ?? 0
        let best = counts.filter { $0.opener != .listItem && $0.count > 0 }.max { $0.count < $1.count }
        // Lists under other openers are what the entries say, unless the lists came first.
        guard items > 0 else { return best?.opener }
        guard let best else { return .listItem }
        return first == .listItem && items >= best.count ? .listItem : best.opener
    }

    private func count(_ opener: EntryOpener, _ block: DraftBlock, next: DraftBlock?) -> Int {
        switch (opener, block.kind) {
        case (.definition, .definitions(let definitions)): return usesDefinitions(definitions) ? definitions.count : 0
        case (.codeDate, .paragraph(let lines)): return lines.lines.count { startsWithCodeDate($0.text) }
        case (.line, .paragraph(let lines)): return opensLine(lines, next: next) ? 1 : 0
        case (.label, .paragraph(let lines)): return opensLabel(lines) ? 1 : 0
        case (.tableRow, .table(_, let rows)): return TableHistory.isHistory(rows, language: language) ? rows.count : 0
        case (.listItem, .list(_, let items)):
            let matches = openings(of: items).count { $0 }
            return matches * 2 >= items.count ? matches : 0
        default: return 0
        }
    }

    // MARK: What opens an entry

    /// In sections of free kind only dates prove that definitions are entries.
    private func usesDefinitions(_ definitions: [DraftDefinition]) -> Bool {
        if kind != .other { return true }
        return definitions.contains { definition in
            judge.hasDates(definition.term)
                || definition.definitions.contains {
                    $0.first?.paragraph?.lines.contains { judge.isDateLine($0.text) } == true
                }
        }
    }

    func startsWithCodeDate(_ line: RichText) -> Bool {
        CodeDate(line, language: language) != nil
    }

    func opensLine(_ lines: DraftLines, next: DraftBlock?) -> Bool {
        let logical = LogicalLines.merge(lines, language: language)
        guard let first = logical.lines.first?.text, !startsWithCodeDate(first) else { return false }
        let dated = logical.lines.prefix(4).contains { judge.isDateLine($0.text) }
        let style = first.leadingStyle.intersection([.strong, .emphasis])
        let label = Label(first)
        if let label, PersonalLabels.datum(for: label.name) != nil { return false }
        if let label, label.isStyled, !label.value.isEmpty, !opens(label, first) { return false }
        if opensWithDash(first) { return true }
        guard style.contains(.strong) else {
            // The year of a publication stands at the end of its source, not of its head.
            if kind == .publications { return DateReader.leadingDates(in: first, language: language) != nil }
            if let label, FieldLabels.meaning(of: label.name) != nil { return false }
            return dated && (judge.isDateLine(first) || logical.lines.prefix(4).contains { judge.isDateLine($0.text) })
                && !Evidence.isSentence(first)
        }
        if dated || label.map({ opens($0, first) }) == true
            || LogicalLines.boldHead(of: first).map(judge.hasDates) == true
        {
            return true
        }
        if first.wordCount > 14 { return false }
        if next?.items != nil, logical.lines.count == 1, headIsParted(first) { return true }
        let isWhole = first.commonStyle.contains(.strong)
        return isWhole && (logical.lines.count == 1 || logical.lines[0].endsHard)
            && (next?.paragraph != nil || next?.items != nil || logical.lines.count > 1)
    }

    /// `2010–11 — Academic visitor, Some College, University of …`: the dash after the date says so, however long it is.
    func opensWithDash(_ line: RichText) -> Bool {
        guard kind != .publications, line.mayHoldDates,
            let lead = DateReader.leadingDates(in: line, language: language),
            let found = DateReader.find(in: line, language: language)
        else { return false }
        let text = line.plainText
        let behind = line.slice(found.range.upperBound..<text.utf8.count).plainText.trimmedText
        let isOpen = line.slice(0..<found.range.upperBound).plainText.last.map { "–—".contains($0) } ?? false
        let isParted = behind.first.map { "–—:".contains($0) } ?? false || behind.hasPrefix("- ")
        return lead.rest.wordCount <= 60 && (isParted || isOpen && !behind.isEmpty)
    }

    /// `**Acme** : *Lead* 2004-2005`: what looks like a label is an employer, if dates follow and no field is meant.
    private func opens(_ label: Label, _ line: RichText) -> Bool {
        judge.hasDates(label.value) && line.wordCount <= 30 && FieldLabels.meaning(of: label.name) == nil
            && !Evidence.isSentence(label.value.slice(0..<min(label.value.utf8Count, 60)))
    }

    /// `**Engineer**, Acme`: a separator after the bold words.
    private func headIsParted(_ line: RichText) -> Bool {
        guard let head = LogicalLines.boldHead(of: line) else { return false }
        let rest = line.slice(head.utf8Length(in: line)..<line.utf8Count).plainText.trimmedText
        return rest.first.map { ",|–—-•·@(;".contains($0) } ?? false
    }

    func opensLabel(_ lines: DraftLines) -> Bool {
        lines.lines.contains { line in
            guard let label = Label(line.text), !label.value.isEmpty else { return false }
            let meaning = FieldLabels.meaning(of: label.name)
            return meaning == .field(.title) || meaning == .field(.organization)
        }
    }

    /// Which items of a list open entries. Without dates a list of studies does only as a whole.
    func openings(of items: [[DraftBlock]]) -> [Bool] {
        let dated = items.map(opensItem)
        switch kind {
        case .education where zip(items, dated).allSatisfy({ $1 || namesStudies($0) }): return items.map { _ in true }
        case .work, .education:
            // Beside a majority of entries, an item that begins as they do is one too.
            guard dated.count(where: { $0 }) * 2 > items.count else { return dated }
            let bold = zip(items, dated).filter { $1 }.allSatisfy { isBold($0.0) }
            return zip(items, dated).map { item, opens in opens || bold && isBold(item) || opensWithRole(item) }
        case .awards, .certificates, .volunteer, .publications, .other:
            // Each of these is a thing by itself: all of them are entries, or none.
            let opens = dated.count { $0 } * 2 >= items.count
            return items.map { opens && $0.first?.paragraph != nil }
        default: return dated
        }
    }

    private func isBold(_ item: [DraftBlock]) -> Bool {
        item.first?.paragraph?.first?.leadingStyle.contains(.strong) == true
    }

    /// `Founder of X (since then closed)`, in a list of posts.
    private func opensWithRole(_ item: [DraftBlock]) -> Bool {
        guard kind != .education, let first = item.first?.paragraph?.joined, !Evidence.isSentence(first),
            let head = HeadLine(first).parts.first
        else { return false }
        return RoleGuess.isRole(head.text.plainText)
    }

    /// `Bachelors in CS at Aarhus University`.
    private func namesStudies(_ item: [DraftBlock]) -> Bool {
        guard let first = item.first?.paragraph?.joined else { return false }
        let evidence = Evidence(first, kind: kind, language: language)
        return evidence.isInstitution ? evidence.wordCount <= 20 : evidence.isDegree && evidence.wordCount <= 6
    }

    private func opensItem(_ item: [DraftBlock]) -> Bool {
        guard let lines = item.first?.paragraph else { return false }
        let logical = LogicalLines.merge(lines, language: language)
        guard let first = logical.lines.first?.text else { return false }
        if kind == .publications { return DateReader.leadingDates(in: first, language: language) != nil }
        if let label = Label(first), PersonalLabels.datum(for: label.name) != nil { return false }
        if DatedOpening(first, language: language) != nil { return true }
        if kind == .other, !hasDatesAtEdge(first) { return false }
        if logical.lines.prefix(3).contains(where: { judge.isDateLine($0.text) }) { return true }
        if let head = LogicalLines.boldHead(of: first), judge.hasDates(head) { return true }
        if let lead = DateReader.leadingDates(in: first, language: language), !lead.rest.isEmpty { return true }
        if let label = Label(first), label.isStyled, !label.value.isEmpty { return opens(label, first) }
        guard first.leadingStyle.contains(.strong), Label(first)?.isStyled != true else { return false }
        // "**Acme** - City" over "- Engineer / July 2023 - Present".
        let nested = item.dropFirst().first?.items?.compactMap { $0.first?.paragraph?.first } ?? []
        // Below "**Languages**" several dated certificates are what it groups.
        let isGroup = kind == .certificates && nested.count(where: judge.isDateLine) > 1
        return !isGroup && nested.first.map(judge.isDateLine) == true
    }
}

extension OpenerChoice {
    /// In a section of free kind a date within the line belongs to a part of it: `PhD: J. Doe (2022), R. Roe`.
    private func hasDatesAtEdge(_ line: RichText) -> Bool {
        guard let found = DateReader.find(in: line, language: language) else { return true }
        let text = line.plainText.utf8
        let isSentence = line.plainText.hasSuffix(".") && line.wordCount > 3
        return found.range.lowerBound <= 1 || (found.range.upperBound >= text.count - 1 && !isSentence)
    }
}

extension RichText {
    /// The runs at the start that fulfil a condition; nil if the first one does not.
    func leadingRuns(where condition: (TextRun) -> Bool) -> RichText? {
        let leading = runs.prefix(while: condition)
        return leading.isEmpty ? nil : RichText(Array(leading)).trimmed()
    }

    /// The style of the first word.
    var leadingStyle: TextStyle {
        runs.first { $0.text.contains { $0.isLetter || $0.isNumber } }?.style ?? []
    }
}
