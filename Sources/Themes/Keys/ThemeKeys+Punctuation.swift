extension KeyGroup where Model == PunctuationTheme {
    static var punctuation: KeyGroup {
        let manner = ValueType<PunctuationTheme.Manner>.choice
        let shorthand = Shorthand(form: manner.form) { setting, signs, resolution in
            guard let all = manner.resolve(setting, &resolution) else { return }
            signs = PunctuationTheme(quotes: all, dashes: all, spaces: all)
        }
        return KeyGroup(
            [
                .value(
                    "quotes", \.quotes, manner,
                    "Straight quotes and apostrophes: “so”, „so“ or « so » by the language; and three stops as one sign.",
                    also: ["smartQuotes"]),
                .value(
                    "dashes", \.dashes, manner,
                    "A hyphen between spaces, `--` and `---`, and the hyphen between two years, as dashes."),
                .value(
                    "spaces", \.spaces, manner,
                    "No-break spaces before French `: ; ! ?`, inside guillemets, and before a dash."),
            ], shorthand: shorthand)
    }
}
