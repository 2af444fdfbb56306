import SourceText
import SyntaxTrees
import Testing

@Suite("Blocks of Markdown")
struct MarkdownBlocksTests {
    @Test("A CV of the common shape gives headings, quotes, lists and rules with their places")
    func common() {
        let source = """
            # Ada Example

            > <ada@example.org>  
            > [Site](https://example.org)

            Experience
            ----------

            ### Engineer | Acme
            **2019 - 2021**
            - Built *engines*,
              and more
              1) nested
            - [x] done

            ***
            """
        #expect(
            Parsed(source).dump == """
                heading 1 @1:1-1:14
                  text "Ada Example" @1:3-1:14
                quote @3:1-4:30
                  paragraph @3:3-4:30
                    autolink <mailto:ada@example.org> @3:3-3:20
                      text "ada@example.org" @3:4-3:19
                    hardbreak @3:20-4:1
                    link <https://example.org> @4:3-4:30
                      text "Site" @4:4-4:8
                heading 2 @6:1-7:11
                  text "Experience" @6:1-6:11
                heading 3 @9:1-9:20
                  text "Engineer | Acme" @9:5-9:20
                paragraph @10:1-10:16
                  strong @10:1-10:16
                    text "2019 - 2021" @10:3-10:14
                bullets tight @11:1-14:11
                  item @11:1-13:12
                    paragraph @11:3-12:11
                      text "Built " @11:3-11:9
                      emphasis @11:9-11:18
                        text "engines" @11:10-11:17
                      text "," @11:18-11:19
                      softbreak @11:19-12:1
                      text "and more" @12:3-12:11
                    ordered 1 tight @13:3-13:12
                      item @13:3-13:12
                        paragraph @13:6-13:12
                          text "nested" @13:6-13:12
                  item [x] @14:1-14:11
                    paragraph @14:7-14:11
                      text "done" @14:7-14:11
                break @16:1-16:4
                """)
    }

    @Test("Tables have a head, rows and inlines in their cells, also after text and in quotes")
    func tables() {
        #expect(
            Parsed("Intro\n| Year | *What* |\n|---|:-:|\n| 2019 | a \\| `b` |\n\n> | x |\n> |---|\n> | y |\n").dump
                == """
                paragraph @1:1-1:6
                  text "Intro" @1:1-1:6
                table @2:1-4:20
                  head
                    cell
                      text "Year" @2:3-2:7
                    cell
                      emphasis @2:10-2:16
                        text "What" @2:11-2:15
                  row
                    cell
                      text "2019" @4:3-4:7
                    cell
                      text "a " @4:10-4:12
                      text "| " @4:13-4:15
                      code "b" @4:15-4:18
                quote @6:1-8:8
                  table @6:3-8:8
                    head
                      cell
                        text "x" @6:5-6:6
                    row
                      cell
                        text "y" @8:5-8:6
                """)
    }

    @Test("Code keeps its lines and HTML blocks are kept as written")
    func verbatim() {
        #expect(
            Parsed("```text\n# Ada\n\n  x\n```\n\n<div class=\"a\">\n**b**\n</div>\n\n<!-- note\n\nmore -->\n").dump
                == """
                code "text" "# Ada\\n\\n  x\\n" @1:1-5:4
                html "<div class=\\"a\\">\\n**b**\\n</div>\\n" @7:1-9:7
                html "<!-- note\\n\\nmore -->\\n" @11:1-13:9
                """)
    }

    @Test("Closed headings lose their closing hashes; an underlined one may have two lines")
    func headings() {
        #expect(
            Parsed("## JANE DOE ##\n\nOne\ntwo\n===\n\n####\n").dump == """
                heading 2 @1:1-1:15
                  text "JANE DOE" @1:4-1:12
                heading 1 @3:1-5:4
                  text "One" @3:1-3:4
                  softbreak @3:4-4:1
                  text "two" @4:1-4:4
                heading 4 @7:1-7:5
                """)
    }

    @Test(
        "A heading without a space is one, and that is noted",
        arguments: ["#Ada Example\n", "##Skills\n", "text\n##Skills\n", "#*Ada*\n", "- ##Skills\n", "#工作经历\n"])
    func headingWithoutSpace(source: String) throws {
        let parsed = Parsed(source)
        #expect(parsed.outline.contains("heading"))
        #expect(parsed.rules == ["heading-without-space"])
        #expect(try #require(parsed.diagnostics.first?.span).text.hasPrefix("#"))
    }

    @Test(
        "A hashtag or a number is no heading",
        arguments: [
            "#1 in sales\n", "#opentowork\n", "#OpenToWork\n", "#Swift #Linux\n", "text\n#Title\n", "#!/bin/sh\n",
        ])
    func hashtag(source: String) {
        let parsed = Parsed(source)
        #expect(!parsed.outline.contains("heading"))
        #expect(parsed.diagnostics.isEmpty)
    }

    @Test("Footnotes are kept apart; one that nothing refers to is told")
    func footnotes() {
        let parsed = Parsed("Text[^1].\n\n[^1]: The *note*\n    goes on.\n\n[^2]: unused\n")
        #expect(
            parsed.outline == """
                paragraph
                  text "Text"
                  footnote [1]
                  text "."
                footnote "1"
                  paragraph
                    text "The "
                    emphasis
                      text "note"
                    softbreak
                    text "goes on."
                """)
        #expect(parsed.rules == ["footnote-unused"])
    }

    @Test("An empty text has no blocks", arguments: ["", "\n\n", " \t\r\n", "\u{FEFF}"])
    func empty(source: String) {
        let parsed = Parsed(source)
        #expect(parsed.tree.blocks.isEmpty)
        #expect(parsed.diagnostics.isEmpty)
    }
}
