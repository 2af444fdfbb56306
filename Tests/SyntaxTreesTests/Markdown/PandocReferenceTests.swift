import Glibc
import SourceText
import SyntaxTrees
import Testing

/// pandoc's tree for the same text is the reference for definition lists and for what stands in them.
@Suite("Definition lists as pandoc reads them", .enabled(if: Pandoc.isInstalled, "pandoc is not installed"))
struct PandocReferenceTests {
    static let sources = [
        // The shape of most CVs that use them.
        """
        Ada Example
        ===========

        > <ada@example.org> • +44 20 0000 0000\\
        > Torquay

        ----

        Education
        ---------

        2010-2014 (expected)
        :   **BSc, Mathematics**; Somewhere (Devon)

            *Thesis on analytical engines*

            Second paragraph
            over two lines

        Experience
        ----------

        Since 2015
        :   **[Acme]: Lead**

        	Text after a tab.

            * One
               * Nested
            * Two
        	* Three, after a tab

        Technical
        ---------

        Languages
        :   **Swift:** most of it

            1. first
            2. second

                code in the second

        Tools

        ~   Make
        ~   Git

        [Acme]: https://example.org

        ----

        > [Acme] • end
        """,
        "T\n: a\n\nT2\n\n: b\n\n: c\n", "T\n:   a\n:   b\n", "*T* `c`\n  : **a**\n  : b\n", "- T\n  : d\n- x\n",
        "1. T\n   : a\n\n   U\n   : b\n2. x\n", "> T\n> : d\n>\n> U\n> : e\n", "T  \n: d\n",
        "T\n:\td\n\n\tp\n\n\t> q\n", "T\n: a\nlazy\n  lazy too\n", "T\n: a\nT2\n: b\n",
        "T\n:   ```\n    code\n\n    code\n    ```\n",
        "T\n:   # h\n\n    p\n", "T\n: a\n\n        code\n", "T\n: > q\n  > r\n", "T\n: a\n  : b\n", "  T\n  : a\n",
        "T\n:   a\n\nnot a term\n\nU\n:   b\n", "# H\n: x\n", ": x\n", "word :\n: x\n", "T\n:a\n",
        "T\n: [a]\n\n[a]: /u\n",
        "[a]: /u\n\nT\n: [a]\n", "T\n:   a\n\n    [b]: /u\n\nsee [b]\n", "T\n: \n    x\n", "::: {.c}\nT\n: a\n:::\n",
        "T\n:   - a\n    - b\n\n      c\n", "T\n:   A\n    : b\n\n        c\n",
        "T\n:   a\n\n    U\n    :   b\n\nV\n: c\n",
        "T\n: | a | b |\n  |---|---|\n  | c | d |\n", "[2010]{.y}\n: a {.b} c\n", "T &amp; U\n: a\\* &bull; b\n",
        "T\r\n:   a\r\n\r\n    b\r\n\r\nU\r\n:   c\r\n",
    ]

    @Test("Headings, lists, definitions and their text are those of pandoc", arguments: sources)
    func same(source: String) throws {
        let expected = try #require(Pandoc.outline(of: source))
        #expect(MarkdownOutline(Parsed(source).tree.blocks).lines == expected)
    }

    /// Where we mean to differ: what we read, and why.
    static let differences: [(source: String, ours: [String], reason: String)] = [
        (
            "Go\nRust\n: known\n", ["definitions", "  term Go", "  term Rust", "  definition", "    paragraph known"],
            "pandoc knows one term only and prints the colon; several are PHP Markdown Extra's rule"
        ),
        (
            "T\n\n\n: a\n", ["definitions", "  term T", "  definition", "    paragraph a"],
            "pandoc allows one blank line and prints the colon after two"
        ),
        (
            "Name\n:         Ada\n", ["definitions", "  term Name", "  definition", "    paragraph Ada"],
            "pandoc reads code where the author aligned"
        ),
        (
            "T\n: - a\n  - b\n",
            [
                "definitions", "  term T", "  definition", "    bullets", "      item", "        paragraph a",
                "      item", "        paragraph b",
            ],
            "pandoc wants four columns and nests b in a; what is indented as the first line belongs beside it"
        ),
        (
            "T\n: a\n- b\n",
            [
                "definitions", "  term T", "  definition", "    paragraph a", "bullets", "  item", "    paragraph b",
            ],
            "in CommonMark a bullet interrupts a paragraph; pandoc goes on with the text"
        ),
        (
            "T\\\n: d\n", ["definitions", "  term T", "  definition", "    paragraph d"],
            "pandoc prints the backslash that was to break the line"
        ),
        (
            "**T**\\\n*U*\n\n:   a\n", ["definitions", "  term T U", "  definition", "    paragraph a"],
            "pandoc knows no term of two lines, even if a hard break joins them"
        ),
        (
            "T\n:   a\n----\n\nU\n",
            ["definitions", "  term T", "  definition", "    paragraph a", "break", "paragraph U"],
            "pandoc makes a heading of the definition above a rule"
        ),
    ]

    @Test("Where we differ from pandoc we mean to", arguments: differences.indices)
    func different(index: Int) throws {
        let difference = Self.differences[index]
        let ours = MarkdownOutline(Parsed(difference.source).tree.blocks).lines
        #expect(ours == difference.ours, "\(difference.reason)")
        #expect(try #require(Pandoc.outline(of: difference.source)) != ours, "no difference any more")
    }

    private static let referenceFolder = getenv("VITASET_REFERENCE_CVS").map { String(cString: $0) }

    @Test(
        "A real CV made of definition lists has pandoc's structure",
        .enabled(if: referenceFolder != nil, "VITASET_REFERENCE_CVS is not set"))
    func realFile() throws {
        let folder = try #require(Self.referenceFolder)
        let source = try #require(Self.text(ofFile: folder + "/pandoc-definition-lists.md"))
        let expected = try #require(Pandoc.outline(of: source))
        #expect(MarkdownOutline(Parsed(source).tree.blocks).lines == expected)
    }

    private static func text(ofFile path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
