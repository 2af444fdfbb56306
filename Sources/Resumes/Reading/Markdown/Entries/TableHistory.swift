import Languages

/// Tables that tell a history: a date in the first cell of most rows, what happened in the others.
enum TableHistory {
    static func isHistory(_ rows: [[RichText]], language: LanguageTag) -> Bool {
        let dated = rows.count { row in row.first.map { DateReader.readWhole($0, language: language) != nil } ?? false }
        return dated > 0 && dated * 2 >= rows.count && rows.allSatisfy { (2...4).contains($0.count) }
    }

    /// One entry a row. A row without a date belongs to nobody else: it is an entry with a title alone.
    static func entries(
        of rows: [[RichText]], kind: SectionKind, language: LanguageTag, ledger: inout Ledger
    ) -> [Entry] {
        rows.compactMap { row in
            var head = EntryHead(kind: kind, language: language)
            var body: [Block] = []
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                let evidence = Evidence(cell, kind: kind, language: language)
                if column == 0 || !(evidence.isSentence || cell.plainText.contains("\n")) {
                    head.add(cell)
                } else {
                    let lines = Separators.parts(of: cell, at: .lines).map(\.text)
                    if let first = lines.first, first.wordCount <= 12, head.lines.isEmpty {
                        head.add(first)
                    } else {
                        body += lines.prefix(1).map { .paragraph($0) }
                    }
                    body += lines.dropFirst().map { .paragraph($0) }
                }
            }
            var entry = head.entry(span: row.lazy.compactMap(\.span).first, ledger: &ledger)
            entry.body = body
            return entry.fields.isEmpty && entry.dates == nil && body.isEmpty ? nil : entry
        }
    }
}
