import SourceText

/// Paragraphs, headings, terms and cells: blocks of running text.
extension BlockBuilder {
    mutating func openLeaf(_ node: CommonMarkNode) {
        let (text, range) = place(of: node)
        let spans = text == nil ? source.pinned(to: range) : source
        if text == nil { lostLeaves += 1 }
        leaf = Leaf(node: node, range: range, builder: InlineBuilder(text ?? LeafText(node.content), source: spans))
    }

    private mutating func place(of node: CommonMarkNode) -> (LeafText?, Range<Int>) {
        if case .cell = node.kind {
            let row = frames.count - 1
            let start = frames[row].cellStart
            let cell = locator.findCell(node, from: start)
            frames[row].cellStart = cell.end
            return (cell.text, cell.text?.sourceRange ?? start..<cell.end)
        }
        let found = locator.find(node)
        linkDefinitions.collect(from: found, entities: &entities)
        return (found.text, range(of: found, in: node))
    }

    private func range(of found: LeafLocator.Found, in node: CommonMarkNode) -> Range<Int> {
        let text = (found.text ?? found.whole).sourceRange
        guard case .heading = node.kind else { return source.trimmed(text) }
        let isUnderlined = locator.hasText(inLine: node.startLine)
        let start = isUnderlined ? text.lowerBound : start(of: node)
        let lastLine = isUnderlined ? found.lines.upperBound : node.startLine
        return source.trimmed(start..<max(start, source.start(ofLine: lastLine + 1)))
    }

    mutating func closeLeaf() {
        guard let leaf else { return }
        self.leaf = nil
        if leaf.builder.isLost { lostLeaves += 1 }
        if leaf.builder.isTooDeep { isTooDeep = true }
        switch leaf.node.kind {
        case .heading(let level):
            let refinement = InlineRefinement(source: source)
            let attributes = refinement.takeTrailingAttributes(of: leaf.builder.inlines)
            append(
                .heading(level: level, refinement.refined(attributes.inlines)), leaf.range,
                attributes: attributes.attributes)
        case .cell: frames[frames.count - 1].cells.append(refined(leaf))
        case .term where ignored == 0: takeTerms(refined(leaf), leaf.range)
        default:
            let inlines = refined(leaf)
            if inlines.count == 1, case .span(let inner) = inlines[0].kind, inlines[0].attributes.pairs["lang"] == nil {
                append(.paragraph(inner), leaf.range, attributes: inlines[0].attributes)
            } else if !inlines.isEmpty {
                append(.paragraph(inlines), leaf.range)
            }
        }
    }

    private func refined(_ leaf: Leaf) -> [MarkdownInline] {
        InlineRefinement(source: source).refined(leaf.builder.inlines, endsBlock: true)
    }

    /// Each line of the paragraph before a definition is a term of its own, as in PHP Markdown Extra; the
    /// definitions go to the last one. (pandoc reads no definition list there at all.)
    private mutating func takeTerms(_ inlines: [MarkdownInline], _ range: Range<Int>) {
        let last = frames.count - 1
        for var line in inlines.split(whereSeparator: \.isSoftBreak) {
            if line.last?.isHardBreak == true { line.removeLast() }
            guard let first = line.first, let end = line.last else { continue }
            let span = first.span.union(end.span)
            frames[last].definitions.append(
                MarkdownDefinition(term: Array(line), termSpan: span, definitions: [], span: span))
        }
        frames[last].range = range.lowerBound..<max(range.upperBound, frames[last].range.upperBound)
    }
}

extension MarkdownInline {
    var isHardBreak: Bool {
        if case .hardBreak = kind { return true }
        return false
    }

    var isSoftBreak: Bool {
        if case .softBreak = kind { return true }
        return false
    }
}
