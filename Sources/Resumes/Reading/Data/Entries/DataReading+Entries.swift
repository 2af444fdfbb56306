import SourceText
import SyntaxTrees

extension DataReading {
    /// An entry by its shape; what the shape does not know is shown with its key. Nil if nothing is in it.
    mutating func entry(_ node: DataNode, _ shape: EntryShape) -> Entry? {
        let node = LanguageVariants.resolved(node, reading: &self)
        guard node.entries != nil else { return bareEntry(node) }
        var fields = self.fields(of: node)
        var entry = Entry(span: node.span)
        for (field, keys) in shape.fields {
            let value = fields.take(anyOf: keys)
            let isAddress = field == .place && value?.value.entries != nil
            entry[field] = isAddress ? value.map { self.address($0.value) } : text(value)
        }
        if format == .jsonResume { takeOwnKeys(&fields, of: shape, into: &entry) }
        entry.dates = dates(&fields, shape.dates)
        if entry.dates != nil, let duration = fields.take("duration") { entry.dates?.duration = text(duration) }
        let address = fields.take(anyOf: shape.address)
        link(&entry, to: address, on: shape.linked)
        leaveOutRepeated(&fields, of: shape, in: entry, address: address)
        joinDegree(&entry)
        for key in shape.prose { entry.body += blocks(fields.take(key)) }
        for key in shape.quotes { entry.body += quote(fields.take(key)) }
        for key in shape.lists { entry.body += blocks(fields.take(key)) }
        for key in shape.courses { entry.body += courses(fields.take(key)) }
        settleDescription(&entry)
        let known = shape.labelled.compactMap { fields.take($0) }.map { labelled($0) }
        for key in shape.ignored { if let entry = fields.take(key) { omit(entry, .metadata) } }
        addLabelled(known + extras(&fields, in: shape.name), to: &entry)
        return entry.isEmpty ? nil : entry
    }

    /// What nobody asked for, as labelled texts, so that no text is lost; told once for each key of such entries.
    mutating func extras(_ fields: inout FieldReader, in whole: String) -> [LabelledText] {
        var texts: [LabelledText] = []
        for entry in fields.rest {
            if isMachinery(entry) || entry.value.isFlag {
                omit(entry, .metadata)
                continue
            }
            if isFirst("unused-key", about: "\(whole) \(entry.key)") {
                fields.report(
                    entry, in: "\(whole) of \(format.name)", outcome: "it is shown with its key", &diagnostics)
            }
            texts.append(labelled(entry))
        }
        return texts.filter { !$0.text.isEmpty }
    }

    /// Keys for programs: `$schema`, `_generated`, `@context`, `meta: {…}`; a text under `meta` is the author's.
    func isMachinery(_ entry: DataEntry) -> Bool {
        if let first = entry.key.first, "$_@".contains(first) { return true }
        return entry.key == "meta" && (entry.value.entries != nil || entry.value.isBlank)
    }

    func addLabelled(_ texts: [LabelledText], to entry: inout Entry) {
        if !texts.isEmpty { entry.body.append(.labelled(texts)) }
    }

    // MARK: Steps

    /// What `JSONResumeWriter` adds to the format: fields it has no keys for.
    private mutating func takeOwnKeys(_ fields: inout FieldReader, of shape: EntryShape, into entry: inout Entry) {
        _ = fields.take("section")
        for field in Entry.Field.allCases where !shape.fields.contains(where: { $0.field == field }) {
            entry[field] = text(fields.take(shape.extraKey(for: field)))
        }
    }

    /// Old and new names of a field with the same value: `company` beside `name`, `website` beside `url`.
    private mutating func leaveOutRepeated(
        _ fields: inout FieldReader, of shape: EntryShape, in entry: Entry, address: DataEntry?
    ) {
        for other in fields.rest {
            let written = other.value.scalarText?.trimmedText
            let isText = shape.fields.contains { field, keys in
                keys.hasKey(other.key) && written != nil && entry[field]?.plainText == written
            }
            let isAddress =
                shape.address.hasKey(other.key) && written != nil
                && written.map(ContactAddress.shown) == address?.value.scalarText.map(ContactAddress.shown)
            guard isText || isAddress, let taken = fields.take(other.key) else { continue }
            omit(taken, .saidAlready)
        }
    }

    private mutating func bareEntry(_ node: DataNode) -> Entry? {
        let text = text(node)
        return text.isEmpty ? nil : Entry(fields: [.title: text], span: node.span)
    }

    private mutating func courses(_ entry: DataEntry?) -> [Block] {
        let items = (entry?.value.items ?? []).map { self.text($0) }.filter { !$0.isEmpty }
        guard !items.isEmpty else { return [] }
        let text = ListedText.line(of: items)
        return [.labelled([LabelledText(label: RichText(CourseLabels.label(language)), text: text)])]
    }

    private mutating func quote(_ entry: DataEntry?) -> [Block] {
        let quoted = blocks(entry)
        return quoted.isEmpty ? [] : [.quote(quoted)]
    }

    /// The address becomes the link of a field, unless that has one already: then it is shown itself.
    mutating func link(_ entry: inout Entry, to address: DataEntry?, on wanted: Entry.Field) {
        guard let address else { return }
        guard let written = address.value.scalarText, let target = ContactAddress.link(to: written) else {
            entry[.url] = text(address)
            return
        }
        let field = [wanted, .title, .organization].first { entry[$0] != nil }
        guard let field, let text = entry[field], text.runs.allSatisfy({ $0.link == nil }) else {
            let shown = ContactAddress.shown(written)
            let place = PlacedText(address.value).place(of: shown)
            entry[.url] = RichText([TextRun(shown, link: target, span: place)])
            return
        }
        entry[field] = RichText(
            text.runs.map { run in
                var run = run
                run.link = target
                return run
            })
    }

    /// Degree and area are one title, "Bachelor, Mathematics": the head of an entry names what was done.
    mutating func joinDegree(_ entry: inout Entry) {
        guard entry[.title] == nil else { return }
        entry[.title] = .joined([entry[.degree], entry[.area]].compactMap { $0 }, by: ", ")
        entry[.degree] = nil
        entry[.area] = nil
    }

    /// A description is a line of the head while it is short; a longer one is the first paragraph.
    private func settleDescription(_ entry: inout Entry) {
        guard let text = entry[.description], text.plainText.count > 90 || text.plainText.contains("\n") else { return }
        entry[.description] = nil
        entry.body.insert(.paragraph(text), at: 0)
    }
}

extension DataNode {
    private enum Substance {
        case blank, flags, text
    }

    /// True or false, or nothing but that inside: what programs want to know (`pinned: true`), and no text.
    fileprivate var isFlag: Bool { substance == .flags }

    private var substance: Substance {
        switch kind {
        case .null: .blank
        case .bool: .flags
        case .integer, .number: .text
        case .string: isBlank ? .blank : .text
        case .list(let elements): Self.whole(elements.lazy.map(\.substance))
        case .map(let entries): Self.whole(entries.lazy.map(\.value.substance))
        }
    }

    /// Text as soon as any part is text, each part looked at once.
    private static func whole(_ parts: some Sequence<Substance>) -> Substance {
        var whole = Substance.blank
        for part in parts where part != .blank {
            if part == .text { return .text }
            whole = .flags
        }
        return whole
    }
}

extension Entry {
    var isEmpty: Bool { isHeadless && body.isEmpty }
    var isHeadless: Bool { fields.isEmpty && dates == nil && roles.isEmpty }
}
