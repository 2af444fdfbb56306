import SourceText
import SyntaxTrees
import Testing

/// The laws of places: text stands in the source where its span says, and spans ascend.
@Suite("Places in Markdown")
struct MarkdownPlacesTests {
    static let samples = [
        "> one *two\n> three* `four\n> five` six\\\nseven\n",
        "1.  a **b *c*** d\n\n    > e\n        > f [g](h \"i\") ![j](<k l>)\n",
        "x &amp; y \\* z&nbsp;w ~~gone~~ <b>bold</b> <https://a.org> www.b.org me@c.org\n",
        "| a \\| b | `c` |\n|---|---|\n| *d* | [e](f) |\n|  | g |\n",
        "Intro\n| a | b |\n|--|--|\n| c | d\n",
        "Title *a*\nb\n=====\r\n\r\ntext\r\nmore  \r\nlast\n\n## Closed *x* ##\n\rlone\rline\r",
        "[a]: /u 'title'\n[b]: <v>\nsee [a], [B][], [c][a]\\\n\n[c]:\n/w\n",
        "Größe — *naïve* 日本語 👩‍👩‍👧\n:\tä *ö*\n\tü\n\n\t- [ ] ß *x*\n\t- [X] y\n",
        "a[^1] b[^long note]\n\n[^1]: *first*\n    second\n\n[^long note]: text\n",
        "- a\n  b\n- > c\n  d\n\n  e <br> f<br/>\n  g\n",
        "a\u{0}b *c\u{0}d* e\n",
        "***a** b* **a*** *a **b*** __c_ d_ `` ` `` \\\n",
    ]

    @Test("Text stands where its span says", arguments: samples)
    func exact(source: String) {
        let parsed = Parsed(source)
        var verbatim = 0
        for inline in parsed.tree.allInlines {
            guard case .text(let text) = inline.kind else { continue }
            let slice = inline.span.text
            if slice == text {
                verbatim += 1
            } else {
                let isEscape = slice.hasPrefix("\\") || slice.hasPrefix("&")
                #expect(isEscape && text.count == 1 || slice.contains("\u{0}"), "\(slice) is \(text)")
            }
        }
        #expect(verbatim > 0)
    }

    @Test("Spans ascend, and what is inside stands inside", arguments: samples)
    func ascending(source: String) {
        var lastStart = 0
        for inline in Parsed(source).tree.allInlines {
            #expect(inline.span.range.lowerBound >= lastStart, "\(inline.kind)")
            lastStart = inline.span.range.lowerBound
            var end = inline.span.range.lowerBound
            for inner in inline.withInner.dropFirst() {
                #expect(inner.span.range.upperBound <= inline.span.range.upperBound)
                #expect(inner.span.range.lowerBound >= inline.span.range.lowerBound)
                end = max(end, inner.span.range.upperBound)
            }
        }
    }

    @Test("Links, code and emphasis take their markers with them")
    func markers() {
        let source = "> *a\n> b* `c` ~~d~~ [e](f 'g') <hi:j> [j]\n\n[j]: k\n"
        let slices = Parsed(source).tree.allInlines.filter {
            if case .text = $0.kind { false } else { true }
        }.map(\.span.text)
        #expect(slices == ["*a\n> b*", "\n", "`c`", "~~d~~", "[e](f 'g')", "<hi:j>", "[j]"])
    }
}
