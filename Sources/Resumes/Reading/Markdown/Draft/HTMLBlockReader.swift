import SourceText
import SyntaxTrees

/// Turns a block of raw HTML into the blocks it means.
///
/// Elements need not be closed or well nested: Markdown cuts HTML at blank lines, so a block often holds
/// only the start of a `<div>`. Text is found in document order whatever the tags are.
struct HTMLBlockReader {
    private var inlines = InlineReader()
    private var frames: [Frame] = [Frame(.flow, "")]
    private let span: SourceSpan

    /// A container that is open, and what has been read into it.
    private struct Frame {
        enum Kind {
            case flow
            case quote
            case heading(Int)
            /// The head of a `<section>` or an `<article>`, which may hold its title without marking it as one.
            case caption(Int)
            case strongParagraph
            case list(start: Int?, items: [[DraftBlock]])
            case table(header: [RichText], rows: [[RichText]])
            case row([RichText], isHeader: Bool)
            case cell
            case definitions([DraftDefinition])
            case term
        }

        var kind: Kind
        let name: String
        var blocks: [DraftBlock] = []

        init(_ kind: Kind, _ name: String) {
            self.kind = kind
            self.name = name
        }
    }

    private init(span: SourceSpan) {
        self.span = span
    }

    /// Of the elements that are open, outermost first.
    var openNames: [String] { frames.map(\.name) }

    static func blocks(of html: String, at span: SourceSpan, ledger: inout Ledger) -> [DraftBlock] {
        var reader = HTMLBlockReader(span: span)
        for piece in HTMLPiece.pieces(of: html, at: span) { reader.read(piece, &ledger) }
        while reader.frames.count > 1 { reader.closeFrame(&ledger) }
        reader.endParagraph(&ledger)
        return reader.frames[0].blocks
    }

    // MARK: Pieces

    private mutating func read(_ piece: HTMLPiece, _ ledger: inout Ledger) {
        switch piece {
        case .text(let text, let span): self.text(text, span, &ledger)
        case .comment(let text, let span):
            if PageBreaks.isMarker(comment: text) {
                endParagraph(&ledger)
                add(DraftBlock(.pageBreak, span: span))
            } else {
                inlines.comment(text, span, ledger: &ledger)
            }
        case .open(let tag): open(tag, &ledger)
        case .close(let name, _): close(name, &ledger)
        }
    }

    /// Text between tags; Markdown in it is read as such, since that is what its author meant.
    private mutating func text(_ text: String, _ span: SourceSpan, _ ledger: inout Ledger) {
        if Self.holdsBlocks(inlines.builder.isEmpty ? text[...] : text.drop { !$0.isNewline }) {
            endParagraph(&ledger)
            var blocks = MarkdownParser.parseBlocks(text, span: span)
            var open: [MarkdownInline] = []
            if case .paragraph(let words)? = blocks.last?.kind, !Self.endsParagraph(text) {
                // Its line goes on behind the next tag.
                open = words
                blocks.removeLast()
            }
            for block in DraftReader.blocks(of: blocks, ledger: &ledger) { add(block) }
            inlines.read(open, ledger: &ledger)
        } else if Self.holdsMarks(text) {
            // Markdown trims its paragraphs; here the space parts words from those of the next tag.
            if text.first?.isWhitespace == true { plainText(" ", span, &ledger) }
            inlines.read(MarkdownParser.parseInlines(text, span: span), ledger: &ledger)
            if text.last?.isWhitespace == true { plainText(" ", span, &ledger) }
        } else {
            plainText(text, span, &ledger)
        }
    }

    /// A blank line stands at the end.
    private static func endsParagraph(_ text: String) -> Bool {
        text.reversed().prefix(while: \.isWhitespace).count(where: \.isNewline) > 1
    }

    /// A line begins as headings and list items do.
    private static func holdsBlocks(_ text: Substring) -> Bool {
        text.split(separator: "\n").contains { line in
            let start = line.drop { $0 == " " || $0 == "\t" }
            return start.hasPrefix("# ") || start.hasPrefix("## ") || start.hasPrefix("### ") || start.hasPrefix("- ")
                || start.hasPrefix("* ")
        }
    }

    private static func holdsMarks(_ text: String) -> Bool {
        ["**", "](", "__", "`"].contains { text.contains($0) } || isEmphasised(text.trimmedText)
    }

    /// `_See more_`, as kramdown lets its authors write inside HTML.
    private static func isEmphasised(_ text: String) -> Bool {
        text.count > 2 && text.hasPrefix("_") && text.hasSuffix("_")
    }

