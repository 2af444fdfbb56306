import SourceText
import SyntaxTrees
import Testing

@Suite("Markdown inside other files")
struct MarkdownFragmentTests {
    let file = SourceFile(name: "cv.yaml", text: "summary: \"Built *engines*\"\nnote: plain **text**\n")

    private func span(_ text: String) -> SourceSpan {
        let bytes = Array(text.utf8)
        let start = file.bytes.indices.first { file.bytes[$0...].starts(with: bytes) } ?? 0
        return file.span(start..<start + bytes.count)
    }

    @Test("Places are exact where the text stands in the file, with or without quotes")
    func exact() {
        let quoted = MarkdownParser.parseInlines("Built *engines*", span: span("\"Built *engines*\""))
        #expect(quoted.map(\.span.text) == ["Built ", "*engines*"])
        let plain = MarkdownParser.parseBlocks("plain **text**", span: span("plain **text**"))
        #expect(
            plain.dump() == """
                paragraph @2:7-2:21
                  text "plain " @2:7-2:13
                  strong @2:13-2:21
                    text "text" @2:15-2:19
                """)
    }

    @Test("Where the text was escaped or folded each place is that of the whole value")
    func blurred() {
        let whole = span("\"Built *engines*\"")
        for inline in MarkdownParser.parseInlines("Built\n*other & engines*", span: whole) {
            #expect(inline.span == whole)
        }
        for block in MarkdownParser.parseBlocks("- a\n- b [c](d)\n\n# e {.x}\n\n{: .y}\nf", span: whole) {
            #expect(block.span == whole)
        }
    }

    @Test("Running text stays running text, whatever it looks like")
    func running() {
        let text = "# not a heading\n- not a list\n\n> [link](x) &amp; `code`\\\n| a |"
        let inlines = MarkdownParser.parseInlines(text, span: nil)
        #expect(
            Parsed.withoutPlaces(inlines.dump()) == """
                text "# not a heading"
                softbreak
                text "- not a list"
                softbreak
                softbreak
                text "> "
                link <x>
                  text "link"
                text " "
                text "&"
                text " "
                code "code"
                hardbreak
                text "| a |"
                """)
    }

    @Test("No text gives nothing", arguments: ["", " ", "\n"])
    func empty(text: String) {
        let visible = MarkdownParser.parseInlines(text, span: nil).plainText.filter { !$0.isWhitespace }
        #expect(visible.isEmpty)
        #expect(MarkdownParser.parseBlocks(text, span: nil).isEmpty)
    }
}
