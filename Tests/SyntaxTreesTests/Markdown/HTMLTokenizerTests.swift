import SyntaxTrees
import Testing

@Suite("HTML fragments")
struct HTMLTokenizerTests {
    /// One token a line.
    private func dump(_ fragment: String) -> String {
        HTMLTokenizer.tokens(of: fragment).map { token in
            switch token.kind {
            case .text(let text): return "text \(text)"
            case .comment(let text): return "comment \(text)"
            case .hidden(let text): return "hidden \(text)"
            case .tag(let tag):
                let attributes = tag.attributes.map { " \($0.name)=\($0.value)" }.joined()
                return "\(tag.isClosing ? "close" : "open") \(tag.name)\(tag.isSelfClosing ? "/" : "")\(attributes)"
            }
        }.joined(separator: "\n")
    }

    @Test("Tags, attributes, text and comments are told apart")
    func all() {
        #expect(
            dump(
                #"<DIV Class="a b" data-x='1' hidden id = c><a href=/u?a&amp;b>Ada &amp; Bo</a><br/><!-- no --></DIV>"#)
                    == """
                    open div class=a b data-x=1 hidden= id=c
                    open a href=/u?a&b
                    text Ada & Bo
                    close a
                    open br/
                    comment  no 
                    close div
                    """)
    }

    @Test("Entities are decoded, named and numbered; what only looks like one stays")
    func entities() {
        #expect(
            HTMLTokenizer.plainText(of: "a&nbsp;&bull;&#8211;&#x20;&eacute; &bogus; &amp &")
                == "a\u{A0}•– é &bogus; &amp &")
    }

    @Test("Scripts and styles are hidden, and so are declarations")
    func hidden() {
        #expect(
            dump("<!DOCTYPE html><style>a > b {}</style>x<SCRIPT>if (a</b>) </Script >y") == """
                hidden <!DOCTYPE html>
                open style
                hidden a > b {}
                close style
                text x
                open script
                hidden if (a</b>) 
                close script
                text y
                """)
    }

    @Test("What is no tag is text", arguments: ["a < b", "<", "</", "<3 you", "a <> b", "1 </ 2"])
    func noTags(fragment: String) {
        #expect(HTMLTokenizer.plainText(of: fragment) == fragment)
    }

    @Test(
        "The tokens cover the fragment without gaps, whatever it is",
        arguments: [
            "<a href='x", "<a", "<!-- open", "<!", "<?x", "<script>", "a<b c=>d</b", "<a b=\"c\"d>e", "</p >é<p/ >",
            "<!-->x", "<a =b>",
        ])
    func covered(fragment: String) {
        var end = 0
        for token in HTMLTokenizer.tokens(of: fragment) {
            #expect(token.range.lowerBound == end)
            end = token.range.upperBound
        }
        #expect(end == fragment.utf8.count)
    }

    @Test("An attribute's value is found in the fragment again")
    func places() throws {
        let fragment = "<img SRC='me.jpg' alt=Ada>"
        guard case .tag(let tag)? = HTMLTokenizer.tokens(of: fragment).first?.kind else {
            Issue.record("no tag")
            return
        }
        let source = try #require(tag.attributes.first)
        #expect(String(decoding: Array(fragment.utf8)[source.valueRange], as: UTF8.self) == "me.jpg")
        #expect(tag["alt"] == "Ada")
        #expect(tag["title"] == nil)
        #expect(tag.isVoid)
    }
}
