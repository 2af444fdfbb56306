import Languages
import SourceText

/// What LaTeX classes for CVs have commands for: `\cventry{…}{…}…` of moderncv, awesome-cv and vitae, and its like.
///
/// The order of the arguments differs from class to class, so an entry becomes a heading with lines of facts below
/// it, and its reader tells by their words what they are. Must come before `Scrubber`, which knows no arguments.
enum LaTeXEntries {
    private enum Command {
        /// A head and, in the argument of that number, what was done there.
        case entry
        /// `\cvitem{Languages}{Swift, C}`
        case labelled
        case item
    }

    private static let commands: [String: Command] = [
        "cventry": .entry, "cvhonor": .entry, "cvevent": .entry, "resumeSubheading": .entry, "cvitem": .labelled,
        "cvskill": .labelled, "cvline": .labelled, "cvlanguage": .labelled, "cvlistitem": .item, "resumeItem": .item,
    ]

    /// The blocks a paragraph means; nil if none of these commands is in it with all its braces.
    static func blocks(of lines: DraftLines, at span: SourceSpan, ledger: inout Ledger) -> [DraftBlock]? {
        guard
            lines.lines.contains(where: {
                $0.text.runs.contains { $0.text.holds("\\cv") || $0.text.holds("\\resume") }
            })
        else { return nil }
        let text = lines.joined
        let calls = calls(in: Array(text.plainText.utf8))
        guard !calls.isEmpty else { return nil }
        var blocks: [DraftBlock] = []
        var position = 0
        for call in calls {
            blocks += prose(text.slice(position..<call.range.lowerBound), at: span, &ledger)
            ledger.omit("\\" + call.name, .markup, at: text.slice(call.range).span ?? span)
            let arguments = call.arguments.map { text.slice($0) }
            switch call.command {
            case .entry:
                if let pair = pair(arguments, &ledger) {
                    add(pair, to: &blocks, at: span)
                } else {
                    blocks += entry(arguments, at: span, &ledger)
                }
            case .labelled: add(labelled(arguments, &ledger), to: &blocks, at: span)
            case .item: for text in arguments { add(clean(text, &ledger), to: &blocks, at: span) }
            }
            position = call.range.upperBound
        }
        return blocks + prose(text.slice(position..<text.utf8Count), at: span, &ledger)
    }

    // MARK: Commands

    private struct Call {
        var name: String
        var command: Command
        /// From the backslash to the last brace.
        var range: Range<Int>
        /// What stands between the braces.
        var arguments: [Range<Int>]
    }

