internal import SourceText

/// An end before its start: a slip in a digit, or two dates swapped.
enum DateReversedRule: ResumeRule {
    static let word = "date-reversed"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for placed in subject.entries {
            guard let dates = placed.entry.dates, case .range(let start, let end) = dates.value, end < start else {
                continue
            }
            diagnostics.warn(
                word, "End date \(end) is before start date \(start)", at: dates.written.span ?? placed.entry.span,
                help: "Correct one of them, or swap them")
        }
    }
}
