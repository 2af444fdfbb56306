import Languages

/// Dates given as two labelled lines: `From: 03/2025`, `To: Present`.
struct DateHalves {
    let language: LanguageTag
    private var start: RichText?
    private var end: RichText?

    init(language: LanguageTag) {
        self.language = language
    }

    mutating func take(start text: RichText) -> Bool {
        guard start == nil, single(text) != nil else { return false }
        start = text
        return true
    }

    mutating func take(end text: RichText) -> Bool {
        guard end == nil, single(text) != nil || DateReader.isPresent(text.plainText) else { return false }
        end = text
        return true
    }

    /// Both halves as one; nil if neither was given.
    var dates: EntryDates? {
        switch (start, end) {
        case (nil, nil): return nil
        case (let start?, nil): return DateReader.readWhole(start, language: language)
        case (nil, let end?):
            return single(end).map { EntryDates(.until($0), written: end) }
        case (let start?, let end?):
            let written = start + RichText(" – ") + end
            guard let first = single(start) else { return EntryDates(.text, written: written) }
            if let last = single(end) { return EntryDates(.range(first, last), written: written) }
            return EntryDates(.since(first, word: end.plainText), written: written)
        }
    }

    private func single(_ text: RichText) -> PartialDate? {
        if case .single(let date)? = DateReader.readWhole(text, language: language)?.value { return date }
        return nil
    }
}
