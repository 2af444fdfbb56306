import Languages
import SourceText
import SyntaxTrees

/// The sections of RenderCV: a map from titles to lists of entries, each of one of nine types.
enum RenderCVSections {
    static func read(_ sections: DataNode, _ reading: inout DataReading) -> [Section] {
        let fields = reading.fields(of: mapped(sections, &reading))
        return fields.entries.compactMap { section($0, &reading) }
    }

    /// `- title: […]` for each section makes a list of maps, whose meaning is plain.
    private static func mapped(_ sections: DataNode, _ reading: inout DataReading) -> DataNode {
        guard let elements = sections.elements, !elements.isEmpty, elements.allSatisfy({ $0.entries != nil }) else {
            return sections
        }
        reading.diagnostics.warn(
            "wrong-type", "'sections' should hold titles with lists, not a list of them", at: sections.start,
            help: "Leave out the '-' before each title.")
        return DataNode(.map(elements.flatMap { $0.entries ?? [] }), span: sections.span)
    }

    /// Version 0 had no `sections`: every list beside the header is one, in the order of `section_order`.
    static func readOld(_ fields: inout FieldReader, _ reading: inout DataReading) -> [Section] {
        let order = fields.take("section_order")
        if let order { reading.omit(order, .metadata) }
        var entries: [DataEntry] = []
        for entry in fields.rest where entry.value.elements != nil || entry.key == "summary" {
            if let taken = fields.take(entry.key) { entries.append(taken) }
        }
        let titles = order?.value.items.compactMap(\.scalarText) ?? []
        let places = entries.map { entry in
            titles.firstIndex { $0.isSameKey(as: RenderCVTitle.title(for: entry.key)) } ?? titles.count
        }
        let sorted = zip(entries, places).enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
        return sorted.compactMap { section($0.element.0, &reading) }
    }

    private static func section(_ entry: DataEntry, _ reading: inout DataReading) -> Section? {
        let nodes = entry.value.items
        guard !nodes.isEmpty else { return nil }
        var builder = SectionBuilder()
        for node in nodes { builder.add(node, &reading) }
        let title = RenderCVTitle.title(for: entry.key)
        let content = builder.finish(&reading)
        guard !content.isEmpty else { return nil }
        let kind = builder.kind(of: title, language: reading.language)
        let isKnowledge = kind == .languages
        return Section(
            kind: kind, title: RichText(title, span: entry.keySpan),
            content: isKnowledge ? content.flatMap(Self.levels) : content,
            span: entry.keySpan.union(entry.value.span))
    }
}

extension RenderCVSections {
    /// Languages with how well they are spoken, which RenderCV has as labels with details.
    fileprivate static func levels(_ block: Block) -> [Block] {
        guard case .labelled(let lines) = block, lines.allSatisfy({ !$0.text.isEmpty }) else { return [block] }
        return lines.map { line in
            .entry(Entry(fields: [.title: line.label, .level: line.text], span: line.label.span))
        }
    }
}

/// Gathers a section's entries, putting together what makes one list or one block of labelled lines.
private struct SectionBuilder {
    private var blocks: [Block] = []
    private var positions: [Entry] = []
    private var list: ItemList?
    private var lines: [LabelledText] = []
    private var kinds: [RenderCVEntryKind] = []

    mutating func add(_ node: DataNode, _ reading: inout DataReading) {
        let node = LanguageVariants.resolved(node, reading: &reading)
        let kind = RenderCVEntryKind(node)
        kinds.append(kind)
        switch kind {
        case .experience: addPosition(reading.entry(node, .renderCVExperience), &reading)
        case .education: add(reading.entry(node, .renderCVEducation), &reading)
        case .normal: add(reading.entry(node, .renderCVNormal), &reading)
        case .publication: add(publication(node, &reading), &reading)
        case .oneLine: addLine(node, &reading)
        case .bullet: addItem(node, key: "bullet", start: nil, isReversed: false, &reading)
        case .numbered: addItem(node, key: "number", start: 1, isReversed: false, &reading)
        case .reversedNumbered: addItem(node, key: "reversed_number", start: 1, isReversed: true, &reading)
        case .text:
            flush(&reading)
            blocks += reading.blocks(node)
        case .unknown: addUnknown(node, &reading)
        }
    }

