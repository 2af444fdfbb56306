import Resumes
import SourceText
import SyntaxTrees
import Testing

@Suite("pandoc's JSON")
struct DataPandocTests {
    private func tree(_ blocks: String, meta: String = "{}") -> (MarkdownTree, [String]) {
        let file = SourceFile(
            name: "cv.json", text: "{\"pandoc-api-version\": [1, 23], \"meta\": \(meta), \"blocks\": \(blocks)}")
        var diagnostics = Diagnostics()
        guard case .pandocJSON(let data) = FormatDetection.detect(file, diagnostics: &diagnostics) else {
            return (MarkdownTree(blocks: []), ["not pandoc"])
        }
        let tree = PandocJSON.markdownTree(from: data, diagnostics: &diagnostics)
        return (tree, diagnostics.all.map { "\($0.rule) \($0.span?.text ?? "")" })
    }

    private func shown(_ inlines: [MarkdownInline]) -> String {
        inlines.map { inline in
            switch inline.kind {
            case .text(let text), .html(let text): text
            case .softBreak: "~"
            case .hardBreak: "/"
            case .code(let text): "`\(text)`"
            case .emphasis(let inner): "*\(shown(inner))*"
            case .strong(let inner): "**\(shown(inner))**"
            case .strikethrough(let inner): "~~\(shown(inner))~~"
            case .superscript(let inner): "^\(shown(inner))^"
            case .subscripted(let inner): "~\(shown(inner))~"
            case .span(let inner): shown(inner)
            case .link(let target, _, _, let inner): "[\(shown(inner))](\(target))"
            case .image(let source, _, let inner): "![\(shown(inner))](\(source))"
            case .footnoteReference(let label): "[^\(label)]"
            }
        }.joined()
    }

