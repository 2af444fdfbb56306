import SourceText

/// Builds the inlines of one leaf block from the steps through cmark's tree, with exact places.
struct InlineBuilder {
    /// Emphasis and links inside each other; more is no text for a reader.
    static let deepestNesting = 100

    private struct Frame {
        let node: CommonMarkNode
        let start: Int
        var inlines: [MarkdownInline] = []
    }

    /// What ends an open node.
    private enum Closer {
        case markers(Int, String)
        case linkTail
        case pointedEnd
        case footnote
        case nothing
    }

    private let text: LeafText
    private let source: MarkdownSource
    private var cursor: InlineCursor
    private var frames: [Frame]
    /// For each open node, outermost first; known when it opens, as its form is seen there.
    private var closers: [Closer] = []
    /// How many open nodes are deeper than we follow; their text is kept.
    private var ignored = 0
    /// Set while the text of a link without brackets is read.
    private var isInBareLink = false
    private(set) var isTooDeep = false

    var isLost: Bool { cursor.isLost }

    init(_ text: LeafText, source: MarkdownSource) {
        self.text = text
        self.source = source
        cursor = InlineCursor(text)
        frames = [Frame(node: CommonMarkNode(kind: .paragraph), start: 0)]
    }

    /// The inlines, once all steps were taken.
    var inlines: [MarkdownInline] { frames.first?.inlines ?? [] }

    mutating func open(_ node: CommonMarkNode, entities: inout EntityTable) {
        switch node.kind {
        case .text(let text): appendText(text, entities: &entities)
        case .softBreak: append(.softBreak, cursor.lineEnd(isHard: false))
        case .hardBreak: append(.hardBreak, cursor.lineEnd(isHard: true))
        case .codeSpan(let code): append(.code(source.shown(code)), cursor.codeSpan())
        case .inlineHTML(let html): append(.html(source.shown(html)), cursor.html(html))
        case .link(let target, let title) where cursor.linkForm == .bare:
            // Copied from a page's source, a URL has `&amp;` for `&`; nobody meant it to be shown.
            let plain = entities.unescaped(Array(target.utf8)[...])
            push(CommonMarkNode(kind: .link(target: plain, title: title)))
        default: push(node)
        }
    }

    mutating func close(_ node: CommonMarkNode) {
        switch node.kind {
        case .text, .softBreak, .hardBreak, .codeSpan, .inlineHTML: return
        default: pop()
        }
    }

    // MARK: - Steps

    private mutating func append(_ kind: MarkdownInline.Kind, _ range: Range<Int>) {
        frames[frames.count - 1].inlines.append(MarkdownInline(kind, span: span(range)))
    }

    private func span(_ range: Range<Int>) -> SourceSpan {
        source.span(text.source(of: range))
    }

    private mutating func appendText(_ string: String, entities: inout EntityTable) {
        if isInBareLink, let range = cursor.skipVerbatim(string) {
            let plain = string.utf8.contains(UInt8(ascii: "&")) ? entities.unescaped(Array(string.utf8)[...]) : string
            return plain == string ? appendVerbatim(range) : append(plain, range, isVerbatim: false)
        }
        for piece in cursor.text(string, entities: &entities) {
            guard piece.isVerbatim, !cursor.isLost else {
                append(piece.text, piece.range, isVerbatim: false)
                continue
            }
            appendVerbatim(piece.range)
        }
    }

    private mutating func appendVerbatim(_ range: Range<Int>) {
        for run in text.runs(of: range) {
            append(String(decoding: cursor.bytes[run], as: UTF8.self), run, isVerbatim: true)
        }
    }

