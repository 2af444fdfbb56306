import Languages
import Resumes
import Themes

/// An entry's dates as the theme and the language want them.
struct DateText {
    private let formatting: DateFormatting
    private let isAsWritten: Bool
    private let separator: String?

    init(theme: DateTheme, language: LanguageTag) {
        formatting = DateFormatting(language: language, pattern: theme.format == "locale" ? nil : theme.format)
        isAsWritten = theme.format == "written"
        separator = theme.rangeSeparator == "locale" ? nil : theme.rangeSeparator
    }

    /// Spaces inside a date do not break, so that a range in a narrow column parts after its dash only.
    func text(of dates: EntryDates) -> RichText {
        if isAsWritten || dates.value == .text { return dates.written }
        var text = formatting.string(for: dates)
        if let separator, case .range(let start, let end) = dates.value {
            text = formatting.string(for: start) + separator + formatting.string(for: end)
        }
        return RichText(Self.tied(text), span: dates.written.span)
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
