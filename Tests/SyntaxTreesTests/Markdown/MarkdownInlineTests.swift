import SourceText
import SyntaxTrees
import Testing

@Suite("Breaks, attributes and links in Markdown")
struct MarkdownInlineTests {
    @Test("Two spaces, a backslash and <br> break a line, and a line end after <br> is nothing more")
    func breaks() {
        #expect(
            Parsed("a  \nb\\\nc<br>\nd<BR/> e</br>f\n").outline == """
                paragraph
                  text "a"
                  hardbreak
                  text "b"
                  hardbreak
                  text "c"
                  hardbreak
                  text "d"
                  hardbreak
                  text "e"
                  hardbreak
                  text "f"
                """)
    }

    @Test("A backslash alone is a spacer, at the end of a paragraph it breaks the line, twice it is text")
    func backslash() {
        #expect(
            Parsed("\\\n\nLocation: Ulm \\\n\nC:\\\\\n").outline == """
                paragraph
                  hardbreak
                paragraph
                  text "Location: Ulm "
                  hardbreak
                paragraph
                  text "C:"
                  text "\\\\"
                """)
    }

    @Test("Attributes go off the end of headings into the block")
    func headings() {
        #expect(
            Parsed(
                "## Skills {#skills .two-columns lang=fr note=\"a b\"}\n\nName {.x}\n===\n\n# {{ name }}\n\n# Set {a, b}\n"
            ).outline
                == """
                heading 2 {#skills .two-columns lang="fr" note="a b"}
                  text "Skills"
                heading 1 {.x}
                  text "Name"
                heading 1
                  text "{{ name }}"
                heading 1
                  text "Set {a, b}"
                """)
    }

    @Test("Braces behind links, images, code and bracketed text are attributes, not text")
    func inlines() {
        let parsed = Parsed(
            "![me](a.png){width=30mm} [2019 *-* now]{.right} `c`{.x} [x](y){#z}, [a [b]{.i} c]{.o} [plain] {x}\n")
        #expect(parsed.tree.blocks.map { $0.plainText } == ["me 2019 - now c x, a b c [plain] {x}"])
        #expect(
            parsed.outline == """
                paragraph
                  image <a.png> {width="30mm"}
                    text "me"
                  text " "
                  span {.right}
                    text "2019 "
                    emphasis
                      text "-"
                    text " now"
                  text " "
                  code "c" {.x}
                  text " "
                  link <y> {#z}
                    text "x"
                  text ", "
                  span {.o}
                    text "a "
                    span {.i}
                      text "b"
                    text " c"
                  text " [plain] {x}"
                """)
    }

    @Test("Braces that end a line are attributes of the line, of a paragraph or an item if it is all there is")
    func linesWithAttributes() {
        #expect(
            Parsed("Berlin\\\n+49 30 1 {.private}\\\na@b.org\n\nAll of it {.x}\n\n- one {.private}\n- two\n").outline
                == """
                paragraph
                  text "Berlin"
                  hardbreak
                  span {.private}
                    text "+49 30 1"
                  hardbreak
                  autolink <mailto:a@b.org>
                    text "a@b.org"
                paragraph {.x}
                  text "All of it"
                bullets tight
                  item {.private}
                    paragraph {.private}
                      text "one"
                  item
                    paragraph
                      text "two"
                """)
    }

    @Test("A line that was only wrapped is one with the line whose end has the attributes")
    func wrappedLinesWithAttributes() {
        let long = "What is said in this sentence is so long that it had to be wrapped in the source"
        let tree = Parsed("Short\n\(long)\nand ends here.\n{.private}\n").tree
        guard case .paragraph(let inlines)? = tree.blocks.first?.kind else { return #expect(Bool(false)) }
        #expect(inlines.filter { !$0.attributes.isEmpty }.map(\.plainText) == ["\(long) and ends here."])
        #expect(inlines.first?.plainText == "Short")
    }

    @Test("A division may make all its blocks private")
    func privateDivisions() {
        let blocks = Parsed("a\n\n::: {.private}\nb\n\n- c\n:::\n\nd\n\n::: private\ne\n:::\n").tree.blocks
        #expect(blocks.map { $0.attributes.classes.contains("private") } == [false, true, true, false, true])
    }

    @Test("A bare address copied from a page's source has no entities in it")
    func entitiesInBareLinks() {
        #expect(
            Parsed("see https://a.org/?b=1&amp;c=2 or <https://a.org/?d&amp;e>\n").outline == """
                paragraph
                  text "see "
                  autolink <https://a.org/?b=1&c=2>
                    text "https://a.org/?b=1&c=2"
                  text " or "
                  autolink <https://a.org/?d&e>
                    text "https://a.org/?d"
                    text "&"
                    text "e"
                """)
    }

    @Test("A line of attributes belongs to the block above, else to the next")
    func attributeLines() {
        #expect(
            Parsed("Text\n{: .lead #top}\n\n{:.compact}\n- a\n").outline == """
                paragraph {#top .lead}
                  text "Text"
                bullets tight {.compact}
                  item
                    paragraph
                      text "a"
                """)
    }

    @Test(
        "Lines in braces that are no attributes are text",
        arguments: ["{: a, b }\n", "{: }}\n", "{: .x} y\n", "{{ x }}\n"])
    func braces(source: String) {
        #expect(Parsed(source).outline.hasPrefix("paragraph\n  text \"{"))
        #expect(Parsed("{:toc}\ntext\n").outline == "paragraph\n  text \"text\"")
    }

    @Test("Fences of divisions vanish, their content stays")
    func divisions() {
        #expect(
            Parsed("::: {.columns}\n:::: column\nText\n::::\n- a\n:::\n\nT\n: d\n:::\n").outline == """
                paragraph
                  text "Text"
                bullets tight
                  item
                    paragraph
                      text "a"
                definitions
                  term
                    text "T"
                  definition
                    paragraph
                      text "d"
                """)
    }

    @Test("Link definitions resolve, do not print, and are told with their places")
    func definitions() {
        let parsed = Parsed(
            "[Code], [site][S] and [none]\n\n[code]: https://a.org/x_y 'T'\n[s]: <https://b.org/?a&amp;b>\n\n- T\n  : [s]\n\n  [in]: /list\n"
        )
        #expect(
            parsed.outline == """
                paragraph
                  link <https://a.org/x_y> "T"
                    text "Code"
                  text ", "
                  link <https://b.org/?a&b>
                    text "site"
                  text " and [none]"
                bullets tight
                  item
                    definitions
                      term
                        text "T"
                      definition
                        paragraph
                          link <https://b.org/?a&b>
                            text "s"
                definition [code] https://a.org/x_y
                definition [s] https://b.org/?a&b
                definition [in] /list
                """)
        #expect(
            parsed.tree.linkDefinitions.map(\.span.text) == [
                "[code]: https://a.org/x_y 'T'", "[s]: <https://b.org/?a&amp;b>", "[in]: /list",
            ])
    }

    @Test("A definition written as a comment does not print, and is known for what it is")
    func commentDefinition() {
        let parsed = Parsed("[//]: # (printed nowhere)\n[//]: # \"nor this\"\ntext\n")
        #expect(parsed.tree.blocks.count == 1)
        #expect(parsed.tree.linkDefinitions.map(\.label) == ["//", "//"])
    }

    @Test("Bare and pointed links are autolinks; destinations are as written")
    func autolinks() {
        #expect(
            Parsed("www.a.org, <b@c.de> https://d.e/f%20g_(h). [i](j%20k)\n").outline == """
                paragraph
                  autolink <http://www.a.org>
                    text "www.a.org"
                  text ", "
                  autolink <mailto:b@c.de>
                    text "b@c.de"
                  text " "
                  autolink <https://d.e/f%20g_(h)>
                    text "https://d.e/f%20g_(h)"
                  text ". "
                  link <j%20k>
                    text "i"
                """)
    }
}

extension MarkdownBlock {
    /// The text of a paragraph or heading.
    var plainText: String {
        switch kind {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
        default: ""
        }
    }
}
