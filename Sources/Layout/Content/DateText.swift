import Languages
import Resumes
import Themes

/// An entry's dates as the theme and the language want them.
struct DateText {
    private let formatting: DateFormatting
    private let isAsWritten: Bool

    /// - Parameter months: The author's own names of the months.
    init(theme: DateTheme, language: LanguageTag, months: AuthorMonths? = nil) {
        formatting = DateFormatting(
            language: language, pattern: theme.format == "locale" ? nil : theme.format, months: months,
            separator: theme.rangeSeparator == "locale" ? nil : theme.rangeSeparator)
        isAsWritten = theme.format == "written"
    }

    /// Spaces inside a date do not break, so that a range in a narrow column parts after its dash only.
    func text(of dates: EntryDates) -> RichText {
        if isAsWritten || dates.value == .text { return dates.written }
        return RichText(Self.tied(formatting.string(for: dates)), span: dates.written.span)
    }

    static func tied(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let followsDash = result.last.map { $0 == "–" || $0 == "—" || $0 == "～" } ?? false
            result.append(scalar == " " && !followsDash ? "\u{a0}" : scalar)
        }
        return String(result)
    }
}
