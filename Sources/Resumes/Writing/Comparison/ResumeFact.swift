import Languages
import SourceText

/// One thing a CV says, and what it is there: the title of a work entry, a bullet two lists deep.
struct ResumeFact: Sendable {
    /// For people: `title`, `section title`, `bullet`.
    var role: String
    /// How deep it stands: of two bullets one may be inside the other.
    let depth: Int
    /// As it looks: styles and links as Markdown would write them.
    let look: String
    let plain: String
    /// Whether some of it is not for every reader.
    var isPrivate = false
    let span: SourceSpan?

    /// Two facts of the same key are the same fact.
    var key: String { "\(depth) \(role) \(isPrivate) \(look)" }
}

/// A CV as the list of its facts, from top to bottom.
struct ResumeFacts {
    private(set) var all: [ResumeFact] = []
    private var depth = 0
    private let dates: DateFormatting
    private let present: String

    init(_ resume: Resume) {
        dates = DateFormatting(language: resume.language)
        present = LocaleFacts(for: resume.language).present.lowercased()
        add("language", RichText(resume.language.tag))
        add(resume.person)
        if let letter = resume.letter { add(letter) }
        for section in resume.sections { add(section) }
        add(resume.settings)
    }

    // MARK: The person

    private mutating func add(_ person: Person) {
        add("name", person.name)
        for headline in person.headline { add("headline", headline) }
        for contact in person.contacts { add(contact) }
        for datum in person.personal { add("personal datum", datum) }
        if let photo = person.photo { add("photo", RichText(photo.path, span: photo.span)) }
        nested { $0.add(person.summary) }
    }

    private mutating func add(_ contact: Contact) {
        let kind = contact.kind == .other ? "contact" : contact.kind.rawValue
        let role = [contact.network, kind]
        let label = contact.label.map { $0 + RichText(": ") } ?? RichText()
        let mark = contact.isPrivate ? "private " : ""
        add(mark + role.compactMap { $0 }.joined(separator: " "), label + contact.text)
    }

    private mutating func add(_ role: String, _ datum: LabelledText) {
        let label = datum.label.isEmpty ? RichText() : datum.label.withoutCommonEmphasis + RichText(": ")
        add(role, label + datum.text)
    }

    // MARK: The letter

    /// No format of CVs has a place for any of it, which the report then says.
    private mutating func add(_ letter: Letter) {
        for line in letter.recipient { add("letter's recipient", line) }
        add("letter's place", letter.place)
        if case .written(let date) = letter.date { add("letter's date", date) }
        add("letter's subject", letter.subject)
        add("letter's salutation", letter.salutation)
        add(letter.body, as: "letter's ")
        add("letter's closing", letter.closing)
        add("letter's signature", letter.signature)
        if let picture = letter.signaturePicture {
            add("letter's signature", RichText(picture.path, span: picture.span))
        }
        for item in letter.enclosures?.items ?? [] { add("letter's enclosure", item) }
    }

    // MARK: Sections and blocks

    private mutating func add(_ section: Section) {
        let kind = section.kind == .other ? "" : section.kind.rawValue + " "
        add("\(kind)section title", section.title, isPrivate: section.isPrivate)
        nested { $0.add(section.content) }
    }

    /// Consecutive positions at one employer are the same whether or not they stand together already.
    private mutating func add(_ blocks: [Block]) {
        var entries: [Entry] = []
        for block in blocks {
            if case .entry(let entry) = block {
                entries.append(entry)
            } else {
                addEntries(&entries)
                add(block)
            }
        }
        addEntries(&entries)
    }

    private mutating func addEntries(_ entries: inout [Entry]) {
        for entry in RoleGrouping.grouped(entries).entries { add(entry, named: "entry") }
        entries = []
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let text): add("paragraph", text)
        case .list(let list): add(list)
        case .quote(let blocks): nested { $0.add(blocks, as: "quoted ") }
        case .verbatim(let text, let span): add("verbatim text", RichText(text, span: span))
        case .table(let table): add(table)
        case .labelled(let lines): for line in lines { add("labelled line", line) }
        case .entry(let entry): add(entry, named: "entry")
        case .subsection(let section): add(section)
        case .pageBreak: add("page break", RichText("page break"))
        }
    }

    private mutating func add(_ blocks: [Block], as prefix: String) {
        let count = all.count
        add(blocks)
        for index in count..<all.count { all[index].role = prefix + all[index].role }
    }

    private mutating func add(_ list: ItemList) {
        let isNumbered = list.start != nil
        for (index, item) in list.items.enumerated() {
            let number = (list.start ?? 0) + (list.isReversed ? list.items.count - 1 - index : index)
            let role = isNumbered ? "item \(number)" : "bullet"
            if case .paragraph(let text)? = item.first {
                add(role, text)
                nested { $0.add(Array(item.dropFirst())) }
            } else {
                nested { $0.add(item, as: "\(role): ") }
            }
        }
    }

    private mutating func add(_ table: Table) {
        for row in [table.header] + table.rows where !row.isEmpty {
            add("table row", RichText.joined(row, by: " | "))
        }
    }

    private mutating func add(_ entry: Entry, named name: String) {
        for field in Entry.Field.allCases {
            add("\(name == "role" ? "role's " : "")\(field.rawValue)", entry[field], isPrivate: entry.isPrivate)
        }
        if let dates = entry.dates { add(dates) }
        nested { facts in
            facts.add(entry.body)
            for role in entry.roles { facts.add(role, named: "role") }
        }
    }

    /// Words for the same time are the same; only a word for today that is not the language's own counts.
    private mutating func add(_ dates: EntryDates) {
        var look = dates.value.inspected + (dates.duration?.plainText ?? "")
        if case .since(_, let word?) = dates.value, word.lowercased() != present { look += word }
        if dates.value == .text { look = dates.written.plainText }
        all.append(
            ResumeFact(
                role: "dates", depth: depth, look: look, plain: self.dates.string(for: dates), span: dates.written.span)
        )
    }

    // MARK: Settings

    private mutating func add(_ settings: DocumentSettings) {
        for (name, setting) in settings.named where name != "lang" && name != "language" {
            add("setting", RichText("\(name): \(setting.value)", span: setting.span))
        }
        for entry in settings.allOverrides {
            add("setting", RichText("\(entry.path)=\(entry.value)", span: entry.span))
        }
    }

    // MARK: Facts

    private mutating func add(_ role: String, _ text: RichText?, isPrivate: Bool = false) {
        guard let text, !text.isEmpty else { return }
        let canonical = text.canonical(keeping: Self.styles)
        all.append(
            ResumeFact(
                role: role, depth: depth, look: InspectionMarkup.quoted(canonical), plain: canonical.plainText,
                isPrivate: isPrivate || text.runs.contains(where: \.isPrivate), span: text.span))
    }

    private static let styles: [TextStyle] = [
        .strong, .emphasis, .code, .strikethrough, .underline, .superscript, .subscripted,
    ]

    private mutating func nested(_ add: (inout ResumeFacts) -> Void) {
        depth += 1
        add(&self)
        depth -= 1
    }
}