    /// Joins text that cmark cut at a character that might have been a marker.
    private mutating func append(_ piece: String, _ range: Range<Int>, isVerbatim: Bool) {
        let last = frames.count - 1
        let span = span(range)
        if isVerbatim, source.wholeSpan == nil, let before = frames[last].inlines.last,
            case .text(let start) = before.kind, before.span.range.upperBound == span.range.lowerBound,
            before.span.range.count == start.utf8.count
        {
            let joined = before.span.union(span)
            frames[last].inlines[frames[last].inlines.count - 1] = MarkdownInline(
                .text(start + source.shown(piece)), span: joined)
        } else {
            frames[last].inlines.append(MarkdownInline(.text(source.shown(piece)), span: span))
        }
    }

    private mutating func push(_ node: CommonMarkNode) {
        let start = openMarkers(of: node).lowerBound
        closers.append(closer(of: node, start: start))
        if frames.count > Self.deepestNesting {
            isTooDeep = true
            ignored += 1
        } else {
            frames.append(Frame(node: node, start: start))
        }
    }

    /// Steps over what opens a node.
    private mutating func openMarkers(of node: CommonMarkNode) -> Range<Int> {
        switch node.kind {
        case .emphasis: return cursor.markers(1, of: "*_")
        case .strong: return cursor.markers(2, of: "*_")
        case .strikethrough: return cursor.markers(cursor.runLength, of: "~")
        case .image: return cursor.markers(2, of: "![")
        case .link:
            if cursor.linkForm == .bare { return cursor.skip(bytes: 0) }
            return cursor.markers(1, of: "[<")
        default: return cursor.skip(bytes: 0)
        }
    }

    private mutating func closer(of node: CommonMarkNode, start: Int) -> Closer {
        switch node.kind {
        case .emphasis: return .markers(1, "*_")
        case .strong: return .markers(2, "*_")
        case .strikethrough: return .markers(cursor.offset - start, "~")
        case .image: return .linkTail
        case .link:
            guard start < cursor.offset else {
                isInBareLink = true
                return .nothing
            }
            if cursor.bytes[start] == UInt8(ascii: "[") { return .linkTail }
            isInBareLink = true
            return .pointedEnd
        case .footnoteReference: return .footnote
        default: return .nothing
        }
    }

    private mutating func pop() {
        guard let closer = closers.popLast() else { return }
        let end = stepOver(closer).upperBound
        if ignored > 0 {
            ignored -= 1
            return
        }
        guard frames.count > 1 else { return }
        let frame = frames.removeLast()
        let range = frame.start..<max(frame.start, end)
        if let kind = kind(of: frame, closer: closer, range: range) {
            append(kind, range)
        } else {
            frames[frames.count - 1].inlines += frame.inlines
        }
    }

    private mutating func stepOver(_ closer: Closer) -> Range<Int> {
        switch closer {
        case .markers(let count, let allowed): return cursor.markers(count, of: allowed)
        case .linkTail: return cursor.linkTail()
        case .pointedEnd:
            isInBareLink = false
            return cursor.markers(1, of: ">")
        case .footnote: return cursor.footnoteReference()
        case .nothing:
            isInBareLink = false
            return cursor.skip(bytes: 0)
        }
    }

    private func kind(of frame: Frame, closer: Closer, range: Range<Int>) -> MarkdownInline.Kind? {
        switch frame.node.kind {
        case .emphasis: return .emphasis(frame.inlines)
        case .strong: return .strong(frame.inlines)
        case .strikethrough:
            if case .markers(1, _) = closer, frame.inlines.isScript { return .subscripted(frame.inlines) }
            return .strikethrough(frame.inlines)
        case .image(let target, let title):
            return .image(source: source.shown(target), title: source.shown(title), frame.inlines)
        case .link(let target, let title):
            var isAutolink = true
            if case .linkTail = closer { isAutolink = false }
            return .link(
                target: source.shown(target), title: source.shown(title), isAutolink: isAutolink, frame.inlines)
        case .footnoteReference:
            let label = cursor.bytes[range].dropFirst(2).dropLast()
            return .footnoteReference(String(decoding: label, as: UTF8.self))
        default: return nil
        }
    }
}
