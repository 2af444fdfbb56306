import Languages

/// Dates in words: what `ISODate` does not read.
enum WordedDates {
    static func isPresent(_ text: String) -> Bool {
        ["present", "now", "current", "today", "heute"].contains(text.lowercased())
    }

    static func read(_ text: RichText, language: LanguageTag) -> EntryDates? {
        nil
    }
}
