import SourceText

/// Sets whole words in bold wherever they stand in sections, as RenderCV's `bold_keywords` asks for.
struct BoldKeywords {
    private let keywords: [[UInt8]]

    init(_ keywords: [String]) {
        // Longer ones first, so that "machine learning" is one.
        self.keywords = keywords.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    }

    func apply(to resume: inout Resume) {
        guard !keywords.isEmpty else { return }
        for index in resume.sections.indices {
            resume.sections[index].content = resume.sections[index].content.map(bold)
        }
    }

    private func bold(_ block: Block) -> Block {
        switch block {
        case .paragraph(let text): return .paragraph(bold(text))
        case .list(var list):
            list.items = list.items.map { $0.map(bold) }
            return .list(list)
        case .quote(let blocks): return .quote(blocks.map(bold))
        case .labelled(let lines): return .labelled(lines.map { LabelledText(label: $0.label, text: bold($0.text)) })
        case .entry(var entry):
            entry.fields = entry.fields.mapValues(bold)
            entry.body = entry.body.map(bold)
            entry.roles = entry.roles.map { role in
                var role = role
                role.fields = role.fields.mapValues(bold)
                role.body = role.body.map(bold)
                return role
            }
            return .entry(entry)
        case .verbatim, .table, .subsection, .pageBreak: return block
        }
    }

    private func bold(_ text: RichText) -> RichText {
        RichText(text.runs.flatMap(bold))
    }

    /// A run cut where a keyword starts and ends.
    private func bold(_ run: TextRun) -> [TextRun] {
        let bytes = Array(run.text.utf8)
        var runs: [TextRun] = []
        var start = 0
        var position = 0
        while position < bytes.count {
            guard let width = keyword(at: position, in: bytes) else {
                position += 1
                continue
            }
            if start < position { runs.append(part(of: run, start..<position)) }
            var found = part(of: run, position..<position + width)
            found.style.insert(.strong)
            runs.append(found)
            position += width
            start = position
        }
        if start == 0 { return [run] }
        if start < bytes.count { runs.append(part(of: run, start..<bytes.count)) }
        return runs
    }

    /// The length of a keyword that stands here as a whole word.
    private func keyword(at position: Int, in bytes: [UInt8]) -> Int? {
        func isWord(_ byte: UInt8) -> Bool {
            byte >= 0x80 || Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
        }
        if position > 0, isWord(bytes[position - 1]), isWord(bytes[position]) { return nil }
        let found = keywords.first { word in
            let end = position + word.count
            guard bytes[position...].starts(with: word) else { return false }
            return end == bytes.count || !isWord(bytes[end]) || !isWord(bytes[end - 1])
        }
        return found?.count
    }

    /// Exact where the source says literally what the run says.
    private func part(of run: TextRun, _ range: Range<Int>) -> TextRun {
        var part = run
        part.text = String(decoding: Array(run.text.utf8)[range], as: UTF8.self)
        if let span = run.span, span.range.count == run.text.utf8.count { part.span = span.part(range) }
        return part
    }
}
