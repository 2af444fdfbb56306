import Languages
import Resumes
import Themes

/// An entry's dates as the theme and the language want them.
enum DateText {
    /// Spaces inside a date do not break, so that a date in a narrow column parts after its dash only.
    static func text(of dates: EntryDates, theme: DateTheme, language: LanguageTag) -> RichText {
        dates.written
    }
}
