internal import Languages

/// Dates that begin with the year: `2021`, `2021-05-03`, `2017.10`, `2024 年 1 月`, `2019 június`, `2024Q3`.
extension DateGrammar {
    func yearFirst(_ year: Int, _ index: Int) -> ParsedDate {
        if index + 1 < tokens.count, tokens[index + 1].unit == .year { return afterYearUnit(year, index + 2) }
        if let date = numericYearFirst(year, index) { return date }
        if let date = namedYearFirst(year, index) { return date }
        return ParsedDate(
            end: afterYearWord(index + 1), date: PartialDate(year: year), isBareYear: true)
    }

    /// 令和2年4月: the first year of an era is one more than the year before it.
    func eraFirst(_ before: Int, _ index: Int) -> ParsedDate? {
        guard let count = number(index + 1), count > 0, index + 2 < tokens.count, tokens[index + 2].unit == .year
        else { return nil }
        return afterYearUnit(before + count, index + 3)
    }

    /// What follows 年: a month, a month and a day, a part of the year, or nothing.
    private func afterYearUnit(_ year: Int, _ index: Int) -> ParsedDate {
        if let month = number(index), index + 1 < tokens.count, tokens[index + 1].unit == .month {
            guard (1...12).contains(month) else { return .words(index + 2) }
            if let day = number(index + 2), index + 3 < tokens.count, tokens[index + 3].unit == .day {
                guard validDay(day, month: month) else { return .words(index + 4) }
                return .known(PartialDate(year: year, month: month, day: day), index + 4)
            }
            if let part = DateWords.end(of: .season, in: tokens[(index + 2)...]), isGlued(index + 2) {
                return .words(part)
            }
            return .known(PartialDate(year: year, month: month), index + 2)
        }
        if index < tokens.count, let end = DateWords.end(of: .season, in: tokens[index...]) { return .words(end) }
        return .known(PartialDate(year: year), index)
    }

    /// `2021-05`, `2021/5/3`, `2017.10`, `2019. 03.`; nil where the number after the mark is no month.
    private func numericYearFirst(_ year: Int, _ index: Int) -> ParsedDate? {
        guard let between = mark(index + 1), [.hyphen, .slash, .dot].contains(between),
            let month = number(index + 2), (1...12).contains(month)
        else { return nil }
        let isSpaced = !isGlued(index + 1) || !isGlued(index + 2)
        if isSpaced, between != .dot || !isGlued(index + 1) { return nil }
        let afterMonth = index + 3
        if mark(afterMonth) == between, isGlued(afterMonth), let day = number(afterMonth + 1),
            between == .dot || isGlued(afterMonth + 1), validDay(day, month: month)
        {
            let end = isSpaced ? afterDot(afterMonth + 2) : afterMonth + 2
            return .known(PartialDate(year: year, month: month, day: day), end)
        }
        // A third number that is no day, or letters that touch: no date but a number of something.
        if isGlued(afterMonth), mark(afterMonth) == between, number(afterMonth + 1, digits: 1...9) != nil,
            isGlued(afterMonth + 1), between == .dot
        {
            return nil
        }
        let hasLastDot = mark(afterMonth) == .dot && isGlued(afterMonth) && isSpaced
        return .known(PartialDate(year: year, month: month), hasLastDot ? afterMonth + 1 : afterMonth)
    }

    /// `2019 June`, `2019. június 5.`, `2024Q3`, `2019 Spring`.
    private func namedYearFirst(_ year: Int, _ index: Int) -> ParsedDate? {
        var next = afterYearWord(index + 1)
        if mark(next) == .dot, isGlued(next) { next += 1 }
        let hadMark = [.comma, .slash, .hyphen].contains(mark(next)) && (mark(next) == .comma || isGlued(next))
        if hadMark { next += 1 }
        guard next < tokens.count, tokens[next].mark == nil else { return nil }
        if let part = numberedPart(next) { return .words(part) }
        guard let month = month(next) else { return seasonAfterYear(next) }
        let end = afterDot(next + 1)
        // "2019 may" could go on as a sentence; a longer or capitalised name, or a mark after it, cannot.
        let isName = tokens[next].isCapitalized || (word(next)?.count ?? 0) > 3 || hadMark
        guard isName || end >= tokens.count || end > next + 1 || tokens[end].mark != nil else { return nil }
        // "2018 Jan 2019": the month belongs to the year after it.
        if isYear(end) { return nil }
        if let day = number(end), validDay(day, month: month), !isYear(end + 1), mark(end + 1) != .slash {
            return .known(PartialDate(year: year, month: month, day: day), afterDot(end + 1))
        }
        return .known(PartialDate(year: year, month: month), end)
    }

    private func seasonAfterYear(_ index: Int) -> ParsedDate? {
        guard let end = DateWords.end(of: .season, in: tokens[index...]) else { return nil }
        let isLast = end >= tokens.count || tokens[end].mark != nil
        return isLast && !isYear(end) ? .words(end) : nil
    }

    /// `Q3`, `H1`: a letter or word with its number.
    func numberedPart(_ index: Int) -> Int? {
        guard index < tokens.count, let end = DateWords.end(of: .partOfYear, in: tokens[index...]),
            let value = number(end, digits: 1...1), (1...4).contains(value), isGlued(end) || end > index + 1
        else { return nil }
        return end + 1
    }

    /// After "г.", "m.", "gada" that a year may carry.
    func afterYearWord(_ index: Int) -> Int {
        guard let word = word(index), DateWords.yearWords.contains(word) else { return index }
        return afterDot(index + 1)
    }
}