    /// Line ends inside HTML are remembered as soft ones, as those of a paragraph are.
    private mutating func plainText(_ text: String, _ span: SourceSpan, _ ledger: inout Ledger) {
        let isExact = text.utf8.count == span.range.count
        var offset = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 {
                inlines.builder.breakLine(hard: false)
                offset += 1
            }
            let length = line.utf8.count
            inlines.append(String(line), isExact ? span.part(offset..<offset + length) : span, ledger: &ledger)
            offset += length
        }
    }

    private mutating func open(_ tag: HTMLElement, _ ledger: inout Ledger) {
        let isCell = tag.name == "td" || tag.name == "th"
        guard tag.isBlock || isCell else {
            inlines.start(tag, ledger: &ledger)
            return
        }
        endParagraph(&ledger)
        closeImplied(by: tag.name, &ledger)
        switch tag.name {
        case "hr": add(DraftBlock(.rule, span: tag.span))
        case "h1", "h2", "h3", "h4", "h5", "h6":
            frames.append(Frame(.heading(tag.name.last?.wholeNumberValue ?? 6), tag.name))
        case "p" where tag.classes.contains { ["title", "position", "role", "company"].contains($0) }:
            frames.append(Frame(.strongParagraph, "p"))
        case "ul": frames.append(Frame(.list(start: nil, items: []), "ul"))
        case "ol": frames.append(Frame(.list(start: tag["start"].flatMap { Int($0) } ?? 1, items: []), "ol"))
        case "li":
            if !isOpen(list: true) { frames.append(Frame(.list(start: nil, items: []), "ul")) }
            frames.append(Frame(.flow, "li"))
        case "section", "article": frames.append(Frame(.flow, tag.name))
        case "header":
            if let level = captionLevel { frames.append(Frame(.caption(level), tag.name)) }
        case "blockquote": frames.append(Frame(.quote, tag.name))
        case "table": frames.append(Frame(.table(header: [], rows: []), "table"))
        case "tr": frames.append(Frame(.row([], isHeader: false), "tr"))
        case "td", "th":
            if tag.name == "th", case .row(let cells, _) = frames[frames.count - 1].kind {
                frames[frames.count - 1].kind = .row(cells, isHeader: true)
            }
            frames.append(Frame(.cell, tag.name))
        case "dl": frames.append(Frame(.definitions([]), "dl"))
        case "dt": frames.append(Frame(.term, "dt"))
        case "dd": frames.append(Frame(.flow, "dd"))
        default: break
        }
    }

    private mutating func close(_ name: String, _ ledger: inout Ledger) {
        guard let index = frames.lastIndex(where: { $0.name == name }), index > 0 else {
            inlines.end(name, ledger: &ledger)
            if HTMLElement(name: name, attributes: [:], isEmpty: false, span: span).isBlock { endParagraph(&ledger) }
            return
        }
        while frames.count > index { closeFrame(&ledger) }
    }

    // MARK: Frames

    private func isOpen(list: Bool) -> Bool {
        if case .list = frames[frames.count - 1].kind { return true }
        return false
    }

    /// Ends what an author leaves open: the item before a `<li>`, the cell before a `<td>`.
    private mutating func closeImplied(by name: String, _ ledger: inout Ledger) {
        let siblings: [String: Set<String>] = [
            "li": ["li"], "td": ["td", "th"], "th": ["td", "th"], "tr": ["td", "th", "tr"], "dt": ["dt", "dd"],
            "dd": ["dt", "dd"], "p": ["p"],
        ]
        guard let names = siblings[name] else { return }
        while frames.count > 1, names.contains(frames[frames.count - 1].name) { closeFrame(&ledger) }
    }

    private mutating func closeFrame(_ ledger: inout Ledger) {
        endParagraph(&ledger)
        guard frames.count > 1 else { return }
        let frame = frames.removeLast()
        switch frame.kind {
        case .flow where frame.name == "li": addItem(frame.blocks)
        case .flow where frame.name == "dd": addDefinition(frame.blocks)
        case .flow, .heading, .strongParagraph: addAll(frame.blocks)
        case .caption(let level): addAll(Self.captioned(frame.blocks, level))
        case .quote: if !frame.blocks.isEmpty { add(DraftBlock(.quote(frame.blocks), span: span)) }
        case .list(let start, let items): if !items.isEmpty { add(DraftBlock(.list(start: start, items), span: span)) }
        case .cell: addCell(Self.flattened(frame.blocks))
        case .row(let cells, let isHeader): addRow(cells, isHeader: isHeader)
        case .table(let header, let rows):
            if !header.isEmpty || !rows.isEmpty { add(DraftBlock(.table(header: header, rows: rows), span: span)) }
        case .term: addTerm(Self.flattened(frame.blocks))
        case .definitions(let list): if !list.isEmpty { add(DraftBlock(.definitions(list), span: span)) }
        }
    }

    private mutating func endParagraph(_ ledger: inout Ledger) {
        let lines = Scrubber.clean(inlines.builder.finish(), ledger: &ledger)
        guard !lines.isEmpty else { return }
        let place = lines.lines.compactMap(\.text.span).reduce(nil as SourceSpan?) { $0?.union($1) ?? $1 } ?? span
        switch frames[frames.count - 1].kind {
        case .heading(let level): add(DraftBlock(.heading(level: level, lines.joined), span: place))
        case .strongParagraph:
            let strong = lines.lines.map { line in
                DraftLines.Line(text: line.text.adding(.strong), endsHard: line.endsHard)
            }
            add(DraftBlock(.paragraph(DraftLines(strong)), span: place))
        default: add(DraftBlock(.paragraph(lines), span: place))
        }
    }

    /// Puts a block into the innermost container that takes blocks.
    private mutating func add(_ block: DraftBlock) {
        frames[frames.count - 1].blocks.append(block)
        hoistStrayBlocks()
    }

    private mutating func addAll(_ blocks: [DraftBlock]) {
        for block in blocks { add(block) }
    }

    /// Text and lists between the items of a list belong to the item above, as browsers show them; what stands
    /// before the first item or between the rows of a table goes before it: it must not be lost.
    private mutating func hoistStrayBlocks() {
        let top = frames.count - 1
        switch frames[top].kind {
        case .list(let start, var items) where !items.isEmpty:
            items[items.count - 1] += frames[top].blocks
            frames[top].blocks = []
            frames[top].kind = .list(start: start, items: items)
        case .list, .table, .row, .definitions:
            guard top > 0 else { return }
            frames[top - 1].blocks += frames[top].blocks
            frames[top].blocks = []
            let below = frames.remove(at: top)
            hoistStrayBlocks()
            frames.append(below)
        default: break
        }
    }
}

