/// Looks titles up, the titles of whole documents aside.
enum SectionTitle {
    /// What a section is about; nil for titles nobody else uses and for "Resume".
    static func match(_ title: RichText) -> SectionNames.Match? {
        match(title.plainText)
    }

    static func match(_ title: String) -> SectionNames.Match? {
        guard let match = SectionNames.match(title), !match.isDocumentTitle else { return nil }
        return match
    }

    /// A title by its whole words: sure enough to see a heading where the markup shows none.
    static func isSure(_ title: String) -> Bool {
        match(title).map { $0.quality < .head && $0.kind != .other } ?? false
    }

    /// Two of a document's headings are sure: its sections have headings.
    static func areKnown(_ titles: [RichText]) -> Bool {
        let first = titles.firstIndex { isSure($0.plainText) }
        return first.map { titles[($0 + 1)...].contains { isSure($0.plainText) } } ?? false
    }

    static func isKnown(_ title: String) -> Bool { match(title) != nil }
}
