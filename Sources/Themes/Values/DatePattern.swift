/// Formats of dates: `locale`, `written`, or a pattern of year, month and day.
enum DatePattern {
    static let tokens = ["yyyy", "yy", "MMMM", "MMM", "MM", "M", "dd", "d"]

    /// The pattern if every run of letters in it is a token; text in apostrophes is literal.
    static func check(_ text: String) throws(ValueFault) -> String {
        if text == "locale" || text == "written" { return text }
        var run = ""
        var isQuoted = false
        var found = false
        for character in text + " " {
            if character == "'" { isQuoted.toggle() }
            if !isQuoted, character.isLetter, run.isEmpty || run.last == character {
                run.append(character)
                continue
            }
            if !run.isEmpty {
                guard tokens.contains(run) else { throw unknown(run, in: text) }
                found = true
            }
            run = !isQuoted && character.isLetter ? String(character) : ""
        }
        guard found, !isQuoted else { throw unknown(text, in: text) }
        return text
    }

    private static func unknown(_ run: String, in text: String) -> ValueFault {
        ValueFault(
            "'\(run.shortened)' is no part of a date in '\(text.shortened)'",
            help: "Allowed: locale, written, or a pattern of \(tokens.joined(separator: ", ")), such as 'MMM yyyy'")
    }
}
