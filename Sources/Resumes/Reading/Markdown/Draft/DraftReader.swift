import SourceText
import SyntaxTrees

/// Turns the Markdown tree into draft blocks: one kind of block for each thing a page can hold.
enum DraftReader {
    static func blocks(of tree: [MarkdownBlock], ledger: inout Ledger) -> [DraftBlock] {
        tree.flatMap { block -> [DraftBlock] in
            let blocks = blocks(of: block, ledger: &ledger)
            return PrivateWords.isMeant(block.attributes.classes, at: block.span, &ledger)
                ? blocks.map(\.markedPrivate) : blocks
        }
    }

    private static func blocks(of block: MarkdownBlock, ledger: inout Ledger) -> [DraftBlock] {
        let span = ledger.file.span(block.span.range)
        func draft(_ kind: DraftBlock.Kind) -> [DraftBlock] { [DraftBlock(kind, span: span)] }
        switch block.kind {
        case .heading(let level, let inlines): return heading(level, inlines, span: span, ledger: &ledger)
        case .paragraph(let inlines): return paragraph(inlines, span: span, ledger: &ledger)
        case .list(let list):
            if isTableOfContents(span) {
                // kramdown puts the table of contents in the place of this list.
                ledger.omit(span.text, .pageFurniture, at: span)
                return []
            }
            let all = list.items.map { item($0, ledger: &ledger) }
            let dated = YearMarkers.kept(in: list, items: all, ledger: ledger)
            let items = (dated ?? all).filter { !$0.isEmpty }
            return items.isEmpty ? [] : draft(.list(start: dated == nil ? list.start : nil, items))
        case .blockQuote(let inner):
            let inner = blocks(of: inner, ledger: &ledger)
            return inner.isEmpty ? [] : draft(.quote(inner))
        case .code(let info, var text):
            // "``` function peak(arr) {": the code began too early; a language is one word.
            if info.contains(" "), !info.contains("="), !info.contains("{.") { text = info + "\n" + text }
            if !isFenced(span) {
                // Four spaces too many are a slip of the author's; nobody puts programs into a CV this way.
                return MarkdownParser.parseBlocks(text, span: span).flatMap { blocks(of: $0, ledger: &ledger) }
            }
            let verbatim = DraftBlock(.verbatim(text), span: span)
            if text.allSatisfy(\.isWhitespace) { return [] }
            return ledger.linesAreHard ? [paragraph(of: verbatim)] : [verbatim]
        case .definitionList(let definitions):
            return draft(.definitions(definitions.map { definition($0, ledger: &ledger) }))
        case .table(let table):
            let header = table.header.map { cell($0, ledger: &ledger) }
            let rows = table.rows.map { row in row.map { cell($0, ledger: &ledger) } }
            var block = DraftBlock(.table(header: header.allSatisfy(\.isEmpty) ? [] : header, rows: rows), span: span)
            block.alignments = table.columnAlignments
            return [block]
        case .html(let html):
            return HTMLBlockReader.blocks(of: html, at: span, ledger: &ledger)
        case .thematicBreak:
            return draft(.rule)
        }
    }

    private static func heading(
        _ level: Int, _ inlines: [MarkdownInline], span: SourceSpan, ledger: inout Ledger
    ) -> [DraftBlock] {
        let lines = Scrubber.clean(InlineReader.lines(inlines, ledger: &ledger), ledger: &ledger)
        guard !lines.isEmpty else { return [] }
        ledger.headings += 1
        if !ledger.isPastHeader, let name = lines.first, let rest = lines.dropping(1),
            NameReader.looksLikeName(name.plainText)
        {
            // "Jane Doe" over "Bookbinder", both underlined: the name, and what its bearer is.
            return [
                DraftBlock(.heading(level: level, name), span: name.span ?? span),
                DraftBlock(.paragraph(rest), span: rest.joined.span ?? span),
            ]
        }
        let title = withoutClosingHashes(lines.joined, in: span.text, ledger: &ledger)
        if SectionTitle.isKnown(title.plainText) { ledger.isPastHeader = true }
        return [DraftBlock(.heading(level: level, title), span: span)]
    }

    private static func paragraph(
        _ inlines: [MarkdownInline], span: SourceSpan, ledger: inout Ledger
    ) -> [DraftBlock] {
        var reader = InlineReader()
        reader.read(inlines, ledger: &ledger)
        let lines = reader.finish()
        if lines.lines.count == 1, PageBreaks.isMarker(text: lines.plainText) {
            ledger.omit(lines.plainText, .markup, at: span)
            return [DraftBlock(.pageBreak, span: span)]
        }
        if let table = BarTables.table(of: lines, at: span, ledger: &ledger) { return [table] }
        if let entries = LaTeXEntries.blocks(of: lines, at: span, ledger: &ledger) { return entries }
        let cleaned = IconLines.parted(Scrubber.clean(lines, ledger: &ledger))
        var blocks: [DraftBlock] = reader.hasPageBreak ? [DraftBlock(.pageBreak, span: span)] : []
        if let heading = unspacedHeading(cleaned, span: span, ledger: &ledger) {
            blocks.append(heading.heading)
            if let rest = heading.rest { blocks.append(DraftBlock(.paragraph(rest), span: span)) }
        } else if isStrayMarker(cleaned) {
            // An empty item below a link definition looks like the underline of a heading.
            ledger.omit(cleaned.plainText, .emptyItem, at: place(ofMarker: cleaned.plainText, after: span))
        } else if !cleaned.isEmpty {
            blocks.append(DraftBlock(.paragraph(cleaned), span: span))
        }
        return blocks
    }

