import Languages

/// A date in a code span at the start of a line, as one family of templates has it: `` `1654-1660` ``.
struct CodeDate {
    let dates: EntryDates
    /// What follows it in the line.
    let rest: RichText

    /// Dates nobody can calculate with count too, if a year stands in them: `1667 - death`.
    init?(_ line: RichText, language: LanguageTag) {
        guard let code = line.leadingRuns(where: { $0.style.contains(.code) }) else { return nil }
        rest = line.slice(code.utf8Length(in: line)..<line.utf8Count).trimmed()
        if let dates = DateReader.readWhole(code, language: language) {
            self.dates = dates.plain
        } else if code.wordCount <= 6, Self.holdsYear(code.plainText) {
            dates = EntryDates(.text, written: code.withoutCommonEmphasis)
        } else {
            return nil
        }
    }

    private static func holdsYear(_ text: String) -> Bool {
        text.split { !$0.isNumber }.contains { $0.count == 4 && (Int($0) ?? 0) < 2100 }
    }
}
