import SourceText
import SyntaxTrees
import Testing

@Suite("Markdown that means harm")
struct MarkdownRobustnessTests {
    @Test(
        "Ten thousand levels keep their text, and the depth is told",
        arguments: ["> ", "- ", "1. ", "> - "])
    func deepBlocks(marker: String) {
        let parsed = Parsed(String(repeating: marker, count: 10_000) + "kept\n")
        #expect(parsed.rules == ["nesting-too-deep"])
        #expect(parsed.dump.contains("kept"))
    }

    @Test("Deep definition lists keep their text")
    func deepDefinitions() {
        let levels = (0..<300).map { level in
            let indent = String(repeating: "    ", count: level)
            return "\(indent)term\(level)\n\(indent):   text\(level)\n\n"
        }
        let parsed = Parsed(levels.joined())
        #expect(parsed.rules == ["nesting-too-deep"])
        #expect(parsed.dump.contains("\"term299\""))
        #expect(parsed.dump.contains("\"text299\""))
    }

    @Test(
        "Ten thousand inlines inside each other keep their text",
        arguments: [("*a **b ", "** d*"), ("![", "](u)")])
    func deepInlines(opening: String, closing: String) {
        let source = String(repeating: opening, count: 10_000) + "kept" + String(repeating: closing, count: 10_000)
        let parsed = Parsed(source)
        #expect(parsed.rules == ["nesting-too-deep"])
        #expect(parsed.dump.contains("kept"))
    }

    @Test(
        "What is opened and never closed is text",
        arguments: ["[", "![", "[a](", "<", "<a ", "a`", "*a _", "]{.x", "&", "{", "\\", "a~", "http://a.b/("])
    func unclosed(piece: String) {
        let source = String(repeating: piece, count: 10_000)
        let parsed = Parsed(source)
        #expect(parsed.tree.blocks.count == 1)
        #expect(parsed.tree.allInlines.contains { !$0.plainText.isEmpty })
    }

    @Test("A line of two megabytes is one paragraph")
    func longLine() throws {
        let parsed = Parsed(String(repeating: "word ", count: 400_000))
        let inlines = parsed.tree.allInlines
        #expect(inlines.count == 1)
        #expect(try #require(inlines.first).span.range == 0..<1_999_999)
    }

    @Test("A hundred thousand short lines take their time in proportion")
    func manyLines() {
        #expect(Parsed(String(repeating: "a\n", count: 100_000)).tree.allInlines.count == 199_999)
        #expect(Parsed(String(repeating: "T\n: a\n\n", count: 10_000)).tree.blocks.count == 1)
    }

    @Test("A wide table does not grow beyond what a page could hold")
    func wideTable() {
        let head = String(repeating: "|a", count: 5_000) + "|\n" + String(repeating: "|-", count: 5_000) + "|\n"
        let parsed = Parsed(head + String(repeating: "|\n", count: 20_000))
        guard case .table(let table)? = parsed.tree.blocks.first?.kind else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.count * table.header.count <= 200_000)
    }

    @Test("NUL becomes the replacement character and moves nothing")
    func nul() {
        #expect(
            Parsed("a\u{0}b *c\u{0}* [d](\u{0}e) `\u{0}`\n").dump == """
                paragraph @1:1-1:21
                  text "a\u{FFFD}b " @1:1-1:5
                  emphasis @1:5-1:9
                    text "c\u{FFFD}" @1:6-1:8
                  text " " @1:9-1:10
                  link <\u{FFFD}e> @1:10-1:17
                    text "d" @1:11-1:12
                  text " " @1:17-1:18
                  code "\u{FFFD}" @1:18-1:21
                """)
    }

    /// Pieces that mean something to the parser, put together by a fixed sequence of numbers.
    @Test("Random texts have text where their spans say", arguments: 0..<40)
    func random(seed: Int) {
        var numbers = Numbers(seed: seed)
        for _ in 0..<25 {
            let source = (0..<(2 + numbers.next(14))).map { _ in Self.pieces[numbers.next(Self.pieces.count)] }.joined()
            for inline in Parsed(source).tree.allInlines {
                guard case .text(let text) = inline.kind, inline.span.text != text else { continue }
                // Escapes, entities, and bare addresses with entities in them.
                let written = inline.span.text
                let isUnusual =
                    written.hasPrefix("\\") || written.hasPrefix("&")
                    || written.hasPrefix("http") && written.contains("&")
                #expect(isUnusual, "\(text.debugDescription) in \(source.debugDescription)")
            }
        }
    }

    private static let pieces = [
        "a", "b c", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "*", "**", "_", "~~", "`", "``", "[", "]", "(", ")",
        "](u)", "](<a b> \"t\")", "[r]", "\n\n[r]: /u\n\n", "![", "<b>", "<br>", "<https://x.y>", "http://x.y/z_(a)",
        "a@b.org", "&amp;", "&", "&bogus;", "\\", "\\*", "\\|", "\n> ", "> ", "\n- ", "\n1. ", "\n: ", "\n:   ",
        "\n  : ", "\n# ", "\n##x", "\n---\n", "\n===\n", "\n    ", "\n\t", "|", "\n| a | b |\n|---|---|\n| c | d |\n",
        "[^1]", "\n[^1]: n", "- [x] ", "{.x}", "\n{: .y}\n", "\n:::\n", "é", "日本", "👩‍👩‍👧", "<!-- c -->", "\n<div>\n",
        "!", "\u{A0}", "]{.x}", "{#i}",
    ]

    /// A linear congruential generator (Numerical Recipes): the same numbers everywhere.
    private struct Numbers {
        private var state: UInt32

        init(seed: Int) {
            state = UInt32(truncatingIfNeeded: seed &* 7_919 &+ 1)
        }

        mutating func next(_ limit: Int) -> Int {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 8) % limit
        }
    }
}
