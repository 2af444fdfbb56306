/// Goes through every text of a model, to change it or to look at it; what a change leaves empty goes with its block.
struct ModelWalk {
    /// Whether lines of code and the like are texts too.
    var entersVerbatim = true
    /// What becomes of each text.
    let change: (RichText) -> RichText

    func walk(_ resume: Resume) -> Resume {
        var resume = resume
        resume.person = walk(resume.person)
        resume.sections = resume.sections.map(walk)
        resume.letter = resume.letter.map(walk)
        return resume
    }

    private func walk(_ person: Person) -> Person {
        var person = person
        person.name = kept(person.name)
        person.headline = kept(person.headline)
        person.contacts = person.contacts.compactMap { contact in
            var contact = contact
            contact.label = contact.label.map(change)
            contact.text = change(contact.text)
            return contact.text.isEmpty ? nil : contact
        }
        person.personal = person.personal.compactMap(walk)
        person.summary = walk(person.summary)
        return person
    }

    private func walk(_ letter: Letter) -> Letter {
        var letter = letter
        letter.recipient = kept(letter.recipient)
        letter.place = kept(letter.place)
        if case .written(let text)? = letter.date { letter.date = kept(text).map(Letter.Date.written) }
        letter.subject = kept(letter.subject)
        letter.salutation = kept(letter.salutation)
        letter.body = walk(letter.body)
        letter.closing = kept(letter.closing)
        letter.signature = kept(letter.signature)
        letter.enclosures = letter.enclosures.map { Letter.Enclosures(label: kept($0.label), items: kept($0.items)) }
        return letter
    }

    private func walk(_ section: Section) -> Section {
        var section = section
        section.title = change(section.title)
        section.content = walk(section.content)
        return section
    }

    private func walk(_ entry: Entry) -> Entry {
        var entry = entry
        for field in Entry.Field.allCases {
            if let text = entry[field] { entry[field] = change(text) }
        }
        if let dates = entry.dates {
            entry.dates?.written = change(dates.written)
            entry.dates?.duration = dates.duration.map(change)
        }
        entry.body = walk(entry.body)
        entry.roles = entry.roles.map(walk)
        return entry
    }

    /// Nil where label and text are gone, or the text alone: then the label says nothing.
    private func walk(_ datum: LabelledText) -> LabelledText? {
        let changed = LabelledText(label: change(datum.label), text: change(datum.text))
        if changed.text.isEmpty, changed.label.isEmpty || !datum.text.isEmpty { return nil }
        return changed
    }

    private func walk(_ blocks: [Block]) -> [Block] { blocks.compactMap(walk) }

    /// Nil if nothing is left of it.
    func walk(_ block: Block) -> Block? {
        switch block {
        case .paragraph(let text): return kept(text).map(Block.paragraph)
        case .list(var list):
            list.items = list.items.map(walk).filter { !$0.isEmpty }
            return list.items.isEmpty ? nil : .list(list)
        case .quote(let blocks):
            let blocks = walk(blocks)
            return blocks.isEmpty ? nil : .quote(blocks)
        case .verbatim(let text, let span):
            guard entersVerbatim else { return block }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return .verbatim(lines.map { change(RichText(String($0))).plainText }.joined(separator: "\n"), span)
        case .table(let table):
            var table = table
            table.header = table.header.map(change)
            table.rows = table.rows.map { $0.map(change) }
            return .table(table)
        case .labelled(let data):
            let data = data.compactMap(walk)
            return data.isEmpty ? nil : .labelled(data)
        case .entry(let entry): return .entry(walk(entry))
        case .subsection(let section): return .subsection(walk(section))
        case .pageBreak: return block
        }
    }

    private func kept(_ text: RichText?) -> RichText? { text.map(change).flatMap { $0.isEmpty ? nil : $0 } }

    private func kept(_ texts: [RichText]) -> [RichText] { texts.map(change).filter { !$0.isEmpty } }
}
