import Languages
import SyntaxTrees

/// An entry as a map, by the same table of keys that reads it.
struct JSONResumeEntry {
    typealias Members = JSONText.Members

    let shape: EntryShape
    let language: LanguageTag
    private let inlines = InlineMarkdown()

    init(shape: EntryShape, language: LanguageTag) {
        self.shape = shape
        self.language = language
    }

    /// One map, or one for each position at an employer, with what they share in all of them.
    func nodes(of entry: Entry) -> [Members] {
        guard !entry.roles.isEmpty else { return [members(of: entry)] }
        return entry.wholeRoles.flatMap(nodes)
    }

    private func members(of entry: Entry) -> Members {
        var entry = entry
        partDegree(&entry)
        let address = takeAddress(&entry)
        var members: Members = []
        for (field, keys) in shape.fields {
            if let text = entry[field] { members.append((keys[0], value(text, key: keys[0]))) }
            entry[field] = nil
        }
        members.append(("url", address.map(JSONText.string)))
        members += entry.dates.map { JSONResumeDates(rule: shape.dates, language: language).members(of: $0) } ?? []
        members += Entry.Field.allCases.compactMap { field in
            entry[field].map { (shape.extraKey(for: field), value($0, key: field.rawValue)) }
        }
        return members + JSONResumeBody.members(of: entry.body, shape: shape, language: language)
    }

    /// Keys that hold lists hold them here.
    private func value(_ text: RichText, key: String) -> JSONText {
        guard ["keywords", "authors", "roles"].contains(key) else { return .string(inlines.line(text)) }
        return .list(ListedText.items(in: text).map { .string(inlines.line($0)) })
    }

    /// "Bachelor, Mathematics" is a degree and an area, as reading has joined them.
    private func partDegree(_ entry: inout Entry) {
        guard shape.fields.contains(where: { $0.field == .degree }), let title = entry[.title] else { return }
        entry[.title] = nil
        guard let comma = title.firstRange(of: ", "), entry[.area] == nil, entry[.degree] == nil else {
            entry[entry[.degree] == nil ? .degree : .area] = title
            return
        }
        entry[.degree] = title.slice(0..<comma.lowerBound)
        entry[.area] = title.slice(comma.upperBound..<title.utf8Count)
    }

    /// The address of an entry: a link shown by itself, else the one the reader would put on the same field.
    private func takeAddress(_ entry: inout Entry) -> String? {
        if let url = entry[.url] {
            guard let link = url.wholeLink, ContactAddress.shown(link.uri) == url.plainText else {
                return nil
            }
            entry[.url] = nil
            return link.uri
        }
        let order: [Entry.Field] = [shape.linked, .title, .degree, .area, .organization]
        guard let field = order.first(where: { entry[$0] != nil }), let link = entry[field]?.wholeLink,
            ContactAddress.link(to: link.uri) == link
        else { return nil }
        entry[field] = entry[field]?.withoutLinks
        return link.uri
    }
}

/// Paragraphs, lists and labelled lines as `summary`, `highlights` and keys of their own.
enum JSONResumeBody {
    static func members(
        of body: [Block], shape: EntryShape = .anything, language: LanguageTag = .english
    ) -> JSONResumeEntry.Members {
        var prose = body
        var members: JSONResumeEntry.Members = []
        let labelled = takeLabelled(&prose)
        let quote = shape.quotes.isEmpty ? [] : takeQuote(&prose)
        let highlights = shape.lists.isEmpty ? nil : takeHighlights(&prose)
        let lined = LinedMarkdown()
        if !prose.isEmpty { members.append((shape.prose.first ?? "summary", .string(lined.text(prose)))) }
        if !quote.isEmpty { members.append((shape.quotes[0], .string(lined.text(quote)))) }
        if let highlights, !shape.lists.isEmpty {
            let items = highlights.items.map { JSONText.string(lined.item($0).joined(separator: "\n")) }
            members.append((shape.lists[0], .list(items)))
        }
        for line in labelled {
            let isCourses = !shape.courses.isEmpty && line.label.plainText == CourseLabels.label(language)
            members.append(isCourses ? (shape.courses[0], courses(line.text)) : extra(line))
        }
        return members
    }

    static func takeLabelled(_ blocks: inout [Block]) -> [LabelledText] {
        var labelled: [LabelledText] = []
        while case .labelled(let lines)? = blocks.last {
            labelled = lines + labelled
            blocks.removeLast()
        }
        return labelled
    }

    private static func takeQuote(_ blocks: inout [Block]) -> [Block] {
        guard case .quote(let quoted)? = blocks.last else { return [] }
        blocks.removeLast()
        return quoted
    }

    /// The list at the end, if its marks are bullets.
    private static func takeHighlights(_ blocks: inout [Block]) -> ItemList? {
        guard case .list(let list)? = blocks.last, list.start == nil else { return nil }
        blocks.removeLast()
        return list
    }

    private static func courses(_ text: RichText) -> JSONText {
        .list(ListedText.items(in: text).map { .string(InlineMarkdown().line($0)) })
    }

    private static func extra(_ line: LabelledText) -> (key: String, value: JSONText?) {
        (line.label.plainText, .string(InlineMarkdown().line(line.text)))
    }
}
