/// A step of a walk through cmark's tree, as plain values: nothing here points into C.
///
/// Every node gives `open` and later `close`, leaves too. A flat list keeps the walk free of recursion,
/// however deep an author (or an attacker) nests.
enum CommonMarkEvent {
    case open(CommonMarkNode)
    case close(CommonMarkNode)
}

/// What cmark knows of a node. Lines count from 1 in the text that was parsed, columns are bytes and count from 1.
struct CommonMarkNode {
    enum Kind {
        case document
        case blockQuote
        case list(start: Int?, isTight: Bool)
        case item(isChecked: Bool?)
        case paragraph
        case heading(level: Int)
        case code(info: String, text: String)
        case html(String)
        case thematicBreak
        case definitionList
        case term
        case definition
        case table([MarkdownTable.Alignment?])
        case row(isHeader: Bool)
        case cell
        case footnote
        /// A `:::` line.
        case divisionFence
        /// A `{: .class}` line.
        case attributeLine
        /// Running text without blocks, parsed on its own.
        case fragment

        case text(String)
        case softBreak
        case hardBreak
        case codeSpan(String)
        case emphasis
        case strong
        case strikethrough
        case link(target: String, title: String)
        case image(source: String, title: String)
        case inlineHTML(String)
        case footnoteReference
        /// A node of a kind that is unknown to us; what is in it is kept.
        case other
    }

    var kind: Kind
    var startLine = 0
    var startColumn = 0
    var endLine = 0
    /// The text the inlines of a leaf block were read from: its lines joined, without what precedes them in the file.
    var content: [UInt8] = []
}

extension CommonMarkNode {
    /// Whether it stands inside the text of a leaf block.
    var isInline: Bool {
        switch kind {
        case .text, .softBreak, .hardBreak, .codeSpan, .emphasis, .strong, .strikethrough, .link, .image, .inlineHTML,
            .footnoteReference, .other:
            return true
        default: return false
        }
    }

    /// Whether it is a block of running text.
    var isLeafOfText: Bool {
        switch kind {
        case .paragraph, .heading, .term, .cell, .fragment: return true
        default: return false
        }
    }
}
