/// Going through every text of a model, whatever it stands in.
extension Resume {
    /// All texts, in the author's order; fields of an entry's head in the order of their names.
    var allTexts: [RichText] {
        var texts: [RichText] = []
        _ = editingTexts { text in
            texts.append(text)
            return text
        }
        return texts
    }

    /// The model with each text replaced; what has become empty is left out with the block it was.
    func editingTexts(_ edit: (RichText) -> RichText) -> Resume {
        var edited = self
        edited.person.name = person.name.map(edit).flatMap { $0.isEmpty ? nil : $0 }
        edited.person.headline = person.headline.map(edit).filter { !$0.isEmpty }
        edited.person.contacts = person.contacts.compactMap { contact in
            var contact = contact
            contact.label = contact.label.map(edit)
            contact.text = edit(contact.text)
            return contact.text.isEmpty ? nil : contact
        }
        edited.person.personal = person.personal.map { $0.editingTexts(edit) }.filter { !$0.isEmpty }
        edited.person.summary = person.summary.editingTexts(edit)
        edited.sections = sections.map { $0.editingTexts(edit) }
        return edited
    }
}

extension Section {
    fileprivate func editingTexts(_ edit: (RichText) -> RichText) -> Section {
        var edited = self
        edited.title = edit(title)
        edited.content = content.editingTexts(edit)
        return edited
    }
}

extension LabelledText {
    fileprivate var isEmpty: Bool { label.isEmpty && text.isEmpty }

    fileprivate func editingTexts(_ edit: (RichText) -> RichText) -> LabelledText {
        let edited = LabelledText(label: edit(label), text: edit(text))
        // A label whose text is gone says nothing.
        return edited.text.isEmpty && !text.isEmpty ? LabelledText(label: RichText(), text: RichText()) : edited
    }
}

extension [Block] {
    fileprivate func editingTexts(_ edit: (RichText) -> RichText) -> [Block] {
        compactMap { $0.editingTexts(edit) }
    }
}

extension Block {
    /// All texts in it.
    var texts: [RichText] {
        var texts: [RichText] = []
        _ = editingTexts { text in
            texts.append(text)
            return text
        }
        return texts
    }

    /// Nil if nothing is left of it.
    fileprivate func editingTexts(_ edit: (RichText) -> RichText) -> Block? {
        switch self {
        case .paragraph(let text):
            let edited = edit(text)
            return edited.isEmpty ? nil : .paragraph(edited)
        case .list(var list):
            list.items = list.items.map { $0.editingTexts(edit) }.filter { !$0.isEmpty }
            return list.items.isEmpty ? nil : .list(list)
        case .quote(let blocks):
            let edited = blocks.editingTexts(edit)
            return edited.isEmpty ? nil : .quote(edited)
        case .verbatim(let text, let span):
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return .verbatim(lines.map { edit(RichText(String($0))).plainText }.joined(separator: "\n"), span)
        case .table(let table):
            return .table(Table(header: table.header.map(edit), rows: table.rows.map { $0.map(edit) }))
        case .labelled(let texts):
            let edited = texts.map { $0.editingTexts(edit) }.filter { !$0.isEmpty }
            return edited.isEmpty ? nil : .labelled(edited)
        case .entry(let entry): return .entry(entry.editingTexts(edit))
        case .subsection(let section): return .subsection(section.editingTexts(edit))
        case .pageBreak: return self
        }
    }
}

extension Entry {
    fileprivate func editingTexts(_ edit: (RichText) -> RichText) -> Entry {
        var edited = self
        for field in Field.allCases {
            if let text = self[field] { edited[field] = edit(text) }
        }
        if let dates {
            edited.dates?.written = edit(dates.written)
            edited.dates?.duration = dates.duration.map(edit)
        }
        edited.body = body.editingTexts(edit)
        edited.roles = roles.map { $0.editingTexts(edit) }
        return edited
    }
}