    private func shown(_ blocks: [MarkdownBlock]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block.kind {
            case .heading(let level, let text):
                let id = block.attributes.id.map { " {#\($0)}" } ?? ""
                return [String(repeating: "#", count: level) + " " + shown(text) + id]
            case .paragraph(let text): return ["p " + shown(text)]
            case .list(let list):
                let mark = list.start.map { "\($0)." } ?? (list.isTight ? "-" : "*")
                return list.items.flatMap { shown($0.blocks).map { "\(mark) \($0)" } }
            case .blockQuote(let inner): return shown(inner).map { "> " + $0 }
            case .code(let info, let text): return ["code(\(info)) \(text)"]
            case .definitionList(let definitions):
                return definitions.flatMap { [shown($0.term)] + $0.definitions.flatMap { shown($0).map { ": " + $0 } } }
            case .table(let table): return ([table.header] + table.rows).map { $0.map(shown).joined(separator: " | ") }
            case .html(let text): return ["html \(text)"]
            case .thematicBreak: return ["---"]
            }
        }
    }

    @Test("Blocks become Markdown's")
    func blocks() {
        let (tree, findings) = tree(
            """
            [{"t": "Header", "c": [1, ["ada", [], []], [{"t": "Str", "c": "Ada"}, {"t": "Space"}, {"t": "Str", "c": "O."}]]},
             {"t": "BulletList", "c": [[{"t": "Plain", "c": [{"t": "Str", "c": "one"}]}],
                                       [{"t": "Plain", "c": [{"t": "Str", "c": "two"}]}]]},
             {"t": "OrderedList", "c": [[3, {"t": "Decimal"}, {"t": "Period"}], [[{"t": "Para", "c": [{"t": "Str", "c": "x"}]}]]]},
             {"t": "DefinitionList", "c": [[[{"t": "Str", "c": "2019"}], [[{"t": "Plain", "c": [{"t": "Str", "c": "Lead"}]}]]]]},
             {"t": "BlockQuote", "c": [{"t": "Para", "c": [{"t": "Str", "c": "q"}]}]},
             {"t": "CodeBlock", "c": [["", ["sh"], []], "ls"]}, {"t": "HorizontalRule"},
             {"t": "LineBlock", "c": [[{"t": "Str", "c": "a"}], [{"t": "Str", "c": "b"}]]},
             {"t": "Div", "c": [["", ["x"], []], [{"t": "Plain", "c": [{"t": "Str", "c": "in div"}]}]]},
             {"t": "RawBlock", "c": ["html", "<hr>"]}, {"t": "RawBlock", "c": ["tex", "\\\\newpage"]},
             {"t": "Table", "c": [["", [], []], [null, []], [],
               [["", [], []], [[["", [], []], [[["", [], []], {"t": "AlignDefault"}, 1, 1, [{"t": "Plain", "c": [{"t": "Str", "c": "H"}]}]]]]]],
               [[["", [], []], 0, [], [[["", [], []], [[["", [], []], {"t": "AlignDefault"}, 1, 1, [{"t": "Plain", "c": [{"t": "Str", "c": "c"}]}]]]]]]],
               [["", [], []], []]]},
             {"t": "Marvel", "c": [{"t": "Str", "c": "kept"}]}]
            """)
        #expect(
            shown(tree.blocks) == [
                "# Ada O. {#ada}", "- p one", "- p two", "3. p x", "2019", ": p Lead", "> p q", "code(sh) ls", "---",
                "p a/b",
                "p in div", "html <hr>", "p \\newpage", "H", "c", "p kept",
            ])
        #expect(findings == [#"pandoc-type {"t": "Marvel", "c": [{"t": "Str", "c": "kept"}]}"#])
    }

    @Test("Running text becomes Markdown's, and what Markdown lacks becomes HTML")
    func inlines() {
        let (tree, _) = tree(
            """
            [{"t": "Para", "c": [{"t": "Strong", "c": [{"t": "Str", "c": "b"}]}, {"t": "SoftBreak"},
              {"t": "Emph", "c": [{"t": "Str", "c": "e"}]}, {"t": "LineBreak"}, {"t": "Underline", "c": [{"t": "Str", "c": "u"}]},
              {"t": "Link", "c": [["", [], []], [{"t": "Str", "c": "t"}], ["https://x.example", ""]]},
              {"t": "Quoted", "c": [{"t": "DoubleQuote"}, [{"t": "Str", "c": "q"}]]},
              {"t": "Code", "c": [["", [], []], "c"]}, {"t": "Note", "c": [{"t": "Para", "c": [{"t": "Str", "c": "n"}]}]},
              {"t": "Span", "c": [["", ["x"], []], [{"t": "Str", "c": "s"}]]}, {"t": "Math", "c": [{"t": "InlineMath"}, "x^2"]},
              {"t": "RawInline", "c": ["html", "<br>"]}, {"t": "Image", "c": [["", [], []], [{"t": "Str", "c": "me"}], ["me.jpg", ""]]}]}]
            """)
        #expect(
            shown(tree.blocks) == [
                "p **b**~*e*/<u>u</u>[t](https://x.example)“q”`c` (n)sx^2<br>![me](me.jpg)"
            ])
    }

    @Test("Metadata becomes front matter with Markdown in its texts")
    func meta() {
        let (tree, _) = tree(
            "[]",
            meta: """
                {"title": {"t": "MetaInlines", "c": [{"t": "Str", "c": "Ada"}, {"t": "Space"}, {"t": "Strong", "c": [{"t": "Str", "c": "O"}]}]},
                 "list": {"t": "MetaList", "c": [{"t": "MetaString", "c": "x"}]}, "draft": {"t": "MetaBool", "c": true},
                 "map": {"t": "MetaMap", "c": {"k": {"t": "MetaInlines", "c": [{"t": "Str", "c": "v"}]}}}}
                """)
        let data = tree.frontMatter?.data
        #expect(data?["title"]?.scalarText == "Ada **O**")
        #expect(data?["list"]?.elements?.first?.scalarText == "x")
        #expect(data?["draft"]?.scalarText == "true")
        #expect(data?["map"]?["k"]?.scalarText == "v")
        #expect(data?["title"]?.span.text.contains("Ada") == true)
    }

    @Test("Attributes of spans, links and divs reach the reader: language, private")
    func attributes() {
        let (tree, _) = tree(
            """
            [{"t": "Div", "c": [["", ["private"], []], [{"t": "Header", "c": [2, ["work", [], []], [{"t": "Str", "c": "Work"}]]}]]},
             {"t": "Para", "c": [{"t": "Span", "c": [["", [], [["lang", "da"]]], [{"t": "Str", "c": "hej"}]]},
                                 {"t": "Span", "c": [["x", [], []], []]}]}]
            """)
        #expect(tree.blocks[0].attributes.classes == ["private"])
        #expect(tree.blocks[0].attributes.id == "work")
        guard case .paragraph(let inlines) = tree.blocks[1].kind else {
            Issue.record("no paragraph")
            return
        }
        #expect(inlines.map { $0.attributes.pairs["lang"] } == ["da"])
    }

    @Test("Lists in cells, captions and notes of several blocks keep their words; arrows back from notes go")
    func insides() {
        func text(_ word: String) -> String { #"{"t": "Plain", "c": [{"t": "Str", "c": "\#(word)"}]}"# }
        func cell(_ blocks: String) -> String { #"[["", [], []], {"t": "AlignDefault"}, 1, 1, [\#(blocks)]]"# }
        let list = #"{"t": "BulletList", "c": [[\#(text("a"))], [\#(text("b"))]]}"#
        let none = #"["", [], []]"#
        let (tree, _) = tree(
            """
            [{"t": "Table", "c": [\(none), [null, [\(text("caption"))]], [], [\(none), []],
               [[\(none), 0, [], [[\(none), [\(cell(list)), \(cell(text("c")))]]]]], [\(none), []]]},
             {"t": "Para", "c": [{"t": "Note", "c": [\(text("n")), \(list)]},
               {"t": "Link", "c": [["", ["footnote-back"], []], [{"t": "Str", "c": "↩"}], ["#x", ""]]}]}]
            """)
        #expect(shown(tree.blocks) == ["p caption", "", "a/b | c", "p  (n a b)"])
    }

    @Test("What was left out is told in words, and a formula is told once")
    func readable() throws {
        let json =
            #"{"pandoc-api-version": [1, 23], "meta": {"geometry": {"t": "MetaInlines", "c": [{"t": "Str", "c": "2cm"}]}}, "blocks": [{"t": "HorizontalRule"}, {"t": "Para", "c": [{"t": "Math", "c": [{"t": "InlineMath"}, "x^2"]}]}]}"#
        let file = SourceFile(name: "cv.json", text: json)
        var diagnostics = Diagnostics()
        guard case .pandocJSON(let data) = FormatDetection.detect(file, diagnostics: &diagnostics) else { return }
        _ = PandocJSON.markdownTree(from: data, diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.message) == ["Formulas are not set; their TeX is shown"])
        let meta = try #require(data["meta"]?.entries?.first)
        let entry = meta.keySpan.union(meta.value.span)
        let rule = try #require(data["blocks"]?.elements?.first)
        #expect(PandocJSON.readable(Omission(entry.text, .metadata, span: entry)).text == "geometry: 2cm")
        #expect(PandocJSON.readable(Omission(rule.span.text, .rule, span: rule.span)).text == "HorizontalRule")
        #expect(PandocJSON.readable(Omission("plain", .rule, span: rule.span)).text == "plain")
    }

    @Test("A value of the metadata that is left out is told in its words, however its place was found")
    func readableMeta() {
        let file = SourceFile(
            name: "cv.json",
            text: #"{"meta":{"geometry":{"t":"MetaInlines","c":[{"t":"Str","c":"margin=2cm"}]}},"x":1}"#)
        let whole = file.text(in: 0..<file.bytes.count)
        let range = whole.firstRange(of: "\"geometry\"").flatMap { start in
            whole.firstRange(of: "margin=2cm").map { start.lowerBound..<$0.upperBound }
        }
        let bytes = range.map {
            whole.utf8.distance(
                from: whole.startIndex, to: $0.lowerBound)..<whole.utf8.distance(
                    from: whole.startIndex, to: $0.upperBound)
        }
        let span = file.span(bytes ?? 0..<0)
        #expect(PandocJSON.readable(Omission(span.text, .metadata, span: span)).text == "geometry: margin=2cm")
    }
}
