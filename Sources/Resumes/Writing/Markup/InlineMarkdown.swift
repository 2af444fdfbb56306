import SyntaxTrees

/// Writes running text as inline Markdown, with no more backslashes than it takes to be read back as it was.
///
/// Other programs show these texts as they are, so the plainest spelling that our own parser reads back to the
/// same runs is taken; markup that no spelling can carry falls away.
struct InlineMarkdown {
    /// Styles that have marks of their own; text in any other style loses it.
    var styles: [TextStyle] = [.strong, .emphasis, .code, .strikethrough]

    /// One line for each line of the text.
    func lines(_ text: RichText) -> [String] {
        text.splitAtLineBreaks.map(line)
    }

    /// The text on one line; forced breaks become spaces.
    func line(_ text: RichText) -> String {
        let text = text.onOneLine.joiningAlikeRuns
        let plain = text.plainText
        guard Self.needsCare(text) else { return plain }
        let wanted = text.canonical(keeping: styles)
        let spellings = [{ plain }, { spelled(text, escaped: false) }, { spelled(text, escaped: true) }]
        for spelling in spellings {
            let candidate = spelling()
            if Self.parsed(candidate).canonical(keeping: styles) == wanted { return candidate }
        }
        return spelled(text, escaped: true)
    }

    // MARK: Reading back

    private static func parsed(_ markdown: String) -> RichText {
        var runs = MarkupRuns { $0 }
        runs.add(MarkdownParser.parseInlines(markdown, span: nil))
        return runs.text
    }

    /// Styled, linked, or with a character that may be markup.
    private static func needsCare(_ text: RichText) -> Bool {
        if text.runs.contains(where: { !$0.style.isEmpty || $0.link != nil }) { return true }
        return text.plainText.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "<"),
                UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "{"),
                UInt8(ascii: "^"):
                true
            default: false
            }
        }
    }

    // MARK: Spelling

    private func spelled(_ text: RichText, escaped: Bool) -> String {
        var result = ""
        var rest = text.runs[...]
        while let first = rest.first {
            let linked = rest.prefix { $0.link == first.link }
            rest = rest.dropFirst(linked.count)
            let inner = styled(linked, escaped: escaped)
            guard let link = first.link else {
                result += inner
                continue
            }
            let address = link.uri.contains { "() ".contains($0) } ? "<\(link.uri)>" : link.uri
            let isBare = inner == link.uri && link.uri.hasPrefix("http")
            result += isBare ? "<\(link.uri)>" : "[\(inner)](\(address))"
        }
        return result
    }

    /// Marks are kept open over runs that share them, and stand outside of white space.
    private func styled(_ runs: ArraySlice<TextRun>, escaped: Bool) -> String {
        var result = ""
        var open: [TextStyle] = []
        for run in runs {
            let isCode = run.style.contains(.code) && styles.contains(.code)
            let wanted = styles.filter { $0 != .code && run.style.contains($0) }
            while let last = open.last, !open.allSatisfy(wanted.contains) {
                Self.close(last, &result)
                open.removeLast()
            }
            let opening = wanted.filter { !open.contains($0) }
            let lead = run.text.prefix(while: \.isWhitespace)
            let body = String(run.text.dropFirst(lead.count))
            result += lead
            guard !body.isEmpty else { continue }
            for style in opening { result += Self.mark(style) }
            open += opening
            result += isCode ? Self.code(body) : escaped ? Self.escaped(body) : body
        }
        for style in open.reversed() { Self.close(style, &result) }
        return result
    }

    private static func close(_ style: TextStyle, _ text: inout String) {
        let trail = String(text.reversed().prefix(while: \.isWhitespace))
        text.removeLast(trail.count)
        text += mark(style) + String(trail.reversed())
    }

    private static func mark(_ style: TextStyle) -> String {
        switch style {
        case .strong: "**"
        case .emphasis: "*"
        case .strikethrough: "~~"
        case .superscript: "^"
        case .subscripted: "~"
        default: ""
        }
    }

    private static func code(_ text: String) -> String {
        text.contains("`") ? "`` \(text) ``" : "`\(text)`"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if "\\*_`[]<&~$^".contains(character) { result += "\\" }
            result.append(character)
        }
        return result
    }
}
