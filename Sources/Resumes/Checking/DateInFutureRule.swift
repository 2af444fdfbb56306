internal import SourceText

/// A start, or a single date, that has not come yet. Ends may lie ahead: studies and contracts have them.
enum DateInFutureRule: ResumeRule {
    static let word = "date-in-future"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        guard let today = subject.today else { return }
        for placed in subject.entries {
            guard let dates = placed.entry.dates, let (date, what) = beginning(of: dates), today < date else {
                continue
            }
            diagnostics.warn(
                word, "\(what) \(date) is in the future, counted from \(today)",
                at: dates.written.span ?? placed.entry.span,
                help: "Check the year, or add a word such as 'expected'")
        }
    }

    private static func beginning(of dates: EntryDates) -> (PartialDate, String)? {
        switch dates.value {
        case .single(let date): (date, "Date")
        case .range(let start, _), .since(let start, _): (start, "Start date")
        case .until, .text: nil
        }
    }
}
