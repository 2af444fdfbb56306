import Languages
import SourceText
import SyntaxTrees

/// Turns inline markup, Markdown's and HTML's, into lines of runs.
///
/// Comments, icons and the like go to the ledger; the portrait goes to its `photo`; other pictures leave
/// their alternative text.
struct InlineReader {
    var builder = LineBuilder()
    var ink = LineBuilder.Ink()
    /// HTML elements that are open, each with the ink to go back to.
    private var open: [(name: String, ink: LineBuilder.Ink)] = []
    /// Inside an icon, a style sheet or a script: the element's name and why its text goes.
    private var ignored: (name: String, depth: Int, reason: Omission.Reason)?
    /// The link being read and whether anything in it can be seen.
    private var link: (target: LinkTarget?, isVisible: Bool, span: SourceSpan)?
    private(set) var hasPageBreak = false
    /// Nothing but white space since a `</span>`.
    private var hasClosedSpan = false

    /// The lines of a paragraph.
    static func lines(_ inlines: [MarkdownInline], ledger: inout Ledger) -> DraftLines {
        var reader = InlineReader()
        reader.read(inlines, ledger: &ledger)
        return reader.finish()
    }

    mutating func finish() -> DraftLines {
        open = []
        ink = .init()
        ignored = nil
        return builder.finish()
    }

    mutating func read(_ inlines: [MarkdownInline], ledger: inout Ledger) {
        for inline in inlines { read(inline, ledger: &ledger) }
    }

    private mutating func read(_ inline: MarkdownInline, ledger: inout Ledger) {
        let span = ledger.file.span(inline.span.range)
        switch inline.kind {
        case .text(let text): append(text, span, ledger: &ledger)
        case .softBreak: builder.breakLine(hard: ledger.linesAreHard)
        case .hardBreak: builder.breakLine(hard: true)
        case .code(let text):
            inside(inline, &ledger) { reader, ledger in reader.styled(.code) { $0.append(text, span, ledger: &ledger) }
            }
        case .span(let inner): inside(inline, &ledger) { $0.read(inner, ledger: &$1) }
        case .emphasis(let inner): styled(.emphasis) { $0.read(inner, ledger: &ledger) }
        case .strong(let inner): styled(.strong) { $0.read(inner, ledger: &ledger) }
        case .strikethrough(let inner): styled(.strikethrough) { $0.read(inner, ledger: &ledger) }
        case .superscript(let inner): styled(.superscript) { $0.read(inner, ledger: &ledger) }
        case .subscripted(let inner): styled(.subscripted) { $0.read(inner, ledger: &ledger) }
        case .link(let target, _, _, let inner):
            inside(inline, &ledger) { reader, ledger in
                reader.startLink(target, shown: inner, span, ledger: &ledger)
                reader.read(inner, ledger: &ledger)
                reader.endLink(ledger: &ledger)
            }
        case .image(let source, _, let inner):
            let alternative = inner.plainText
            image(
                HTMLElement(name: "img", attributes: ["src": source, "alt": alternative], isEmpty: true, span: span),
                &ledger)
        case .html(let tag):
            for piece in HTMLPiece.pieces(of: tag, at: span) { read(piece, ledger: &ledger) }
        case .footnoteReference(let label): styled(.superscript) { $0.append(label, span, ledger: &ledger) }
        }
    }

    /// What attributes say to a reader of text: that it is private, or in another language.
    private mutating func inside(
        _ inline: MarkdownInline, _ ledger: inout Ledger, _ read: (inout InlineReader, inout Ledger) -> Void
    ) {
        let before = ink
        let attributes = inline.attributes
        let span = ledger.file.span(inline.span.range)
        ink.isPrivate = PrivateWords.isMeant(attributes.classes, at: span, &ledger) || before.isPrivate
        ink.language = attributes.pairs["lang"].flatMap(LanguageTag.init) ?? before.language
        read(&self, &ledger)
        (ink.isPrivate, ink.language) = (before.isPrivate, before.language)
    }

    private mutating func styled(_ style: TextStyle, _ read: (inout InlineReader) -> Void) {
        let before = ink.style
        ink.style.formUnion(style)
        read(&self)
        ink.style = before
    }

    mutating func append(_ text: String, _ span: SourceSpan, ledger: inout Ledger) {
        if let ignored {
            ledger.omit(text, ignored.reason, at: span)
            return
        }
        if let link, link.target == nil { ledger.deadLinks.append(span) }
        if text.utf8.contains(where: { $0 > 0x20 }) {
            link?.isVisible = true
            hasClosedSpan = false
        }
        builder.append(text, ink, span: span)
    }
}

// MARK: HTML

extension InlineReader {
    mutating func read(_ piece: HTMLPiece, ledger: inout Ledger) {
        switch piece {
        case .text(let text, let span): append(text, span, ledger: &ledger)
        case .comment(let text, let span): comment(text, span, ledger: &ledger)
        case .open(let tag): start(tag, ledger: &ledger)
        case .close(let name, _): end(name, ledger: &ledger)
        }
    }

    mutating func comment(_ text: String, _ span: SourceSpan, ledger: inout Ledger) {
        if PageBreaks.isMarker(comment: text) {
            hasPageBreak = true
        } else {
            ledger.omit(text, .comment, at: span)
        }
    }

