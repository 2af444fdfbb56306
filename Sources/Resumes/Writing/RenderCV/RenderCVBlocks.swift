import Languages
import SyntaxTrees

/// Blocks as RenderCV entries of one type.
struct RenderCVBlocks {
    typealias Members = JSONText.Members

    let type: RenderCVEntryType
    let language: LanguageTag
    /// RenderCV has bold, italics, code and links.
    static let inlines = InlineMarkdown(styles: [.strong, .emphasis, .code])

    func entries(_ blocks: [Block]) -> [JSONText] {
        blocks.flatMap { block -> [JSONText] in
            switch block {
            case .entry(let entry): entries(entry)
            case .labelled(let lines) where type == .oneLine:
                lines.map {
                    .map([("label", Self.text($0.label.withoutCommonEmphasis)), ("details", Self.text($0.text))])
                }
            case .list(let list) where type != .text: list.items.map(item)
            default: RenderCVBody.lines(block).map(loose)
            }
        }
    }

    static func text(_ text: RichText) -> JSONText { .string(inlines.line(text)) }

    /// RenderCV starts a sub-bullet at ` - `; a no-break space before the hyphen keeps it in the text.
    static func guarded(_ text: String) -> String { text.replacing(" - ", with: "\u{a0}- ") }

    // MARK: Loose text

    private func item(_ blocks: [Block]) -> JSONText {
        let text = RenderCVBody.item(blocks)
        switch type {
        case .bullet: return .map([("bullet", .string(text))])
        case .numbered: return .map([("number", .string(text))])
        case .reversed: return .map([("reversed_number", .string(text))])
        default: return loose(text)
        }
    }

    /// Text among entries of another type takes the shape of one of those.
    private func loose(_ text: String) -> JSONText {
        switch type {
        case .normal: .map([("name", .string(text))])
        default: .string(text)
        }
    }

    // MARK: Entries

    /// One, or one for each position at an employer.
    private func entries(_ entry: Entry) -> [JSONText] {
        guard !entry.roles.isEmpty else { return [.map(members(entry))] }
        return entry.wholeRoles.flatMap(entries)
    }

    private func members(_ entry: Entry) -> Members {
        var entry = entry
        var head: Members = []
        func take(_ key: String, _ field: Entry.Field) {
            if let text = entry[field] { head.append((key, Self.text(text))) }
            entry[field] = nil
        }
        switch type {
        case .oneLine: return oneLine(entry)
        case .experience:
            take("company", .organization)
            take("position", .title)
        case .education:
            take("institution", .organization)
            head += degree(&entry)
        case .publication:
            take("title", .title)
            head.append(("authors", .list(entry[.authors]?.split(on: [", "]).map(Self.text) ?? [])))
            entry[.authors] = nil
            take("journal", entry[.journal] == nil ? .organization : .journal)
            head += address(&entry)
        default: head = [("name", name(&entry))]
        }
        if type != .publication { take("location", .place) }
        return head + RenderCVDates.members(entry.dates, language: language)
            + RenderCVBody.members(entry, type: type)
    }

    /// "MSc, Geography" is a degree and an area; the area must be there.
    private func degree(_ entry: inout Entry) -> Members {
        let title = entry[.title] ?? RichText.joined([entry[.degree], entry[.area]].compactMap { $0 }, by: ", ")
        for field in [Entry.Field.title, .degree, .area] { entry[field] = nil }
        guard let comma = title.firstRange(of: ", ") else { return [("area", Self.text(title))] }
        return [
            ("area", Self.text(title.slice(comma.upperBound..<title.utf8Count))),
            ("degree", Self.text(title.slice(0..<comma.lowerBound))),
        ]
    }

    /// A DOI, else the link of the title or of the entry.
    private func address(_ entry: inout Entry) -> Members {
        if let doi = entry[.doi]?.plainText, let start = doi.firstRange(of: "10.") {
            entry[.doi] = nil
            return [("doi", .string(String(doi[start.lowerBound...])))]
        }
        guard let link = entry[.url]?.wholeLink, link.uri.hasPrefix("http") else { return [] }
        entry[.url] = nil
        return [("url", .string(link.uri))]
    }

    /// What the entry is and where it was, since a plain entry shows its name only.
    private func name(_ entry: inout Entry) -> JSONText {
        let fields: [Entry.Field] = [.title, .degree, .area, .organization]
        let parts = fields.compactMap { entry[$0] }
        for field in fields { entry[field] = nil }
        return Self.text(RichText.joined(parts, by: ", "))
    }

    private func oneLine(_ entry: Entry) -> Members {
        let details = [entry[.level], entry[.keywords]].compactMap { $0 }
        return [("label", entry[.title].map(Self.text)), ("details", Self.text(.joined(details, by: ", ")))]
    }
}
