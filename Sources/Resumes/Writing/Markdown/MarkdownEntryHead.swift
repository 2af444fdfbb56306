import Languages

/// The head of an entry: what it is and where, then when; then a line for each further field with its name.
struct MarkdownEntryHead {
    let spelling: MarkdownSpelling
    let language: LanguageTag
    let heading: (String) -> String

    func lines(_ entry: Entry) -> String {
        var entry = entry
        let title = take(.title, &entry)
        let organization = take(.organization, &entry)
        var parts: [String] = []
        var dates = entry.dates.map { Self.words($0, language) }
        switch spelling.head {
        case .comma: parts = [heading(joined(title, ", ", organization))]
        case .bar: parts = [heading(joined(title, " | ", organization))]
        case .dash: parts = [heading(joined(title, " — ", organization))]
        case .below:
            parts = [heading(organization ?? title ?? "")]
            if organization != nil, let title { parts.append("**\(title)**") }
        case .named: return named(title, organization, dates, &entry)
        case .term: parts = [joined(title, ", ", organization)]
        }
        var place = take(.place, &entry)
        if spelling.hasNamedPlaces, let named = place {
            dates = [dates, "**Location:** \(named)"].compactMap { $0 }.joined(separator: "\\\n")
            place = nil
        }
        let beside = [dates, place, take(.note, &entry)].compactMap { $0 }
        if !beside.isEmpty { parts.append(beside.joined(separator: " | ")) }
        return (parts.filter { !$0.isEmpty } + further(&entry)).joined(separator: "\n\n")
    }

    // MARK: Steps

    private func take(_ field: Entry.Field, _ entry: inout Entry) -> String? {
        guard let text = entry[field] else { return nil }
        entry[field] = nil
        return spelling.inlines.line(text)
    }

    private func joined(_ first: String?, _ joint: String, _ second: String?) -> String {
        [first, second].compactMap { $0 }.joined(separator: joint)
    }

    private func named(
        _ title: String?, _ organization: String?, _ dates: String?, _ entry: inout Entry
    ) -> String {
        let place = take(.place, &entry)
        let lines = [("Company", organization), ("Dates", dates), ("Location", place)]
            .compactMap { name, text in text.map { "**\(name):** \($0)" } }
        let note = take(.note, &entry)
        let parts = [heading(title ?? ""), lines.joined(separator: "\\\n"), note ?? ""]
        return (parts.filter { !$0.isEmpty } + further(&entry)).joined(separator: "\n\n")
    }

    private func further(_ entry: inout Entry) -> [String] {
        let description = take(.description, &entry)
        let lines = Self.names.compactMap { field, name in take(field, &entry).map { "**\(name):** \($0)" } }
        return [description, lines.isEmpty ? nil : lines.joined(separator: "\\\n")].compactMap { $0 }
    }

    /// Labels that the reader knows to be those of fields.
    private static let names: [(Entry.Field, String)] = [
        (.degree, "Degree"), (.area, "Major"), (.score, "Grade"), (.level, "Level"), (.authors, "Authors"),
        (.journal, "Journal"), (.doi, "DOI"), (.url, "Link"), (.keywords, "Technologies"),
    ]

    /// The dates in the language's way, if they are read as the same; else as they were written, else in ISO 8601.
    static func words(_ dates: EntryDates, _ language: LanguageTag) -> String {
        let written = dates.written.plainText
        if dates.value == .text { return written }
        let formatted = DateFormatting(language: language).string(for: dates)
        let candidates = [formatted, written]
        let same = candidates.first { text in
            let again = DateReader.readWhole(RichText(text), language: language)
            return again?.value.inspected == dates.value.inspected
                && again?.duration?.plainText == dates.duration?.plainText
        }
        if let same { return same }
        switch dates.value {
        case .single(let date), .until(let date): return date.description
        case .range(let start, let end): return "\(start) – \(end)"
        case .since(let start, let word): return "\(start) – \(word ?? LocaleFacts(for: language).present)"
        case .text: return written
        }
    }
}
