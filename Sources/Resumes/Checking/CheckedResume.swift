internal import SourceText

/// A CV laid out flat for its rules: every text, every entry, every paragraph once, in the author's order.
struct CheckedResume {
    /// An entry or a role with the title of the section it stands in.
    struct PlacedEntry {
        let entry: Entry
        let section: RichText
        let kind: SectionKind
    }

    /// A list with the title of the section it stands in.
    struct PlacedList {
        let list: ItemList
        let section: RichText
    }

    let resume: Resume
    let today: PartialDate?
    private(set) var texts: [RichText] = []
    private(set) var entries: [PlacedEntry] = []
    private(set) var lists: [PlacedList] = []
    private(set) var paragraphs: [RichText] = []
    /// What the section that is being added is about.
    private var kind = SectionKind.other
    /// Sections and sub-sections.
    private(set) var sections: [Section] = []

    init(_ resume: Resume, today: PartialDate?) {
        self.resume = resume
        self.today = today
        texts = [resume.person.name].compactMap { $0 } + resume.person.headline
        texts += resume.person.contacts.flatMap { [$0.label, $0.text].compactMap { $0 } }
        add(resume.person.personal)
        add(resume.person.summary, in: RichText())
        for section in resume.sections {
            kind = section.kind
            add(section)
        }
        if let letter = resume.letter { add(letter) }
    }

    private mutating func add(_ letter: Letter) {
        let parts = [letter.place, letter.subject, letter.salutation, letter.closing, letter.signature]
        texts += letter.recipient + parts.compactMap { $0 } + (letter.enclosures?.items ?? [])
        add(letter.body, in: RichText())
    }

    /// The start of the source, for what is missing altogether.
    var start: SourceSpan? {
        let span = texts.lazy.compactMap(\.span).first ?? sections.lazy.compactMap(\.span).first
        return span.map { SourceSpan(file: $0.file, range: 0..<0) }
    }

    private mutating func add(_ section: Section) {
        sections.append(section)
        texts.append(section.title)
        let outer = kind
        // A part of unknown name tells about what its section does.
        if section.kind != .other { kind = section.kind }
        add(section.content, in: section.title)
        kind = outer
    }

    private mutating func add(_ labelled: [LabelledText]) {
        texts += labelled.flatMap { [$0.label, $0.text] }
    }

    private mutating func add(_ blocks: [Block], in section: RichText) {
        for block in blocks {
            switch block {
            case .paragraph(let text):
                texts.append(text)
                paragraphs.append(text)
            case .list(let list):
                lists.append(PlacedList(list: list, section: section))
                for item in list.items { add(item, in: section) }
            case .quote(let quoted): add(quoted, in: section)
            case .table(let table): texts += table.header + table.rows.flatMap { $0 }
            case .labelled(let labelled): add(labelled)
            case .entry(let entry): add(entry, in: section)
            case .subsection(let part): add(part)
            case .verbatim, .pageBreak: break
            }
        }
    }

    private mutating func add(_ entry: Entry, in section: RichText) {
        entries.append(PlacedEntry(entry: entry, section: section, kind: kind))
        texts += Entry.Field.allCases.compactMap { entry[$0] }
        if let dates = entry.dates { texts.append(dates.written) }
        for role in entry.roles { add(role, in: section) }
        add(entry.body, in: section)
    }
}
