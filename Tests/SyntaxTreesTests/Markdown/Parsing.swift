import SourceText
import SyntaxTrees

/// A Markdown text, its tree and what was reported.
struct Parsed {
    let file: SourceFile
    let tree: MarkdownTree
    let diagnostics: [Diagnostic]

    init(_ text: String) {
        file = SourceFile(name: "cv.md", text: text)
        var diagnostics = Diagnostics()
        tree = MarkdownParser.parse(file, diagnostics: &diagnostics)
        self.diagnostics = diagnostics.all
    }

    var dump: String { tree.dump() }
    var rules: [String] { diagnostics.map(\.rule) }

    /// The dump without places, for tests that are about structure.
    var outline: String { Parsed.withoutPlaces(dump) }

    static func withoutPlaces(_ dump: String) -> String {
        dump.split(separator: "\n").map { line in
            guard let place = line.lastIndex(of: "@"), place > line.startIndex else { return String(line) }
            return String(line[..<line.index(before: place)])
        }.joined(separator: "\n")
    }
}

extension MarkdownTree {
    /// All inlines of all blocks, outermost first, in the order of the text.
    var allInlines: [MarkdownInline] {
        (blocks + footnotes.flatMap(\.blocks)).flatMap(\.allInlines)
    }
}

extension MarkdownBlock {
    var allInlines: [MarkdownInline] {
        switch kind {
        case .heading(_, let inlines), .paragraph(let inlines): inlines.flatMap(\.withInner)
        case .list(let list): list.items.flatMap(\.blocks).flatMap(\.allInlines)
        case .blockQuote(let blocks): blocks.flatMap(\.allInlines)
        case .definitionList(let definitions):
            definitions.flatMap { definition in
                definition.term.flatMap(\.withInner) + definition.definitions.joined().flatMap(\.allInlines)
            }
        case .table(let table): ([table.header] + table.rows).joined().joined().flatMap(\.withInner)
        case .code, .html, .thematicBreak: []
        }
    }
}

extension MarkdownInline {
    var withInner: [MarkdownInline] {
        switch kind {
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .superscript(let inner),
            .subscripted(let inner), .link(_, _, _, let inner),
            .image(_, _, let inner), .span(let inner):
            [self] + inner.flatMap(\.withInner)
        default: [self]
        }
    }
}
