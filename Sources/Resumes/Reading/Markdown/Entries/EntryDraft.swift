import Languages
import SourceText

/// An entry while its blocks are being gathered: the head first, then all that follows until the next one.
struct EntryDraft {
    var head: EntryHead
    var body: [DraftBlock] = []
    /// The opener went over into prose: what follows is body.
    var hasProse = false
    private var halves: DateHalves
    var span: SourceSpan

    init(kind: SectionKind, language: LanguageTag, span: SourceSpan) {
        head = EntryHead(kind: kind, language: language)
        halves = DateHalves(language: language)
        self.span = span
    }

    /// The finished entry: what of the body is head goes to the head, the rest becomes blocks.
    mutating func finish(ledger: inout Ledger) -> Entry {
        takeHeadBlocks(ledger: &ledger)
        takeLabels(ledger: &ledger)
        if let dates = halves.dates { head.add(dates: dates) }
        let reader = BodyReader(kind: head.kind, language: head.language)
        let blocks = reader.blocks(of: body, ledger: &ledger)
        let place = body.reduce(span) { $0.union($1.span) }
        var entry = head.entry(span: place, ledger: &ledger)
        entry.body = blocks
        entry.isPrivate = !entry.fields.isEmpty && entry.fields.values.allSatisfy(\.isPrivate)
        return entry
    }

    // MARK: Head blocks

    /// The blocks right after the opener that only say when, where and as what.
    private mutating func takeHeadBlocks(ledger: inout Ledger) {
        let judge = HeadLineJudge(kind: head.kind, language: head.language)
        var steps = 0
        while !hasProse, let block = body.first, steps < 4, takeHeadBlock(block, judge, ledger: &ledger) { steps += 1 }
    }

    private mutating func takeHeadBlock(_ block: DraftBlock, _ judge: HeadLineJudge, ledger: inout Ledger) -> Bool {
        switch block.kind {
        case .paragraph(let lines) where head.lines.isEmpty && head.dates != nil && !hasProse:
            // Only a date so far: what happened then comes now.
            body.removeFirst()
            open(with: lines, at: block.span, ledger: &ledger)
            return !hasProse
        case .paragraph(let lines):
            var count = judge.count(of: lines.lines, after: head)
            if count == 0, judge.namesEmployer(lines.lines, after: head) { count = lines.lines.count }
            guard count > 0 else { return takeLeadingDates(of: lines) }
            for line in lines.lines.prefix(count) { head.add(Decorations.stripped(line.text, ledger: &ledger)) }
            if let rest = lines.dropping(count) {
                body[0].kind = .paragraph(rest)
                return false
            }
            body.removeFirst()
            return true
        case .quote(let blocks):
            let lines = blocks.flatMap { $0.paragraph?.lines ?? [] }
            if !lines.isEmpty, lines.allSatisfy({ isField($0.text) }) {
                // "> Period: 2023.02 – now": labels are read with those of the other paragraphs.
                body.replaceSubrange(0...0, with: blocks)
                return false
            }
            guard blocks.allSatisfy({ $0.paragraph != nil }), judge.accepts(lines, after: head) else { return false }
            for line in lines { head.add(line.text) }
            body.removeFirst()
            return true
        case .list(let start, let items): return takeFirstItem(items, start: start, judge)
        case .verbatim: return takeVerbatim(block, judge)
        case .rule:
            ledger.omit(block.span.text, .rule, at: block.span)
            body.removeFirst()
            return true
        default: return false
        }
    }

