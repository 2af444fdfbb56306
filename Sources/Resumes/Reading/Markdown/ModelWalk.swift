import SourceText

/// Goes through every text of a model, to change it or to look at it.
struct ModelWalk {
    /// What becomes of each text.
    let change: (RichText) -> RichText

    func walk(_ resume: Resume) -> Resume {
        var resume = resume
        resume.person = walk(resume.person)
        resume.sections = resume.sections.map(walk)
        return resume
    }

    private func walk(_ person: Person) -> Person {
        var person = person
        person.name = person.name.map(change)
        person.headline = person.headline.map(change)
        person.contacts = person.contacts.map { contact in
            var contact = contact
            contact.label = contact.label.map(change)
            contact.text = change(contact.text)
            return contact
        }
        person.personal = person.personal.map(walk)
        person.summary = person.summary.map(walk)
        return person
    }

    private func walk(_ datum: LabelledText) -> LabelledText {
        LabelledText(label: change(datum.label), text: change(datum.text))
    }

    private func walk(_ section: Section) -> Section {
        var section = section
        section.title = change(section.title)
        section.content = section.content.map(walk)
        return section
    }

    private func walk(_ entry: Entry) -> Entry {
        var entry = entry
        entry.fields = entry.fields.mapValues(change)
        entry.dates = entry.dates.map {
            EntryDates($0.value, written: change($0.written), duration: $0.duration.map(change))
        }
        entry.body = entry.body.map(walk)
        entry.roles = entry.roles.map(walk)
        return entry
    }

    private func walk(_ block: Block) -> Block {
        switch block {
        case .paragraph(let text): .paragraph(change(text))
        case .list(let list): .list(ItemList(start: list.start, items: list.items.map { $0.map(walk) }))
        case .quote(let blocks): .quote(blocks.map(walk))
        case .table(let table): .table(Table(header: table.header.map(change), rows: table.rows.map { $0.map(change) }))
        case .labelled(let data): .labelled(data.map(walk))
        case .entry(let entry): .entry(walk(entry))
        case .subsection(let section): .subsection(walk(section))
        case .verbatim, .pageBreak: block
        }
    }
}

/// The places a model and its omissions take up in the source.
enum ModelSpans {
    static func ranges(of resume: Resume) -> [Range<Int>] {
        let gathered = Gathering()
        _ = ModelWalk { text in
            gathered.ranges += text.runs.compactMap { $0.text.isEmpty ? nil : $0.span?.range }
            return text
        }.walk(resume)
        let blocks = resume.sections.flatMap(\.content) + resume.person.summary
        return gathered.ranges + blocks.flatMap(verbatim) + resume.omissions.compactMap { $0.span?.range }
    }

    private final class Gathering {
        var ranges: [Range<Int>] = []
    }

    /// Code keeps its block's place, wherever the block stands.
    private static func verbatim(_ block: Block) -> [Range<Int>] {
        switch block {
        case .verbatim(_, let span): span.map { [$0.range] } ?? []
        case .list(let list): list.items.flatMap { $0.flatMap(verbatim) }
        case .quote(let blocks): blocks.flatMap(verbatim)
        case .entry(let entry): entry.body.flatMap(verbatim) + entry.roles.flatMap { $0.body.flatMap(verbatim) }
        case .subsection(let section): section.content.flatMap(verbatim)
        case .paragraph, .table, .labelled, .pageBreak: []
        }
    }
}
