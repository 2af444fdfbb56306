import SourceText

/// Lists, quotes, definitions, tables and footnotes: blocks that hold others.
extension BlockBuilder {
    mutating func openContainer(_ node: CommonMarkNode) {
        if isIgnored(node) {
            ignored += 1
            isTooDeep = true
            return
        }
        let start = start(of: node)
        var frame = Frame(node: node, range: start..<start)
        if case .table = node.kind { linkDefinitions.markUsed(node.startLine..<node.endLine + 1) }
        if case .item = node.kind { frame.range = start..<min(start + 1, source.bytes.count) }
        if case .footnote = node.kind { frame.range = footnoteMark(before: start) }
        if case .row(let isHeader) = node.kind { frame.cellStart = rowStart(node, isHeader: isHeader) }
        frames.append(frame)
    }

    /// Below the deepest level containers are seen through: their leaves go to the last one that is kept.
    private func isIgnored(_ node: CommonMarkNode) -> Bool {
        switch node.kind {
        case .blockQuote, .list, .definitionList: return ignored > 0 || frames.count > Self.deepestNesting
        case .item, .definition: return ignored > 0
        default: return false
        }
    }

    /// `[^label]:`, which cmark leaves out of the place of a footnote (and its label out of the node).
    private func footnoteMark(before start: Int) -> Range<Int> {
        let mark = source.bytes[..<start].lastIndex(of: UInt8(ascii: "["))
        return (mark ?? start)..<start
    }

    /// Where the cells of a row begin. cmark gives a table's first row the first line of the paragraph it was, and
    /// all rows the column of the table.
    private func rowStart(_ node: CommonMarkNode, isHeader: Bool) -> Int {
        var line = node.startLine
        if isHeader, let table = frames.last?.node {
            line = table.startLine + table.content.dropLast().count { $0 == 0x0A }
        }
        return locator.hasText(inLine: line) ? locator.textRange(ofLine: line).lowerBound : start(of: node)
    }

    mutating func closeContainer(_ node: CommonMarkNode) {
        if ignored > 0, !isTablePart(node) {
            ignored -= 1
            return
        }
        guard frames.count > 1 else { return }
        finishDefinitionList()
        let frame = frames.removeLast()
        switch frame.node.kind {
        case .blockQuote: append(.blockQuote(frame.blocks), frame.range)
        case .list(let start, let isTight): closeList(frame, start: start, isTight: isTight)
        case .item(let isChecked): closeItem(frame, isChecked: isChecked)
        case .definitionList: closeDefinitionList(frame)
        case .definition: closeDefinition(frame)
        case .table(let alignments):
            let table = MarkdownTable(header: frame.header, rows: frame.rows, alignments: alignments)
            append(.table(table), tableRange(frame))
        case .row(let isHeader): closeRow(frame, isHeader: isHeader)
        case .footnote: closeFootnote(frame)
        default: break
        }
    }

    private func isTablePart(_ node: CommonMarkNode) -> Bool {
        switch node.kind {
        case .table, .row: return true
        default: return false
        }
    }

    private mutating func closeFootnote(_ frame: Frame) {
        let label = source.bytes[frame.range].dropFirst(2).prefix { $0 != UInt8(ascii: "]") }
        footnotes.append(
            MarkdownFootnote(
                label: String(decoding: label, as: UTF8.self), blocks: frame.blocks, span: source.span(frame.range)))
    }

    private mutating func closeItem(_ frame: Frame, isChecked: Bool?) {
        let last = frames.count - 1
        if let end = frames[last].lastItemEnd, hasBlankLine(between: end, and: frame.range.lowerBound) {
            frames[last].hasGaps = true
        }
        frames[last].lastItemEnd = frame.range.upperBound
        frames[last].items.append(
            MarkdownListItem(
                blocks: frame.blocks, isChecked: isChecked, span: source.span(frame.range),
                attributes: frame.blocks.first?.attributesOfParagraph ?? .init()))
        extend(to: frame.range.upperBound)
    }

    private func hasBlankLine(between end: Int, and start: Int) -> Bool {
        let first = source.line(containing: max(0, end - 1)) + 1
        let lines = first..<max(first, source.line(containing: start))
        return lines.contains { source.trimmed(source.range(ofLine: $0)).isEmpty }
    }

    /// cmark does not see the blank line after an item that ends with a definition list.
    private mutating func closeList(_ frame: Frame, start: Int?, isTight: Bool) {
        let list = MarkdownList(start: start, isTight: isTight && !frame.hasGaps, items: frame.items)
        append(.list(list), frame.range)
    }

