internal import Languages
internal import SourceText

/// Dates in running text, for what CVs write: when something was.
enum DateReader {
    /// Dates and where they stood.
    struct FoundDates {
        var dates: EntryDates
        /// UTF-8 offsets in the text's `plainText`, with the brackets, the duration and, inside a longer bracket,
        /// the comma that belong to the dates.
        var range: Range<Int>
    }

    /// The first dates that stand as a CV's dates do: at the start or end, in brackets, beside a separator. A year
    /// within prose is none.
    static func find(in text: RichText, language: LanguageTag?) -> FoundDates? {
        DateScan(text, language: language).first
    }

    /// All of them, in order.
    static func findAll(in text: RichText, language: LanguageTag?) -> [FoundDates] {
        DateScan(text, language: language).all
    }

    /// The dates if the text says nothing else; brackets and a duration are allowed.
    ///
    /// Words that mean a time but cannot be calculated with are `.text`: "Summer 2015", "2010-2014 (expected)",
    /// "2014 to the end of times".
    static func readWhole(_ text: RichText, language: LanguageTag?) -> EntryDates? {
        DateScan(text.trimmed(), language: language).whole
    }

    /// Dates at the start and the text after them: "2022-07 to 2023-09, first year as a student".
    static func leadingDates(in text: RichText, language: LanguageTag?) -> (dates: EntryDates, rest: RichText)? {
        let scan = DateScan(text, language: language)
        guard let found = scan.leading else { return nil }
        let rest = text.slice(found.range.upperBound..<max(found.range.upperBound, text.utf8Count))
        let trimmed = rest.trimmed(of: isDangling)
        // "2007. MA Bookbinding": the stop ended the year.
        let isStopped = trimmed.plainText.hasPrefix(". ")
        return (found.dates, isStopped ? trimmed.slice(2..<trimmed.utf8Count).trimmed() : trimmed)
    }

    /// Whether a text is one of the words for today: "Present", "heute", "至今".
    static func isPresent(_ text: String) -> Bool {
        let tokens = DateLexer.tokens(of: text)
        return !tokens.isEmpty && DateGrammar(tokens: tokens, language: nil).present(at: 0) == tokens.count
    }

    /// The author's words of a role before a date: "Since", "à partir de".
    static func leadingPhrase(_ role: DateWords.Role, in written: String) -> String? {
        let tokens = DateLexer.tokens(of: written)
        guard let end = DateWords.end(of: role, in: tokens[...]), end < tokens.count else { return nil }
        let bytes = Array(written.utf8)[tokens[0].range.lowerBound..<tokens[end - 1].range.upperBound]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a range was left open: `2024.11 -`, `2017→`, `2019+`, `2020 onwards`.
    static func endsOpen(_ written: String) -> Bool {
        let tokens = DateLexer.tokens(of: written)
        let open: [DateToken.Mark] = [.hyphen, .dash, .tilde, .wideTilde, .arrow, .plus]
        // Written out: `map(open.contains)` on the optional stops the optimizer of Swift 6.3.
        guard let mark = tokens.last?.mark else { return false }
        return open.contains(mark)
    }

    /// What a date leaves behind when it is taken away.
    static func isDangling(_ character: Character) -> Bool {
        character.isPadding || dangling.contains(character)
    }

    private static let dangling: SignSet = "-–—|·•,;:~/｜，、：；،؛"
}
