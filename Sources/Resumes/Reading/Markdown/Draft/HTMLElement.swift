import SourceText

/// One piece of HTML: a tag, text between tags, or a comment, with its place.
enum HTMLPiece {
    case open(HTMLElement)
    case close(String, SourceSpan)
    case text(String, SourceSpan)
    case comment(String, SourceSpan)
}

/// An opening tag: its name in lower case and its attributes, values with entities undone.
struct HTMLElement {
    var name: String
    var attributes: [String: String]
    /// `<br/>`, or an element that never has content.
    var isEmpty: Bool
    var span: SourceSpan

    subscript(attribute: String) -> String? { attributes[attribute] }

    var classes: [Substring] {
        attributes["class"]?.split(whereSeparator: \.isWhitespace) ?? []
    }
}

/// What an element is to a reader of text.
enum HTMLRole {
    /// Starts and ends a paragraph.
    case block
    case cell
    case style(TextStyle)
    case link
    case lineBreak
    case image
    /// Draws an icon; what stands inside is no text.
    case icon
    /// Holds no text of the page: styles, scripts.
    case hidden
    /// A `<span>`, `<font>`, or an invented tag: only its text matters.
    case transparent
}

extension HTMLElement {
    var role: HTMLRole {
        if isIcon { return .icon }
        if isUnseen { return .hidden }
        switch name {
        case "b", "strong", "th": return .style(.strong)
        case "i", "em", "cite", "var", "dfn": return .style(.emphasis)
        case "code", "kbd", "samp", "tt": return .style(.code)
        case "u", "ins": return .style(.underline)
        case "s", "del", "strike": return .style(.strikethrough)
        case "sup": return .style(.superscript)
        case "sub": return .style(.subscripted)
        case "a": return .link
        case "br", "wbr": return .lineBreak
        case "img": return .image
        case "style", "script", "template", "head", "title", "meta", "link", "noscript", "iframe", "object":
            return .hidden
        case "td": return .cell
        case _ where Self.blocks.contains(name): return .block
        default: return .transparent
        }
    }

    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
        "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ]

    /// Its author hid it from those who look at the page.
    private var isUnseen: Bool {
        if attributes["hidden"] != nil { return true }
        guard let style = attributes["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
        return ["display:none", "visibility:hidden"].contains { style.contains($0) }
            || style.split(separator: ";").contains { ["font-size:0", "font-size:0px", "font-size:1px"].contains($0) }
    }

    private var isIcon: Bool {
        switch name {
        case "svg", "iconify-icon", "ion-icon", "fa-icon": return true
        case "i", "span":
            return classes.contains { word in
                Self.iconFonts.contains(String(word)) || word.hasPrefix("fa-") || word.hasPrefix("icon-")
                    || word.hasPrefix("bi-") || word.hasPrefix("ai-") || word.hasPrefix("devicon-")
            }
        default: return false
        }
    }

    private static let iconFonts: Set<String> = [
        "fa", "fas", "far", "fab", "fal", "ai", "bi", "mdi", "icon", "iconify", "iconfont", "glyphicon",
        "material-icons",
        "octicon", "las", "lab", "ti",
    ]
}
