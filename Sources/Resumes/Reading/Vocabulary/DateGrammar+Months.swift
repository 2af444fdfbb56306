internal import Languages

/// Dates that begin with a day or a month: `Jun 2021`, `mai de 2025`, `July'24`, `02/2018`, `15. März 2020`.
extension DateGrammar {
    // MARK: Named months

    /// `June 2021`, `Sept. 2019`, `Maio/2025`, `July 4, 2020`, `tháng 6 năm 2021`, and a month alone.
    func monthWordFirst(_ index: Int) -> ParsedDate? {
        if let word = word(index), DateWords.numberedMonthWords.contains(word), let month = number(index + 1) {
            return (1...12).contains(month) ? afterMonth(month, day: nil, index + 2) : nil
        }
        guard let month = month(index) else { return nil }
        return afterMonth(month, day: nil, afterDot(index + 1))
    }

    /// The year after a month, however it is joined on.
    private func afterMonth(_ month: Int, day: Int?, _ index: Int) -> ParsedDate {
        if let year = apostropheYear(index) {
            return .known(PartialDate(year: year.year, month: month, day: day), year.end)
        }
        if let end = joinedYear(index) {
            let year = number(end - 1, digits: 4...4) ?? 0
            return .known(PartialDate(year: year, month: month, day: day), afterYearWord(end))
        }
        if day == nil, let date = americanDay(month, index) { return date }
        let glue = mark(index) == .hyphen || mark(index) == .slash || mark(index) == .comma
        let yearIndex = glue && isGlued(index) ? index + 1 : index
        if let year = apostropheYear(yearIndex) {
            return .known(PartialDate(year: year.year, month: month, day: day), year.end)
        }
        if let short = number(yearIndex, digits: 2...2), !(mark(yearIndex + 1) == .comma), !isYear(yearIndex + 1) {
            let date = PartialDate(year: Self.century(short), month: month, day: day)
            return .known(date, yearIndex + 1, isWeak: true)
        }
        return ParsedDate(end: index, yearless: (month, day), isWeak: true)
    }

    /// The index after a four-digit year that follows "de", a comma, a slash, a glued hyphen or just a space.
    private func joinedYear(_ index: Int) -> Int? {
        var next = index
        while let word = word(next), DateWords.ofWords.contains(word) { next += 1 }
        if next == index, let between = mark(next) {
            let isJoint =
                between == .comma || between == .slash || between == .dot
                || (between == .hyphen && isGlued(next) && isGlued(next + 1))
            if isJoint { next += 1 }
        }
        if mark(next) == .apostrophe { next += 1 }
        return isYear(next) || (isOldYear(next) && !isGlued(next)) ? next + 1 : nil
    }

    /// `March 15, 2020`, `March 15th 2020`; without a year, `March 15` waits for one.
    private func americanDay(_ month: Int, _ index: Int) -> ParsedDate? {
        guard let day = number(index), validDay(day, month: month), mark(index - 1) != .apostrophe else { return nil }
        var next = index + 1
        if let ending = word(next), isGlued(next), DateWords.ordinals.contains(ending) { next += 1 }
        if mark(next) == .comma { next += 1 }
        guard isYear(next), let year = number(next, digits: 4...4) else { return nil }
        return .known(PartialDate(year: year, month: month, day: day), next + 1)
    }

    // MARK: Days

    /// `15 March 2020`, `1er janvier 2020`, `15.03.2020`, `01/07/2018`.
    func dayFirst(_ index: Int) -> ParsedDate? {
        guard let first = number(index) else { return nil }
        if let date = numericDay(first, index) { return date }
        var next = index + 1
        if mark(next) == .dot || mark(next) == .hyphen || mark(next) == .slash { next += 1 }
        if let ending = word(next), isGlued(next), DateWords.ordinals.contains(ending) { next += 1 }
        while let word = word(next), DateWords.ofWords.contains(word) { next += 1 }
        guard let month = month(next), validDay(first, month: month) else { return nil }
        return afterMonth(month, day: first, afterDot(next + 1))
    }

    private func numericDay(_ first: Int, _ index: Int) -> ParsedDate? {
        guard let between = mark(index + 1), [.hyphen, .slash, .dot].contains(between), let second = number(index + 2),
            mark(index + 3) == between, between == .dot || (isGlued(index + 1) && isGlued(index + 2)),
            let third = number(index + 4, digits: 2...4)
        else { return nil }
        let isLong = isYear(index + 4)
        guard isLong || (third < 100 && isPadded(index) && isPadded(index + 2)) else { return nil }
        let year = isLong ? third : Self.century(third)
        guard let (month, day) = order(first, second, isDotted: between == .dot) else {
            let couldBeDate = validDay(first, month: second) || validDay(second, month: first)
            return couldBeDate && isLong ? .words(index + 5) : nil
        }
        return .known(PartialDate(year: year, month: month, day: day), index + 5, isWeak: !isLong)
    }

