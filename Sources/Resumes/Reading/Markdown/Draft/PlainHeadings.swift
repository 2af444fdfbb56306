import SourceText

/// Section titles that are no headings: a bold line, or in plain text just a line, with a known name.
enum PlainHeadings {
    /// Turns them into headings where the document has hardly any headings with known names.
    static func promote(in blocks: [DraftBlock], ledger: inout Ledger) -> [DraftBlock] {
        let headings = blocks.compactMap(\.heading)
        if SectionTitle.areKnown(headings.map(\.title)) { return ruled(blocks) }
        let isPlain = isPlainText(blocks, headings.map(\.title))
        let all = blocks.flatMap { candidates(in: $0, isPlain: isPlain) }.filter(isKnown)
        // Where titles are bold, a plain "Achievements:" among them is none.
        let bold = all.filter(isBold)
        let areBold = bold.count >= 2
        let titles = areBold ? bold : all
        guard titles.count >= 2 else { return blocks }
        let level = min((headings.map(\.level).min() ?? 1) + 1, 6)
        let areCapitals = titles.allSatisfy { isCapitals($0.plainText) }
        let cut = blocks.flatMap { block in
            split(block, at: level, isPlain: isPlain) { line, isAlone in
                let opens = isPlain && line.text == block.paragraph?.first && line.text.wordCount <= 3
                let line = line.text
                if areBold, !isBold(line) { return false }
                // In the middle of a paragraph only capitals make a title.
                if isPlain, !isAlone, line != block.paragraph?.first, !isCapitals(line.plainText) { return false }
                return isKnown(line) || (opens && SectionTitle.isKnown(line.plainText))
                    || (areCapitals && isAlone && isCapitals(line.plainText) && line.wordCount <= 4)
            }
        }
        return isPlain ? PlainText.arranged(cut, ledger: &ledger) : cut
    }

    /// `**Languages:**` behind a rule, among sections with headings: a section whose title its author only made bold.
    private static func ruled(_ blocks: [DraftBlock]) -> [DraftBlock] {
        guard blocks.contains(where: \.isRule) else { return blocks }
        let level = SectionLevel.level(of: blocks)
        return blocks.indices.flatMap { index -> [DraftBlock] in
            guard index > 0, blocks[index - 1].isRule else { return [blocks[index]] }
            return split(blocks[index], at: level, isPlain: false) { line, _ in
                guard isBold(line.text), isKnown(line.text), let kind = SectionTitle.match(line.text)?.kind else {
                    return false
                }
                return !EntryWalker.mayHoldEntries(kind)
            }
        }
    }

    private static func isBold(_ line: RichText) -> Bool {
        !line.commonStyle.isDisjoint(with: [.strong, .underline])
    }

    /// No headings, or one that titles the document over a text whose lines are titles too.
    private static func isPlainText(_ blocks: [DraftBlock], _ headings: [RichText]) -> Bool {
        if headings.isEmpty { return true }
        guard headings.count == 1, let title = headings.first?.plainText,
            NameReader.isDocumentTitle(title) || NameReader.looksLikeName(title)
        else { return false }
        return blocks.flatMap { candidates(in: $0, isPlain: true) }.count(where: isKnown) >= 3
            && blocks.flatMap { candidates(in: $0, isPlain: false) }.count(where: isKnown) < 2
    }

    private static func candidates(in block: DraftBlock, isPlain: Bool) -> [RichText] {
        guard let lines = block.paragraph?.lines else { return [] }
        if !isPlain, lines.count > 1, opensWithTitle(lines) { return lines.prefix(1).map(\.text) }
        return lines.count == 1 || isPlain ? lines.map(\.text) : []
    }

    /// `**EDUCATION**` over what belongs to it, in one paragraph.
    private static func opensWithTitle(_ lines: [DraftLines.Line]) -> Bool {
        lines.first.map { isBold($0.text) && isKnown($0.text) } ?? false
    }

    private static func isKnown(_ line: RichText) -> Bool {
        line.wordCount <= 5 && !line.plainText.contains(where: { ".(@".contains($0) })
            && SectionTitle.isSure(line.plainText)
    }

    private static func isCapitals(_ text: String) -> Bool {
        text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
    }

    private static func split(
        _ block: DraftBlock, at level: Int, isPlain: Bool, where isTitle: (DraftLines.Line, Bool) -> Bool
    ) -> [DraftBlock] {
        guard let lines = block.paragraph?.lines, lines.count == 1 || isPlain || opensWithTitle(lines) else {
            return [block]
        }
        var result: [DraftBlock] = []
        var rest: [DraftLines.Line] = []
        func flush() {
            let lines = DraftLines(rest)
            if !rest.isEmpty { result.append(DraftBlock(.paragraph(lines), span: lines.joined.span ?? block.span)) }
            rest = []
        }
        for line in lines {
            if (isPlain || lines.count == 1 || result.isEmpty && rest.isEmpty) && isTitle(line, lines.count == 1) {
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
    static func arranged(_ blocks: [DraftBlock], ledger: inout Ledger) -> [DraftBlock] {
        liftName(blocks.map(hardened), ledger: &ledger)
    }

    private static func hardened(_ block: DraftBlock) -> DraftBlock {
        guard let lines = block.paragraph else { return block }
        var block = block
        block.kind = .paragraph(
            DraftLines(lines.lines.map { .init(text: $0.text, endsHard: $0.endsHard || $0.text.plainText.count < 60) }))
        return block
    }

    /// A column beside the page came first: the paragraph with the name goes to the top.
    private static func liftName(_ blocks: [DraftBlock], ledger: inout Ledger) -> [DraftBlock] {
        guard blocks.first?.heading != nil else { return blocks }
        for index in blocks.indices {
            guard let lines = blocks[index].paragraph?.lines, let first = lines.first?.text.plainText,
                NameReader.looksLikeName(first)
            else { continue }
            // The name and what the person is stand in one paragraph or in two, right above the next title.
            let count = lines.count > 1 ? 1 : 2
            guard index + count < blocks.count, let next = blocks[index + count].heading,
                let kind = SectionTitle.match(next.title)?.kind, [.summary, .work, .education].contains(kind),
                blocks[index..<index + count].allSatisfy({ $0.paragraph != nil })
            else { continue }
            var rest = blocks
            rest.removeSubrange(index..<index + count)
            if index > 0, let title = rest[index - 1].heading?.title, SectionTitle.match(title)?.kind == .personal {
                // "Personal data" over nothing but what was lifted.
                ledger.omit(title, .labelOfField)
                rest.remove(at: index - 1)
            }
            return blocks[index..<index + count] + rest
        }
        return blocks
    }
}
