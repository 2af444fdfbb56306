import SourceText
import SyntaxTrees

extension PandocBlocks {
    /// pandoc's metadata as the front matter it was read from; nil if there is none.
    mutating func frontMatter(_ meta: DataNode) -> FrontMatter? {
        guard let entries = meta.entries, !entries.isEmpty else { return nil }
        return FrontMatter(format: .yaml, data: map(entries, span: meta.span), span: meta.span)
    }

    private mutating func map(_ entries: [DataEntry], span: SourceSpan) -> DataNode {
        let entries = entries.map { DataEntry(key: $0.key, keySpan: $0.keySpan, value: value($0.value)) }
        return DataNode(.map(entries), span: span)
    }

    private mutating func value(_ node: DataNode) -> DataNode {
        guard let meta = PandocNode(node), let content = meta.content else { return DataNode(.null, span: node.span) }
        switch meta.type {
        case "MetaMap": return map(content.entries ?? [], span: node.span)
        case "MetaList": return DataNode(.list((content.elements ?? []).map { value($0) }), span: node.span)
        case "MetaInlines":
            let inlines = PandocInlines.inlines(content)
            // A single word has its own place.
            let span = inlines.count == 1 ? inlines[0].span : node.span
            return DataNode(.string(Self.markdown(inlines)), span: span)
        case "MetaBlocks":
            let texts = blocks(content).compactMap { block -> String? in
                if case .paragraph(let inlines) = block.kind { return Self.markdown(inlines) }
                return nil
            }
            return DataNode(.string(texts.joined(separator: "\n\n")), span: node.span)
        default: return content
        }
    }

    /// Running text as Markdown writes it: front matter is text with markup.
    private static func markdown(_ inlines: [MarkdownInline]) -> String {
        inlines.map { inline in
            switch inline.kind {
            case .text(let text), .html(let text): text
            case .softBreak: " "
            case .hardBreak: "\n"
            case .code(let text): "`\(text)`"
            case .emphasis(let inner): "*\(markdown(inner))*"
            case .strong(let inner): "**\(markdown(inner))**"
            case .strikethrough(let inner): "~~\(markdown(inner))~~"
            case .superscript(let inner): "^\(markdown(inner))^"
            case .subscripted(let inner): "~\(markdown(inner))~"
            case .span(let inner): markdown(inner)
            case .link(let target, _, let isAutolink, let inner):
                isAutolink ? markdown(inner) : "[\(markdown(inner))](\(target))"
            case .image(let source, _, let inner): "![\(markdown(inner))](\(source))"
            case .footnoteReference(let label): "[^\(label)]"
            }
        }.joined()
    }
}
