/// Reads ranges: `Jun 2021 – Present`, `2019–21`, `since 2013`, `2017→`, `05–07/2019`, `~2020`.
extension DateGrammar {
    func range(at index: Int) -> ParsedDates? {
        let lead = DateWords.end(of: .from, in: tokens[index...]) ?? DateWords.end(of: .since, in: tokens[index...])
        if let lead, let found = range(from: afterArticle(lead), start: index, afterFrom: true), !found.isSingle {
            return found
        }
        return range(from: index, start: index, afterFrom: false)
    }

    func range(from index: Int, start: Int, afterFrom: Bool) -> ParsedDates? {
        guard let first = date(at: index) else { return nil }
        if let closed = closedRange(first, start: start, afterFrom: afterFrom) { return closed }
        if first.isWeak { return nil }
        if let end = openEnd(first) {
            guard let date = first.date else { return words(start..<end) }
            return ParsedDates(value: .since(date, word: nil), core: start..<end)
        }
        guard let date = first.date else {
            var found = words(start..<first.end)
            found.isSingle = true
            return found
        }
        let upTo = afterUpTo(first.end)
        if upTo > first.end { return ParsedDates(value: .until(date), core: start..<upTo) }
        return ParsedDates(
            value: .single(date), core: start..<first.end, isSingle: true, isBareYear: first.isBareYear)
    }

    func closedRange(_ first: ParsedDate, start: Int, afterFrom: Bool) -> ParsedDates? {
        var join = separator(at: first.end)
        if join == nil, afterFrom, let word = word(first.end), DateWords.conjunctions.contains(word) {
            join = first.end + 1
        }
        guard let join else { return untilPresent(first, start: start) }
        let next = afterArticle(join)
        if mark(join) == .open, let date = first.date, let end = present(at: join + 1), mark(end) == .close {
            return ParsedDates(value: .since(date, word: ""), core: start..<(end + 1))
        }
        if let end = present(at: join) ?? present(at: next) {
            guard let date = first.date else { return first.yearless == nil ? words(start..<end) : nil }
            return ParsedDates(value: .since(date, word: ""), core: start..<end)
        }
        if let short = shortEndYear(first, join) { return short.at(start) }
        // "September 2019 to date": the joint was the first word of the phrase for today.
        if date(at: next) == nil, let open = untilPresent(first, start: start) { return open }
        guard let last = date(at: next) else { return lentMonth(first, next)?.at(start) }
        // A grade of 3.97/4.00 is no range of months.
        if first.isWeak || last.isWeak, mark(first.end) == .slash { return nil }
        return compose(first, last, start: start)
    }

    /// "2019 по настоящее время", "2020 bis dato": the phrase for today has its own "until".
    func untilPresent(_ first: ParsedDate, start: Int) -> ParsedDates? {
        guard let date = first.date, first.end < tokens.count, let end = present(at: first.end) else { return nil }
        let word = tokens[first.end].word ?? ""
        let hasUntil =
            DateWords.end(of: .to, in: tokens[first.end...]) != nil || word.hasPrefix("至") || word.hasPrefix("迄")
        guard hasUntil else { return nil }
        return ParsedDates(value: .since(date, word: ""), core: start..<end)
    }

    /// `2019–21`, `1998-02`, `2019/20`.
    func shortEndYear(_ first: ParsedDate, _ index: Int) -> ParsedDates? {
        guard first.isBareYear, let start = first.date?.year, let short = number(index, digits: 2...2),
            number(index + 1) == nil || tokens[index + 1].followsSpace
        else { return nil }
        if let next = mark(index + 1), isGlued(index + 1), [.dot, .slash, .hyphen].contains(next),
            number(index + 2, digits: 1...4) != nil
        {
            return nil
        }
        let century = start / 100 * 100
        let end = century + short < start ? century + 100 + short : century + short
        guard end - start < 60 else { return nil }
        return ParsedDates(
            value: .range(PartialDate(year: start), PartialDate(year: end)), core: index..<(index + 1))
    }

    /// The month that ends `2019年4月～6月`, `2019.03-05`: its year is the first date's.
    func lentMonth(_ first: ParsedDate, _ index: Int) -> ParsedDates? {
        guard let start = first.date, let month = start.month, start.day == nil, let last = number(index),
            (1...12).contains(last), last >= month
        else { return nil }
        let hasUnit = index + 1 < tokens.count && tokens[index + 1].unit == .month
        let end = hasUnit ? index + 2 : index + 1
        if !hasUnit, end < tokens.count, tokens[end].mark != .close, tokens[end].mark != .comma { return nil }
        let value = EntryDates.Value.range(start, PartialDate(year: start.year, month: last))
        return ParsedDates(value: value, core: index..<end)
    }

    func compose(_ first: ParsedDate, _ last: ParsedDate, start: Int) -> ParsedDates? {
        let core = start..<afterUpTo(last.end)
        if let left = first.yearless {
            guard let right = last.date, right.month != nil || right.day != nil else { return nil }
            let lent = PartialDate(year: right.year, month: left.month, day: left.day)
            return ParsedDates(value: .range(lent, right), core: core)
        }
        if let right = last.yearless {
            guard let left = first.date, left.month != nil else { return nil }
            let lent = PartialDate(year: left.year, month: right.month, day: right.day)
            return ParsedDates(value: .range(left, lent), core: core)
        }
        guard let left = first.date, let right = last.date else { return words(core) }
        return ParsedDates(value: .range(left, right), core: core)
    }

    func afterUpTo(_ index: Int) -> Int {
        index < tokens.count ? DateWords.end(of: .upTo, in: tokens[index...]) ?? index : index
    }

    func words(_ core: Range<Int>) -> ParsedDates {
        ParsedDates(value: .text, core: core)
    }
}

extension ParsedDates {
    /// The same, begun earlier.
    fileprivate func at(_ start: Int) -> ParsedDates {
        var moved = self
        moved.core = start..<core.upperBound
        return moved
    }
}
