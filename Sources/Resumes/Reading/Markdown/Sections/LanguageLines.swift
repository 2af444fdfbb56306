import Languages

/// Languages and how well: `- Deutsch - Muttersprache`, `English (C1)`, `Français : natif`.
struct LanguageLines {
    let language: LanguageTag

    func blocks(of drafts: [DraftBlock], ledger: inout Ledger) -> [Block] {
        drafts.flatMap { draft -> [Block] in
            if let entries = entries(of: draft, ledger: &ledger) { return entries.map { .entry($0) } }
            if let lines = lines(of: draft) {
                let entries = lines.map { entry($0) ?? nameAlone($0) }.compactMap { $0 }
                // One that cannot be told apart leaves all as they were.
                if entries.count == lines.count, entries.contains(where: { $0[.level] != nil }) {
                    return entries.map { .entry($0) }
                }
            }
            return SkillLines(language: language).blocks(of: [draft], ledger: &ledger)
        }
    }

    /// A table of two columns: the language and how well.
    private func entries(of draft: DraftBlock, ledger: inout Ledger) -> [Entry]? {
        guard case .table(let header, let rows) = draft.kind, !rows.isEmpty, rows.allSatisfy({ $0.count == 2 }),
            rows.joined().allSatisfy({ !$0.isEmpty && $0.wordCount <= 6 }),
            header.allSatisfy({ $0.wordCount <= 2 })
        else { return nil }
        for title in header { ledger.omit(title, .labelOfField) }
        return rows.map { row in
            Entry(
                fields: [.title: row[0].withoutCommonEmphasis, .level: row[1].withoutCommonEmphasis],
                span: row[0].span)
        }
    }

    private func lines(of draft: DraftBlock) -> [RichText]? {
        switch draft.kind {
        case .list(_, let items):
            let texts = items.map { $0.count == 1 ? $0[0].paragraph?.joined : nil }
            return texts.contains(nil) ? nil : texts.compactMap { $0 }
        case .paragraph(let lines): return LogicalLines.merge(lines, language: language).lines.map(\.text)
        default: return nil
        }
    }

    private func entry(_ line: RichText) -> Entry? {
        guard let (name, level) = halves(line), (1...4).contains(name.wordCount), level.wordCount <= 14 else {
            return nil
        }
        let fields: [Entry.Field: RichText] = [.title: name.withoutCommonEmphasis, .level: level.withoutCommonEmphasis]
        return Entry(fields: fields, span: line.span)
    }

    /// A language without a level, beside others with one.
    private func nameAlone(_ line: RichText) -> Entry? {
        guard line.wordCount <= 2, !line.plainText.contains(where: { ",;:.".contains($0) }) else { return nil }
        return Entry(fields: [.title: line.withoutCommonEmphasis], span: line.span)
    }

    private func halves(_ line: RichText) -> (RichText, RichText)? {
        if let label = Label(line), !label.value.isEmpty { return (label.label, label.value) }
        let parts = Separators.parts(of: line, at: [.dashes, .bars, .colons])
        if parts.count == 2 { return (parts[0].text, parts[1].text) }
        return bracketed(line)
    }

    private func bracketed(_ line: RichText) -> (RichText, RichText)? {
        let text = line.plainText
        guard let last = text.last, ")）".contains(last), let open = text.firstIndex(where: { "(（".contains($0) })
        else { return nil }
        guard text.count(where: { "(（".contains($0) }) == 1 else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: open)
        let level = line.slice(start + text[open].utf8.count..<text.utf8.count - last.utf8.count).trimmed()
        let name = line.slice(0..<start).trimmed()
        return name.isEmpty || level.isEmpty || name.plainText.contains(",") ? nil : (name, level)
    }
}