    /// `*Nov 2021 – present* (part time). Advisor: …`: dates set apart by emphasis before prose.
    private mutating func takeLeadingDates(of lines: DraftLines) -> Bool {
        guard head.dates == nil, let first = lines.first,
            let marked = first.leadingRuns(where: { !$0.style.isDisjoint(with: [.strong, .emphasis, .code]) }),
            let dates = DateReader.readWhole(marked, language: head.language)
        else { return false }
        head.add(dates: dates)
        let rest = first.slice(marked.utf8Length(in: first)..<first.utf8Count)
        var line = lines.lines[0]
        line.text = rest.trimmed(of: { $0.isWhitespace || ",;|·–—".contains($0) })
        body[0].kind = .paragraph(DraftLines([line] + lines.lines.dropFirst()))
        return false
    }

    /// `- Nov 2021 – present` as the first bullet, or `- Engineer / July 2023 - Present` where no dates are known.
    private mutating func takeFirstItem(_ items: [[DraftBlock]], start: Int?, _ judge: HeadLineJudge) -> Bool {
        guard head.dates == nil, let first = items.first, let lines = first.first?.paragraph, lines.lines.count == 1,
            let line = lines.first, judge.isDateLine(line),
            items.count > 1 || first.count > 1 || isDateOnly(line) || RoleGuess.isRole(line.plainText),
            isDateOnly(line) || !areAllDated(items, judge)
        else { return false }
        head.add(line)
        let nested = Array(first.dropFirst())
        let rest = Array(items.dropFirst())
        body.removeFirst()
        if !rest.isEmpty { body.insert(DraftBlock(.list(start: start, rest), span: span), at: 0) }
        body.insert(contentsOf: nested, at: 0)
        return false
    }

    /// Each of several items has dates of its own: the first one's are not those of what they stand below.
    private func areAllDated(_ items: [[DraftBlock]], _ judge: HeadLineJudge) -> Bool {
        items.count > 1 && items.allSatisfy { $0.first?.paragraph?.first.map(judge.isDateLine) == true }
    }

    private func isField(_ line: RichText) -> Bool {
        Label(line).map { !$0.value.isEmpty && FieldLabels.meaning(of: $0.name) != nil } ?? false
    }

    private func isDateOnly(_ line: RichText) -> Bool {
        DateReader.readWhole(line, language: head.language) != nil
    }

    /// A code block used as a table of facts: dates, place and address, one a line.
    private mutating func takeVerbatim(_ block: DraftBlock, _ judge: HeadLineJudge) -> Bool {
        let lines = VerbatimLines.lines(of: block)
        guard head.dates == nil, (1...6).contains(lines.count), lines.contains(where: { judge.isDateLine($0) }),
            lines.allSatisfy({ $0.wordCount <= 10 })
        else { return false }
        for line in lines { head.add(line) }
        body.removeFirst()
        return true
    }
}

// MARK: Labelled fields

extension EntryDraft {
    /// Takes `**Company**: X` and its like out of the body's paragraphs into the head.
    private mutating func takeLabels(ledger: inout Ledger) {
        takeBracketedLabels(ledger: &ledger)
        var rest: [DraftBlock] = []
        for block in body {
            if rest.isEmpty, let block = takeDatedItem(of: block, ledger: &ledger) {
                rest.append(block)
                continue
            }
            guard let lines = block.paragraph, !lines.isEmpty else {
                rest.append(block)
                continue
            }
            let left = takeLabels(from: lines, ledger: &ledger)
            for lines in left {
                rest.append(DraftBlock(.paragraph(lines), span: block.span, isPrivate: block.isPrivate))
            }
        }
        body = rest
    }

    /// `【在籍期間】` over `2014年6月 ~ 2022年9月`: a label in brackets, and its value in the next paragraph.
    private mutating func takeBracketedLabels(ledger: inout Ledger) {
        var index = 0
        while index + 1 < body.count {
            if let name = Self.bracketed(body[index].paragraph?.joined), let value = body[index + 1].paragraph,
                value.lines.count == 1,
                take(Label(label: name, value: value.joined, isStyled: true), isAmongLabels: true, ledger: &ledger)
            {
                body.removeSubrange(index...index + 1)
            } else {
                index += 1
            }
        }
    }

