public import Languages

/// Sets dates in the way of a language: `Jul 2021 – Jun 2022`, `2019–2021`, `2021年7月～現在`.
///
/// Keep one for many dates. What the author wrote decides wherever the language leaves a choice: their word for
/// today, their digits, their "since".
public struct DateFormatting: Sendable {
    private let facts: LocaleFacts
    private let months: LocaleFacts.MonthNames
    /// Between two dates; nil for the language's own.
    private let separator: String?
    private let year: DatePattern
    private let month: DatePattern
    private let day: DatePattern?

    /// `pattern` in the letters of UTS #35. `MMM yyyy` and `MMMM yyyy` ask for short or long names in the
    /// language's own order and joints ("jul. de 2021", "2021年7月"); others are taken literally (`MM/yyyy`,
    /// `yyyy-MM`). Nil is `MMM yyyy`. Days appear only if the pattern has `d`; a date without month is its year.
    ///
    /// `months` are the author's own names, `separator` stands between two dates in place of the language's.
    public init(
        language: LanguageTag, pattern: String? = nil, months names: AuthorMonths? = nil, separator: String? = nil
    ) {
        facts = LocaleFacts(for: language)
        months = names.map { .init(wide: $0.wide, short: $0.short) } ?? facts.months
        self.separator = separator
        year = DatePattern(facts.yearPattern)
        let asked = pattern.map(DatePattern.init)
        day = asked.flatMap { $0.hasDay ? $0 : nil }
        switch pattern {
        case nil, "MMM yyyy", "MMM y": month = DatePattern(facts.monthYearPattern)
        case "MMMM yyyy", "MMMM y": month = DatePattern(facts.longMonthYearPattern)
        default:
            let isDaily = asked?.hasDay ?? false
            month = asked.flatMap { isDaily ? nil : $0 } ?? DatePattern(facts.monthYearPattern)
        }
    }

    /// The dates with the author's duration after them; words as they were written.
    public func string(for dates: EntryDates) -> String {
        let formatted = localDigits(value(of: dates), like: dates.written.plainText)
        guard let duration = dates.duration, !duration.isEmpty else { return formatted }
        let isWide = ["ja", "zh"].contains(facts.language.language)
        return isWide ? "\(formatted)（\(duration.plainText)）" : "\(formatted) (\(duration.plainText))"
    }

    /// The same with the place of what was written.
    public func text(for dates: EntryDates) -> RichText {
        if dates.value == .text, dates.duration == nil { return dates.written }
        return RichText(string(for: dates), span: dates.written.span)
    }

    /// One date: as precise as it is and the pattern asks.
    public func string(for date: PartialDate) -> String {
        guard date.month != nil else { return year.string(for: date, months: months) }
        if date.day != nil, let day { return day.string(for: date, months: months) }
        return month.string(for: date, months: months)
    }

    // MARK: Values

    private func value(of dates: EntryDates) -> String {
        switch dates.value {
        case .single(let date): return string(for: date)
        case .range(let start, let end): return joined(start, end)
        case .since(let start, let word): return since(start, word, dates.written.plainText)
        case .until(let end):
            let word = DateReader.leadingPhrase(.until, in: dates.written.plainText)
            return word.map { "\($0) \(string(for: end))" } ?? (dash(after: end) + string(for: end)).trimmingSpaces
        case .text: return dates.written.plainText
        }
    }

    private func joined(_ start: PartialDate, _ end: PartialDate) -> String {
        let first = string(for: start)
        let last = string(for: end)
        if first == last { return first }
        return first + separator(first, last, areYears: start.month == nil && end.month == nil) + last
    }

    private func since(_ start: PartialDate, _ word: String?, _ written: String) -> String {
        let first = string(for: start)
        if let word, !word.isEmpty { return first + separator(before: word, after: first) + word }
        if let opening = DateReader.leadingPhrase(.since, in: written) { return "\(opening) \(first)" }
        if DateReader.endsOpen(written) { return first + dash(after: start) }
        return first + separator(before: facts.present, after: first) + facts.present
    }

    // MARK: Joints

    /// Bare years have an en dash without spaces; dates with spaces in them get spaces around it.
    private func separator(_ first: String, _ last: String, areYears: Bool) -> String {
        if let separator { return separator }
        let joint = areYears ? facts.yearsSeparator : facts.monthsSeparator
        guard joint.trimmingSpaces == "–" else { return joint }
        return first.contains(" ") || last.contains(" ") ? " – " : areYears ? "–" : joint
    }

    private func separator(before word: String, after date: String) -> String {
        // 至今 and 至 present have their "until" in them.
        if word.hasPrefix("至") { return "" }
        if let separator { return separator }
        let joint = facts.monthsSeparator
        return joint.trimmingSpaces == "–" ? " – " : joint
    }

    private func dash(after date: PartialDate) -> String {
        let joint = facts.monthsSeparator.trimmingSpaces
        if joint == "～" || joint == "~" { return joint }
        return string(for: date).contains(" ") ? " –" : "–"
    }

    /// The digits the author wrote, where they were not ASCII's.
    private func localDigits(_ text: String, like written: String) -> String {
        let zeros: [UInt32] = [0x660, 0x6f0, 0x966, 0xe50]
        let used = zeros.first { zero in written.unicodeScalars.contains { $0.value >= zero && $0.value < zero + 10 } }
        guard let zero = used else { return text }
        var local = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let digit = Folding.digit(scalar).flatMap { Unicode.Scalar(zero + UInt32($0)) }
            local.append(digit ?? scalar)
        }
        return String(local)
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let characters = drop { $0.isPadding }
        return characters.lastIndex { !$0.isPadding }.map { String(characters[...$0]) } ?? ""
    }
}
