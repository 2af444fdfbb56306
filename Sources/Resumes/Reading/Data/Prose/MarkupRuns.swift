import SourceText
import SyntaxTrees

/// Turns the running text of a Markdown fragment, and the HTML in it, into runs with their places in the file.
struct MarkupRuns {
    private struct Ink {
        var style: TextStyle = []
        var link: LinkTarget?
    }

    private let place: (SourceSpan) -> SourceSpan
    private var runs: [TextRun] = []
    private var ink = Ink()
    private var open: [(tag: String, ink: Ink)] = []
    private(set) var omissions: [Omission] = []

    /// - Parameter place: From the fragment's span to that in the author's file.
    init(place: @escaping (SourceSpan) -> SourceSpan) {
        self.place = place
    }

    var text: RichText { RichText(runs) }

    mutating func add(_ inlines: [MarkdownInline]) {
        for inline in inlines { add(inline) }
    }

    private mutating func add(_ inline: MarkdownInline) {
        let span = place(inline.span)
        switch inline.kind {
        case .text(let text): add(text, span)
        case .softBreak: add(" ", span)
        case .hardBreak: runs.append(TextRun("\n", span: span))
        case .code(let text):
            inside {
                $0.style.insert(.code)
            } add: {
                $0.add(text, span)
            }
        case .emphasis(let inner):
            inside {
                $0.style.insert(.emphasis)
            } add: {
                $0.add(inner)
            }
        case .strong(let inner):
            inside {
                $0.style.insert(.strong)
            } add: {
                $0.add(inner)
            }
        case .strikethrough(let inner):
            inside {
                $0.style.insert(.strikethrough)
            } add: {
                $0.add(inner)
            }
        case .superscript(let inner):
            inside {
                $0.style.insert(.superscript)
            } add: {
                $0.add(inner)
            }
        case .subscripted(let inner):
            inside {
                $0.style.insert(.subscripted)
            } add: {
                $0.add(inner)
            }
        case .footnoteReference(let label):
            inside {
                $0.style.insert(.superscript)
            } add: {
                $0.add(label, span)
            }
        case .link(let target, _, _, let inner): add(linkTo: target, inner, span)
        case .image(let source, _, let inner):
            omissions.append(Omission(source, .markup, span: span))
            add(inner)
        case .span(let inner): add(inner)
        case .html(let tag): add(tag: tag, span)
        }
    }

    private mutating func inside(_ change: (inout Ink) -> Void, add: (inout MarkupRuns) -> Void) {
        let before = ink
        change(&ink)
        add(&self)
        ink = before
    }

    /// A link without words shows where it leads.
    private mutating func add(linkTo target: String, _ inner: [MarkdownInline], _ span: SourceSpan) {
        let link = linked(target, span)
        inside {
            $0.link = link
        } add: {
            let count = $0.runs.count
            $0.add(inner)
            if link != nil, $0.runs.count == count { $0.add(ContactAddress.shown(target), span) }
        }
    }

    /// White space folded to single spaces; text that is looks and place alike joins the run before.
    private mutating func add(_ text: String, _ span: SourceSpan) {
        var folded = ""
        var last = runs.last?.text.last ?? " "
        for character in text {
            let isSpace = character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
            if isSpace, last == " " || last == "\n" { continue }
            last = isSpace ? " " : character
            folded.append(last)
        }
        if !folded.isEmpty { runs.append(TextRun(folded, style: ink.style, link: ink.link, span: span)) }
    }

    /// Nil, with an omission, for what leads nowhere outside the file.
    private mutating func linked(_ target: String, _ span: SourceSpan) -> LinkTarget? {
        let link = ContactAddress.link(to: target)
        if link == nil { omissions.append(Omission(target, .markup, span: span)) }
        return link
    }

    // MARK: HTML

    private static let styles: [String: TextStyle] = [
        "b": .strong, "strong": .strong, "i": .emphasis, "em": .emphasis, "u": .underline, "ins": .underline,
        "s": .strikethrough, "del": .strikethrough, "code": .code, "tt": .code, "kbd": .code, "sup": .superscript,
        "sub": .subscripted,
    ]

    private static let withoutMeaning: Set<String> = [
        "p", "span", "div", "font", "small", "big", "mark", "ul", "ol", "li",
    ]

    private mutating func add(tag: String, _ span: SourceSpan) {
        if tag.hasPrefix("<!--") {
            omissions.append(Omission(tag, .comment, span: span))
            return
        }
        let isEnd = tag.hasPrefix("</")
        let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
        switch name {
        case "br": runs.append(TextRun("\n", span: span))
        case "a" where !isEnd:
            open.append((name, ink))
            ink.link = Self.attribute("href", of: tag).flatMap { linked($0, span) }
        case _ where isEnd && open.contains { $0.tag == name }:
            while let last = open.popLast() {
                ink = last.ink
                if last.tag == name { break }
            }
        case _ where Self.styles[name] != nil:
            if isEnd { break }
            open.append((name, ink))
            ink.style.formUnion(Self.styles[name] ?? [])
        case _ where Self.withoutMeaning.contains(name) && !Self.isProse(tag):
            omissions.append(Omission(tag, .markup, span: span))
        default: add(tag, span)
        }
    }

    /// Words after the name, none of which has a value: `<p and q>`.
    private static func isProse(_ tag: String) -> Bool {
        let words = tag.split(whereSeparator: \.isWhitespace).dropFirst()
        return words.contains { $0.contains(where: \.isLetter) } && !tag.contains("=")
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        let parts = tag.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased().hasSuffix(name), let quote = parts[1].first else { return nil }
        if quote == "\"" || quote == "'" { return String(parts[1].dropFirst().prefix { $0 != quote }) }
        return String(parts[1].prefix { !$0.isWhitespace && $0 != ">" })
    }
}