    private static func calls(in bytes: [UInt8]) -> [Call] {
        var calls: [Call] = []
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
            var end = start + 1
            while end < bytes.count, LaTeXCommands.letters.contains(bytes[end]) { end += 1 }
            let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
            index = max(end, start + 1)
            guard let command = commands[name] else { continue }
            var arguments: [Range<Int>] = []
            var next = end
            while let argument = LaTeXCommands.group(at: spacesSkipped(from: next, in: bytes), "{", "}", in: bytes) {
                arguments.append(argument)
                next = argument.upperBound + 1
            }
            guard !arguments.isEmpty else { continue }
            calls.append(Call(name: name, command: command, range: start..<next, arguments: arguments))
            index = next
        }
        return calls
    }

    private static func spacesSkipped(from index: Int, in bytes: [UInt8]) -> Int {
        var index = index
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n") {
            index += 1
        }
        return index
    }

    // MARK: What they mean

    /// The first argument that is no date is the heading; short ones are facts, a list or a sentence is the body.
    private static func entry(_ arguments: [RichText], at span: SourceSpan, _ ledger: inout Ledger) -> [DraftBlock] {
        var facts: [RichText] = []
        var body: [DraftBlock] = []
        for argument in arguments {
            if argument.plainText.contains("\\item") || argument.wordCount > 20 {
                body += items(argument, at: span, &ledger)
            } else {
                let fact = clean(argument, &ledger)
                if !fact.isEmpty { facts.append(fact) }
            }
        }
        let index = facts.firstIndex { DateReader.readWhole($0, language: nil) == nil } ?? facts.startIndex
        guard index < facts.endIndex else { return body }
        let title = facts.remove(at: index)
        // Below any section; how deep does not matter.
        var blocks = [DraftBlock(.heading(level: 6, title), span: title.span ?? span)]
        if !facts.isEmpty {
            let lines = facts.map { DraftLines.Line(text: $0, endsHard: true) }
            blocks.append(DraftBlock(.paragraph(DraftLines(lines)), span: facts[0].span ?? span))
        }
        return blocks + body
    }

    /// Two texts and empty braces, as some set their skills with it; no dates, and nothing done.
    private static func pair(_ arguments: [RichText], _ ledger: inout Ledger) -> RichText? {
        let filled = arguments.filter { !$0.plainText.allSatisfy(\.isWhitespace) }
        guard filled.count == 2, arguments.count > 3,
            filled.allSatisfy({
                DateReader.find(in: $0, language: nil) == nil && $0.wordCount <= 20 && !$0.plainText.contains("\\item")
            })
        else { return nil }
        return clean(filled[0], &ledger) + RichText(" – ") + clean(filled[1], &ledger)
    }

    /// `\item …\item …` as a list; what stands before the first one, or all of it, as a paragraph.
    private static func items(_ text: RichText, at span: SourceSpan, _ ledger: inout Ledger) -> [DraftBlock] {
        let plain = text.plainText
        var starts: [Range<Int>] = []
        var position = 0
        while let found = String(plain.utf8.dropFirst(position))?.byteRange(of: "\\item") {
            let range = position + found.lowerBound..<position + found.upperBound
            let next = plain.utf8.dropFirst(range.upperBound).first
            // Not \itemsep.
            if next.map({ !LaTeXCommands.letters.contains($0) }) ?? true { starts.append(range) }
            position = range.upperBound
        }
        var blocks = prose(text.slice(0..<(starts.first?.lowerBound ?? text.utf8Count)), at: span, &ledger)
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].lowerBound : text.utf8Count
            add(clean(text.slice(start.upperBound..<end), &ledger), to: &blocks, at: span)
        }
        return blocks
    }

    /// `**Languages:** Swift, C`
    private static func labelled(_ arguments: [RichText], _ ledger: inout Ledger) -> RichText {
        let texts = arguments.map { clean($0, &ledger) }.filter { !$0.isEmpty }
        guard let label = texts.first, texts.count > 1 else { return texts.first ?? RichText() }
        let rest = texts.dropFirst().dropFirst().reduce(texts[1]) { $0 + RichText(", ") + $1 }
        return label.adding(.strong) + RichText([TextRun(": ", style: .strong)]) + rest
    }

    private static func prose(_ text: RichText, at span: SourceSpan, _ ledger: inout Ledger) -> [DraftBlock] {
        let text = clean(text, &ledger)
        return text.isEmpty ? [] : [DraftBlock(.paragraph(DraftLines(text)), span: text.span ?? span)]
    }

    private static func clean(_ text: RichText, _ ledger: inout Ledger) -> RichText {
        text.isEmpty ? text : Scrubber.clean(text, ledger: &ledger).trimmed()
    }

    /// One more item of the list at the end, or of a new one.
    private static func add(_ text: RichText, to blocks: inout [DraftBlock], at span: SourceSpan) {
        guard !text.isEmpty else { return }
        let item = [DraftBlock(.paragraph(DraftLines(text)), span: text.span ?? span)]
        if let last = blocks.last, case .list(let start, let items) = last.kind {
            blocks[blocks.count - 1].kind = .list(start: start, items + [item])
        } else {
            blocks.append(DraftBlock(.list(start: nil, [item]), span: text.span ?? span))
        }
    }
}
