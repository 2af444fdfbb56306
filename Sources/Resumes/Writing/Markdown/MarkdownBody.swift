import Languages

/// Blocks as Markdown, entries under headings one level below their section's.
struct MarkdownBody {
    let spelling: MarkdownSpelling
    let language: LanguageTag
    /// Of the heading the blocks stand under.
    let level: Int
    private var inlines: InlineMarkdown { spelling.inlines }

    init(spelling: MarkdownSpelling, language: LanguageTag, level: Int) {
        self.spelling = spelling
        self.language = language
        self.level = level
    }

    func text(_ blocks: [Block]) -> String {
        var parts: [String] = []
        var rest = blocks[...]
        while let block = rest.popFirst() {
            guard let level = levelEntry(block) else {
                parts.append(text(block))
                continue
            }
            // Languages with their levels make one list.
            var lines = [level]
            while let next = rest.first.flatMap(levelEntry) {
                lines.append(next)
                rest.removeFirst()
            }
            parts.append(lines.joined(separator: "\n"))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    // MARK: Blocks

    private func text(_ block: Block) -> String {
        switch block {
        case .paragraph(let text): paragraph(text)
        case .list(let list): self.list(list)
        case .quote(let blocks): Self.indented(text(blocks), by: "> ")
        case .verbatim(let text, _): "```\n\(text)\n```"
        case .table(let table): self.table(table)
        case .labelled(let lines): labelled(lines)
        case .entry(let entry): self.entry(entry)
        case .subsection(let section): subsection(section)
        case .pageBreak: "<!-- pagebreak -->"
        }
    }

    private func paragraph(_ text: RichText) -> String {
        inlines.lines(text).map(Self.guarded).joined(separator: "\\\n")
    }

    private func list(_ list: ItemList) -> String {
        list.items.enumerated().map { index, blocks in
            let mark = list.start.map { "\($0 + index). " } ?? "- "
            let indent = String(repeating: " ", count: mark.count)
            let parts = blocks.map(text)
            // An inner list stands close to its item.
            let item = zip(parts, blocks).reduce("") { text, part in
                guard !text.isEmpty else { return part.0 }
                let isList = if case .list = part.1 { true } else { false }
                return text + (isList ? "\n" : "\n\n") + part.0
            }
            return mark + Self.indented(item, by: indent).dropFirst(indent.count)
        }.joined(separator: "\n")
    }

    private func table(_ table: Table) -> String {
        let columns = max(table.header.count, table.rows.map(\.count).max() ?? 0)
        func row(_ cells: [RichText]) -> String {
            let texts = cells.map { inlines.line($0).replacing("|", with: "\\|") }
            return "| " + (texts + Array(repeating: "", count: max(0, columns - cells.count))).joined(separator: " | ")
                + " |"
        }
        let rules = (0..<columns).map { column -> String in
            switch column < table.alignments.count ? table.alignments[column] : nil {
            case .start: ":---|"
            case .center: ":---:|"
            case .end: "---:|"
            case nil: "---|"
            }
        }
        let rule = "|" + rules.joined()
        return ([row(table.header), rule] + table.rows.map(row)).joined(separator: "\n")
    }

    private func labelled(_ lines: [LabelledText]) -> String {
        let texts = lines.map { line in
            "**\(inlines.line(line.label.removing(style: .strong))):** \(inlines.line(line.text))"
        }
        return spelling.hasListedLabels
            ? texts.map { "- \($0)" }.joined(separator: "\n") : texts.joined(separator: "\\\n")
    }

    private func subsection(_ section: Section) -> String {
        let inner = MarkdownBody(spelling: spelling, language: language, level: level + 1).text(section.content)
        let heading = heading(inlines.line(section.title))
        return inner.isEmpty ? heading : "\(heading)\n\n\(inner)"
    }

    private func heading(_ text: String) -> String {
        String(repeating: "#", count: min(level + 1, 6)) + " " + text
    }

    private func levelEntry(_ block: Block) -> String? {
        guard case .entry(let entry) = block, entry.fields.count == 2, entry.dates == nil, entry.body.isEmpty,
            entry.roles.isEmpty, let title = entry[.title], let level = entry[.level]
        else { return nil }
        return "- \(inlines.line(title)) (\(inlines.line(level)))"
    }

    // MARK: Entries

    private func entry(_ entry: Entry) -> String {
        let head = MarkdownEntryHead(spelling: spelling, language: language, heading: heading).lines(entry)
        let roles = entry.roles.map { role in
            MarkdownBody(spelling: spelling, language: language, level: level + 1).text([.entry(role)])
        }
        let parts = ([head, text(entry.body)] + roles).filter { !$0.isEmpty }
        guard spelling.head == .term, parts.count > 1 else { return parts.joined(separator: "\n\n") }
        let below = parts.dropFirst().joined(separator: "\n\n")
        return parts[0] + "\n\n:   " + Self.indented(below, by: "    ").dropFirst(4)
    }

    // MARK: Lines

    private static func indented(_ text: String, by indent: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty && indent.allSatisfy(\.isWhitespace) ? "" : indent + $0 }.joined(separator: "\n")
    }

    /// A line of prose that begins like a heading, an item, a quotation or a definition is told from one.
    static func guarded(_ line: String) -> String {
        let first = line.first ?? " "
        let next = line.dropFirst().first ?? " "
        if "-+*:".contains(first), next == " " { return "\\" + line }
        if "#>|=~".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let tail = line.dropFirst(digits.count)
        let isNumbered = (1...9).contains(digits.count) && (tail.hasPrefix(". ") || tail.hasPrefix(") "))
        return isNumbered ? digits + "\\" + tail : line
    }
}
