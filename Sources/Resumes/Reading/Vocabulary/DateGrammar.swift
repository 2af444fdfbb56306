internal import Languages

/// One date as it was understood; what it lacks, a range may lend it.
struct ParsedDate {
    /// The index after its last token.
    var end: Int
    /// Nil for words nobody can calculate with (seasons, quarters, days of an unknown order).
    var date: PartialDate?
    /// "Jan" of "Jan – Mar 2020", and the 5 of "2019.03-05": a month that waits for a year.
    var yearless: (month: Int, day: Int?)?
    /// Two-digit years: dates only in company.
    var isWeak = false
    /// Only four digits: the form most other numbers look like.
    var isBareYear = false

    static func words(_ end: Int) -> ParsedDate { ParsedDate(end: end) }

    static func known(_ date: PartialDate, _ end: Int, isWeak: Bool = false) -> ParsedDate {
        ParsedDate(end: end, date: date, isWeak: isWeak)
    }
}

/// Reads single dates in the forms of all languages at once; the language decides only what is ambiguous.
struct DateGrammar {
    let tokens: [DateToken]
    let language: LanguageTag?

    /// Whether dates could start at a token at all: saves the grammar from trying every word of a paragraph.
    func mayBegin(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .number, .era: true
        case .mark(let mark): mark != .comma && mark != .dot && mark != .newline && mark != .colon
        case .word(let word):
            DateWords.isKnown(word) || month(index) != nil || DateWords.numberedMonthWords.contains(word)
                || Self.isUnfilled(word) || word.allSatisfy { "ymj".contains($0) }
        case .unit, .other: false
        }
    }

    /// The longest date that starts at a token.
    func date(at index: Int) -> ParsedDate? {
        guard index < tokens.count else { return nil }
        switch tokens[index].kind {
        case .number(let value, let digits):
            if isYear(index) { return yearFirst(value, index) }
            if isOldYear(index) {
                return ParsedDate(end: index + 1, date: PartialDate(year: value), isWeak: true, isBareYear: true)
            }
            if digits > 2 { return compact(value, digits: digits, index) }
            return dayFirst(index) ?? monthNumberFirst(index) ?? ordinalPart(index) ?? unfilled(index)
        case .word: return monthWordFirst(index) ?? wordsFirst(index) ?? unfilled(index)
        case .era(let before): return eraFirst(before, index)
        case .mark(.apostrophe): return apostropheYear(index).map { .known(PartialDate(year: $0.year), $0.end) }
        default: return nil
        }
    }

    /// `202001`, `20200131`: dates only in company, since most such numbers are something else.
    private func compact(_ value: Int, digits: Int, _ index: Int) -> ParsedDate? {
        let (year, month, day) =
            digits == 8 ? (value / 10000, value / 100 % 100, value % 100) : (value / 100, value % 100, 1)
        guard digits == 6 || digits == 8, (1950...2099).contains(year), validDay(day, month: month) else { return nil }
        return .known(PartialDate(year: year, month: month, day: digits == 8 ? day : nil), index + 1, isWeak: true)
    }

    /// `20xx.xx`, `20XX年X月`, `yyyy/mm/dd`, `MM/YYYY`: a template's date, still to be filled in.
    private func unfilled(_ index: Int) -> ParsedDate? {
        var end = index
        var letters = ""
        while end < tokens.count, end == index || isGlued(end) || tokens[end].unit != nil {
            switch tokens[end].kind {
            case .word(let word) where word.allSatisfy({ "xymdja".contains($0) }): letters += word
            case .unit: break
            case .number(_, let digits) where digits == 2 && isGlued(end + 1) && word(end + 1)?.first == "x": break
            case .mark(.dot), .mark(.slash), .mark(.hyphen):
                guard isGlued(end + 1), let next = word(end + 1), "xymdj".contains(next.first ?? " ") else {
                    return Self.isUnfilled(letters) ? .words(end) : nil
                }
            default: return Self.isUnfilled(letters) ? .words(end) : nil
            }
            end += 1
        }
        return Self.isUnfilled(letters) ? .words(end) : nil
    }

    private static func isUnfilled(_ letters: String) -> Bool {
        letters.hasPrefix("xx") || letters.byteRange(of: "yyyy") != nil || letters.byteRange(of: "jjjj") != nil
    }

    // MARK: Pieces

    func number(_ index: Int, digits: ClosedRange<Int> = 1...2) -> Int? {
        guard index < tokens.count, case .number(let value, let count) = tokens[index].kind, digits.contains(count)
        else { return nil }
        return value
    }

    func mark(_ index: Int) -> DateToken.Mark? {
        index < tokens.count ? tokens[index].mark : nil
    }

    func word(_ index: Int) -> String? {
        index < tokens.count ? tokens[index].word : nil
    }

    func isGlued(_ index: Int) -> Bool {
        index < tokens.count && !tokens[index].followsSpace
    }

    /// Four digits a CV may mean as a year: 1900 to 2099, and Persian and Buddhist years in their languages.
    func isYear(_ index: Int) -> Bool {
        guard let value = number(index, digits: 4...4) else { return false }
        switch language?.language {
        case "fa": return (1300...1500).contains(value) || (1900...2099).contains(value)
        case "th": return (1900...2099).contains(value) || (2440...2640).contains(value)
        default: return (1900...2099).contains(value)
        }
    }

    /// A year before 1900: sample CVs have Newton's. Only in a range, or where nothing else stands.
    func isOldYear(_ index: Int) -> Bool {
        number(index, digits: 4...4).map { (1500...1899).contains($0) } ?? false
    }

    func month(_ index: Int) -> Int? {
        guard var word = word(index) else { return nil }
        // Beyond ASCII is what Hebrew puts behind a month's letters and before them.
        guard word.utf8.last.map({ $0 < 0x80 && $0 != UInt8(ascii: "'") }) != true else {
            return MonthNames.month(named: word, language: language)
        }
        while word.last == "׳" || word.last == "'" { word.removeLast() }
        if let month = MonthNames.month(named: word, language: language) { return month }
        // Hebrew writes "in" as one letter before the month.
        return word.hasPrefix("ב") ? MonthNames.month(named: String(word.dropFirst()), language: language) : nil
    }

    /// `'07`, `’98`: the century is this one up to 49.
    func apostropheYear(_ index: Int) -> (year: Int, end: Int)? {
        guard mark(index) == .apostrophe, isGlued(index + 1), let value = number(index + 1, digits: 2...2) else {
            return nil
        }
        return (Self.century(value), index + 2)
    }

    static func century(_ twoDigits: Int) -> Int {
        twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits
    }

    /// After the full stop of an abbreviation.
    func afterDot(_ index: Int) -> Int {
        mark(index) == .dot && isGlued(index) ? index + 1 : index
    }

    func validDay(_ day: Int, month: Int) -> Bool {
        let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(month) && day >= 1 && day <= lengths[month - 1]
    }
}
