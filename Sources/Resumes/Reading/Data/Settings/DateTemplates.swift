/// RenderCV's templates of dates as patterns of ours.
enum DateTemplates {
    /// Its placeholders, longer ones before those they contain.
    private static let fields = [
        ("FULL_MONTH_NAME", "MMMM"), ("MONTH_NAME", "MMMM"), ("MONTH_ABBREVIATION", "MMM"),
        ("MONTH_IN_TWO_DIGITS", "MM"), ("MONTH", "M"), ("YEAR_IN_TWO_DIGITS", "yy"), ("YEAR", "yyyy"),
        ("DAY_IN_TWO_DIGITS", "dd"), ("DAY", "d"),
    ]

    @Sendable static func format(_ template: String) -> [(path: String, value: String)]? {
        pattern(template).map { [("dates.format", $0)] }
    }

    /// `MONTH_ABBREVIATION YEAR` → `MMM yyyy`; nil for a template with markup or other placeholders.
    private static func pattern(_ template: String) -> String? {
        var pattern = ""
        var words = ""
        var hasField = false
        var rest = template[...]
        func flush() {
            if !words.isEmpty { pattern += "'\(words)'" }
            words = ""
        }
        while let first = rest.first {
            if let (name, letters) = fields.first(where: { rest.hasPrefix($0.0) }) {
                flush()
                pattern += letters
                hasField = true
                rest = rest.dropFirst(name.count)
                continue
            }
            guard !"*_'[]{}".contains(first) else { return nil }
            // Letters would be fields in a pattern.
            if first.isLetter {
                words.append(first)
            } else {
                flush()
                pattern.append(first)
            }
            rest = rest.dropFirst()
        }
        flush()
        return hasField ? pattern : nil
    }

    /// What stands between the dates of `START_DATE – END_DATE`; the usual dash is the language's affair.
    @Sendable static func range(_ template: String) -> [(path: String, value: String)]? {
        let (start, end) = ("START_DATE", "END_DATE")
        guard template.hasPrefix(start), template.hasSuffix(end), template.utf8.count > start.count + end.count else {
            return nil
        }
        return joint(String(template.dropFirst(start.count).dropLast(end.count)))
    }

    /// Version 1 and 2.0 gave the word alone: `to`, `–`.
    @Sendable static func word(_ word: String) -> [(path: String, value: String)]? {
        joint(" \(word.trimmedText) ")
    }

    private static func joint(_ text: String) -> [(path: String, value: String)]? {
        guard !text.contains(where: { "*_[]{}".contains($0) }), !text.trimmedText.isEmpty else { return nil }
        return [" – ", "–"].contains(text) ? [] : [("dates.rangeSeparator", text)]
    }
}
