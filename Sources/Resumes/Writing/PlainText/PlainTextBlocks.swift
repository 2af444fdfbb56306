/// Blocks as lines of plain text, parted by blank lines.
struct PlainTextBlocks {
    let dates: DateFormatting

    func header(of person: Person) -> String {
        var lines = [person.name.map(Self.plain) ?? ""] + person.headline.map(Self.plain)
        lines += person.contacts.map(Self.line)
        lines += person.personal.map(Self.labelled)
        let head = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        return [head, text(person.summary)].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    func text(_ blocks: [Block]) -> String {
        var text = ""
        for block in blocks {
            let lines = self.lines(block)
            guard !lines.isEmpty else { continue }
            // A list stands close to the paragraph before it.
            let isClose = if case .list = block { true } else { false }
            if !text.isEmpty { text += isClose ? "\n" : "\n\n" }
            text += lines.joined(separator: "\n")
        }
        return text
    }

    // MARK: Blocks

    private func lines(_ block: Block) -> [String] {
        switch block {
        case .paragraph(let text): Self.lines(of: text)
        case .list(let list): lines(list)
        case .quote(let blocks): [text(blocks)]
        case .verbatim(let text, _): [text]
        case .table(let table):
            ([table.header] + table.rows).filter { !$0.isEmpty }.map { row in
                row.map(Self.plain).joined(separator: " | ")
            }
        case .labelled(let lines): lines.map(Self.labelled)
        case .entry(let entry): lines(entry)
        case .subsection(let section): [Self.plain(section.title), "", text(section.content)]
        case .pageBreak: []
        }
    }

    private func lines(_ list: ItemList) -> [String] {
        list.items.enumerated().flatMap { index, blocks -> [String] in
            let step = list.isReversed ? list.items.count - 1 - index : index
            let mark = list.start.map { "\($0 + step). " } ?? "- "
            let lines = blocks.flatMap { self.lines($0) }
            let indent = String(repeating: " ", count: mark.count)
            return lines.enumerated().map { $0.offset == 0 ? mark + $0.element : indent + $0.element }
        }
    }

    /// The head on a line of its own, dates and place on the next.
    private func lines(_ entry: Entry) -> [String] {
        let head: [Entry.Field] = [.title, .degree, .area, .organization]
        let beside: [Entry.Field] = [.place, .score, .level, .note]
        let below: [Entry.Field] = [.description, .authors, .journal, .keywords, .doi, .url]
        let first = head.compactMap { entry[$0] }.map(Self.plain).joined(separator: ", ")
        let second =
            (entry.dates.map { [dates.string(for: $0)] } ?? []) + beside.compactMap { entry[$0] }.map(Self.plain)
        let further = below.compactMap { entry[$0] }.map(Self.plain)
        let heads = ([first, second.joined(separator: ", ")] + further).filter { !$0.isEmpty }
        let body = text(entry.body)
        let roles = entry.roles.map { lines($0).joined(separator: "\n") }
        return heads + (body.isEmpty ? [] : [body]) + roles.map { heads.isEmpty ? $0 : "\n" + $0 }
    }

    // MARK: Texts

    private static func line(_ contact: Contact) -> String {
        let label = contact.label.map(plain) ?? contact.network
        let text = plain(contact.text)
        guard let label, !text.lowercased().contains(label.lowercased()) else { return text }
        return "\(label): \(text)"
    }

    private static func labelled(_ line: LabelledText) -> String {
        "\(plain(line.label)): \(plain(line.text))"
    }

    static func plain(_ text: RichText) -> String {
        lines(of: text).joined(separator: " ")
    }

    /// Words as they are, each link's address in brackets behind it unless it says the same.
    private static func lines(of text: RichText) -> [String] {
        text.splitAtLineBreaks.map { line in
            var result = ""
            var rest = line.runs[...]
            while let first = rest.first {
                let linked = rest.prefix { $0.link == first.link }
                rest = rest.dropFirst(linked.count)
                let words = linked.map(\.text).joined()
                result += words
                guard let link = first.link, !repeats(link, words) else { continue }
                result += " (\(LinkReading.display(of: link)))"
            }
            return cleaned(result)
        }
    }

    private static func repeats(_ link: LinkTarget, _ words: String) -> Bool {
        let shown = LinkReading.display(of: link).lowercased()
        let digits = words.filter { $0.isNumber || $0 == "+" }
        return shown == LinkReading.display(of: LinkTarget(words.lowercased())) || (!digits.isEmpty && shown == digits)
    }

    /// Spaces of all kinds as spaces; characters that show nothing left out.
    private static func cleaned(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xad, 0x200b, 0x2060, 0xfeff: continue
            case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
