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
        all.first { $0.keys.contains { $0.isSameKey(as: key) } }
    }
}

extension DataReading {
    /// A section of the file; nil if nothing is in it. One the formats do not know keeps its key as its title.
    mutating func section(_ entry: DataEntry) -> Section? {
        let node = LanguageVariants.resolved(entry.value, reading: &self)
        let shape = SectionShape.shape(for: entry.key)
        let content = shape.map { self.content(node, $0.items) } ?? free(node)
        guard !content.isEmpty else { return nil }
        let span = entry.keySpan.union(node.span)
        if let shape {
            let label = SectionNames.label(for: shape.kind, language: language)
            return Section(kind: shape.kind, title: RichText(label), content: content, span: span)
        }
        let title = RichText(KeyLabel.label(for: entry.key), span: entry.keySpan)
        return Section(kind: .other, title: title, content: content, span: span)
    }

    private mutating func content(_ node: DataNode, _ items: SectionShape.Items) -> [Block] {
        if case .string = node.kind { return blocks(node) }
        let nodes = itemNodes(node)
        switch items {
        case .entries(let shape): return nodes.compactMap { entry($0, shape).map(Block.entry) }
        case .positions(let shape):
            let entries = nodes.compactMap { entry($0, shape) }
            return RoleGrouping.grouped(entries, reading: &self).map(Block.entry)
        case .keywords(let shape): return keywordBlocks(nodes, shape)
        }
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
        return items.compactMap { entry($0, .anything).map(Block.entry) }
    }
}
