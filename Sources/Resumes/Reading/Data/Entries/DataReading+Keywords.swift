import SourceText
import SyntaxTrees

/// Which keys a skill, a language or an interest has.
struct KeywordShape {
    let name: String
    let label: [String]
    let level: [String]
    var keywords = ["keywords"]
    var text = ["summary", "description"]

    static let skill = KeywordShape(
        name: "a skill", label: ["name", "label", "category"], level: ["level"],
        keywords: ["keywords", "items", "details", "skills"])
    static let language = KeywordShape(
        name: "a language", label: ["language", "name"], level: ["fluency", "level", "proficiency"])
    static let interest = KeywordShape(name: "an interest", label: ["name", "title"], level: ["level"])
}

extension DataReading {
    /// Labelled lines, and lists of those that are only a name.
    mutating func keywordBlocks(_ nodes: [DataNode], _ shape: KeywordShape) -> [Block] {
        var blocks: [Block] = []
        for node in nodes {
            if let entries = node.entries, entries.count == 1, entries[0].key == "summary" {
                blocks += self.blocks(entries[0])
                continue
            }
            if shape.name == KeywordShape.language.name, let entry = languageEntry(node, shape) {
                blocks.append(.entry(entry))
                continue
            }
            let (line, extra) = keywordLine(node, shape)
            if let line {
                if line.text.isEmpty {
                    append(item: line.label, to: &blocks)
                } else {
                    append([line], to: &blocks)
                }
            }
            if !extra.isEmpty { append(extra, to: &blocks) }
        }
        return blocks
    }

    /// A language with how well it is spoken; nil where that is not said.
    private mutating func languageEntry(_ node: DataNode, _ shape: KeywordShape) -> Entry? {
        let node = LanguageVariants.resolved(node, reading: &self)
        guard (shape.level.contains { node[$0]?.isBlank == false }) else { return nil }
        var fields = self.fields(of: node)
        var entry = Entry(span: node.span)
        entry[.title] = text(fields.take(anyOf: shape.label))
        entry[.level] = text(fields.take(anyOf: shape.level))
        entry[.keywords] = text(fields.take(anyOf: shape.keywords))
        for key in shape.text { entry.body += blocks(fields.take(key)) }
        if let icon = fields.take("icon") { omit(icon, .metadata) }
        addLabelled(extras(&fields, in: shape.name), to: &entry)
        return entry
    }

    /// `Name (level): keywords`, or `Name: level` where there are no keywords. The brackets are ours.
    private mutating func keywordLine(_ node: DataNode, _ shape: KeywordShape) -> (LabelledText?, [LabelledText]) {
        let node = LanguageVariants.resolved(node, reading: &self)
        guard node.entries != nil else { return (LabelledText(label: text(node), text: RichText()), []) }
        var fields = self.fields(of: node)
        var label = text(fields.take(anyOf: shape.label))
        let level = text(fields.take(anyOf: shape.level))
        var parts = [text(fields.take(anyOf: shape.keywords))] + shape.text.map { text(fields.take($0)) }
        parts.removeAll(where: \.isEmpty)
        if let icon = fields.take("icon") { omit(icon, .metadata) }
        if !level.isEmpty {
            if parts.isEmpty {
                parts.append(level)
            } else if !label.isEmpty {
                label = .joined([label, .joined([RichText("("), level, RichText(")")], by: "")], by: " ")
            } else {
                label = level
            }
        }
        let extra = extras(&fields, in: shape.name)
        let shown = RichText.joined(parts, by: ", ")
        guard !label.isEmpty else { return (shown.isEmpty ? nil : LabelledText(label: shown, text: RichText()), extra) }
        return (LabelledText(label: label, text: shown), extra)
    }

    private func append(_ lines: [LabelledText], to blocks: inout [Block]) {
        if case .labelled(let before)? = blocks.last {
            blocks[blocks.count - 1] = .labelled(before + lines)
        } else {
            blocks.append(.labelled(lines))
        }
    }

    private func append(item: RichText, to blocks: inout [Block]) {
        if case .list(var list)? = blocks.last {
            list.items.append([.paragraph(item)])
            blocks[blocks.count - 1] = .list(list)
        } else {
            blocks.append(.list(ItemList(items: [[.paragraph(item)]])))
        }
    }
}
