import Languages
import SourceText
import SyntaxTrees

/// The model as JSON; `ResumeInspection.json` documents the shape.
enum InspectionData {
    static func data(of resume: Resume) -> JSONText {
        .map([
            ("language", .string(resume.language.tag)),
            ("settings", settings(resume.settings)),
            ("person", person(resume.person)),
            ("sections", .list(resume.sections.map { .map(members(of: $0)) })),
            ("letter", resume.letter.map(letter)),
            ("omissions", .list(resume.omissions.map(omission))),
        ])
    }

    private static func letter(_ letter: Letter) -> JSONText {
        let date: JSONText? =
            switch letter.date {
            case .today(let span): .map([("text", .string("today"))] + place(span))
            case .day(let day, let span): .map([("text", .string("\(day)"))] + place(span))
            case .written(let written): text(written)
            case nil: nil
            }
        return .map([
            ("cv", letter.sender.map { .map([("text", .string($0.value))] + place($0.span)) }),
            ("recipient", some(letter.recipient, text)), ("place", letter.place.map(text)), ("date", date),
            ("subject", letter.subject.map(text)), ("salutation", letter.salutation.map(text)),
            ("body", some(letter.body, block)), ("closing", letter.closing.map(text)),
            ("signature", letter.signature.map(text)),
            ("signaturePicture", letter.signaturePicture.map { .map([("text", .string($0.path))] + place($0.span)) }),
            ("enclosures", letter.enclosures.map { .list($0.items.map(text)) }),
        ])
    }

    // MARK: Texts

    private static func text(_ text: RichText) -> JSONText {
        let isPlain = text.runs.allSatisfy { $0.style.isEmpty && $0.link == nil && $0.language == nil && !$0.isPrivate }
        return .map(
            [("text", .string(text.plainText))] + place(text.span)
                + [("runs", isPlain ? nil : .list(text.joiningAlikeRuns.runs.map(run)))])
    }

    private static func run(_ run: TextRun) -> JSONText {
        .map([
            ("text", .string(run.text)),
            ("style", run.style.isEmpty ? nil : .list(run.style.names.map(JSONText.string))),
            ("link", run.link.map { .string($0.uri) }),
            ("language", run.language.map { .string($0.tag) }),
            ("private", run.isPrivate ? .bool(true) : nil),
        ])
    }

    private static func place(_ span: SourceSpan?) -> JSONText.Members {
        guard let start = span?.start else { return [] }
        return [("line", .number(start.line)), ("column", .number(start.column))]
    }

    private static func labelled(_ datum: LabelledText) -> JSONText {
        .map([("label", text(datum.label)), ("text", text(datum.text))])
    }

    // MARK: The person

    private static func person(_ person: Person) -> JSONText {
        .map([
            ("name", person.name.map(text)),
            ("headline", some(person.headline, text)),
            ("contacts", some(person.contacts, contact)),
            ("personal", some(person.personal, labelled)),
            ("summary", some(person.summary, block)),
            (
                "photo",
                person.photo.map {
                    .map([("path", .string($0.path)), ("alternative", .string($0.alternative))] + place($0.span))
                }
            ),
        ])
    }

    private static func contact(_ contact: Contact) -> JSONText {
        .map([
            ("kind", .string(contact.kind.rawValue)),
            ("label", contact.label.map(text)),
            ("text", text(contact.text)),
            ("network", contact.network.map(JSONText.string)),
            ("private", contact.isPrivate ? .bool(true) : nil),
        ])
    }

    // MARK: Sections and blocks

    private static func members(of section: Section) -> JSONText.Members {
        [("kind", .string(section.kind.rawValue)), ("title", text(section.title))]
            + [("private", section.isPrivate ? .bool(true) : nil)]
            + place(section.span ?? section.title.span) + [("content", .list(section.content.map(block)))]
    }

