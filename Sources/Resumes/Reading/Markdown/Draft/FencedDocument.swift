import SourceText
import SyntaxTrees

/// A CV that stands as a whole inside a code block, as people paste text they want to keep its lines.
enum FencedDocument {
    /// The tree of what the code blocks hold, in places of the same file; nil if the document is not so.
    ///
    /// All else is blanked out and the rest parsed again, so that every offset stays what it was.
    static func opened(_ tree: MarkdownTree, file: SourceFile) -> MarkdownTree? {
        let codes = tree.blocks.filter { if case .code = $0.kind { true } else { false } }
        let inside = codes.reduce(0) { $0 + $1.span.range.count }
        let all = tree.blocks.reduce(0) { $0 + $1.span.range.count }
        guard inside * 10 > all * 7, codes.contains(where: holdsSections) else { return nil }
        var bytes = file.bytes.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
        for block in tree.blocks {
            guard case .code = block.kind else {
                bytes.replaceSubrange(block.span.range, with: file.bytes[block.span.range])
                continue
            }
            for range in lines(of: block.span, in: file) where !isFence(file.text(in: range)) {
                bytes.replaceSubrange(range, with: file.bytes[range])
            }
        }
        var diagnostics = Diagnostics()
        let opened = MarkdownParser.parse(SourceFile(name: file.name, bytes: bytes), diagnostics: &diagnostics)
        return MarkdownTree(
            frontMatter: tree.frontMatter, blocks: opened.blocks,
            linkDefinitions: tree.linkDefinitions + opened.linkDefinitions)
    }

    /// At least two of its lines are names of sections.
    private static func holdsSections(_ block: MarkdownBlock) -> Bool {
        guard case .code(_, let text) = block.kind else { return false }
        let known = text.split(separator: "\n").filter { line in
            line.count < 40 && SectionTitle.isSure(String(line).trimmingMarks)
        }
        return known.count >= 2
    }

    private static func lines(of span: SourceSpan, in file: SourceFile) -> [Range<Int>] {
        (span.start.line...max(span.start.line, span.end.line)).map { file.range(ofLine: $0).clamped(to: span.range) }
    }

    private static func isFence(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        return text.hasPrefix("```") || text.hasPrefix("~~~")
    }
}

extension String {
    /// Without white space and the marks of headings around it.
    fileprivate var trimmingMarks: String {
        func isMark(_ character: Character) -> Bool { character.isWhitespace || character == "#" || character == "*" }
        let start = drop(while: isMark)
        return String(start.reversed().drop(while: isMark).reversed())
    }
}