    /// A list with `{:toc}` in it or below it.
    private static func isTableOfContents(_ span: SourceSpan) -> Bool {
        let bytes = span.file.bytes[span.range.lowerBound...].prefix(span.range.count + 12)
        return String(decoding: bytes, as: UTF8.self).byteRange(of: "{:toc}") != nil
    }

    /// The line that is nothing but the marker: its paragraph's place is that of the definition above it.
    private static func place(ofMarker marker: String, after span: SourceSpan) -> SourceSpan {
        let file = span.file
        for line in span.start.line...min(span.start.line + 3, file.lineCount) {
            let range = file.range(ofLine: line)
            if file.text(in: range).trimmedText == marker {
                return file.span(range.lowerBound..<range.lowerBound + 1)
            }
        }
        return span
    }

    /// The mark of a list item without an item.
    private static func isStrayMarker(_ lines: DraftLines) -> Bool {
        ["-", "*", "+"].contains(lines.plainText)
    }

    private static func isFenced(_ span: SourceSpan) -> Bool {
        let start = span.text.drop(while: \.isWhitespace).prefix(3)
        return start == "```" || start == "~~~"
    }

    /// Indented lines of a plain text are just lines.
    private static func paragraph(of verbatim: DraftBlock) -> DraftBlock {
        let lines = VerbatimLines.lines(of: verbatim).map { DraftLines.Line(text: $0, endsHard: true) }
        return DraftBlock(.paragraph(DraftLines(lines)), span: verbatim.span)
    }

    /// `#Title`: CommonMark sees text, the author meant a heading. A line of several `#words` is one of tags.
    private static func unspacedHeading(
        _ lines: DraftLines, span: SourceSpan, ledger: inout Ledger
    ) -> (heading: DraftBlock, rest: DraftLines?)? {
        guard let first = lines.first else { return nil }
        let text = first.plainText
        let hashes = text.prefix { $0 == "#" }.count
        guard (1...6).contains(hashes), let letter = text.dropFirst(hashes).first, letter.isLetter,
            text.count(where: { $0 == "#" }) == hashes, hashes > 1 || first.wordCount > 1 || isKnownTitle(text)
        else { return nil }
        let title = first.slice(hashes..<text.utf8.count).trimmed()
        ledger.omit(first.slice(0..<hashes), .markup)
        let heading = DraftBlock(.heading(level: hashes, title), span: first.span ?? span)
        return (heading, lines.dropping(1))
    }

    /// `##Profile##`: hashes that close a heading without the space that CommonMark wants; those of `C#` stay.
    private static func withoutClosingHashes(
        _ title: RichText, in source: String, ledger: inout Ledger
    ) -> RichText {
        let text = title.plainText
        let count = text.reversed().prefix { $0 == "#" }.count
        guard count > 0, count < text.count else { return title }
        let opensBare = source.drop { $0 == "#" }.first.map { !$0.isWhitespace } ?? false
        let last = text.dropLast(count).reversed().prefix { $0.isLetter || $0.isNumber }.count
        guard count > 1 || opensBare && last > 1 else { return title }
        ledger.omit(title.slice(text.utf8.count - count..<text.utf8.count), .markup)
        return title.slice(0..<text.utf8.count - count).trimmed()
    }

    private static func isKnownTitle(_ text: String) -> Bool {
        SectionTitle.isKnown(String(text.drop { $0 == "#" }))
    }

    private static func item(_ item: MarkdownListItem, ledger: inout Ledger) -> [DraftBlock] {
        if let isChecked = item.isChecked { ledger.omit(isChecked ? "[x]" : "[ ]", .markup, at: item.span) }
        if item.blocks.isEmpty {
            let span = ledger.file.span(item.span.range)
            ledger.omit(span.text, .emptyItem, at: span)
        }
        let blocks = blocks(of: item.blocks, ledger: &ledger)
        return PrivateWords.isMeant(item.attributes.classes, at: item.span, &ledger)
            ? blocks.map(\.markedPrivate) : blocks
    }

    private static func definition(_ definition: MarkdownDefinition, ledger: inout Ledger) -> DraftDefinition {
        let term = cell(definition.term, ledger: &ledger)
        let definitions = definition.definitions.map { Self.blocks(of: $0, ledger: &ledger) }
        return DraftDefinition(
            term: term, definitions: definitions.filter { !$0.isEmpty }, span: ledger.file.span(definition.span.range))
    }

    private static func cell(_ inlines: [MarkdownInline], ledger: inout Ledger) -> RichText {
        Scrubber.clean(InlineReader.lines(inlines, ledger: &ledger), ledger: &ledger).joined
    }
}

extension MarkdownTable {
    /// As the model has them.
    var columnAlignments: [Table.Alignment?] {
        alignments.map { $0.flatMap { Table.Alignment(rawValue: $0.rawValue) } }
    }
}
