import Languages
import SourceText
import SyntaxTrees

/// A section of JSON Resume and YAMLResume: its keys, what it is about and how its items read.
struct SectionShape {
    enum Items {
        case entries(EntryShape)
        /// Positions at one employer are put together.
        case positions(EntryShape)
        /// A name with keywords: one labelled line each.
        case keywords(KeywordShape)
    }

    let keys: [String]
    let kind: SectionKind
    let items: Items

    static let all: [SectionShape] = [
        .init(
            keys: ["work", "experience", "experiences", "employment", "jobs"], kind: .work, items: .positions(.work)),
        .init(keys: ["volunteer", "volunteering"], kind: .volunteer, items: .positions(.volunteer)),
        .init(keys: ["education"], kind: .education, items: .entries(.education)),
        .init(keys: ["awards"], kind: .awards, items: .entries(.award)),
        .init(keys: ["certificates", "certifications"], kind: .certificates, items: .entries(.certificate)),
        .init(keys: ["publications"], kind: .publications, items: .entries(.publication)),
        .init(keys: ["skills"], kind: .skills, items: .keywords(.skill)),
        .init(keys: ["languages", "language"], kind: .languages, items: .keywords(.language)),
        .init(keys: ["interests", "hobbies"], kind: .interests, items: .keywords(.interest)),
        .init(keys: ["references"], kind: .references, items: .entries(.reference)),
        .init(keys: ["projects"], kind: .projects, items: .entries(.project)),
    ]

    /// The section a key means, if its format knows it.
    static func shape(for key: String) -> SectionShape? {
        all.first { $0.keys.hasKey(key) }
    }

    /// The same, also by what a key says as a title: `Bildung`, `Teaching experience`.
    static func read(under key: String, language: LanguageTag) -> SectionShape? {
        shape(for: key) ?? named(key, language: language)
    }

    private static func named(_ key: String, language: LanguageTag) -> SectionShape? {
        guard let match = SectionNames.match(KeyLabel.label(for: key), language: language), match.quality < .head else {
            return nil
        }
        return all.first { $0.kind == match.kind }
    }
}

extension DataReading {
    /// A section of the file; nil if nothing is in it. One the formats do not know keeps its key as its title.
    mutating func section(_ entry: DataEntry) -> Section? {
        let node = LanguageVariants.resolved(entry.value, reading: &self)
        let known = SectionShape.shape(for: entry.key)
        let shape = known ?? (hasMaps(node) ? SectionShape.read(under: entry.key, language: language) : nil)
        let content = shape.map { self.content(node, $0.items) } ?? free(node)
        guard !content.isEmpty else { return nil }
        let named = SectionNames.match(KeyLabel.label(for: entry.key), language: language)?.kind ?? .other
        return Section(
            kind: shape?.kind ?? named, title: title(of: entry, known), content: content,
            span: entry.keySpan.union(node.span))
    }

    /// What `vitaset.titles` says; a key that is no key of a format, or is written like a title; else the label of
    /// the language.
    private mutating func title(of entry: DataEntry, _ shape: SectionShape?) -> RichText {
        if let title = titles.title(for: entry.key) { return text(title) }
        guard let shape, entry.key.first?.isUppercase != true else {
            return RichText(KeyLabel.label(for: entry.key).trimmedText, span: entry.keySpan)
        }
        return RichText(SectionNames.label(for: shape.kind, language: language))
    }

    private func hasMaps(_ node: DataNode) -> Bool {
        node.elements?.contains { $0.entries != nil } ?? false
    }

    private mutating func content(_ node: DataNode, _ items: SectionShape.Items) -> [Block] {
        if case .string = node.kind { return blocks(node) }
        return grouped(itemNodes(node)) { reading, nodes in
            switch items {
            case .entries(let shape): return nodes.flatMap { reading.entryBlocks($0, shape) }
            case .positions(let shape): return reading.positions(nodes, shape)
            case .keywords(let shape): return reading.keywordBlocks(nodes, shape)
            }
        }
    }

    /// Consecutive items that say the same `section` stand in a sub-section of that title.
    private mutating func grouped(
        _ nodes: [DataNode], _ read: (inout DataReading, [DataNode]) -> [Block]
    ) -> [Block] {
        guard format == .jsonResume else { return read(&self, nodes) }
        var blocks: [Block] = []
        var rest = nodes[...]
        while let first = rest.first {
            let title = first["section"]?.scalarText
            let run = rest.prefix { $0["section"]?.scalarText == title }
            rest = rest.dropFirst(run.count)
            let content = read(&self, Array(run))
            if let title, let node = first["section"] {
                let kind = SectionNames.match(title, language: language)?.kind ?? .other
                blocks.append(.subsection(Section(kind: kind, title: text(node), content: content, span: node.span)))
            } else {
                blocks += content
            }
        }
        return blocks
    }

    /// An entry, or only its text where nothing is said that could head one.
    private mutating func entryBlocks(_ node: DataNode, _ shape: EntryShape) -> [Block] {
        guard let entry = entry(node, shape) else { return [] }
        return entry.isHeadless ? entry.body : [.entry(entry)]
    }

    private mutating func positions(_ nodes: [DataNode], _ shape: EntryShape) -> [Block] {
        var blocks: [Block] = []
        var positions: [Entry] = []
        for entry in nodes.compactMap({ entry($0, shape) }) {
            guard entry.isHeadless else {
                positions.append(entry)
                continue
            }
            blocks += RoleGrouping.grouped(positions, reading: &self).map(Block.entry) + entry.body
            positions = []
        }
        return blocks + RoleGrouping.grouped(positions, reading: &self).map(Block.entry)
    }

    /// The items of a list; of a map of lists (skills by topic), each with its key as its name.
    private func itemNodes(_ node: DataNode) -> [DataNode] {
        guard let entries = node.entries else { return node.items }
        guard entries.allSatisfy({ $0.value.elements != nil }) else { return [node] }
        return entries.map { entry in
            let span = entry.keySpan.union(entry.value.span)
            let name = DataEntry(
                key: "name", keySpan: entry.keySpan, value: DataNode(.string(entry.key), span: entry.keySpan))
            let keywords = DataEntry(key: "keywords", keySpan: entry.keySpan, value: entry.value)
            return DataNode(.map([name, keywords]), span: span)
        }
    }

    /// A section no format knows: entries, a list, labelled lines or text, by what its value is.
    private mutating func free(_ node: DataNode) -> [Block] {
        let items = node.items
        guard node.elements != nil, items.contains(where: { $0.entries != nil }) else { return blocks(node) }
        return grouped(items) { reading, nodes in nodes.flatMap { reading.entryBlocks($0, .anything) } }
    }
}
