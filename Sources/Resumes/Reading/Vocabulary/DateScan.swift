internal import Languages

/// One text searched for dates: where they are, and whether they stand as dates of a CV.
struct DateScan {
    private let text: RichText
    let grammar: DateGrammar

    init(_ text: RichText, language: LanguageTag?) {
        self.text = text
        // Most lines of a CV have no digit, and then no date.
        let tokens = Self.mayHoldDate(text) ? DateLexer.tokens(of: text) : []
        grammar = DateGrammar(tokens: tokens, language: language)
    }

    /// A digit of any script, or a template's letters or question marks in its place.
    private static func mayHoldDate(_ text: RichText) -> Bool {
        text.runs.contains { run in
            var previous: UInt8 = 0
            for byte in run.text.utf8 {
                // Beyond ASCII: the lead bytes of Arabic, Indic and Thai digits, and of all ideographs.
                if (0x30...0x39).contains(byte) || byte == 0xd9 || byte == 0xdb || byte >= 0xe0 { return true }
                if byte == previous, byte == 0x3f || byte | 0x20 == 0x79 || byte | 0x20 == 0x78 { return true }
                previous = byte
            }
            return false
        }
    }

    var tokens: [DateToken] { grammar.tokens }

    var first: DateReader.FoundDates? { next(from: 0)?.found }

    var all: [DateReader.FoundDates] {
        var found: [DateReader.FoundDates] = []
        var index = 0
        while let hit = next(from: index) {
            found.append(hit.found)
            index = hit.end
        }
        return found
    }

    var leading: DateReader.FoundDates? {
        let start = skippingOpening(0)
        guard start < tokens.count, let dates = grammar.dates(at: start), isWhole(dates, from: start) else {
            return nil
        }
        guard !dates.isSingle || endsClean(dates.end) || startsNewText(dates.end) || endsLikeNumber(dates.end),
            !isPartOfName(dates.end)
        else { return nil }
        return found(dates)
    }

    var whole: EntryDates? {
        guard !tokens.isEmpty, tokens.count <= 40 else { return nil }
        let start = skippingOpening(0)
        if start < tokens.count, let dates = grammar.dates(at: start) {
            let end = skippingClosing(dates.end)
            if end == tokens.count { return entryDates(dates) }
            if let words = looseWords(dates, start: start) { return words }
        }
        if tokens.count == 1, grammar.isOldYear(0), let date = grammar.date(at: 0)?.date {
            return EntryDates(.single(date), written: text)
        }
        return qualified(start)
    }

    // MARK: Searching

    /// "2019-2020学年", "2021年度": years that are part of a longer word.
    private func isPartOfName(_ end: Int) -> Bool {
        guard end < tokens.count, case .other = tokens[end].kind, !tokens[end].followsSpace else { return false }
        let start = tokens[end].range.lowerBound
        let next = text.slice(start..<min(start + 6, text.utf8Count)).plainText
        return ["学年", "學年", "学期", "度", "级", "届"].contains(where: next.hasPrefix)
    }

    private func next(from index: Int) -> (found: DateReader.FoundDates, end: Int)? {
        var index = index
        while index < tokens.count {
            if !grammar.mayBegin(index) {
                index += 1
            } else if canStart(index), let dates = grammar.dates(at: index), isWhole(dates, from: index) {
                if stands(dates), !isPartOfName(dates.end) { return (found(dates), max(dates.end, index + 1)) }
                index = max(dates.end, index + 1)
            } else if !canStart(index), let skipped = grammar.range(at: index) {
                index = max(skipped.end, index + 1)
            } else {
                index += 1
            }
        }
        return nil
    }

    /// A date does not start within a word or a number: `Python3.11`, `v2019`, `+49 2019`; nor after "pp.".
    private func canStart(_ index: Int) -> Bool {
        let before = index > 1 && tokens[index - 1].mark == .dot ? index - 2 : index - 1
        if before >= 0, let word = tokens[before].word, Self.countingWords.contains(word) { return false }
        guard index > 0, !tokens[index].followsSpace, !tokens[index].startsRun else { return true }
        switch tokens[index - 1].kind {
        case .word(let word): return word.unicodeScalars.first.map { $0.value >= 0x2e80 } ?? false
        case .number: return false
        case .unit, .era, .other: return true
        case .mark(let mark):
            switch mark {
            case .dot, .apostrophe, .plus, .hyphen, .slash: return false
            default: return true
            }
        }
    }

    /// Words before numbers that are no years.
    private static let countingWords: Set<String> = [
        "pp", "p", "vol", "no", "nr", "pages", "page", "seiten", "seite", "room", "isbn", "arxiv", "rfc", "iso", "id",
        "issue",
        "windows", "office",
        "version",
    ]

