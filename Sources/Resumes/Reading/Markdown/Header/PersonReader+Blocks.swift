import SourceText

/// Data of the person in lists, tables and definitions.
extension PersonReader {
    /// Takes what are data out of a block of several lines; the block, or what is left of it, comes back.
    mutating func takeData(from block: DraftBlock, ledger: inout Ledger) -> [DraftBlock] {
        switch block.kind {
        case .paragraph(let lines):
            var left: [DraftLines.Line] = []
            let units = HeaderLines.units(of: lines)
            for (index, unit) in units.enumerated() {
                let text = Decorations.stripped(unit.joined, ledger: &ledger)
                if text.isEmpty { continue }
                if takesNameWithSex(text) { continue }
                if person.name == nil, left.isEmpty, takesPlainName(text, ledger: &ledger) { continue }
                if readLine(text, isPrivate: block.isPrivate, ledger: &ledger) { continue }
                let next = index + 1 < units.count ? units[index + 1].plainText : ""
                if Self.isStreet(text), Places.isPlace(next) {
                    add(Contact(kind: .location, text: text), isPrivate: block.isPrivate, ledger: &ledger)
                } else if index > 0, isDay(text) {
                    // Below the name, a day without a label is the day of birth.
                    person.personal.append(LabelledText(label: RichText(), text: text))
                } else {
                    left += unit.lines
                }
            }
            return left.isEmpty ? [] : [DraftBlock(.paragraph(DraftLines(left)), span: block.span)]
        case .list(let start, let items):
            let left = items.compactMap { item -> [DraftBlock]? in
                if Self.isTitled(item) { return item }
                let rest = item.flatMap { takeData(from: $0, ledger: &ledger) }
                return rest.isEmpty || isLabelAlone(rest, of: item, ledger: &ledger) ? nil : rest
            }
            return left.isEmpty ? [] : [DraftBlock(.list(start: start, left), span: block.span)]
        case .definitions(let definitions):
            let left = definitions.compactMap { takeData(from: $0, ledger: &ledger) }
            return left.isEmpty ? [] : [DraftBlock(.definitions(left), span: block.span)]
        case .table(let header, let rows): return takeTable(header, rows, block, ledger: &ledger)
        case .quote(let inner):
            let left = inner.flatMap { takeData(from: $0, ledger: &ledger) }
            return left.isEmpty ? [] : [DraftBlock(.quote(left), span: block.span)]
        case .rule:
            ledger.omit(block.span.text, .rule, at: block.span)
            return []
        case .verbatim:
            let lines = VerbatimLines.lines(of: block)
            guard !lines.isEmpty, lines.allSatisfy({ Self.isContactLine($0) }) else { return [block] }
            for line in lines { _ = readLine(line, isPrivate: block.isPrivate, ledger: &ledger) }
            return []
        case .heading(_, let title):
            let isDatum =
                Self.isContactLine(title) || Label(title).map { HeaderLabels.meaning(of: $0.name) != nil } == true
            return isDatum && readLine(title, isPrivate: block.isPrivate, ledger: &ledger) ? [] : [block]
        case .pageBreak: return [block]
        }
    }

    /// `Work` over a list of jobs: an item with items of its own is the title of a part, unless it leads in contacts.
    private static func isTitled(_ item: [DraftBlock]) -> Bool {
        guard item.count > 1, let line = item[0].paragraph?.joined, item.dropFirst().allSatisfy({ $0.items != nil }),
            Label(line) == nil
        else { return false }
        return strongContact(line) == nil && !item.dropFirst().flatMap(\.texts).contains(where: isContactLine)
    }

    private func isDay(_ text: RichText) -> Bool {
        if case .single(let date)? = DateReader.readWhole(text, language: language)?.value { return date.day != nil }
        return false
    }

    /// `Messengers:` over a list all of which was data: the words lead in nothing any more.
    private func isLabelAlone(_ rest: [DraftBlock], of item: [DraftBlock], ledger: inout Ledger) -> Bool {
        guard item.count > 1, rest.count == 1, let line = rest[0].paragraph?.joined, line.wordCount <= 3,
            let label = Label(line), label.value.isEmpty, item[0].paragraph?.joined == line
        else { return false }
        ledger.omit(line, .labelOfField)
        return true
    }

    /// `Name` / `: Jane` is labelled; other terms and definitions are columns of contacts.
    private mutating func takeData(from definition: DraftDefinition, ledger: inout Ledger) -> DraftDefinition? {
        let texts = definition.definitions.flatMap { $0.flatMap(\.texts) }
        if texts.count == 1, take(label: definition.term, value: texts[0], ledger: &ledger) { return nil }
        var trial = self
        var book = ledger
        for text in [definition.term] + texts {
            let text = Decorations.stripped(text, ledger: &book)
            if !text.isEmpty, !trial.readLine(text, isPrivate: false, isSurelyData: true, ledger: &book) {
                return definition
            }
        }
        (self, ledger) = (trial, book)
        return nil
    }

