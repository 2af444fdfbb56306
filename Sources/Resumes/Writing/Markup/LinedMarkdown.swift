/// Writes blocks as the text of one value: paragraphs parted by blank lines, bullets, numbers, labels in bold.
///
/// The counterpart of `LinedText`. What has no such form (tables, quotations, entries) becomes lines.
struct LinedMarkdown {
    var inlines = InlineMarkdown()

    func text(_ blocks: [Block]) -> String {
        blocks.map { lines($0).joined(separator: "\n") }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// One item of a list: its text, then its other blocks and inner lists.
    func item(_ blocks: [Block]) -> [String] {
        var result: [String] = []
        for block in blocks {
            if case .list = block {
                result += lines(block).map { "  " + $0 }
            } else if case .paragraph(let text) = block {
                let line = Self.guarded(inlines.line(text))
                result.append(result.isEmpty ? line : "  " + line)
            } else {
                result += lines(block).map { result.isEmpty ? $0 : "  " + $0 }
            }
        }
        return result
    }

    // MARK: Blocks

    private func lines(_ block: Block) -> [String] {
        switch block {
        case .paragraph(let text): paragraph(text)
        case .list(let list): lines(list)
        case .quote(let blocks): blocks.flatMap { lines($0) }
        case .verbatim(let text, _): text.split(separator: "\n").map(String.init)
        case .table(let table): ([table.header] + table.rows).filter { !$0.isEmpty }.map(row)
        case .labelled(let texts): texts.map { labelled($0) }
        case .entry(let entry): lines(entry)
        case .subsection(let section):
            [inlines.line(section.title.adding(.strong))] + section.content.flatMap { lines($0) }
        case .pageBreak: []
        }
    }

    private func paragraph(_ text: RichText) -> [String] {
        let lines = inlines.lines(text)
        return lines.count > 1 ? lines.map(Self.guarded) : lines
    }

    private func lines(_ list: ItemList) -> [String] {
        list.items.enumerated().flatMap { index, blocks -> [String] in
            let item = self.item(blocks)
            let mark = list.start == nil || list.items.count < 2 ? "- " : "\(index + 1). "
            return item.enumerated().map { $0.offset == 0 ? mark + $0.element : $0.element }
        }
    }

    private func labelled(_ line: LabelledText) -> String {
        inlines.line(line.label.adding(.strong) + RichText(": ") + line.text)
    }

    private func row(_ cells: [RichText]) -> String {
        cells.map(inlines.line).joined(separator: " | ")
    }

    private func lines(_ entry: Entry) -> [String] {
        let dates = entry.dates.map { [$0.written] } ?? []
        let rest = Entry.Field.allCases.filter { $0 != .title }.compactMap { entry[$0] }
        let head = RichText.joined([entry[.title]?.adding(.strong) ?? RichText()] + rest + dates, by: ", ")
        return [inlines.line(head)] + (entry.body + entry.roles.map(Block.entry)).flatMap { lines($0) }
    }

    /// A line of text that begins like an item is told from one by a backslash.
    private static func guarded(_ line: String) -> String {
        guard let first = line.first else { return line }
        let rest = line.dropFirst()
        if "-*+".contains(first), rest.first == " " { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let tail = line.dropFirst(digits.count)
        if (1...2).contains(digits.count), tail.hasPrefix(". ") || tail.hasPrefix(") ") { return digits + "\\" + tail }
        return line
    }
}
