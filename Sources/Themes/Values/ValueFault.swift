import SourceText

/// What is wrong with a value: a headline, what would be allowed, and the place if it is narrower than the value.
struct ValueFault: Error {
    var message: String
    var help: String?
    var span: SourceSpan?
    /// What else is wrong with the same value, in its order.
    var further: [ValueFault] = []

    init(_ message: String, help: String? = nil, at span: SourceSpan? = nil) {
        self.message = message
        self.help = help
        self.span = span
    }

    /// `Unknown value 'justify'; did you mean 'justified'?`
    static func unknown(_ word: String, what: String, among allowed: [String]) -> ValueFault {
        let hint = guess(for: word, among: allowed).map { "; did you mean '\($0)'?" } ?? ""
        return ValueFault(
            "Unknown \(what) '\(word.shortened)'\(hint)", help: "Allowed: \(allowed.joined(separator: ", "))")
    }

    /// What other languages of layout say, and what it may be here.
    private static let synonyms = [
        "left": ["start", "ragged"], "right": ["end"], "centre": ["center"], "middle": ["center"],
        "justify": ["justified"], "two": ["sidebar"], "one": ["single"], "uppercase": ["upper"], "off": ["none"],
        "small-caps": ["smallCaps"], "underline": ["below"],
    ]

    private static func guess(for word: String, among allowed: [String]) -> String? {
        let word = word.lowercased()
        let kind = SectionKinds.synonyms.first { $0.value.contains(word) }.flatMap { kind in
            allowed.contains(kind.key) ? kind.key : nil
        }
        let meant = synonyms[word]?.first(where: allowed.contains) ?? kind
        return meant ?? Suggestion.nearest(to: word, among: allowed)
    }
}

extension String {
    /// Cut for a message: what an author wrote may be a page long.
    var shortened: String { count > 40 ? "\(prefix(39))…" : self }
}