    /// Two columns of label and value, or cells of contacts; rows that are neither stay.
    private mutating func takeTable(
        _ header: [RichText], _ rows: [[RichText]], _ block: DraftBlock, ledger: inout Ledger
    ) -> [DraftBlock] {
        let isTitled = !header.isEmpty && HeaderTable.isTitles(header)
        let all = header.isEmpty || isTitled ? rows : [header] + rows
        let table = HeaderTable(rows: all)
        var left: [[RichText]] = []
        for row in all {
            let rest = takeRow(row.filter { !$0.isEmpty }, of: table, isPrivate: block.isPrivate, ledger: &ledger)
            if !rest.isEmpty { left.append(rest) }
        }
        if left.count == all.count, zip(left, all).allSatisfy({ $0 == $1 }) { return [block] }
        if isTitled { for title in header { ledger.omit(title, .labelOfField) } }
        return left.isEmpty ? [] : [DraftBlock(.table(header: [], rows: left), span: block.span)]
    }

    /// The cells that are no data.
    private mutating func takeRow(
        _ cells: [RichText], of table: HeaderTable, isPrivate: Bool, ledger: inout Ledger
    ) -> [RichText] {
        if cells.count == 2, !table.holdsDataFirst {
            // "Made on | July 2026": neither without the other.
            if Furniture.isFurniture(cells[0], ledger), Self.strongContact(cells[1]) == nil { return cells }
            let label = cells[0].trimmed(of: { ":：".contains($0) || $0.isWhitespace })
            if take(label: label, value: cells[1], isPrivate: isPrivate, ledger: &ledger) { return [] }
            if Self.strongContact(cells[0]) == nil, cells[0].wordCount <= 3, var contact = Self.strongContact(cells[1])
            {
                contact.label = contact.label ?? label.withoutCommonEmphasis
                add(contact, isPrivate: isPrivate, ledger: &ledger)
                return []
            }
            if table.isLabelled, cells[0].wordCount <= 5 {
                person.personal.append(LabelledText(label: label.withoutCommonEmphasis, text: cells[1]))
                return []
            }
        }
        return cells.filter { cell in
            let units = Separators.parts(of: cell, at: .lines).map(\.text)
            return !units.allSatisfy { unit in
                let text = Decorations.stripped(unit, ledger: &ledger)
                if text.isEmpty { return true }
                if readLine(text, isPrivate: isPrivate, isSurelyData: table.areColumns, ledger: &ledger) { return true }
                guard table.areColumns, text.wordCount <= 6 else { return false }
                let kind: Contact.Kind = Self.isStreet(text) ? .location : .other
                add(Contact(kind: kind, text: text), isPrivate: isPrivate, ledger: &ledger)
                return true
            }
        }
    }
}

/// What the cells of a table about the person are.
struct HeaderTable {
    /// Addresses stand in the first column, so that it holds no labels.
    let holdsDataFirst: Bool
    /// Most of the first column are labels known from CVs: then all are labels.
    let isLabelled: Bool
    /// Short cells with contacts among them.
    let areColumns: Bool

    init(rows: [[RichText]]) {
        let pairs = rows.map { $0.filter { !$0.isEmpty } }.filter { $0.count == 2 }
        holdsDataFirst = pairs.contains { PersonReader.strongContact($0[0]) != nil }
        let known = pairs.count {
            HeaderLabels.meaning(of: $0[0].plainText) != nil || PersonReader.strongContact($0[1]) != nil
        }
        isLabelled = known > 0 && known * 2 >= pairs.count
        let cells = rows.flatMap { $0 }.filter { !$0.isEmpty }
        areColumns = cells.contains(where: PersonReader.isContactLine) && cells.allSatisfy { $0.wordCount <= 12 }
    }

    /// `key | value`, `Contact | Links`: titles of columns.
    static func isTitles(_ header: [RichText]) -> Bool {
        header.allSatisfy { cell in
            if cell.isEmpty || words.contains(TitleKey.key(of: cell.plainText)) { return true }
            if ContactLabels.meaning(of: cell.plainText) == .any { return true }
            guard let kind = SectionTitle.match(cell)?.kind else { return false }
            return kind == .contact || kind == .personal
        }
    }

    private static let words: Set<String> = [
        "key", "value", "field", "item", "info", "information", "detail", "details", "label", "data", "项目", "内容", "項目",
        "項目名",
        "항목", "내용", "feld", "wert", "champ", "valeur", "campo", "valor", "valore",
    ]
}
