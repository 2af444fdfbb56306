import SourceText
import SyntaxTrees

extension DataReading {
    /// Running text of a value: of a text its own, of a list the items on one line, of a map its name with its link, or
    /// its keys and values.
    mutating func text(_ entry: DataEntry?) -> RichText {
        entry.map { text($0.value) } ?? RichText()
    }

    mutating func text(_ node: DataNode) -> RichText {
        let node = LanguageVariants.resolved(node, reading: &self)
        switch node.kind {
        case .null: return RichText()
        case .bool, .integer, .number: return RichText(node.scalarText ?? "", span: node.span)
        case .string: return inlines(PlacedText(node).trimmed)
        case .list(let elements):
            return ListedText.line(of: elements.filter { !$0.isBlank }.map { text($0) })
        case .map(let entries):
            return namedText(entries)
                ?? RichText.joined(entries.filter { !$0.value.isBlank }.map { keyedText($0) }, by: ", ")
        }
    }

    /// A name or identifier: stars and underscores in it are its own.
    mutating func verbatim(_ entry: DataEntry?) -> RichText {
        guard let entry, case .string = entry.value.kind else { return text(entry) }
        let text = PlacedText(entry.value).trimmed
        return RichText(text.string, span: text.span)
    }

    /// `Key: value`. From YAML's `- GPA: 3.9`, which was meant as text, the key keeps its spelling.
    mutating func keyedText(_ entry: DataEntry) -> RichText {
        .joined([RichText(entry.key, span: entry.keySpan), text(entry.value)], by: ": ")
    }

    /// Blocks of a value: paragraphs and lists of a text, items of a list.
    mutating func blocks(_ entry: DataEntry?) -> [Block] {
        entry.map { blocks($0.value) } ?? []
    }

    mutating func blocks(_ node: DataNode) -> [Block] {
        let node = LanguageVariants.resolved(node, reading: &self)
        switch node.kind {
        case .string:
            let text = PlacedText(node).trimmed
            if let blocks = htmlBlocks(text) { return blocks }
            // A list of one item is one line too.
            guard text.lines.count > 1 || LinedText.bulletWidth(text) != nil else { return paragraph(inlines(text)) }
            return format == .jsonResume ? linedBlocks(text) : markdownBlocks(text)
        case .list: return list(node).map { [.list($0)] } ?? []
        case .map(let entries):
            let texts = entries.filter { !$0.value.isBlank }.map { labelled($0) }
            return texts.isEmpty ? [] : [.labelled(texts)]
        case .null, .bool, .integer, .number: return paragraph(text(node))
        }
    }

    /// A list with one item for each element; nil if nothing is in it.
    mutating func list(_ node: DataNode, start: Int? = nil) -> ItemList? {
        let items = node.items.map { itemBlocks($0) }.filter { !$0.isEmpty }
        return items.isEmpty ? nil : ItemList(start: start, items: items)
    }

    /// One item. A bullet inside its text is decoration; a map of one key is a text with a colon that YAML misread.
    mutating func itemBlocks(_ node: DataNode) -> [Block] {
        let node = LanguageVariants.resolved(node, reading: &self)
        switch node.kind {
        case .string: return itemBlocks(PlacedText(node).trimmed)
        case .map(let entries):
            if format == .jsonResume, let text = namedText(entries) { return [.paragraph(text)] }
            guard entries.count == 1 else { return paragraph(text(node)) }
            reportColon(entries[0])
            return [.paragraph(keyedText(entries[0]))]
        case .list: return blocks(node)
        case .null, .bool, .integer, .number: return paragraph(text(node))
        }
    }

    private mutating func itemBlocks(_ text: PlacedText) -> [Block] {
        if let blocks = htmlBlocks(text) {
            // An item of a list of its own is the item.
            if case .list(let list)? = blocks.first, blocks.count == 1, list.items.count == 1 { return list.items[0] }
            return blocks
        }
        if text.lines.count > 1, !hasSubBullets(text) {
            return format == .jsonResume ? linedBlocks(text) : markdownBlocks(text)
        }
        guard let width = LinedText.bulletWidth(text), format == .jsonResume || text.string.first == "•" else {
            return subBulleted(text)
        }
        let bullet = text.part(text.range.lowerBound..<text.range.lowerBound + width)
        omit(bullet.string, .decoration, at: bullet.span)
        return subBulleted(text.dropFirst(width))
    }

    mutating func labelled(_ entry: DataEntry) -> LabelledText {
        LabelledText(label: RichText(KeyLabel.label(for: entry.key), span: entry.keySpan), text: text(entry.value))
    }

    private func paragraph(_ text: RichText) -> [Block] {
        text.isEmpty ? [] : [.paragraph(text)]
    }

    /// Nil where no paragraphs or lists stand as HTML in the text.
    private mutating func htmlBlocks(_ text: PlacedText) -> [Block]? {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return nil }
        let read = HTMLBlocks.read(text) { self.inlines($0) }
        omissions += read?.omissions ?? []
        return read?.blocks
    }

    private mutating func linedBlocks(_ text: PlacedText) -> [Block] {
        LinedText.blocks(text) { self.inlines($0) }
    }

    private mutating func reportColon(_ entry: DataEntry) {
        diagnostics.note(
            "colon-in-item", "'\(entry.key):' makes this item a key with a value; it is read as text",
            at: entry.keySpan, help: "Put the item in quotes.")
    }
}

extension RichText {
    /// With a separator, which has no place, between the parts that are not empty.
    static func joined(_ parts: [RichText], by separator: String) -> RichText {
        var joined = RichText()
        for part in parts where !part.isEmpty {
            if !joined.isEmpty { joined.runs.append(TextRun(separator)) }
            joined.runs += part.runs
        }
        return joined
    }
}