    mutating func finish(_ reading: inout DataReading) -> [Block] {
        flush(&reading)
        return blocks
    }

    /// What the section is about: by its title, or where that says nothing by its entries.
    func kind(of title: String, language: LanguageTag) -> SectionKind {
        if let named = SectionNames.match(title, language: language)?.kind, named != .other { return named }
        if kinds.contains(.education) { return .education }
        if kinds.contains(.experience) { return .work }
        if kinds.contains(.publication) { return .publications }
        return .other
    }

    // MARK: Entries

    private mutating func add(_ entry: Entry?, _ reading: inout DataReading) {
        guard let entry else { return }
        flush(&reading)
        blocks.append(.entry(entry))
    }

    private mutating func addPosition(_ entry: Entry?, _ reading: inout DataReading) {
        guard let entry else { return }
        if positions.isEmpty { flush(&reading) }
        positions.append(entry)
    }

    /// The DOI is a link of its own; an address beside it is not shown, as RenderCV has it.
    private func publication(_ node: DataNode, _ reading: inout DataReading) -> Entry? {
        guard var entry = reading.entry(node, .renderCVPublication) else { return nil }
        if let doi = entry[.doi] {
            let target = LinkTarget("https://doi.org/\(doi.plainText)")
            entry[.doi] = RichText(doi.runs.map { TextRun($0.text, style: $0.style, link: target, span: $0.span) })
        }
        return entry
    }

    private mutating func addUnknown(_ node: DataNode, _ reading: inout DataReading) {
        if let entries = node.entries, entries.count == 1, entries[0].value.scalarText != nil {
            // `- GPA: 3.9` was meant as text.
            addItems(reading.itemBlocks(node), start: nil, isReversed: false, &reading)
            return
        }
        if reading.isFirst("entry-unrecognised", about: "") {
            reading.diagnostics.warn(
                "entry-unrecognised", "None of RenderCV's types of entry has these keys; they are shown as they are",
                at: node.span, help: "Experience has company and position, education institution and area.")
        }
        add(reading.entry(node, .anything), &reading)
    }

    // MARK: Lists and lines

    private mutating func addLine(_ node: DataNode, _ reading: inout DataReading) {
        var fields = reading.fields(of: node)
        let label = reading.text(fields.take("label", "name"))
        let details = reading.text(fields.take("details"))
        let extra = reading.extras(&fields, in: "a one-line entry")
        if lines.isEmpty { flush(&reading) }
        if label.isEmpty, details.isEmpty {
            lines += extra
        } else {
            lines.append(
                LabelledText(label: label.isEmpty ? details : label, text: label.isEmpty ? RichText() : details))
            lines += extra
        }
    }

    private mutating func addItem(
        _ node: DataNode, key: String, start: Int?, isReversed: Bool, _ reading: inout DataReading
    ) {
        var fields = reading.fields(of: node)
        var item = fields.take(key).map { reading.itemBlocks($0.value) } ?? []
        let extra = reading.extras(&fields, in: "a list entry")
        if !extra.isEmpty { item.append(.labelled(extra)) }
        addItems(item, start: start, isReversed: isReversed, &reading)
    }

    private mutating func addItems(_ item: [Block], start: Int?, isReversed: Bool, _ reading: inout DataReading) {
        guard !item.isEmpty else { return }
        if list?.start != start || list?.isReversed != isReversed {
            flush(&reading)
            list = ItemList(start: start, isReversed: isReversed, items: [])
        }
        list?.items.append(item)
    }

    /// Ends whatever was being gathered.
    private mutating func flush(_ reading: inout DataReading) {
        blocks += RoleGrouping.grouped(positions, reading: &reading).map(Block.entry)
        if let list { blocks.append(.list(list)) }
        if !lines.isEmpty { blocks.append(.labelled(lines)) }
        positions = []
        list = nil
        lines = []
    }
}
