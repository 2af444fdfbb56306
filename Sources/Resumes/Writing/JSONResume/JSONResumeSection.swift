import Languages
import SyntaxTrees

/// One section as the list of its items.
struct JSONResumeSection {
    let language: LanguageTag
    /// Nil for sections the format does not know.
    let items: SectionShape.Items?

    func value(of section: Section) -> JSONText {
        if items == nil, let simple = Self.simple(section.content) { return simple }
        return .list(nodes(section.content, group: nil))
    }

    /// A section of text alone is a text, one of a list alone a list of texts.
    private static func simple(_ blocks: [Block]) -> JSONText? {
        let lined = LinedMarkdown()
        if blocks.count == 1, case .list(let list) = blocks[0], list.start == nil {
            return .list(list.items.map { .string(lined.item($0).joined(separator: "\n")) })
        }
        let isProse = blocks.allSatisfy { block in
            switch block {
            case .paragraph, .list: true
            default: false
            }
        }
        return isProse ? .string(lined.text(blocks)) : nil
    }

    private func nodes(_ blocks: [Block], group: String?) -> [JSONText] {
        if case .keywords(let shape)? = items { return JSONResumeKeywords(shape: shape).nodes(blocks) }
        var nodes: [JSONText] = []
        var prose: [Block] = []
        func flush() {
            if !prose.isEmpty { nodes.append(.map(withGroup(JSONResumeBody.members(of: prose), group))) }
            prose = []
        }
        for block in blocks {
            switch block {
            case .entry(let entry):
                flush()
                nodes += JSONResumeEntry(shape: shape, language: language).nodes(of: entry).map {
                    .map(withGroup($0, group))
                }
            case .subsection(let section):
                flush()
                let title = InlineMarkdown().line(section.title)
                nodes += self.nodes(section.content, group: [group, title].compactMap { $0 }.joined(separator: " – "))
            default: prose.append(block)
            }
        }
        flush()
        return nodes
    }

    private var shape: EntryShape {
        switch items {
        case .entries(let shape)?, .positions(let shape)?: shape
        case .keywords?, nil: .anything
        }
    }

    /// Items of a sub-section say so, each by itself: other programs then still see one list of entries.
    private func withGroup(
        _ members: JSONText.Members, _ group: String?
    ) -> JSONText.Members {
        members + (group.map { [("section", .string($0))] } ?? [])
    }
}

/// Skills, languages and interests as maps of a name, a level and keywords.
struct JSONResumeKeywords {
    let shape: KeywordShape
    private let inlines = InlineMarkdown()

    init(shape: KeywordShape) {
        self.shape = shape
    }

    func nodes(_ blocks: [Block]) -> [JSONText] {
        blocks.flatMap { block -> [JSONText] in
            switch block {
            case .labelled(let lines): lines.map(node)
            case .list(let list) where list.start == nil && list.items.allSatisfy({ $0.count == 1 }):
                list.items.map { .map([(shape.label[0], .string(LinedMarkdown().item($0).joined()))]) }
            case .entry(let entry): [node(of: entry)]
            case .subsection(let section):
                [.map([(shape.label[0], .string(inlines.line(section.title)))])] + nodes(section.content)
            default: [.map([("summary", .string(LinedMarkdown().text([block])))])]
            }
        }
    }

    /// `Cartography (Master): relief, lettering`; of a language what follows the colon is its level.
    private func node(_ line: LabelledText) -> JSONText {
        let text = inlines.line(line.text)
        if shape.name == KeywordShape.language.name {
            return .map([
                (shape.label[0], .string(inlines.line(line.label.withoutCommonEmphasis))),
                (shape.level[0], .string(text)),
            ])
        }
        let (name, level) = Self.partingLevel(inlines.line(line.label.withoutCommonEmphasis))
        return .map([
            (shape.label[0], .string(name)), (shape.level[0], level.map(JSONText.string)),
            (shape.keywords[0], .list(keywords(in: line.text))),
        ])
    }

    private func node(of entry: Entry) -> JSONText {
        let rest = Entry.Field.allCases.filter { ![.title, .level, .keywords].contains($0) }.compactMap { entry[$0] }
        let body = rest.map(Block.paragraph) + entry.body
        return .map([
            (shape.label[0], entry[.title].map { .string(inlines.line($0)) }),
            (shape.level[0], entry[.level].map { .string(inlines.line($0)) }),
            (shape.keywords[0], entry[.keywords].map { .list(keywords(in: $0)) }),
            ("summary", body.isEmpty ? nil : .string(LinedMarkdown().text(body))),
        ])
    }

    private func keywords(in text: RichText) -> [JSONText] {
        ListedText.itemsOrClauses(in: text).map { .string(inlines.line($0)) }
    }

    /// What stands in brackets at the end of a skill's name.
    private static func partingLevel(_ label: String) -> (String, String?) {
        guard label.hasSuffix(")"), let open = label.lastIndex(of: "("), open > label.startIndex else {
            return (label, nil)
        }
        let name = label[..<open].trimmedText
        let level = String(label[label.index(after: open)...].dropLast())
        return name.isEmpty || level.isEmpty || level.contains(")") ? (label, nil) : (name, level)
    }
}
