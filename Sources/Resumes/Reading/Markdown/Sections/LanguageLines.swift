import Languages

/// Languages and how well: `- Deutsch - Muttersprache`, `English (C1)`, `Français : natif`.
struct LanguageLines {
    let language: LanguageTag

    func blocks(of drafts: [DraftBlock], ledger: inout Ledger) -> [Block] {
        drafts.flatMap { draft -> [Block] in
            if let entries = entries(of: draft, ledger: &ledger) { return entries.map { .entry($0) } }
            if let lines = lines(of: draft) {
                let entries = lines.compactMap { entry(Self.unled($0)) ?? nameAlone(Self.unled($0)) }
                // One that cannot be told apart leaves all as they were.
                if entries.count == lines.count, entries.contains(where: { $0[.level] != nil }) {
                    for line in lines { _ = Decorations.unled(line, ledger: &ledger) }
                    return entries.map { .entry($0) }
                }
            }
            return SkillLines(language: language).blocks(of: [draft], ledger: &ledger)
        }
    }

    /// Half of the lines say how well a language is spoken: `Deutsch (Muttersprache)`, `English: C1`.
    static func holdLevels(_ drafts: [DraftBlock]) -> Bool {
        let lines = drafts.flatMap(\.texts).filter { !$0.isEmpty }
        let spoken = lines.count { line in
            line.wordCount <= 12
                && TitleKey.key(of: line.plainText).split(separator: " ").contains(where: levels.contains)
        }
        return spoken > 0 && spoken * 2 >= lines.count
    }

    private static let levels = WordSet(
        """
        native fluent conversational mother proficient bilingual muttersprache muttersprachlich verhandlungssicher fliessend \
        grundkenntnisse schulkenntnisse courant natif maternelle bilingue debutant scolaire nativo nativa avanzado fluido \
        materna fluente avancado intermediario madrelingua ottimo buono scolastico moedertaal vloeiend modersmal flytande \
        flydende ojczysty biegly plynnie родной свободно разговорный ネイティブ 母国語 母語 日常会話 모국어 원어민 a1 a2 b1 b2 c1 c2
        """)

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

    /// Without the flag before the language, which no font of type has.
    private static func unled(_ line: RichText) -> RichText {
        let lead = line.plainText.prefix { Decoration.isDecoration($0) || $0.isWhitespace }
        return line.slice(lead.utf8.count..<line.utf8Count)
    }

    private func lines(of draft: DraftBlock) -> [RichText]? {
        switch draft.kind {
        case .list(_, let items):
            let texts = items.map { $0.count == 1 ? $0[0].paragraph?.joined : nil }
            return texts.contains(nil) ? nil : texts.compactMap { $0 }
        case .paragraph(let lines):
            // "Deutsch: Muttersprache | Englisch: C1"
            return LogicalLines.merge(lines, language: language).lines.flatMap { line in
                let parts = Separators.parts(of: line.text, at: .bars).map(\.text)
                return parts.count > 1 && parts.allSatisfy({ halves($0) != nil }) ? parts : [line.text]
            }
        case .definitions(let definitions):
            let pairs = definitions.map { definition -> RichText? in
                guard definition.definitions.count == 1, definition.definitions[0].count == 1,
                    let value = definition.definitions[0][0].paragraph?.joined
                else { return nil }
                return definition.term + RichText(": ") + value
            }
            return pairs.contains(nil) ? nil : pairs.compactMap { $0 }
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
        return bracketed(line) ?? emphasised(line)
    }

    /// `Russo, *madrelingua*`: a comma, and the rest set apart.
    private func emphasised(_ line: RichText) -> (RichText, RichText)? {
        guard let comma = line.plainText.firstIndex(of: ",") else { return nil }
        let start = line.plainText.utf8.distance(from: line.plainText.startIndex, to: comma)
        let (name, level) = (line.slice(0..<start), line.slice(start + 1..<line.utf8Count).trimmed())
        let style = level.commonStyle.intersection([.emphasis, .strong])
        return !style.isEmpty && name.commonStyle.isDisjoint(with: style) ? (name, level) : nil
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
