import Languages

/// Tables that tell a history: a date in the first or the last cell of most rows, what happened in the others.
enum TableHistory {
    static func isHistory(_ rows: [[RichText]], language: LanguageTag) -> Bool {
        rows.allSatisfy { (2...4).contains($0.count) } && dateColumn(of: rows, language) != nil
    }

    /// Titles of columns, and no row of the history: nothing in it is dated and all of it is short.
    static func isHead(_ header: [RichText], language: LanguageTag) -> Bool {
        header.allSatisfy { cell in
            cell.isEmpty
                || cell.wordCount <= 3 && !cell.plainText.contains(where: \.isNumber)
                    && DateReader.find(in: cell, language: language) == nil
        }
    }

    /// The first column if most of it are dates, else the last one.
    private static func dateColumn(of rows: [[RichText]], _ language: LanguageTag) -> Bool? {
        func areDates(_ cell: ([RichText]) -> RichText?) -> Bool {
            let dated = rows.count { row in
                cell(row).map { DateReader.readWhole($0, language: language) != nil } ?? false
            }
            return dated > 0 && dated * 2 >= rows.count
        }
        if areDates(\.first) { return true }
        return areDates(\.last) ? false : nil
    }

    /// What the titles of the columns say of them, if they name both what it was and where; else words tell more.
    static func columns(_ header: [RichText]) -> [Entry.Field?] {
        let fields = header.map { title -> Entry.Field? in
            guard case .field(let field)? = FieldLabels.meaning(of: title.plainText) else { return nil }
            return [.title, .organization].contains(field) ? field : nil
        }
        return fields.contains(.title) && fields.contains(.organization) ? fields : []
    }

    /// Lines of a cell that begin with a hyphen or a bullet are a list.
    private static func blocks(of lines: [RichText]) -> [Block] {
        let items = lines.map { line in
            let lead = line.plainText.prefix { "-–•*".contains($0) || $0 == " " }
            return lead.count > 1 && lead.last == " " ? line.slice(lead.utf8.count..<line.utf8Count) : nil
        }
        guard !items.isEmpty, items.allSatisfy({ $0 != nil }) else { return lines.map { .paragraph($0) } }
        return [.list(ItemList(start: nil, items: items.compactMap { $0.map { [.paragraph($0)] } }))]
    }

    /// One entry a row. `columns` may be empty or name the fields of some. A row without a date belongs to nobody else: it
    /// is an entry with a title alone.
    static func entries(
        of rows: [[RichText]], columns: [Entry.Field?], kind: SectionKind, language: LanguageTag, ledger: inout Ledger
    ) -> [Entry] {
        rows.compactMap { row in
            var head = EntryHead(kind: kind, language: language)
            var body: [Block] = []
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                let lines = Separators.parts(of: cell, at: .lines).map(\.text)
                // A comma brings a place or a second fact with it.
                if column < columns.count, let field = columns[column], cell.wordCount <= 10,
                    Separators.parts(of: cell, at: [.commas, .lines]).count == 1
                {
                    head.set(field, cell.withoutCommonEmphasis)
                    continue
                }
                guard lines.count > 1 || Evidence.isSentence(cell) else {
                    head.add(cell)
                    continue
                }
                // What happened, however long: the first line says it.
                var rest = lines[...]
                if let first = rest.first, head.lines.isEmpty, first.wordCount <= 30 {
                    head.add(first)
                    rest = rest.dropFirst()
                }
                body += Self.blocks(of: Array(rest))
            }
            var entry = head.entry(span: row.lazy.compactMap(\.span).first, ledger: &ledger)
            entry.body = body
            return entry.fields.isEmpty && entry.dates == nil && body.isEmpty ? nil : entry
        }
    }
}
