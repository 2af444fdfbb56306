import Languages
import SyntaxTrees

/// What stands below an entry's head: `summary` and `highlights`.
enum RenderCVBody {
    /// Fields RenderCV has no key for come first, as text.
    static func members(_ entry: Entry, type: RenderCVEntryType) -> RenderCVBlocks.Members {
        var prose = entry.body
        var highlights: [String] = []
        let labelled = JSONResumeBody.takeLabelled(&prose)
        if case .list(let list)? = prose.last, list.start == nil, type != .publication {
            highlights = list.items.map(item)
            prose.removeLast()
        }
        let fields = Entry.Field.allCases.compactMap { entry[$0] }.map { RenderCVBlocks.inlines.line($0) }
        let told = labelled.map { line in
            RenderCVBlocks.inlines.line(line.label.adding(.strong) + RichText(": ") + line.text)
        }
        if highlights.isEmpty {
            highlights = type == .publication ? [] : told
        } else {
            highlights += told
        }
        let rest = type == .publication ? told : []
        let summary = (fields + prose.flatMap(lines) + rest).joined(separator: "\n\n")
        return [
            ("summary", summary.isEmpty ? nil : .string(summary)),
            ("highlights", highlights.isEmpty ? nil : .list(highlights.map(JSONText.string))),
        ]
    }

    /// The text of an item with its inner items, which RenderCV parts by ` - `; deeper ones stand beside those.
    static func item(_ blocks: [Block]) -> String {
        var head: [String] = []
        var inner: [String] = []
        for block in blocks {
            if case .list(let list) = block {
                inner += list.items.flatMap { flattened($0) }
            } else {
                head += lines(block)
            }
        }
        let text = head.map(RenderCVBlocks.guarded).joined(separator: " ")
        return ([text] + inner.map { " - " + $0 }).joined(separator: "\n")
    }

    private static func flattened(_ blocks: [Block]) -> [String] {
        var texts: [String] = []
        for block in blocks {
            if case .list(let list) = block {
                texts += list.items.flatMap { flattened($0) }
            } else {
                texts += lines(block).map(RenderCVBlocks.guarded)
            }
        }
        return texts
    }

    /// Paragraphs of a block that is no entry of the section's type.
    static func lines(_ block: Block) -> [String] {
        let inlines = RenderCVBlocks.inlines
        switch block {
        case .list, .entry, .subsection: return [LinedMarkdown(inlines: inlines).text([block])]
        case .quote(let blocks): return blocks.flatMap(lines)
        case .paragraph(let text): return [inlines.lines(text).joined(separator: "  \n")]
        case .verbatim(let text, _): return [text]
        case .table(let table):
            return ([table.header] + table.rows).filter { !$0.isEmpty }.map { row in
                row.map(inlines.line).joined(separator: " | ")
            }
        case .labelled(let lines):
            return lines.map { inlines.line($0.label.adding(.strong) + RichText(": ") + $0.text) }
        case .pageBreak: return []
        }
    }
}

/// Dates as RenderCV has them. A year is a number: the text '2020' would be shown as January 2020.
enum RenderCVDates {
    static func members(_ dates: EntryDates?, language: LanguageTag) -> RenderCVBlocks.Members {
        guard let dates else { return [] }
        switch dates.value {
        case .single(let date) where dates.duration == nil: return [("date", value(date))]
        case .range(let start, let end) where dates.duration == nil && !(end < start):
            return [("start_date", value(start)), ("end_date", value(end))]
        case .since(let start, let word) where dates.duration == nil && isUsual(word, language):
            return [("start_date", value(start)), ("end_date", .string("present"))]
        default: return [("date", .string(words(dates, language)))]
        }
    }

    private static func value(_ date: PartialDate) -> JSONText {
        date.month == nil ? .number(date.year) : .string(date.description)
    }

    /// RenderCV says "present" in its locale's word.
    private static func isUsual(_ word: String?, _ language: LanguageTag) -> Bool {
        guard let word else { return true }
        return word.lowercased() == LocaleFacts(for: language).present.lowercased() || DateReader.isPresent(word)
    }

    private static func words(_ dates: EntryDates, _ language: LanguageTag) -> String {
        let written = dates.written.plainText
        if dates.value == .text { return written }
        if DateReader.readWhole(dates.written, language: language)?.value == dates.value { return written }
        return DateFormatting(language: language).string(for: dates)
    }
}
