/// A key of theme files, for completion, inspectors and documentation.
public struct ThemeKey: Hashable, Sendable {
    /// `page.margins.start`
    public let path: String
    /// What it does, in a sentence or two.
    public let summary: String
    /// What values it takes, in words: `a length (10pt, …)`.
    public let values: String
    /// Its value in plain, as a theme would write it; empty for nothing.
    public let standard: String

    /// All keys in the order of the reference. Those of one style stand at each style, those of sections at
    /// `sections.all`; each kind of section, and `side.text`, has the same ones.
    public static let all: [ThemeKey] = ThemeKeys.root.notations("", .plain).map { path, info, value in
        guard case .value(let form) = info.content else { return ThemeKey(path, info.doc, "", value) }
        return ThemeKey(path, info.doc, form.phrase, info.inherits.map { "as \($0)" } ?? value)
    }

    private init(_ path: String, _ summary: String, _ values: String, _ standard: String) {
        self.path = path
        self.summary = summary
        self.values = values
        self.standard = standard
    }
}