    /// Nor does it end within one: `2019.3.1.4`, `2024th`, `1999x`, `10.2019/abc`.
    private func isWhole(_ dates: ParsedDates, from start: Int) -> Bool {
        let end = dates.core.upperBound
        guard end < tokens.count, !tokens[end].followsSpace, !tokens[end].startsRun else { return true }
        switch tokens[end].kind {
        case .number: return false
        case .word(let word): return word.unicodeScalars.first.map { $0.value >= 0x2e80 } ?? false
        case .mark(.hyphen), .mark(.slash), .mark(.apostrophe), .mark(.plus):
            return end + 1 >= tokens.count || tokens[end + 1].followsSpace
        case .mark(.dot):
            guard end + 1 < tokens.count, !tokens[end + 1].followsSpace else { return true }
            if case .number = tokens[end + 1].kind { return false }
            return true
        default: return true
        }
    }

    // MARK: What was found

    private func skippingOpening(_ index: Int) -> Int {
        var index = index
        while index < tokens.count, let mark = tokens[index].mark,
            [.open, .separator, .colon, .comma].contains(mark)
        {
            index += 1
        }
        return index
    }

    private func skippingClosing(_ index: Int) -> Int {
        var index = index
        while index < tokens.count, let mark = tokens[index].mark,
            [.close, .separator, .colon, .comma, .dot, .semicolon].contains(mark)
        {
            index += 1
        }
        return index
    }

    /// "2014 to the end of times", "2019 - whenever": a date, a separator, and a few words.
    private func looseWords(_ dates: ParsedDates, start: Int) -> EntryDates? {
        guard dates.isSingle, tokens.count - start <= 8, let join = grammar.separator(at: dates.end),
            join < tokens.count
        else { return nil }
        let rest = tokens[join...]
        let isOneWord = rest.count == 1 && tokens[dates.end].mark != nil
        let isSmall = rest.allSatisfy { $0.word != nil && !$0.isCapitalized }
        guard isSmall, isOneWord || tokens[dates.end].mark == nil else { return nil }
        return EntryDates(.text, written: text)
    }

    /// "expected May 2025", "ca. 2015", "~2015".
    private func qualified(_ start: Int) -> EntryDates? {
        guard start < tokens.count else { return nil }
        var next = start
        if tokens[next].mark == .tilde {
            next += 1
        } else if let end = DateWords.end(of: .qualifier, in: tokens[next...]) {
            next = end
        }
        while next < tokens.count, next > start,
            [.colon, .comma, .dot].contains(tokens[next].mark) || tokens[next].word == "in"
        {
            next += 1
        }
        guard next > start, next < tokens.count, let dates = grammar.dates(at: next),
            skippingClosing(dates.end) == tokens.count
        else { return nil }
        return EntryDates(.text, written: text)
    }

    private func found(_ dates: ParsedDates) -> DateReader.FoundDates {
        var lower = tokens[dates.core.lowerBound].range.lowerBound
        var upper = tokens[dates.end - 1].range.upperBound
        let before = dates.core.lowerBound - 1
        if isBracketed(dates.core.lowerBound, dates.end) {
            lower = tokens[before].range.lowerBound
            upper = tokens[dates.end].range.upperBound
        } else if dates.end < tokens.count, tokens[dates.end].mark == .close, before >= 0,
            [.comma, .separator, .colon, .semicolon].contains(tokens[before].mark)
        {
            lower = tokens[before].range.lowerBound
        }
        return DateReader.FoundDates(dates: entryDates(dates), range: lower..<upper)
    }

    private func entryDates(_ dates: ParsedDates) -> EntryDates {
        let range = tokens[dates.core.lowerBound].range.lowerBound..<tokens[dates.core.upperBound - 1].range.upperBound
        let written = text.slice(range)
        var result = EntryDates(dates.value, written: written)
        if case .since(let date, word: .some) = dates.value {
            result.value = .since(date, word: presentWord(dates.core))
        }
        if let duration = dates.duration {
            let inner = tokens[duration.lowerBound].range.lowerBound..<tokens[duration.upperBound - 1].range.upperBound
            result.duration = text.slice(inner).trimmed(of: { DateReader.isDangling($0) || "()（）[]".contains($0) })
        }
        return result
    }

    /// The author's word for today at the end of a range; its own "until" stays out where it joins the range.
    private func presentWord(_ core: Range<Int>) -> String? {
        let last = tokens[core.upperBound - 1].mark == .close ? core.upperBound - 1 : core.upperBound
        for index in core where grammar.present(at: index) == last {
            if tokens[index - 1].mark == nil,
                DateWords.end(of: .to, in: tokens[(index - 1)...]) == nil,
                let joint = DateWords.end(of: .to, in: tokens[index...]),
                grammar.present(at: joint) == last, tokens[joint].word != "date"
            {
                continue
            }
            let range = tokens[index].range.lowerBound..<tokens[last - 1].range.upperBound
            return text.slice(range).plainText
        }
        return nil
    }
}