    /// What a tag means for the text; block elements only end the line here.
    mutating func start(_ tag: HTMLElement, ledger: inout Ledger) {
        if let current = ignored {
            if tag.name == current.name, !tag.isEmpty { ignored?.depth += 1 }
            return
        }
        if tag.name == "at" || tag.name == "dot" {
            // "name<at>host": hidden from robots, not from us.
            append(tag.span.text, tag.span, ledger: &ledger)
            return
        }
        if case .style(let style) = tag.role {
            push(tag)
            ink.style.formUnion(style)
            return
        }
        switch tag.role {
        case .block: builder.breakLine(hard: true)
        case .cell: builder.appendGap()
        case .lineBreak: builder.breakLine(hard: true)
        case .image: image(tag, &ledger)
        case .icon where Icons.isAtSign(tag) && !builder.isEmpty:
            // "me<i class="fa fa-at"></i>x.org": hidden from robots, not from us.
            append("@", tag.span, ledger: &ledger)
            push(tag)
        case .icon, .hidden: ignore(tag, &ledger)
        case .link:
            push(tag)
            if tag["onclick"] != nil || tag.classes.contains("no-print") {
                // A button of the page.
                link = (nil, false, tag.span)
            } else {
                startLink(tag["href"] ?? "", shown: nil, tag.span, ledger: &ledger)
            }
        case .transparent, .style:
            // Two spans side by side are columns; one inside a sentence is nothing.
            if (tag.name == "span" && hasClosedSpan) || tag["style"]?.contains("right") == true { builder.appendGap() }
            push(tag)
        }
        if let language = tag["lang"].flatMap(LanguageTag.init), !tag.isEmpty { ink.language = language }
        if tag.classes.contains("private"), !tag.isEmpty, !tag.isBlock { ink.isPrivate = true }
    }

    mutating func end(_ name: String, ledger: inout Ledger) {
        if let current = ignored {
            guard name == current.name else { return }
            ignored?.depth -= 1
            if current.depth == 1 { ignored = nil }
            return
        }
        guard let index = open.lastIndex(where: { $0.name == name }) else {
            if HTMLElement(name: name, attributes: [:], isEmpty: false, span: ledger.file.span(0..<0)).isBlock {
                builder.breakLine(hard: true)
            }
            return
        }
        if name == "a" { endLink(ledger: &ledger) }
        ink = open[index].ink
        open.removeSubrange(index...)
        hasClosedSpan = name == "span"
    }

    private mutating func push(_ tag: HTMLElement) {
        if !tag.isEmpty { open.append((tag.name, ink)) }
    }

    private mutating func ignore(_ tag: HTMLElement, _ ledger: inout Ledger) {
        let isIcon = if case .icon = tag.role { true } else { false }
        let reason: Omission.Reason = isIcon ? .decoration : .metadata
        if isIcon { builder.startIconLine() }
        if isIcon, Icons.meansPlace(tag) { ledger.placeIcons.insert(tag.span.range.upperBound) }
        ledger.omit(tag.span.text, reason, at: tag.span)
        if !tag.isEmpty { ignored = (tag.name, 1, reason) }
    }
}

// MARK: Links and pictures

extension InlineReader {
    private mutating func startLink(
        _ target: String, shown: [MarkdownInline]?, _ span: SourceSpan, ledger: inout Ledger
    ) {
        let text = shown?.plainText ?? ""
        let mended = LinkReading.target(of: target, shown: text, at: span, ledger: &ledger)
        link = (mended, false, span)
        ink.link = mended
    }

    /// A link with nothing but an icon in it is a contact without words: it shows where it leads.
    private mutating func endLink(ledger: inout Ledger) {
        if let link, !link.isVisible, let target = link.target, !ledger.isPastHeader {
            builder.append(LinkReading.display(of: target), ink, span: link.span)
        }
        link = nil
        ink.link = nil
    }

    private static func isContact(_ target: LinkTarget) -> Bool {
        target.uri.hasPrefix("mailto:") || ContactNetworks.profile(at: target.uri) != nil
    }

    private mutating func image(_ tag: HTMLElement, _ ledger: inout Ledger) {
        guard ignored == nil else { return }
        let source = tag["src"] ?? ""
        let alternative = tag["alt"] ?? ""
        if Icons.isBadge(source: source), let target = link?.target, !ledger.isPastHeader || Self.isContact(target) {
            // The badge is a picture of a contact; the link shows where it leads.
            ledger.omit(alternative.isEmpty ? source : alternative, .pageFurniture, at: tag.span)
            builder.append(LinkReading.display(of: target), ink, span: tag.span)
            link?.isVisible = true
        } else if Icons.isBadge(source: source) {
            ledger.omit(alternative.isEmpty ? source : alternative, .pageFurniture, at: tag.span)
        } else if Icons.isIcon(source: source, width: tag["width"], height: tag["height"]) {
            if Icons.meansPlace(tag) { ledger.placeIcons.insert(tag.span.range.upperBound) }
            ledger.omit(alternative.isEmpty ? source : alternative, .decoration, at: tag.span)
        } else if ledger.photo == nil, !source.isEmpty,
            !ledger.isPastHeader || Icons.isPortrait(source: source, alternative: alternative)
        {
            ledger.photo = Photo(path: source, alternative: alternative, span: tag.span)
        } else if alternative.isEmpty {
            ledger.omit(source, .markup, at: tag.span)
        } else if !ledger.isPastHeader, ledger.headings < 2, ledger.photo != nil, link == nil {
            // Beside the portrait another picture in the head only adorns.
            ledger.omit(alternative, .decoration, at: tag.span)
        } else {
            append(alternative, tag.span, ledger: &ledger)
            guard ledger.isPastHeader, link == nil else { return }
            ledger.diagnostics.note(
                "picture-left-out", "Pictures in the text are not set; what describes them stands in their place",
                at: tag.span)
        }
    }
}

extension HTMLElement {
    var isBlock: Bool {
        if case .block = role { return true }
        return false
    }
}