    private static func bracketed(_ text: RichText?) -> RichText? {
        guard let text, text.plainText.hasPrefix("【"), text.plainText.hasSuffix("】"), text.utf8Count > 6 else {
            return nil
        }
        return text.slice(3..<text.utf8Count - 3)
    }

    /// `- **Period:** 2016 – now` among the first bullets: the list without it.
    private mutating func takeDatedItem(of block: DraftBlock, ledger: inout Ledger) -> DraftBlock? {
        guard head.dates == nil, case .list(let start, var items) = block.kind, items.count > 1 else { return nil }
        let index = items.prefix(4).firstIndex { item in
            guard item.count == 1, let lines = item[0].paragraph, let label = Label(lines.joined) else { return false }
            return FieldLabels.meaning(of: label.name) == .dates
                && DateReader.leadingDates(in: label.value, language: head.language) != nil
        }
        guard let index, let lines = items[index][0].paragraph, let label = Label(lines.joined),
            take(label, isAmongLabels: true, ledger: &ledger)
        else { return nil }
        items.remove(at: index)
        var block = block
        block.kind = .list(start: start, items)
        return block
    }

    private mutating func takeLabels(from lines: DraftLines, ledger: inout Ledger) -> [DraftLines] {
        let segments = LabelledLines.segments(of: lines) {
            FieldLabels.meaning(of: $0.name) != nil || PartTitles.isPart($0.name)
        }
        let count = segments.count { if case .labelled = $0 { true } else { false } }
        guard count > 0 else { return [lines] }
        var left: [DraftLines] = []
        for segment in segments {
            switch segment {
            case .plain(let lines):
                if head.dates == nil, let dates = DateReader.readWhole(lines.joined, language: head.language) {
                    head.add(dates: dates)
                } else {
                    left.append(lines)
                }
            case .labelled(let label):
                if !take(label, isAmongLabels: count > 1, ledger: &ledger) { left.append(label.lines) }
            }
        }
        return left
    }

    /// False if the label names no field, or one that is taken.
    private mutating func take(_ label: Label, isAmongLabels: Bool, ledger: inout Ledger) -> Bool {
        guard !label.value.isEmpty, let meaning = FieldLabels.meaning(of: label.name) else { return false }
        switch meaning {
        case .field(.score):
            // "GPA 3.9" says more than "3.9".
            guard head.named[.score] == nil else { return false }
            head.set(.score, label.label + RichText(" ") + label.value)
            return true
        case .field(let field):
            guard fits(label.value, field), label.isStyled || isAmongLabels || ![.area, .degree].contains(field) else {
                return false
            }
            head.set(field, label.value)
        case .dates:
            guard head.dates == nil, takeDates(label.value) else { return false }
        case .start: guard head.dates == nil, halves.take(start: label.value) else { return false }
        case .end: guard head.dates == nil, halves.take(end: label.value) else { return false }
        case .prose: return false
        }
        ledger.omit(label.label, .labelOfField)
        return true
    }

    private func fits(_ value: RichText, _ field: Entry.Field) -> Bool {
        guard [.title, .organization, .place, .degree, .area].contains(field), head.named[field] == nil,
            value.wordCount <= 14
        else { return false }
        // A role under a heading that is a role already, or under a project, is a note beside it.
        return field != .title || (!head.hasRole && head.kind != .projects) || head.isEmpty
    }

    /// `2017-12 to 2019-08, first year as a student`: the dates, and the rest as a note.
    private mutating func takeDates(_ value: RichText) -> Bool {
        if let whole = DateReader.readWhole(value, language: head.language) {
            head.add(dates: whole)
            return true
        }
        if let found = DateReader.leadingDates(in: value, language: head.language) {
            head.add(dates: found.dates)
            head.add(note: found.rest)
            return true
        }
        guard value.wordCount <= 8 else { return false }
        head.add(dates: EntryDates(.text, written: value))
        return true
    }
}