extension HTMLBlockReader {
    private mutating func addItem(_ blocks: [DraftBlock]) {
        guard !blocks.isEmpty else { return }
        if case .list(let start, let items) = frames[frames.count - 1].kind {
            frames[frames.count - 1].kind = .list(start: start, items: items + [blocks])
        } else {
            add(DraftBlock(.list(start: nil, [blocks]), span: span))
        }
    }

    private mutating func addCell(_ text: RichText) {
        if case .row(let cells, let isHeader) = frames[frames.count - 1].kind {
            frames[frames.count - 1].kind = .row(cells + [text], isHeader: isHeader)
        } else if !text.isEmpty {
            add(DraftBlock(.paragraph(DraftLines(text)), span: span))
        }
    }

    private mutating func addRow(_ cells: [RichText], isHeader: Bool) {
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        if case .table(let header, let rows) = frames[frames.count - 1].kind {
            let opensTable = isHeader && header.isEmpty && rows.isEmpty
            frames[frames.count - 1].kind =
                opensTable ? .table(header: cells, rows: []) : .table(header: header, rows: rows + [cells])
        } else {
            add(DraftBlock(.table(header: [], rows: [cells]), span: span))
        }
    }

    private mutating func addTerm(_ term: RichText) {
        guard !term.isEmpty else { return }
        let definition = DraftDefinition(term: term, definitions: [], span: term.span ?? span)
        if case .definitions(let list) = frames[frames.count - 1].kind {
            frames[frames.count - 1].kind = .definitions(list + [definition])
        } else {
            add(DraftBlock(.definitions([definition]), span: span))
        }
    }

    private mutating func addDefinition(_ blocks: [DraftBlock]) {
        if case .definitions(var list) = frames[frames.count - 1].kind, !list.isEmpty {
            list[list.count - 1].definitions.append(blocks)
            frames[frames.count - 1].kind = .definitions(list)
        } else {
            addAll(blocks)
        }
    }

    /// A cell holds one text: its blocks become lines.
    private static func flattened(_ blocks: [DraftBlock]) -> RichText {
        let texts = blocks.flatMap { block in block.paragraph.map { [$0.joined] } ?? block.texts }
        return RichText.joined(texts, by: "\n")
    }
}