    /// Terms that follow each other give one list, whatever cmark made of them; only a division fence may stand
    /// between.
    private mutating func closeDefinitionList(_ frame: Frame) {
        let last = frames.count - 1
        let isFirst = frames[last].openDefinitions.isEmpty
        let start = isFirst ? frame.range.lowerBound : frames[last].openDefinitionsRange.lowerBound
        frames[last].openDefinitions += frame.definitions
        frames[last].openDefinitionsRange = start..<max(start, frame.range.upperBound)
        extend(to: frame.range.upperBound)
    }

    mutating func finishDefinitionList() {
        let last = frames.count - 1
        guard !frames[last].openDefinitions.isEmpty else { return }
        let definitions = frames[last].openDefinitions
        frames[last].openDefinitions = []
        append(.definitionList(definitions), frames[last].openDefinitionsRange)
    }

    private mutating func closeDefinition(_ frame: Frame) {
        let last = frames.count - 1
        extend(to: frame.range.upperBound)
        guard let term = frames[last].definitions.popLast() else { return }
        frames[last].definitions.append(
            MarkdownDefinition(
                term: term.term, termSpan: term.termSpan, definitions: term.definitions + [frame.blocks],
                span: term.span.union(source.span(frame.range))))
    }

    private mutating func closeRow(_ frame: Frame, isHeader: Bool) {
        let last = frames.count - 1
        if isHeader {
            frames[last].header = frame.cells
            let line = source.line(containing: frame.cellStart)
            let start = locator.hasText(inLine: line) ? locator.textRange(ofLine: line).lowerBound : frame.cellStart
            frames[last].range = start..<max(start, frames[last].range.upperBound)
        } else {
            frames[last].rows.append(frame.cells)
        }
        extend(to: frame.cellStart)
    }

    /// To the end of the table's last line, which is that of the dashes where there are no rows.
    private func tableRange(_ frame: Frame) -> Range<Int> {
        let line = source.line(containing: max(frame.range.lowerBound, frame.range.upperBound - 1))
        let lastLine = frame.rows.isEmpty ? line + 1 : line
        return source.trimmed(frame.range.lowerBound..<source.start(ofLine: lastLine + 1))
    }
}

extension MarkdownBlock {
    /// Those of a paragraph; what a list in an item bears is not the item's.
    fileprivate var attributesOfParagraph: MarkdownAttributes? {
        if case .paragraph = kind { return attributes }
        return nil
    }
}

// MARK: - Attribute lines

extension BlockBuilder {
    /// `{: .class}` belongs to the block that ends in the line above, else to the next one (as in kramdown).
    mutating func attachAttributes(ofLine node: CommonMarkNode) {
        let range = wholeLines(of: node)
        let inner = range.lowerBound + 2..<max(range.lowerBound + 2, range.upperBound - 1)
        guard let attributes = MarkdownAttributes(source.bytes[inner]) else { return }
        finishDefinitionList()
        let last = frames.count - 1
        guard let block = frames[last].blocks.last, endsAbove(block, line: node.startLine) else {
            frames[last].pendingAttributes = attributes
            return
        }
        frames[last].blocks[frames[last].blocks.count - 1] = MarkdownBlock(
            block.kind, span: block.span, attributes: block.attributes.merging(attributes))
    }

    private func endsAbove(_ block: MarkdownBlock, line: Int) -> Bool {
        guard source.wholeSpan == nil else { return true }
        let end = max(block.span.range.lowerBound, block.span.range.upperBound - 1) - source.base
        return source.line(containing: end) == line - 1
    }
}

// MARK: - Divisions

extension BlockBuilder {
    /// `::: name` and `::: {.class}` open a division, `:::` alone closes one.
    mutating func openOrCloseDivision(_ node: CommonMarkNode) {
        let line = source.bytes[wholeLines(of: node)]
        let rest = line.drop { $0 == UInt8(ascii: ":") || $0.isBlank }
        let words = rest.reversed().drop { $0 == UInt8(ascii: ":") || $0.isBlank }.reversed()
        let last = frames.count - 1
        if words.isEmpty {
            _ = frames[last].divisions.popLast()
        } else if let braces = MarkdownAttributes.inBraces(Array(words), at: 0) {
            frames[last].divisions.append(braces.attributes)
        } else {
            frames[last].divisions.append(MarkdownAttributes(classes: [String(decoding: words, as: UTF8.self)]))
        }
    }

    /// What divisions say of each block in them: that it is private. All else is their looks.
    var privacyOfDivisions: MarkdownAttributes {
        let isPrivate = frames.last?.divisions.contains { $0.classes.contains("private") } == true
        return MarkdownAttributes(classes: isPrivate ? ["private"] : [])
    }
}
