public import SourceText

/// Reads Markdown: CommonMark with GitHub's tables, task lists, strikethrough and bare links, pandoc's definition
/// lists, footnotes, attributes and title blocks, and front matter.
///
/// Every text is Markdown, so there are no errors of syntax. Reported are `heading-without-space` (note),
/// `nesting-too-deep`, `footnote-unused` and `front-matter-unclosed` (warnings), and what the data parser finds in
/// front matter.
public enum MarkdownParser {
    public static func parse(_ file: SourceFile, diagnostics: inout Diagnostics) -> MarkdownTree {
        let found = TitleBlockFinder(file: file).find() ?? FrontMatterFinder(file: file).find(&diagnostics)
        let start = found?.end ?? startOfText(file)
        let source = MarkdownSource(file: file, base: start, bytes: Array(file.bytes[start...]))
        var tree = tree(of: source, diagnostics: &diagnostics)
        tree.frontMatter = found?.frontMatter
        return tree
    }

    /// The blocks of Markdown found inside another file, in a value whose place is `span`.
    ///
    /// Places are exact if the text stands in the file as it is (perhaps in quotes), else each is the whole value's.
    public static func parseBlocks(_ text: String, span: SourceSpan?) -> [MarkdownBlock] {
        var diagnostics = Diagnostics()
        return tree(of: fragment(text, span), diagnostics: &diagnostics).blocks
    }

    /// Running text found inside another file; what looks like a list or a heading in it stays text.
    public static func parseInlines(_ text: String, span: SourceSpan?) -> [MarkdownInline] {
        let source = fragment(text, span)
        let notes = BlockNotes(lineCount: 1, fragment: source.bytes)
        var builder = BlockBuilder(source: source, notes: notes)
        for event in CommonMarkParser.events(of: Array(".\n".utf8), notes: notes) { builder.take(event) }
        guard case .paragraph(let inlines)? = builder.finish().first?.kind else { return [] }
        return inlines
    }

    // MARK: - Steps

    private static func startOfText(_ file: SourceFile) -> Int {
        file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private static func tree(of source: MarkdownSource, diagnostics: inout Diagnostics) -> MarkdownTree {
        let notes = BlockNotes(lineCount: source.lineCount)
        var builder = BlockBuilder(source: source, notes: notes)
        for event in CommonMarkParser.events(of: source.bytes, notes: notes) { builder.take(event) }
        let blocks = builder.finish()
        builder.report(to: &diagnostics)
        return MarkdownTree(
            blocks: blocks, linkDefinitions: builder.linkDefinitions.definitions,
            footnotes: builder.footnotes)
    }

    private static func fragment(_ text: String, _ span: SourceSpan?) -> MarkdownSource {
        let bytes = Array(text.utf8)
        guard let span else {
            return MarkdownSource(file: SourceFile(name: "", bytes: bytes), base: 0, bytes: bytes)
        }
        for quote in 0...1 where span.range.count == bytes.count + 2 * quote {
            let start = span.range.lowerBound + quote
            guard span.file.bytes[start..<start + bytes.count].elementsEqual(bytes) else { continue }
            return MarkdownSource(file: span.file, base: start, bytes: bytes)
        }
        return MarkdownSource(file: span.file, base: 0, bytes: bytes, wholeSpan: span)
    }
}

extension BlockBuilder {
    fileprivate func report(to diagnostics: inout Diagnostics) {
        for line in locator.notes.headingsWithoutSpace {
            let range = source.trimmed(source.range(ofLine: line))
            let start = source.bytes[range].firstIndex(of: UInt8(ascii: "#")) ?? range.lowerBound
            diagnostics.note(
                "heading-without-space", "No space after the # of a heading",
                at: source.span(start..<range.upperBound),
                help: "It is read as a heading; other programs would print the # as text.")
        }
        if isTooDeep {
            diagnostics.warn(
                "nesting-too-deep", "More than \(Self.deepestNesting) lists, quotes or emphases inside each other",
                at: source.span(0..<min(1, source.bytes.count)), help: "The text is kept, deeper levels are not.")
        }
        for footnote in linkDefinitions.unusedFootnotes {
            diagnostics.warn(
                "footnote-unused", "Footnote [^\(footnote.label)] is referred to nowhere and is left out",
                at: footnote.span)
        }
    }
}
