import SourceText

/// Builds the blocks of a text from the steps through cmark's tree.
struct BlockBuilder {
    /// Lists, quotes and definitions inside each other. No CV needs this many, and every recursion over the tree
    /// can bear it.
    static let deepestNesting = 100

    /// A container that is still open.
    struct Frame {
        let node: CommonMarkNode
        /// Bytes of the source, without the markers of what holds it.
        var range: Range<Int>
        var blocks: [MarkdownBlock] = []
        var items: [MarkdownListItem] = []
        /// In a list: where the last item ended, and whether blank lines stand between items.
        var lastItemEnd: Int?
        var hasGaps = false
        var definitions: [MarkdownDefinition] = []
        /// A definition list that may go on; it becomes a block when something else follows.
        var openDefinitions: [MarkdownDefinition] = []
        var openDefinitionsRange = 0..<0
        var header: [[MarkdownInline]] = []
        var rows: [[[MarkdownInline]]] = []
        var cells: [[MarkdownInline]] = []
        /// In a row: where the next cell is looked for.
        var cellStart = 0
        /// From a `{: .class}` line that waits for the next block.
        var pendingAttributes = MarkdownAttributes()
        /// Of the divisions that are open, outermost first: `::: {.private}`.
        var divisions: [MarkdownAttributes] = []
    }

    struct Leaf {
        let node: CommonMarkNode
        /// Bytes of the source.
        let range: Range<Int>
        var builder: InlineBuilder
    }

    let source: MarkdownSource
    let locator: LeafLocator
    var frames: [Frame]
    var leaf: Leaf?
    var entities = EntityTable()
    var linkDefinitions: LinkDefinitionCollector
    var footnotes: [MarkdownFootnote] = []
    /// How many open containers are deeper than we follow; what is in them is kept.
    var ignored = 0
    var isTooDeep = false
    /// How many leaf blocks had inlines that were not found again in the source. The tests ask for none.
    var lostLeaves = 0

    init(source: MarkdownSource, notes: BlockNotes) {
        self.source = source
        locator = LeafLocator(source: source, notes: notes)
        linkDefinitions = LinkDefinitionCollector(source: source)
        frames = [Frame(node: CommonMarkNode(kind: .document), range: 0..<0)]
    }

    /// The blocks, once all steps were taken.
    mutating func finish() -> [MarkdownBlock] {
        linkDefinitions.collectRest(locator, entities: &entities)
        finishDefinitionList()
        return frames[0].blocks
    }

    mutating func take(_ event: CommonMarkEvent) {
        switch event {
        case .open(let node) where node.isInline: leaf?.builder.open(node, entities: &entities)
        case .close(let node) where node.isInline: leaf?.builder.close(node)
        case .open(let node) where node.isLeafOfText: openLeaf(node)
        case .close(let node) where node.isLeafOfText: closeLeaf()
        case .open(let node): openBlock(node)
        case .close(let node): if isContainer(node) { closeContainer(node) }
        }
    }

    private mutating func openBlock(_ node: CommonMarkNode) {
        switch node.kind {
        case .attributeLine: attachAttributes(ofLine: node)
        case .divisionFence: openOrCloseDivision(node)
        case .code(let info, let text):
            append(.code(info: source.shown(info), source.shown(text)), wholeLines(of: node))
        case .html(let html): append(.html(source.shown(html)), lines(ofHTML: html, node))
        case .thematicBreak: append(.thematicBreak, wholeLines(of: node))
        default: if isContainer(node) { openContainer(node) }
        }
    }

    private func isContainer(_ node: CommonMarkNode) -> Bool {
        switch node.kind {
        case .blockQuote, .list, .item, .definitionList, .definition, .table, .row, .footnote: return true
        default: return false
        }
    }

    /// From the block's first byte to the end of its last line.
    func wholeLines(of node: CommonMarkNode) -> Range<Int> {
        let start = start(of: node)
        return source.trimmed(start..<max(start, source.start(ofLine: max(node.startLine, node.endLine) + 1)))
    }

    /// cmark has the end of a comment one line too early.
    private func lines(ofHTML html: String, _ node: CommonMarkNode) -> Range<Int> {
        var whole = node
        whole.endLine = node.startLine + max(0, html.utf8.dropLast().count { $0 == 0x0A })
        return wholeLines(of: whole)
    }

    func start(of node: CommonMarkNode) -> Int {
        min(source.start(ofLine: node.startLine) + max(0, node.startColumn - 1), source.bytes.count)
    }

    /// Puts a finished block into the innermost container.
    mutating func append(
        _ kind: MarkdownBlock.Kind, _ range: Range<Int>, attributes: MarkdownAttributes = .init()
    ) {
        finishDefinitionList()
        let last = frames.count - 1
        let joined = attributes.merging(frames[last].pendingAttributes).merging(privacyOfDivisions)
        frames[last].pendingAttributes = .init()
        frames[last].blocks.append(MarkdownBlock(kind, span: source.span(range), attributes: joined))
        extend(to: range.upperBound)
    }

    /// Lets the innermost container reach as far as what is in it.
    mutating func extend(to end: Int) {
        let last = frames.count - 1
        let own = frames[last].range
        frames[last].range = own.lowerBound..<max(own.upperBound, end)
    }
}