    private static func block(_ block: Block) -> JSONText {
        func typed(_ type: String, _ members: JSONText.Members = []) -> JSONText {
            .map([("type", .string(type))] + members)
        }
        switch block {
        case .paragraph(let content): return typed("paragraph", [("text", text(content))])
        case .list(let list):
            let items = list.items.map { JSONText.list($0.map(Self.block)) }
            let reversed: JSONText? = list.isReversed ? .bool(true) : nil
            return typed(
                "list", [("start", list.start.map(JSONText.number)), ("reversed", reversed), ("items", .list(items))])
        case .quote(let blocks): return typed("quote", [("content", .list(blocks.map(Self.block)))])
        case .verbatim(let content, let span):
            return typed("verbatim", [("text", .map([("text", .string(content))] + place(span)))])
        case .table(let table):
            let rows = table.rows.map { JSONText.list($0.map(text)) }
            let alignments = table.alignments.contains { $0 != nil } ? table.alignments : []
            let words = some(alignments) { $0.map { .string($0.rawValue) } ?? .null }
            return typed(
                "table", [("header", some(table.header, text)), ("alignments", words), ("rows", .list(rows))])
        case .labelled(let data): return typed("labelled", [("lines", .list(data.map(labelled)))])
        case .entry(let entry): return typed("entry", members(of: entry))
        case .subsection(let section): return typed("subsection", members(of: section))
        case .pageBreak: return typed("pageBreak")
        }
    }

    private static func members(of entry: Entry) -> JSONText.Members {
        let fields = Entry.Field.allCases.map { (key: $0.rawValue, value: entry[$0].map(text)) }
        return place(entry.span) + [
            ("private", entry.isPrivate ? .bool(true) : nil),
            ("fields", .map(fields)),
            ("dates", entry.dates.map(dates)),
            ("body", some(entry.body, block)),
            ("roles", some(entry.roles) { .map(members(of: $0)) }),
        ]
    }

    private static func dates(_ dates: EntryDates) -> JSONText {
        var kind: String
        var start: PartialDate?
        var end: PartialDate?
        var now: String?
        switch dates.value {
        case .single(let date): (kind, start) = ("single", date)
        case .range(let first, let last): (kind, start, end) = ("range", first, last)
        case .since(let first, let word): (kind, start, now) = ("since", first, word)
        case .until(let last): (kind, end) = ("until", last)
        case .text: kind = "text"
        }
        return .map([
            ("kind", .string(kind)),
            ("start", start.map { .string($0.description) }),
            ("end", end.map { .string($0.description) }),
            ("word", now.map(JSONText.string)),
            ("written", text(dates.written)),
            ("duration", dates.duration.map(text)),
        ])
    }

    // MARK: Settings and omissions

    private static func settings(_ settings: DocumentSettings) -> JSONText? {
        let named = settings.named.filter { !$0.0.hasPrefix("private") }.map { name, setting in
            (key: name, value: Optional(JSONText.map([("value", .string(setting.value))] + place(setting.span))))
        }
        let overrides = some(settings.allOverrides) {
            .map([("path", .string($0.path)), ("value", .string($0.value))] + place($0.span))
        }
        func names(_ fields: [DocumentSettings.Setting]) -> JSONText? {
            some(fields) { .map([("value", .string($0.value))] + place($0.span)) }
        }
        let hidden = names(settings.privateFields)
        let own = settings.audiences.sorted { $0.key < $1.key }.map { (key: $0.key, value: names($0.value)) }
        guard !named.isEmpty || overrides != nil || hidden != nil || !own.isEmpty else { return nil }
        return .map(
            named + [("private", hidden), ("audiences", own.isEmpty ? nil : .map(own)), ("set", overrides)])
    }

    private static func omission(_ omission: Omission) -> JSONText {
        .map([("text", .string(omission.text)), ("reason", .string(omission.reason.rawValue))] + place(omission.span))
    }

    /// A list, or nothing at all where it would be empty.
    private static func some<Element>(_ elements: [Element], _ data: (Element) -> JSONText) -> JSONText? {
        elements.isEmpty ? nil : .list(elements.map(data))
    }
}
