import SourceText
import SyntaxTrees

/// pandoc's running text as Markdown's. What Markdown has no word for becomes the HTML tag that means it.
enum PandocInlines {
    static func inlines(_ node: DataNode?) -> [MarkdownInline] {
        (node?.elements ?? []).flatMap(inline)
    }

    private static func inline(_ node: DataNode) -> [MarkdownInline] {
        guard let inline = PandocNode(node) else { return [] }
        func made(_ kind: MarkdownInline.Kind, _ attributes: MarkdownAttributes = .init()) -> [MarkdownInline] {
            [MarkdownInline(kind, span: inline.span, attributes: attributes)]
        }
        switch inline.type {
        case "Str": return text(inline.content, inline)
        case "Space": return made(.text(" "))
        case "SoftBreak": return made(.softBreak)
        case "LineBreak": return made(.hardBreak)
        case "Emph": return made(.emphasis(inlines(inline.content)))
        case "Strong": return made(.strong(inlines(inline.content)))
        case "Strikeout": return made(.strikethrough(inlines(inline.content)))
        case "Underline": return tagged("u", inline)
        case "Superscript": return tagged("sup", inline)
        case "Subscript": return tagged("sub", inline)
        case "SmallCaps": return inlines(inline.content)
        case "Cite": return inlines(inline.part(1))
        case "Span":
            let attributes = inline.part(0)?.pandocAttributes ?? .init()
            let inner = inlines(inline.part(1))
            return attributes.isEmpty || inner.isEmpty ? inner : made(.span(inner), attributes)
        case "Quoted": return quoted(inline)
        case "Code":
            return made(.code(inline.part(1)?.scalarText ?? ""), inline.part(0)?.pandocAttributes ?? .init())
        case "Math": return text(inline.part(1), inline)
        case "RawInline":
            let isHTML = inline.part(0)?.scalarText?.hasPrefix("html") == true
            let raw = text(inline.part(1), inline)
            return isHTML ? raw.map { MarkdownInline(.html($0.plainText), span: $0.span) } : raw
        case "Link", "Image":
            let attributes = inline.parts.count == 3 ? inline.parts[0].pandocAttributes : .init()
            // The arrow back from a footnote of a web page.
            if attributes.classes.contains("footnote-back") { return [] }
            return made(linked(inline), attributes)
        case "Note": return note(inline)
        default: return (inline.content?.allTexts ?? []).flatMap { text($0, inline) }
        }
    }

    /// The place is that of the words without their quotes where the JSON says them literally.
    private static func text(_ node: DataNode?, _ inline: PandocNode) -> [MarkdownInline] {
        guard let node, let text = node.scalarText, !text.isEmpty else { return [] }
        let places = TextPlaces(node)
        return [MarkdownInline(.text(text), span: places.span(0..<text.utf8.count))]
    }

    private static func tagged(_ tag: String, _ inline: PandocNode) -> [MarkdownInline] {
        let start = inline.span.part(0..<0)
        return [MarkdownInline(.html("<\(tag)>"), span: start)] + inlines(inline.content)
            + [MarkdownInline(.html("</\(tag)>"), span: start)]
    }

    private static func quoted(_ inline: PandocNode) -> [MarkdownInline] {
        let isDouble = inline.part(0)?["t"]?.scalarText != "SingleQuote"
        let start = inline.span.part(0..<0)
        return [MarkdownInline(.text(isDouble ? "“" : "‘"), span: start)] + inlines(inline.part(1))
            + [MarkdownInline(.text(isDouble ? "”" : "’"), span: start)]
    }

    /// `[attr, [inline], [target, title]]`; without attributes in old trees.
    private static func linked(_ inline: PandocNode) -> MarkdownInline.Kind {
        let target = inline.parts.last?.elements ?? []
        let address = target.first?.scalarText ?? ""
        let title = target.count > 1 ? target[1].scalarText ?? "" : ""
        let shown = inlines(inline.part(inline.parts.count - 2))
        if inline.type == "Image" { return .image(source: address, title: title, shown) }
        let classes = inline.parts.count == 3 ? inline.parts[0].pandocAttributes.classes : []
        return .link(
            target: address, title: title, isAutolink: classes.contains("uri") || classes.contains("email"), shown)
    }

    /// A footnote stands in brackets where it is called: a CV has no foot for it.
    private static func note(_ inline: PandocNode) -> [MarkdownInline] {
        let start = inline.span.part(0..<0)
        var blocks = PandocBlocks()
        let texts = Array(blocks.lines(blocks.blocks(inline.content)).joined(by: .text(" "), at: start))
        guard !texts.isEmpty else { return [] }
        return [MarkdownInline(.text(" ("), span: start)] + texts + [MarkdownInline(.text(")"), span: start)]
    }
}
