/// A date or a range with what belongs to it, in token indices.
struct ParsedDates {
    var value: EntryDates.Value
    /// The dates themselves, without duration.
    var core: Range<Int>
    /// "3 years 6 months" and its brackets, after the core.
    var duration: Range<Int>?
    /// A single year or month could be anything; the rest is a date wherever it stands.
    var isSingle = false
    var isBareYear = false

    var end: Int { duration?.upperBound ?? core.upperBound }
}

/// Reads ranges: `Jun 2021 – Present`, `2019–21`, `since 2013`, `2017→`, `05–07/2019`, `~2020`.
extension DateGrammar {
    /// The longest dates that start at a token, with the duration and remarks that follow.
    func dates(at index: Int) -> ParsedDates? {
        let forms = [dayRange(at:), since(at:), until(at:), range(at:), unknownStart(at:), qualified(at:)]
        guard var found = forms.lazy.compactMap({ $0(index) }).first else { return nil }
        found = withList(found)
        found = withRemark(found)
        found.duration = duration(after: found.core.upperBound)
        return found
    }

    /// `15–17 June 2019`, `June 15–17, 2019`.
    private func dayRange(at index: Int) -> ParsedDates? {
        func days(_ index: Int) -> (first: Int, last: Int)? {
            guard let first = number(index), let last = number(index + 2), first < last,
                mark(index + 1) == .hyphen || mark(index + 1) == .dash
            else { return nil }
            return (first, last)
        }
        if let days = days(index), let end = dayFirst(index + 2), let date = end.date, let month = date.month,
            date.day == days.last, validDay(days.first, month: month)
        {
            let start = PartialDate(year: date.year, month: month, day: days.first)
            return ParsedDates(value: .range(start, date), core: index..<end.end)
        }
        guard let month = month(index), let days = days(afterDot(index + 1)), validDay(days.last, month: month) else {
            return nil
        }
        let afterDays = afterDot(index + 1) + 3
        let yearIndex = mark(afterDays) == .comma ? afterDays + 1 : afterDays
        guard isYear(yearIndex), let year = number(yearIndex, digits: 4...4) else { return nil }
        let start = PartialDate(year: year, month: month, day: days.first)
        let end = PartialDate(year: year, month: month, day: days.last)
        return ParsedDates(value: .range(start, end), core: index..<(yearIndex + 1))
    }

    /// `expected May 2025`, `exp. 2025`, `ca. 2015`.
    private func qualified(at index: Int) -> ParsedDates? {
        guard var next = DateWords.end(of: .qualifier, in: tokens[index...]) else { return nil }
        while mark(next) == .colon || mark(next) == .dot || mark(next) == .comma || word(next) == "in" { next += 1 }
        guard let found = range(at: next) else { return nil }
        var words = words(index..<found.end)
        words.isSingle = true
        words.isBareYear = found.isBareYear
        return words
    }

    // MARK: Open to one side

    private func since(at index: Int) -> ParsedDates? {
        guard let start = DateWords.end(of: .since, in: tokens[index...]) else { return nil }
        guard let first = date(at: afterArticle(start)), let date = first.date else {
            return date(at: afterArticle(start)).map { words(index..<$0.end) }
        }
        // "da 2019 a 2021" is a range.
        if separator(at: first.end) != nil || present(at: first.end) != nil, let range = range(at: index) {
            return range
        }
        if first.isWeak { return nil }
        return ParsedDates(value: .since(date, word: nil), core: index..<first.end)
    }

    private func until(at index: Int) -> ParsedDates? {
        let isWide = mark(index) == .wideTilde
        let isLeading =
            isWide || ((mark(index) == .hyphen || mark(index) == .dash || mark(index) == .tilde) && index == 0)
        guard let start = DateWords.end(of: .until, in: tokens[index...]) ?? (isLeading ? index + 1 : nil) else {
            return nil
        }
        guard let last = date(at: afterArticle(start)), !last.isWeak else { return nil }
        guard let date = last.date, isWide || isLeading == false else { return words(index..<last.end) }
        return ParsedDates(value: .until(date), core: index..<last.end)
    }

