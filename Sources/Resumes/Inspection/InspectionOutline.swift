import SourceText

/// The lines of the readable inspection, written from the top to the bottom of the model.
struct InspectionOutline {
    private(set) var lines: [String] = []
    private var depth = 0

    mutating func add(_ resume: Resume) {
        line("language \(resume.language)")
        add(resume.settings)
        add(resume.person)
        for section in resume.sections { add(section, named: "section") }
        if let letter = resume.letter { add(letter) }
        add(resume.omissions)
    }

    // MARK: The person

    private mutating func add(_ person: Person) {
        line("person")
        nested { outline in
            if let name = person.name { outline.line("name", name) }
            for headline in person.headline { outline.line("headline", headline) }
            for contact in person.contacts { outline.add(contact) }
            for datum in person.personal {
                outline.line("personal \(InspectionMarkup.quoted(datum.label)):", datum.text)
            }
            if let photo = person.photo {
                outline.line(
                    "photo \(photo.path.debugDescription) \(photo.alternative.debugDescription)", at: photo.span)
            }
            if !person.summary.isEmpty {
                outline.line("summary")
                outline.nested { $0.add(person.summary) }
            }
        }
    }

    private mutating func add(_ contact: Contact) {
        var head = "contact \(contact.kind.rawValue)"
        if let network = contact.network { head += " (\(network))" }
        if contact.isPrivate { head += " private" }
        if let label = contact.label { head += " \(InspectionMarkup.quoted(label)):" }
        line(head, contact.text)
    }

    // MARK: Letters

    private mutating func add(_ letter: Letter) {
        line("letter")
        nested { outline in
            if let sender = letter.sender { outline.line("cv \(sender.value.debugDescription)", at: sender.span) }
            for recipient in letter.recipient { outline.line("recipient", recipient) }
            switch letter.date {
            case .today(let span): outline.line("date today", at: span)
            case .day(let day, let span): outline.line("date \(day)", at: span)
            case .written(let text): outline.line("date", text)
            case nil: break
            }
            let parts = [
                ("place", letter.place), ("subject", letter.subject), ("salutation", letter.salutation),
            ]
            for (name, text) in parts { if let text { outline.line(name, text) } }
            outline.add(letter.body)
            for (name, text) in [("closing", letter.closing), ("signature", letter.signature)] {
                if let text { outline.line(name, text) }
            }
            if let picture = letter.signaturePicture {
                outline.line("signature picture \(picture.path.debugDescription)", at: picture.span)
            }
            for item in letter.enclosures?.items ?? [] { outline.line("enclosure", item) }
        }
    }

    // MARK: Sections and blocks

    private mutating func add(_ section: Section, named name: String) {
        let title = InspectionMarkup.quoted(section.title)
        let mark = section.isPrivate ? " private" : ""
        line("\(name) \(section.kind.rawValue)\(mark) \(title)", at: section.title.span ?? section.span)
        nested { $0.add(section.content) }
    }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let text): line("paragraph", text)
        case .list(let list): add(list)
        case .quote(let blocks):
            line("quote")
            nested { $0.add(blocks) }
        case .verbatim(let text, let span): line("verbatim \(text.debugDescription)", at: span)
        case .table(let table): add(table)
        case .labelled(let data):
            line("labelled")
            nested { for datum in data { $0.line("\(InspectionMarkup.quoted(datum.label)):", datum.text) } }
        case .entry(let entry): add(entry, named: "entry")
        case .subsection(let section): add(section, named: "subsection")
        case .pageBreak: line("page break")
        }
    }

    private mutating func add(_ list: ItemList) {
        line(list.start.map { "list \(list.isReversed ? "down to" : "from") \($0)" } ?? "list")
        nested { outline in
            for item in list.items {
                if item.count == 1, case .paragraph(let text) = item[0] {
                    outline.line("-", text)
                } else {
                    outline.line("-")
                    outline.nested { $0.add(item) }
                }
            }
        }
    }

    private mutating func add(_ table: Table) {
        func cells(_ row: [RichText]) -> String { row.map(InspectionMarkup.quoted).joined(separator: " | ") }
        line("table")
        nested { outline in
            if !table.header.isEmpty { outline.line("head \(cells(table.header))", at: table.header[0].span) }
            for row in table.rows { outline.line("row \(cells(row))", at: row.lazy.compactMap(\.span).first) }
        }
    }

    private mutating func add(_ entry: Entry, named name: String) {
        line(entry.isPrivate ? "\(name) private" : name, at: entry.span)
        nested { outline in
            for field in Entry.Field.allCases {
                if let text = entry[field] { outline.line(field.rawValue, text) }
            }
            if let dates = entry.dates { outline.add(dates) }
            outline.add(entry.body)
            for role in entry.roles { outline.add(role, named: "role") }
        }
    }

    private mutating func add(_ dates: EntryDates) {
        let duration = dates.duration.map { " lasting \(InspectionMarkup.quoted($0))" } ?? ""
        line("dates \(dates.value.inspected)\(duration) written", dates.written)
    }

    // MARK: Settings and omissions

    private mutating func add(_ settings: DocumentSettings) {
        let named = settings.named
        guard !named.isEmpty || !settings.allOverrides.isEmpty else { return }
        line("settings")
        nested { outline in
            for (name, setting) in named { outline.line("\(name) \(setting.value.debugDescription)", at: setting.span) }
            for entry in settings.allOverrides {
                outline.line("set \(entry.path) \(entry.value.debugDescription)", at: entry.span)
            }
        }
    }

    private mutating func add(_ omissions: [Omission]) {
        guard !omissions.isEmpty else { return }
        line("left out")
        nested { outline in
            for omission in omissions {
                outline.line("\(omission.reason.rawValue): \(omission.text.debugDescription)", at: omission.span)
            }
        }
    }

    // MARK: Lines

    private mutating func line(_ head: String, _ text: RichText) {
        line("\(head) \(InspectionMarkup.quoted(text))", at: text.span)
    }

    private mutating func line(_ text: String, at span: SourceSpan? = nil) {
        let indent = String(repeating: "  ", count: depth)
        lines.append(indent + text + (span.map { "  @\($0)" } ?? ""))
    }

    private mutating func nested(_ write: (inout InspectionOutline) -> Void) {
        depth += 1
        write(&self)
        depth -= 1
    }
}

extension DocumentSettings {
    /// The settings that are one value each, with the names they have in the source.
    var named: [(String, Setting)] {
        let single = [("theme", theme), ("lang", language), ("pages", pages), ("paper", paper), ("kind", kind)]
        return single.compactMap { name, setting in setting.map { (name, $0) } }
            + privateFields.map { ("private", $0) }
            + audiences.sorted { $0.key < $1.key }.flatMap { name, fields in
                fields.map { ("private for \(name)", $0) }
            }
    }
}
