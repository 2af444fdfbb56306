import Languages
import SyntaxTrees

/// Dates as the keys of an entry, whole only if they are read back as they were.
struct JSONResumeDates {
    let rule: DateRule
    let language: LanguageTag

    func members(of dates: EntryDates) -> JSONResumeEntry.Members {
        (keyed(dates) ?? [("dates", .string(words(dates)))])
            + (dates.duration.map {
                [("duration", .string($0.plainText))]
            } ?? [])
    }

    /// `startDate` and `endDate`, or `date`; nil where the format has no such thing.
    private func keyed(_ dates: EntryDates) -> JSONResumeEntry.Members? {
        func text(_ date: PartialDate) -> JSONText { .string(date.description) }
        let start = rule.start.first
        let end = rule.end.first
        switch dates.value {
        case .single(let date):
            if start == nil, let single = rule.single.first { return [(single, text(date))] }
            if rule.endAloneIsSingle, let end { return [(end, text(date))] }
            if !rule.isOpenNow, let single = rule.single.first { return [(single, text(date))] }
            guard let start, let end else { return nil }
            return [(start, text(date)), (end, text(date))]
        case .range(let first, let last):
            // Two equal ends would be read as one date.
            guard let start, let end, first != last else { return nil }
            return [(start, text(first)), (end, text(last))]
        case .since(let first, _):
            guard let start, rule.isOpenNow else { return nil }
            return [(start, text(first))]
        case .until(let last):
            guard let end, !rule.endAloneIsSingle else { return nil }
            return [(end, text(last))]
        case .text: return nil
        }
    }

    /// In words: the author's own if they are understood by themselves, else the language's.
    private func words(_ dates: EntryDates) -> String {
        let written = dates.written.plainText
        if dates.value == .text { return written }
        if DateReader.readWhole(dates.written, language: language)?.value == dates.value { return written }
        var bare = dates
        bare.duration = nil
        return DateFormatting(language: language).string(for: bare)
    }
}
