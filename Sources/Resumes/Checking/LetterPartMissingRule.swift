internal import SourceText

/// A letter without the parts that make it one: to whom, when, and with which salutation.
enum LetterPartMissingRule: ResumeRule {
    static let word = "letter-part-missing"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        guard let letter = subject.resume.letter else { return }
        let parts = [
            (
                "recipient", letter.recipient.isEmpty,
                "Give `recipient:` in the front matter, a line each for name and address."
            ),
            ("date", letter.date == nil, "Give `date: 2026-03-31` in the front matter, or `date: today` with --date."),
            ("salutation", letter.salutation == nil, "Begin the text with it: `Dear Ms Doe,`"),
            ("closing", letter.closing == nil, "End the text with it: `Yours sincerely,`"),
        ]
        for (name, isMissing, help) in parts where isMissing {
            diagnostics.note(word, "The letter has no \(name)", at: subject.start, help: help)
        }
    }
}
