import Languages
import SourceText

/// Reads the text of a letter: what the front matter does not say is taken from where a letter has it.
///
/// Before the salutation stand recipient, date and subject; after the text the closing, the name and the enclosures.
struct LetterReader {
    private var letter: Letter
    private let language: LanguageTag

    static func read(
        _ drafts: [DraftBlock], matter: Letter, language: LanguageTag, ledger: inout Ledger
    ) -> Letter {
        var reader = LetterReader(letter: matter, language: language)
        var drafts = drafts[...]
        reader.takeHead(of: &drafts, ledger: &ledger)
        reader.takeEnclosures(from: &drafts)
        reader.takeClosing(from: &drafts)
        let text = drafts.map { draft -> DraftBlock in
            // A heading inside a letter is a line set off, not a section with what follows.
            guard let heading = draft.heading else { return draft }
            return DraftBlock(.paragraph(DraftLines(heading.title.adding(.strong))), span: draft.span)
        }
        reader.letter.body = BodyReader(kind: .other, language: language).blocks(of: text, ledger: &ledger)
        return reader.letter
    }

    // MARK: Before the text

    private mutating func takeHead(of drafts: inout ArraySlice<DraftBlock>, ledger: inout Ledger) {
        let salutation = drafts.prefix(10).firstIndex { draft in
            draft.paragraph?.first.map { LetterPhrases.isSalutation($0.plainText) } ?? false
        }
        let end = salutation ?? headEnd(of: drafts)
        for draft in drafts[drafts.startIndex..<end] { takeHeadBlock(draft, ledger: &ledger) }
        drafts = drafts[end...]
        guard salutation != nil, letter.salutation == nil, let lines = drafts.first?.paragraph else { return }
        letter.salutation = lines.first
        let rest = lines.dropping(1)
        let span = drafts[drafts.startIndex].span
        drafts = drafts.dropFirst()
        if let rest { drafts = [DraftBlock(.paragraph(rest), span: span)] + drafts }
    }

    /// Without a salutation only headings are above the text.
    private func headEnd(of drafts: ArraySlice<DraftBlock>) -> Int {
        drafts.firstIndex { $0.heading == nil && !$0.isRule } ?? drafts.endIndex
    }

    private mutating func takeHeadBlock(_ draft: DraftBlock, ledger: inout Ledger) {
        if let heading = draft.heading { return takeSubject(heading.title) }
        guard let lines = draft.paragraph else {
            if draft.isRule { return ledger.omit(draft.span.text, .rule, at: draft.span) }
            letter.recipient += draft.texts
            return
        }
        let texts = lines.lines.map(\.text)
        if texts.count == 1, let only = texts.first {
            if let subject = LetterPhrases.subject(in: only) {
                ledger.omit(only.slice(0..<(only.utf8Count - subject.utf8Count)), .labelOfField)
                return takeSubject(subject)
            }
            if letter.date == nil, takeDate(only) { return }
            if only.isStrong, letter.subject == nil { return takeSubject(only.withoutCommonEmphasis) }
        }
        letter.recipient += texts
    }

    private mutating func takeSubject(_ text: RichText) {
        if letter.subject == nil { letter.subject = text } else { letter.body.append(.paragraph(text)) }
    }

    /// `Musterau, 3. April 2026`: a day, perhaps after a town.
    private mutating func takeDate(_ text: RichText) -> Bool {
        let afterTown = text.firstRange(of: ",").map { text.slice($0.upperBound..<text.utf8Count).trimmed() }
        let withoutArticle = afterTown.map { $0.trimmed().split(on: ["den ", "le "]).last ?? $0 }
        let isDay = [text, afterTown, withoutArticle].compactMap { $0 }.contains { part in
            guard case .single(let day)? = DateReader.readWhole(part, language: language)?.value else { return false }
            return day.day != nil
        }
        if isDay { letter.date = .written(text) }
        return isDay
    }

    // MARK: After the text

    private mutating func takeEnclosures(from drafts: inout ArraySlice<DraftBlock>) {
        guard letter.enclosures == nil else { return }
        if let lines = drafts.last?.paragraph, let first = lines.first, let found = LetterPhrases.enclosures(in: first)
        {
            let rest = lines.lines.dropFirst().map(\.text)
            let items = found.items.isEmpty ? [] : found.items.split(on: [", ", "; ", " · "])
            guard !items.isEmpty || !rest.isEmpty else { return }
            letter.enclosures = .init(label: found.label, items: items + rest)
            drafts.removeLast()
        } else if drafts.count > 1, let items = drafts.last?.items,
            let label = drafts[drafts.endIndex - 2].paragraph?.joined, LetterPhrases.isEnclosureLabel(label.plainText)
        {
            letter.enclosures = .init(
                label: label.trimmed { ":：".contains($0) }, items: items.compactMap { $0.first?.texts.first })
            drafts.removeLast(2)
        }
    }

    private mutating func takeClosing(from drafts: inout ArraySlice<DraftBlock>) {
        guard letter.closing == nil else { return }
        for back in 1...2 where drafts.count >= back {
            let index = drafts.endIndex - back
            guard let lines = drafts[index].paragraph, let first = lines.first, LetterPhrases.isClosing(first.plainText)
            else { continue }
            let after = lines.lines.dropFirst().map(\.text) + (back == 2 ? drafts[index + 1].texts : [])
            guard after.count <= 1 else { return }
            letter.closing = first
            if letter.signature == nil { letter.signature = after.first }
            drafts.removeLast(back)
            return
        }
    }
}

extension RichText {
    /// All of it is strong.
    fileprivate var isStrong: Bool { !isEmpty && runs.allSatisfy { $0.style.contains(.strong) } }
}
