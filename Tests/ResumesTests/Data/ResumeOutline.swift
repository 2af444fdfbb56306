import Resumes
import SourceText

/// A model as lines of text: sections, entries with their fields, lists by indentation, links in `<…>`.
struct ResumeOutline {
    private(set) var lines: [String] = []

    init(_ resume: Resume) {
        add(resume.person)
        for section in resume.sections {
            lines.append("== \(Self.shown(section.title)) (\(section.kind.rawValue))")
            add(section.content, indent: 0)
        }
    }

    var text: String { lines.joined(separator: "\n") }

    private mutating func add(_ person: Person) {
        if let name = person.name { lines.append("# \(Self.shown(name))") }
        lines += person.headline.map { "headline: \(Self.shown($0))" }
        for contact in person.contacts {
            let label = [contact.label.map { Self.shown($0) }, contact.network].compactMap { $0 }.joined(
                separator: ", ")
            lines.append("\(contact.kind.rawValue)\(label.isEmpty ? "" : " [\(label)]"): \(Self.shown(contact.text))")
        }
        lines += person.personal.map { "personal: \(Self.shown($0.label)): \(Self.shown($0.text))" }
        if let photo = person.photo { lines.append("photo: \(photo.path)") }
        add(person.summary, indent: 0)
    }

    private mutating func add(_ blocks: [Block], indent: Int) {
        for block in blocks { add(block, indent: indent) }
    }

    private mutating func add(_ block: Block, indent: Int) {
        let space = String(repeating: "  ", count: indent)
        switch block {
        case .paragraph(let text): lines.append(space + Self.shown(text))
        case .list(let list):
            for (index, item) in list.items.enumerated() {
                let step = list.isReversed ? list.items.count - 1 - index : index
                let mark = list.start.map { "\($0 + step)." } ?? "-"
                let start = lines.count
                add(item, indent: indent + 1)
                if start < lines.count { lines[start] = space + mark + " " + lines[start].drop { $0 == " " } }
            }
        case .quote(let blocks):
            lines.append(space + ">")
            add(blocks, indent: indent + 1)
        case .verbatim(let text, _): lines += text.split(separator: "\n").map { space + "|" + $0 }
        case .table(let table):
            lines += ([table.header] + table.rows).map { space + $0.map(Self.shown).joined(separator: " | ") }
        case .labelled(let texts): lines += texts.map { "\(space)\(Self.shown($0.label)): \(Self.shown($0.text))" }
        case .entry(let entry): add(entry, mark: "*", indent: indent)
        case .subsection(let section):
            lines.append("\(space)= \(Self.shown(section.title))")
            add(section.content, indent: indent + 1)
        case .pageBreak: lines.append(space + "---")
        }
    }

    private mutating func add(_ entry: Entry, mark: String, indent: Int) {
        let space = String(repeating: "  ", count: indent)
        var parts = Entry.Field.allCases.compactMap { field in
            entry[field].map { "\(field.rawValue) \(Self.shown($0))" }
        }
        if let dates = entry.dates { parts.append(Self.shown(dates)) }
        lines.append("\(space)\(mark) \(parts.joined(separator: " | "))")
        add(entry.body, indent: indent + 1)
        for role in entry.roles { add(role, mark: "+", indent: indent + 1) }
    }

    static func shown(_ dates: EntryDates) -> String {
        switch dates.value {
        case .single(let date): "on \(date)"
        case .range(let start, let end): "from \(start) to \(end)"
        case .since(let start, let word): "since \(start)\(word.map { " (\($0))" } ?? "")"
        case .until(let end): "until \(end)"
        case .text: "when '\(shown(dates.written))'"
        }
    }

    static func shown(_ text: RichText) -> String {
        var result = ""
        for run in text.runs {
            var shown = run.text
            if run.style.contains(.code) { shown = "`\(shown)`" }
            if run.style.contains(.emphasis) { shown = "*\(shown)*" }
            if run.style.contains(.strong) { shown = "**\(shown)**" }
            result += shown + (run.link.map { "<\($0.uri)>" } ?? "")
        }
        return result
    }
}
