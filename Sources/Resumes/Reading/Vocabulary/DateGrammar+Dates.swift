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

/// What a CV writes where its dates stand: ranges, lists of dates, durations, remarks.
extension DateGrammar {
    /// The longest dates that start at a token, with the duration and remarks that follow.
    func dates(at index: Int) -> ParsedDates? {
        let form =
            dayRange(at: index) ?? since(at: index) ?? until(at: index) ?? range(at: index) ?? unknownStart(at: index)
            ?? qualified(at: index)
        guard var found = form else { return nil }
        found = withList(found)
        found = withRemark(found)
        found.duration = duration(after: found.core.upperBound)
        return found
    }

    /// `15–17 June 2019`, `June 15–17, 2019`.
    func dayRange(at index: Int) -> ParsedDates? {
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
    func qualified(at index: Int) -> ParsedDates? {
        guard var next = DateWords.end(of: .qualifier, in: tokens[index...]) else { return nil }
        while mark(next) == .colon || mark(next) == .dot || mark(next) == .comma || word(next) == "in" { next += 1 }
        guard let found = range(at: next) else { return nil }
        var words = words(index..<found.end)
        words.isSingle = true
        words.isBareYear = found.isBareYear
        return words
    }

    // MARK: After dates

    /// "2015, 2017–2019" and "2019 & 2021" are several dates: shown as written.
    func withList(_ found: ParsedDates) -> ParsedDates {
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
    func withRemark(_ found: ParsedDates) -> ParsedDates {
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
    func duration(after index: Int) -> Range<Int>? {
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
