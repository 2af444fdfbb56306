public import Languages

/// Which signs of the author's are set as the language prints them.
public struct PunctuationTheme: Hashable, Sendable {
    public enum Manner: String, Hashable, Sendable, CaseIterable {
        /// As the language is printed.
        case locale
        /// As the author wrote them.
        case written
    }

    public var quotes: Manner
    public var dashes: Manner
    public var spaces: Manner

    static let plain = PunctuationTheme(quotes: .locale, dashes: .locale, spaces: .locale)

    public var scope: Punctuation.Scope {
        var scope: Punctuation.Scope = []
        if quotes == .locale { scope.insert(.quotes) }
        if dashes == .locale { scope.insert(.dashes) }
        if spaces == .locale { scope.insert(.spaces) }
        return scope
    }
}