    private func isPadded(_ index: Int) -> Bool { number(index, digits: 2...2) != nil }

    /// Which of two numbers is the month. Americans write it first; where English of unknown country leaves both
    /// open, nobody can tell.
    private func order(_ first: Int, _ second: Int, isDotted: Bool) -> (month: Int, day: Int)? {
        let dayFirst = validDay(first, month: second)
        let monthFirst = validDay(second, month: first)
        if dayFirst, monthFirst, first != second, !isDotted {
            switch language?.tag {
            case "en", nil: return nil
            case "en-US": return (first, second)
            default: return (second, first)
            }
        }
        if dayFirst { return (second, first) }
        return monthFirst && !isDotted ? (first, second) : nil
    }

    // MARK: Month numbers

    /// `02/2018`, `12.2023`, `9-2013`; `7/16` only in company.
    func monthNumberFirst(_ index: Int) -> ParsedDate? {
        guard let month = number(index), (1...12).contains(month), let between = mark(index + 1),
            [.hyphen, .slash, .dot].contains(between)
        else { return nil }
        let isTight = isGlued(index + 1) && isGlued(index + 2)
        if isYear(index + 2), let year = number(index + 2, digits: 4...4), isTight || between != .hyphen {
            return .known(PartialDate(year: year, month: month), afterYearWord(index + 3))
        }
        if let year = apostropheYear(index + 2) { return .known(PartialDate(year: year.year, month: month), year.end) }
        // 3.97 is a grade and 1.10 a version: with a point the month must have two digits.
        guard between != .hyphen, isTight, between == .slash || isPadded(index),
            let short = number(index + 2, digits: 2...2)
        else { return nil }
        return .known(PartialDate(year: Self.century(short), month: month), index + 3, isWeak: true)
    }

    // MARK: Words

    /// `Summer 2015`, `early 2019`, `Wintersemester 2019/20`, `Q3 2024`, `Quý 2/2020`.
    func wordsFirst(_ index: Int) -> ParsedDate? {
        if let end = numberedPart(index) { return yearAfterWords(end).map(ParsedDate.words) }
        guard var end = DateWords.end(of: .season, in: tokens[index...]) else { return nil }
        // "early summer 2019", "mid May 2020"
        if end < tokens.count, let further = DateWords.end(of: .season, in: tokens[end...]) { end = further }
        if mark(end) == .hyphen { end += 1 }
        if month(end) != nil, let named = monthWordFirst(end), named.date != nil { return .words(named.end) }
        return yearAfterWords(end).map(ParsedDate.words)
    }

    /// `1st quarter 2020`, `3. Quartal 2020`, `2º semestre de 2019`.
    func ordinalPart(_ index: Int) -> ParsedDate? {
        guard let value = number(index, digits: 1...1), (1...4).contains(value) else { return nil }
        var next = index + 1
        if mark(next) == .dot { next += 1 }
        if next < tokens.count, tokens[next].kind == .other { next += 1 }
        if let ending = word(next), isGlued(next), DateWords.ordinals.contains(ending) { next += 1 }
        guard next < tokens.count, let end = DateWords.end(of: .partOfYear, in: tokens[next...]) else { return nil }
        return yearAfterWords(end).map(ParsedDate.words)
    }

    /// The index after a year that follows a season: `2015`, `'15`, `of 2015`, `2019/20`, `/2020`.
    private func yearAfterWords(_ index: Int) -> Int? {
        var next = index
        while let word = word(next), DateWords.ofWords.contains(word) { next += 1 }
        if let joint = mark(next), [.comma, .slash, .dot, .hyphen].contains(joint) { next += 1 }
        if let year = apostropheYear(next) { return year.end }
        guard isYear(next) else {
            // WS19/20
            guard isGlued(next), number(next, digits: 2...2) != nil else { return nil }
            let hasSecond = mark(next + 1) == .slash && number(next + 2, digits: 2...2) != nil
            return hasSecond ? next + 3 : next + 1
        }
        let hasSecond = mark(next + 1) == .slash && isGlued(next + 1) && isGlued(next + 2)
        if hasSecond, number(next + 2, digits: 2...2) != nil || isYear(next + 2) { return next + 3 }
        return afterYearWord(next + 1)
    }
}
