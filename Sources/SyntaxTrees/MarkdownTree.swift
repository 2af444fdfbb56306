public import SourceText

/// A Markdown document: front matter if there is any, then blocks in order.
public struct MarkdownTree: Sendable {
    public var frontMatter: FrontMatter?
    public var blocks: [MarkdownBlock]
    /// The link reference definitions, in order. They do not print; an unused one is no fault.
    public var linkDefinitions: [LinkDefinition]
    /// The notes that `footnoteReference` names, in the order of their first use; unused ones are not here.
    public var footnotes: [MarkdownFootnote]

    public init(
        frontMatter: FrontMatter? = nil, blocks: [MarkdownBlock], linkDefinitions: [LinkDefinition] = [],
        footnotes: [MarkdownFootnote] = []
    ) {
        self.frontMatter = frontMatter
        self.blocks = blocks
        self.linkDefinitions = linkDefinitions
        self.footnotes = footnotes
    }
}

/// The text of a footnote, written `[^label]: text`.
public struct MarkdownFootnote: Sendable {
    public let label: String
    public let blocks: [MarkdownBlock]
    public let span: SourceSpan

    public init(label: String, blocks: [MarkdownBlock], span: SourceSpan) {
        self.label = label
        self.blocks = blocks
        self.span = span
    }
}

/// The data before the text, between `---` (YAML) or `+++` (TOML) lines, or after `%` signs. May be an empty map.
public struct FrontMatter: Sendable {
    public enum Format: String, Sendable {
        case yaml, toml
        /// pandoc's: `% title`, `% author; author`, `% date`; read as a map of these three.
        case titleBlock
    }

    public let format: Format
    public let data: DataNode
    /// With its fences or percent signs.
    public let span: SourceSpan

    public init(format: Format, data: DataNode, span: SourceSpan) {
        self.format = format
        self.data = data
        self.span = span
    }
}

public struct LinkDefinition: Sendable {
    public let label: String
    public let target: String
    public let span: SourceSpan

    public init(label: String, target: String, span: SourceSpan) {
        self.label = label
        self.target = target
        self.span = span
    }
}

/// A block with its place. The span covers the block's own lines, without the markers of what holds it.
public struct MarkdownBlock: Sendable {
    public indirect enum Kind: Sendable {
        /// Level 1 to 6. Attributes such as `{#id .class}` are taken off the text.
        case heading(level: Int, [MarkdownInline])
        case paragraph([MarkdownInline])
        case list(MarkdownList)
        case blockQuote([MarkdownBlock])
        /// Fenced or indented; the text without the fences, lines ended by LF.
        case code(info: String, String)
        case definitionList([MarkdownDefinition])
        case table(MarkdownTable)
        /// A block of raw HTML as written, comments included.
        case html(String)
        case thematicBreak
    }

    public let kind: Kind
    public let span: SourceSpan
    /// From `{#id .class key=value}`; empty for most.
    public let attributes: MarkdownAttributes

    public init(_ kind: Kind, span: SourceSpan, attributes: MarkdownAttributes = .init()) {
        self.kind = kind
        self.span = span
        self.attributes = attributes
    }
}

public struct MarkdownAttributes: Hashable, Sendable {
    public var id: String?
    public var classes: [String]
    public var pairs: [String: String]

    public init(id: String? = nil, classes: [String] = [], pairs: [String: String] = [:]) {
        self.id = id
        self.classes = classes
        self.pairs = pairs
    }

    public var isEmpty: Bool { id == nil && classes.isEmpty && pairs.isEmpty }
}

public struct MarkdownList: Sendable {
    /// Nil for bullets, else the first number.
    public let start: Int?
    public let isTight: Bool
    public let items: [MarkdownListItem]

    public init(start: Int?, isTight: Bool, items: [MarkdownListItem]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }
}

public struct MarkdownListItem: Sendable {
    public let blocks: [MarkdownBlock]
    /// `[x]` and `[ ]` of task lists; nil for ordinary items.
    public let isChecked: Bool?
    public let span: SourceSpan
    /// From `{.class}` at the end of the item's first paragraph.
    public let attributes: MarkdownAttributes

    public init(
        blocks: [MarkdownBlock], isChecked: Bool? = nil, span: SourceSpan, attributes: MarkdownAttributes = .init()
    ) {
        self.blocks = blocks
        self.isChecked = isChecked
        self.span = span
        self.attributes = attributes
    }
}

/// A term and one or more definitions (each a run of blocks), as in pandoc and PHP Markdown Extra.
public struct MarkdownDefinition: Sendable {
    public let term: [MarkdownInline]
    public let termSpan: SourceSpan
    public let definitions: [[MarkdownBlock]]
    public let span: SourceSpan

    public init(term: [MarkdownInline], termSpan: SourceSpan, definitions: [[MarkdownBlock]], span: SourceSpan) {
        self.term = term
        self.termSpan = termSpan
        self.definitions = definitions
        self.span = span
    }
}

public struct MarkdownTable: Sendable {
    /// As `:--`, `:-:` and `--:` say; what is left there is the start here.
    public enum Alignment: String, Hashable, Sendable {
        case start, center, end
    }

    /// Empty for a table without a head.
    public let header: [[MarkdownInline]]
    public let rows: [[[MarkdownInline]]]
    /// By column, nil where nothing is said; may be shorter than the rows.
    public let alignments: [Alignment?]

    public init(header: [[MarkdownInline]], rows: [[[MarkdownInline]]], alignments: [Alignment?] = []) {
        self.header = header
        self.rows = rows
        self.alignments = alignments
    }
}

/// A piece of running text with its place in the source (exact to the byte, markers of emphasis included
/// in the span of the emphasis but not in that of its text).
public struct MarkdownInline: Sendable {
    public indirect enum Kind: Sendable {
        case text(String)
        /// A line end in the source that is a space in the text.
        case softBreak
        /// Two spaces, a backslash or `<br>` at a line end.
        case hardBreak
        case code(String)
        case emphasis([MarkdownInline])
        case strong([MarkdownInline])
        case strikethrough([MarkdownInline])
        /// pandoc's `^x^` and `~x~`.
        case superscript([MarkdownInline])
        case subscripted([MarkdownInline])
        /// `target` as written, percent-encoding untouched; `isAutolink` for `<…>` and bare URLs.
        case link(target: String, title: String, isAutolink: Bool, [MarkdownInline])
        case image(source: String, title: String, [MarkdownInline])
        /// `[text]{.class}`, or what stands on a line before a `{.class}` that ends it.
        case span([MarkdownInline])
        /// One raw tag or comment as written.
        case html(String)
        case footnoteReference(String)
    }

    public let kind: Kind
    public let span: SourceSpan
    /// From `{#id .class key=value}` after a span, link, image or code; their place is not in `span`.
    public let attributes: MarkdownAttributes

    public init(_ kind: Kind, span: SourceSpan, attributes: MarkdownAttributes = .init()) {
        self.kind = kind
        self.span = span
        self.attributes = attributes
    }
}