    /// `??? — Present`: the author does not know, but means a range.
    private func unknownStart(at index: Int) -> ParsedDates? {
        var next = index
        while mark(next) == .question { next += 1 }
        guard next > index, let join = separator(at: next) else { return nil }
        let end = present(at: join) ?? date(at: join)?.end
        return end.map { words(index..<$0) }
    }

    private func afterArticle(_ index: Int) -> Int {
        let articles: Set<String> = ["the", "le", "la", "el", "il", "den", "dem", "o", "in", "im"]
        return word(index).map { articles.contains($0) } == true && date(at: index) == nil ? index + 1 : index
    }

    // MARK: Ranges

    func range(at index: Int) -> ParsedDates? {
        let lead = DateWords.end(of: .from, in: tokens[index...]) ?? DateWords.end(of: .since, in: tokens[index...])
        if let lead, let found = range(from: afterArticle(lead), start: index, afterFrom: true), !found.isSingle {
            return found
        }
        return range(from: index, start: index, afterFrom: false)
    }

    private func range(from index: Int, start: Int, afterFrom: Bool) -> ParsedDates? {
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

    private func closedRange(_ first: ParsedDate, start: Int, afterFrom: Bool) -> ParsedDates? {
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
        guard let last = date(at: next) else { return lentMonth(first, next)?.at(start) }
        // A grade of 3.97/4.00 is no range of months.
        if first.isWeak || last.isWeak, mark(first.end) == .slash { return nil }
        return compose(first, last, start: start)
    }

    /// "2019 по настоящее время", "2020 bis dato": the phrase for today has its own "until".
    private func untilPresent(_ first: ParsedDate, start: Int) -> ParsedDates? {
        guard let date = first.date, first.end < tokens.count, let end = present(at: first.end) else { return nil }
        let word = tokens[first.end].word ?? ""
        let hasUntil =
            DateWords.end(of: .to, in: tokens[first.end...]) != nil || word.hasPrefix("至") || word.hasPrefix("迄")
        guard hasUntil else { return nil }
        return ParsedDates(value: .since(date, word: ""), core: start..<end)
    }

    /// `2019–21`, `1998-02`, `2019/20`.
    private func shortEndYear(_ first: ParsedDate, _ index: Int) -> ParsedDates? {
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
    private func lentMonth(_ first: ParsedDate, _ index: Int) -> ParsedDates? {
        guard let start = first.date, let month = start.month, start.day == nil, let last = number(index),
            (1...12).contains(last), last >= month
        else { return nil }
        let hasUnit = index + 1 < tokens.count && tokens[index + 1].unit == .month
        let end = hasUnit ? index + 2 : index + 1
        if !hasUnit, end < tokens.count, tokens[end].mark != .close, tokens[end].mark != .comma { return nil }
        let value = EntryDates.Value.range(start, PartialDate(year: start.year, month: last))
        return ParsedDates(value: value, core: index..<end)
    }

    private func compose(_ first: ParsedDate, _ last: ParsedDate, start: Int) -> ParsedDates? {
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

    private func afterUpTo(_ index: Int) -> Int {
        index < tokens.count ? DateWords.end(of: .upTo, in: tokens[index...]) ?? index : index
    }

    func words(_ core: Range<Int>) -> ParsedDates {
        ParsedDates(value: .text, core: core)
    }

    // MARK: Between and after

    /// The index after what stands between two dates: a dash, a tilde, "to", or both.
    func separator(at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        var next = index
        if mark(next) == .comma, mark(next + 1) == .hyphen || mark(next + 1) == .dash { next += 1 }
        if let joint = mark(next) {
            switch joint {
            case .hyphen, .dash, .tilde, .wideTilde, .arrow: next += 1
            case .slash: next += 1
            case .dot where mark(next + 1) == .dot:
                while mark(next) == .dot { next += 1 }
            case .dot where mark(next + 1) == .hyphen || mark(next + 1) == .dash: next += 2
            default: return nil
            }
            if mark(next) == .close, mark(index) == .arrow { next += 1 }
            while mark(next) == .hyphen || mark(next) == .dash { next += 1 }
        }
        if next < tokens.count, let end = DateWords.end(of: .to, in: tokens[next...]), present(at: next) == nil {
            return end
        }
        return next > index ? next : nil
    }

    /// The index after a word for today; a lone `N` must be a capital.
    func present(at index: Int) -> Int? {
        guard index < tokens.count, let end = DateWords.end(of: .present, in: tokens[index...]) else { return nil }
        if tokens[index].word == "n", end == index + 1, !tokens[index].isCapitalized { return nil }
        // "no" of "no. 5", "current" of "current address": words that go on are no end of a range.
        return end
    }

    /// The index after the dash of a range without end: `2024.11 -`, `2017→`, `2019+`, `2020 onwards`.
    private func openEnd(_ first: ParsedDate) -> Int? {
        let index = first.end
        guard index < tokens.count else { return nil }
        if let end = DateWords.end(of: .onwards, in: tokens[index...]) {
            let isLast = end == tokens.count || tokens[end].mark != nil
            return isLast ? end : nil
        }
        if mark(index) == .plus, isGlued(index), index + 1 >= tokens.count || tokens[index + 1].mark != nil {
            return index + 1
        }
        guard let joint = mark(index), [.hyphen, .dash, .tilde, .wideTilde, .arrow].contains(joint) else { return nil }
        var end = index + 1
        while mark(end) == .question || mark(end) == .dot { end += 1 }
        guard end < tokens.count else { return end }
        switch tokens[end].mark {
        case .close, .newline, .colon, .separator: return end
        case .comma, .semicolon: return end
        default: return nil
        }
    }

    /// "2015, 2017–2019" and "2019 & 2021" are several dates: shown as written.
    private func withList(_ found: ParsedDates) -> ParsedDates {
        var found = found
        while true {
            var next = found.core.upperBound
            guard next < tokens.count else { return found }
            let isJoined =
                mark(next) == .comma || mark(next) == .semicolon || mark(next) == .ampersand
                || word(next).map(DateWords.conjunctions.contains) == true
            guard isJoined else { return found }
            next += 1
            guard let further = range(at: next) else { return found }
            let follows = further.end < tokens.count ? tokens[further.end] : nil
            // "March 2020, 2 jobs" lists nothing; neither does "2019, 2020 Olympics".
            if let follows, follows.mark == nil, further.isSingle { return found }
            found.core = found.core.lowerBound..<further.end
            found.value = .text
            found.isSingle = false
        }
    }

    /// "(expected)", "planned": makes words of what it follows.
    private func withRemark(_ found: ParsedDates) -> ParsedDates {
        var next = found.core.upperBound
        let isBracketed = mark(next) == .open
        if isBracketed || mark(next) == .comma { next += 1 }
        guard next < tokens.count, let end = DateWords.end(of: .qualifier, in: tokens[next...]) else { return found }
        if isBracketed, mark(end) != .close { return found }
        if !isBracketed, end < tokens.count, tokens[end].mark == nil { return found }
        var remarked = words(found.core.lowerBound..<(isBracketed ? end + 1 : end))
        remarked.isSingle = found.isSingle
        return remarked
    }

    /// The duration after dates: in brackets, after a dash, a dot or a comma, or just after them.
    private func duration(after index: Int) -> Range<Int>? {
        var next = index
        if let joint = mark(next), [.comma, .hyphen, .dash, .separator, .slash, .colon].contains(joint) { next += 1 }
        let isBracketed = mark(next) == .open
        if isBracketed { next += 1 }
        guard let end = DateDuration.end(in: tokens, at: next) else { return nil }
        if isBracketed { return mark(end) == .close ? index..<(end + 1) : nil }
        // "2019 - 2021, 3 years of Java" is prose.
        if end < tokens.count, tokens[end].mark == nil { return nil }
        return index..<end
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
