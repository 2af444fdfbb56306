import SourceText
import SyntaxTrees

/// How the dates of one kind of entry are given and what a missing end means.
struct DateRule {
    var start: [String] = []
    var end: [String] = []
    var single: [String] = []
    /// Whether an entry that has begun and says no end goes on until now.
    var isOpenNow = true
    /// What an end without a start is: the one date of a degree, or the end of something.
    var endAloneIsSingle = false
    /// Days are noise in the dates of jobs and degrees (`2019-03-01` for March 2019).
    var dropsDays = false
}

extension DataReading {
    /// The dates of an entry; nil if it says none.
    mutating func dates(_ fields: inout FieldReader, _ rule: DateRule) -> EntryDates? {
        let single = fields.take(anyOf: rule.single)
        let start = fields.take(anyOf: rule.start)
        let end = fields.take(anyOf: rule.end)
        // A beginning or end is a month in RenderCV, unless its template of dates has the day.
        var rule = rule
        rule.dropsDays = rule.dropsDays || (format == .renderCV && single == nil && !showsDays)
        if let single {
            if start != nil || end != nil { leaveOutRange([start, end].compactMap { $0 }, beside: single) }
            return point(single, rule)
        }
        switch (start, end) {
        case (nil, nil): return nil
        case (let start?, nil): return begun(start, rule)
        case (nil, let end?): return ended(end, rule)
        case (let start?, let end?): return span(from: start, to: end, rule)
        }
    }

    // MARK: Shapes

    /// One value that is a date, a range in words, or words.
    private mutating func point(_ entry: DataEntry, _ rule: DateRule) -> EntryDates {
        let written = text(entry)
        switch partialDate(entry, written, rule) {
        case .date(let date): return EntryDates(.single(date), written: written)
        case .present(let word): return EntryDates(.text, written: word)
        case .words(let dates): return dates
        }
    }

    private mutating func begun(_ entry: DataEntry, _ rule: DateRule) -> EntryDates {
        let written = text(entry)
        guard case .date(let date) = partialDate(entry, written, rule) else { return point(entry, rule) }
        return EntryDates(rule.isOpenNow ? .since(date, word: nil) : .single(date), written: written)
    }

    private mutating func ended(_ entry: DataEntry, _ rule: DateRule) -> EntryDates? {
        let written = text(entry)
        // Until now, since nobody knows when: a template that was not filled in.
        if DateReader.isPresent(written.plainText) {
            omit(entry, .metadata)
            return nil
        }
        guard case .date(let date) = partialDate(entry, written, rule) else { return point(entry, rule) }
        return EntryDates(rule.endAloneIsSingle ? .single(date) : .until(date), written: written)
    }

    private mutating func span(from start: DataEntry, to end: DataEntry, _ rule: DateRule) -> EntryDates {
        let first = text(start)
        let last = text(end)
        let written = RichText.joined([first, last], by: " – ")
        switch (partialDate(start, first, rule), partialDate(end, last, rule)) {
        case (.date(let from), .date(let to)):
            return from == to
                ? EntryDates(.single(from), written: first) : EntryDates(.range(from, to), written: written)
        case (.date(let from), .present(let word)):
            return EntryDates(.since(from, word: openWord(word)), written: written)
        default: return worded(written) ?? EntryDates(.text, written: written)
        }
    }

    // MARK: Values

    private enum DateValue {
        case date(PartialDate)
        case present(RichText)
        /// A range, an open range or words in one value.
        case words(EntryDates)
    }

    private mutating func partialDate(_ entry: DataEntry, _ written: RichText, _ rule: DateRule) -> DateValue {
        let plain = written.plainText
        switch ISODate.read(plain) {
        case .date(let date): return .date(without(date, rule))
        case .noSuchDay(let month):
            diagnostics.warn(
                "date-impossible", "There is no date \(plain); its month and year are shown", at: entry.value.span,
                help: "The month has fewer days.")
            return .date(month)
        case .impossible:
            diagnostics.warn(
                "date-impossible", "There is no date \(plain); it is shown as written", at: entry.value.span,
                help: "Dates are written YYYY-MM-DD, YYYY-MM or YYYY.")
            return .words(EntryDates(.text, written: written))
        case .none: break
        }
        if DateReader.isPresent(plain) { return .present(written) }
        guard let dates = worded(written) else { return .words(EntryDates(.text, written: written)) }
        // `2015-03（1年6个月）` says more than a date.
        if case .single(let date) = dates.value, dates.duration == nil { return .date(without(date, rule)) }
        return .words(dates)
    }

    /// Dates in words, read by the vocabulary of the document's language.
    private func worded(_ text: RichText) -> EntryDates? {
        DateReader.readWhole(text, language: language)
    }

    private func without(_ date: PartialDate, _ rule: DateRule) -> PartialDate {
        let isNoise = rule.dropsDays || format == .yamlResume || (format == .jsonResume && date.day == 1)
        return isNoise ? PartialDate(year: date.year, month: date.month) : date
    }

    /// RenderCV's `present` is a keyword, to be said in the document's language; any other word is the author's.
    private func openWord(_ word: RichText) -> String? {
        if format == .renderCV, word.plainText.lowercased() == "present" { return presentWord }
        return word.plainText
    }

    private mutating func leaveOutRange(_ entries: [DataEntry], beside single: DataEntry) {
        for entry in entries { omit(entry, .metadata) }
        diagnostics.note(
            "date-over-range", "'\(single.key)' is shown in place of '\(entries[0].key)'", at: single.keySpan)
    }
}
