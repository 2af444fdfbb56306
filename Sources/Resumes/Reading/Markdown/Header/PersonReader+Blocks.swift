import SourceText

/// Data of the person in lists, tables and definitions.
extension PersonReader {
    /// Takes what are data out of a block of several lines; the block, or what is left of it, comes back.
    mutating func takeData(from block: DraftBlock, ledger: inout Ledger) -> [DraftBlock] {
        switch block.kind {
        case .paragraph(let lines):
            var left: [DraftLines.Line] = []
            for unit in HeaderLines.units(of: lines) {
                let text = Decorations.stripped(unit.joined, ledger: &ledger)
                if !text.isEmpty, !readLine(text, isPrivate: block.isPrivate, ledger: &ledger) { left += unit.lines }
            }
            return left.isEmpty ? [] : [DraftBlock(.paragraph(DraftLines(left)), span: block.span)]
        case .list(let start, let items):
            let left = items.compactMap { item -> [DraftBlock]? in
                let rest = item.flatMap { takeData(from: $0, ledger: &ledger) }
                return rest.isEmpty ? nil : rest
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
        case .heading, .pageBreak: return [block]
        }
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
        var left: [[RichText]] = []
        let all = header.isEmpty ? rows : [header] + rows
        let cells = all.flatMap { $0 }.filter { !$0.isEmpty }
        let areColumns = cells.contains(where: Self.isContactLine) && cells.allSatisfy { $0.wordCount <= 12 }
        for row in all {
            let cells = row.filter { !$0.isEmpty }
            if cells.isEmpty { continue }
            if cells.count == 2, take(label: cells[0], value: cells[1], ledger: &ledger) { continue }
            let rest = cells.filter { cell in
                let units = Separators.parts(of: cell, at: .lines).map(\.text)
                return !units.allSatisfy { unit in
                    let text = Decorations.stripped(unit, ledger: &ledger)
                    if readLine(text, isPrivate: block.isPrivate, isSurelyData: areColumns, ledger: &ledger) {
                        return true
                    }
                    guard areColumns, text.wordCount <= 6 else { return false }
                    let kind: Contact.Kind = Self.isStreet(text) ? .location : .other
                    add(Contact(kind: kind, text: text), isPrivate: block.isPrivate, ledger: &ledger)
                    return true
                }
            }
            if !rest.isEmpty { left.append(rest) }
        }
        return left.isEmpty ? [] : [DraftBlock(.table(header: [], rows: left), span: block.span)]
    }
}
