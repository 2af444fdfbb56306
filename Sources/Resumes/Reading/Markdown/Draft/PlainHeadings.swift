import SourceText

/// Section titles that are no headings: a bold line, or in plain text just a line, with a known name.
enum PlainHeadings {
    /// Turns them into headings where the document has hardly any headings with known names.
    static func promote(in blocks: [DraftBlock], ledger: inout Ledger) -> [DraftBlock] {
        let headings = blocks.compactMap(\.heading)
        let known = headings.count { SectionTitle.isSure($0.title.plainText) }
        guard known < 2 else { return blocks }
        let isPlain = headings.isEmpty
        let titles = blocks.flatMap { candidates(in: $0, isPlain: isPlain) }.filter(isKnown)
        guard titles.count >= 2 else { return blocks }
        let level = min((headings.map(\.level).min() ?? 1) + 1, 6)
        let areCapitals = titles.allSatisfy { isCapitals($0.plainText) }
        let cut = blocks.flatMap { block in
            split(block, at: level, isPlain: isPlain) { line, isAlone in
                let opens = isPlain && line.text == block.paragraph?.first && line.text.wordCount <= 3
                let line = line.text
                return isKnown(line) || (opens && SectionTitle.isKnown(line.plainText))
                    || (areCapitals && isAlone && isCapitals(line.plainText) && line.wordCount <= 4)
            }
        }
        return isPlain ? PlainText.arranged(cut) : cut
    }

    private static func candidates(in block: DraftBlock, isPlain: Bool) -> [RichText] {
        guard let lines = block.paragraph?.lines else { return [] }
        return lines.count == 1 || isPlain ? lines.map(\.text) : []
    }

    private static func isKnown(_ line: RichText) -> Bool {
        line.wordCount <= 5 && !line.plainText.hasSuffix(".") && SectionTitle.isSure(line.plainText)
    }

    private static func isCapitals(_ text: String) -> Bool {
        text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
    }

    private static func split(
        _ block: DraftBlock, at level: Int, isPlain: Bool, where isTitle: (DraftLines.Line, Bool) -> Bool
    ) -> [DraftBlock] {
        guard let lines = block.paragraph?.lines, lines.count == 1 || isPlain else { return [block] }
        var result: [DraftBlock] = []
        var rest: [DraftLines.Line] = []
        func flush() {
            let lines = DraftLines(rest)
            if !rest.isEmpty { result.append(DraftBlock(.paragraph(lines), span: lines.joined.span ?? block.span)) }
            rest = []
        }
        for line in lines {
            if isTitle(line, lines.count == 1) {
                flush()
                let title = line.text.withoutCommonEmphasis
                result.append(DraftBlock(.heading(level: level, title), span: line.text.span ?? block.span))
            } else {
                rest.append(line)
            }
        }
        flush()
        return result
    }
}

/// Text without any markup, as it comes out of a profile saved as PDF: each short line is a line of its own.
enum PlainText {
    static func arranged(_ blocks: [DraftBlock]) -> [DraftBlock] {
        liftName(blocks.map(hardened))
    }

    private static func hardened(_ block: DraftBlock) -> DraftBlock {
        guard let lines = block.paragraph else { return block }
        var block = block
        block.kind = .paragraph(
            DraftLines(lines.lines.map { .init(text: $0.text, endsHard: $0.endsHard || $0.text.plainText.count < 60) }))
        return block
    }

    /// A column beside the page came first: the paragraph with the name goes to the top.
    private static func liftName(_ blocks: [DraftBlock]) -> [DraftBlock] {
        guard blocks.first?.heading != nil else { return blocks }
        let index = blocks.indices.first { index in
            guard let lines = blocks[index].paragraph?.lines, lines.count > 1, index + 1 < blocks.count,
                let next = blocks[index + 1].heading, let kind = SectionTitle.match(next.title)?.kind
            else { return false }
            return [.summary, .work, .education].contains(kind) && NameReader.looksLikeName(lines[0].text.plainText)
        }
        guard let index else { return blocks }
        var blocks = blocks
        let name = blocks.remove(at: index)
        return [name] + blocks
    }
}
