import SourceText

/// Tables as kramdown has them, without the line of hyphens that others want: `| 2012 | Diploma | Some College |`.
enum BarTables {
    /// The rows of a paragraph all of whose lines begin and end with a bar and have as many cells; else nil.
    static func table(of lines: DraftLines, at span: SourceSpan, ledger: inout Ledger) -> DraftBlock? {
        guard lines.lines.count > 1,
            lines.lines.allSatisfy({ $0.text.plainText.hasPrefix("|") && $0.text.plainText.hasSuffix("|") })
        else { return nil }
        let rows = lines.lines.map { Separators.parts(of: $0.text, at: .bars) }
        guard let width = rows.first?.count, width > 1, rows.allSatisfy({ $0.count == width }) else { return nil }
        let cells = rows.map { row in row.map { Decorations.stripped($0.text, ledger: &ledger) } }
        return DraftBlock(.table(header: [], rows: cells), span: span)
    }
}
