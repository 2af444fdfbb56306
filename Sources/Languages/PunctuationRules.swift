/// The signs a language writes with: its quotes, the spaces before its stops, the signs between parts of a line.
///
/// Quotes are the Unicode CLDR's; the others are the languages' own rules for printing, which CLDR does not have.
public struct PunctuationRules: Sendable {
    public let language: LanguageTag
    public let quotes: LocaleFacts.Quotes
    /// What stands between a guillemet and its text; empty outside French.
    let innerSpace: String
    /// The space before a sign; empty for none.
    private let stopSpace: String
    private let colonSpace: String

    /// French has a thin no-break space before `;`, `!` and `?`, a wide one before `:` and inside guillemets (Lexique
    /// des règles typographiques en usage à l'Imprimerie nationale); Switzerland thin ones throughout, Canada only
    /// those of the colon and the guillemets.
    public init(_ language: LanguageTag) {
        self.language = language
        quotes = Self.quotes(language)
        guard language.language == "fr" else {
            (innerSpace, stopSpace, colonSpace) = ("", "", "")
            return
        }
        let (thin, wide) = ("\u{202f}", "\u{a0}")
        switch language.region {
        case "CH": (innerSpace, stopSpace, colonSpace) = (thin, thin, thin)
        case "CA": (innerSpace, stopSpace, colonSpace) = (wide, "", wide)
        default: (innerSpace, stopSpace, colonSpace) = (wide, thin, wide)
        }
    }

    /// What stands before a sign, beside a word.
    func space(before sign: Character) -> String {
        switch sign {
        case ";", "!", "?": stopSpace
        case ":": colonSpace
        default: ""
        }
    }

    /// Between parts of one line that the program joins: role, employer, town.
    public var comma: String {
        switch language.language {
        case "ar", "fa", "ur", "ps", "ckb": "، "
        case "zh", "yue": "，"
        case "ja": "\u{3000}"
        default: ", "
        }
    }

    /// Between a label and what it says.
    public var colon: String {
        switch language.language {
        case "zh", "yue", "ja": "："
        default: colonSpace + ": "
        }
    }

    /// A literal of a theme in the language's signs: `, ` and `: `, and brackets as wide as the letters around.
    public func localized(_ literal: String) -> String {
        if literal == ", " { return comma }
        if literal == ": " { return colon }
        if ["ja", "zh", "yue"].contains(language.language) {
            if literal == " (" { return "（" }
            if literal == ")" { return "）" }
        }
        return literal
    }

    /// CLDR's, but for what CLDR has not: Swiss guillemets; and guillemets in Arabic, as its books and papers print.
    private static func quotes(_ language: LanguageTag) -> LocaleFacts.Quotes {
        let guillemets = LocaleFacts.Quotes(open: "«", close: "»", innerOpen: "‹", innerClose: "›")
        if ["de", "fr", "it", "rm"].contains(language.language), ["CH", "LI"].contains(language.region) {
            return guillemets
        }
        if language.language == "ar" { return guillemets }
        let quotes = LocaleFacts(for: language).quotes
        // French inside French: the curved ones are easier to tell apart.
        if language.language == "fr" {
            return .init(open: quotes.open, close: quotes.close, innerOpen: "“", innerClose: "”")
        }
        return quotes
    }
}
