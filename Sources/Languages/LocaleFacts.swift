/// What a language does with months, dates, quotes, lists and numbers, by the Unicode CLDR.
///
/// Making one parses a few lines of text: keep it where many dates are formatted. A tag falls back to its language
/// (`de-AT` → `de`), what is unknown to English.
public struct LocaleFacts: Sendable {
    /// Names of the twelve months, January first.
    public struct MonthNames: Sendable {
        /// In running text: `de mayo` needs `mayo`, Russian the genitive `мая`.
        public let wide: [String]
        public let short: [String]
        /// Standing alone before a year: Russian `май 2021`, Finnish `toukokuu 2021`.
        public let wideAlone: [String]
        public let shortAlone: [String]

        /// Names that stand alone as they stand in running text.
        public init(wide: [String], short: [String]) {
            self.init(wide: wide, short: short, wideAlone: wide, shortAlone: short)
        }

        init(wide: [String], short: [String], wideAlone: [String], shortAlone: [String]) {
            self.wide = wide
            self.short = short
            self.wideAlone = wideAlone
            self.shortAlone = shortAlone
        }
    }

    /// Opening and closing marks, of quotations and of quotations inside.
    public struct Quotes: Sendable {
        public let open: String
        public let close: String
        public let innerOpen: String
        public let innerClose: String

        public init(open: String, close: String, innerOpen: String, innerClose: String) {
            self.open = open
            self.close = close
            self.innerOpen = innerOpen
            self.innerClose = innerClose
        }
    }

    public let language: LanguageTag
    public let months: MonthNames
    public let quotes: Quotes
    /// Date patterns of CLDR (UTS #35): `y`, `MMM y`, `MMMM 'de' y`, `M/y`, `d MMM y`.
    public let yearPattern: String
    public let monthYearPattern: String
    public let longMonthYearPattern: String
    public let numericMonthYearPattern: String
    public let dayMonthYearPattern: String
    /// A day in full, as letters have it: `d. MMMM y`.
    public let longDatePattern: String
    /// Between two bare years (`–`), and between two dates with months (` – `).
    public let yearsSeparator: String
    public let monthsSeparator: String
    /// What stands for today at the end of a range: `Present`, `heute`, `現在`. Not of CLDR.
    public let present: String
    /// What stands after a heading that is repeated on the next page: `continued`, `Fortsetzung`. Not of CLDR.
    public let continued: String
    /// CLDR's numbering system: `latn`, `arab`, `arabext`.
    public let numberingSystem: String
    public let decimalSeparator: String
    public let groupSeparator: String
    /// Between items of a list, and between the last two of two items: `, ` and ` and `.
    public let listSeparator: String
    public let pairSeparator: String

    /// The facts of a language; English ones where CLDR's are not carried here.
    public init(for language: LanguageTag) {
        let tag = Self.servingTag(for: language)
        self.init(record: Self.record(for: tag) ?? "", language: LanguageTag(tag) ?? .english)
    }

    /// The languages there are facts for.
    public static var knownLanguages: [LanguageTag] { knownTags.compactMap { LanguageTag($0) } }

    /// The tag whose facts serve a language: itself, a part of it, or English.
    static func servingTag(for language: LanguageTag) -> String {
        if language.language == "no" { return "nb" }
        if language.language == "zh" {
            let isTraditional = ["Hant", "TW", "HK", "MO"].contains { language.tag.contains("-" + $0) }
            return isTraditional ? "zh-Hant" : "zh"
        }
        let candidates = [language.tag, language.language]
        return candidates.first { knownTags.contains($0) } ?? "en"
    }

    init(record: String, language: LanguageTag) {
        let lines = record.utf8.split(separator: UInt8(ascii: "\n"))
        func value(_ key: String) -> Substring.UTF8View {
            let line = lines.last {
                $0.starts(with: key.utf8) && $0.dropFirst(key.utf8.count).first == UInt8(ascii: "=")
            }
            return line?.dropFirst(key.utf8.count + 1) ?? Substring().utf8
        }
        func text(_ key: String) -> String { String(Substring(value(key))) }
        func list(_ key: String) -> [String] {
            let items = value(key).split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            return items.map { String(Substring($0)) }
        }
        let marks = list("quotes") + ["", "", "", ""]
        self.language = language
        months = MonthNames(
            wide: list("wide"), short: list("short"), wideAlone: list("wide-alone"), shortAlone: list("short-alone"))
        quotes = Quotes(open: marks[0], close: marks[1], innerOpen: marks[2], innerClose: marks[3])
        yearPattern = text("year")
        monthYearPattern = text("month-year")
        longMonthYearPattern = text("long-month-year")
        numericMonthYearPattern = text("numeric-month-year")
        dayMonthYearPattern = text("day-month-year")
        longDatePattern = text("long-date")
        yearsSeparator = text("years-between")
        monthsSeparator = text("months-between")
        present = text("present")
        continued = text("continued")
        numberingSystem = text("digits")
        decimalSeparator = text("decimal")
        groupSeparator = text("group")
        listSeparator = text("list-middle")
        pairSeparator = text("list-end")
    }
}
