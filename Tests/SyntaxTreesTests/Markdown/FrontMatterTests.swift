import SourceText
import SyntaxTrees
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    @Test("YAML between dashes is data, also after blank lines, a byte order mark or a space")
    func yaml() throws {
        for start in ["", "\n\n", " ", "\u{FEFF}", "\u{FEFF}\r\n "] {
            let parsed = Parsed("\(start)---\nname: Ada\n---\n# Hello\n")
            let matter = try #require(parsed.tree.frontMatter)
            #expect(matter.format == .yaml)
            #expect(matter.data["name"]?.scalarText == "Ada")
            #expect(matter.span.text == "---\nname: Ada\n---")
            #expect(parsed.outline.hasSuffix("heading 1\n  text \"Hello\""))
            #expect(parsed.diagnostics.isEmpty)
        }
    }

    @Test("TOML stands between plus signs")
    func toml() throws {
        let matter = try #require(Parsed("+++\ntitle = \"CV\"\n[extra]\na = 1\n+++\n\ntext\n").tree.frontMatter)
        #expect(matter.format == .toml)
        #expect(matter.data["title"]?.scalarText == "CV")
    }

    @Test(
        "Front matter may be empty", arguments: ["---\n---\ntext\n", "---\n\n---\ntext\n", "---\n# none\n---\ntext\n"])
    func empty(source: String) throws {
        let parsed = Parsed(source)
        #expect(try #require(parsed.tree.frontMatter).data.entries?.isEmpty == true)
        #expect(parsed.tree.blocks.count == 1)
        #expect(parsed.tree.blocks.first?.span.text == "text")
    }

    @Test(
        "A rule at the start is no fence",
        arguments: [
            "---\n# Ada\n", "---\n\n# Ada\n\nEmail: a@b.org\n\n---\n", "---\nJust a sentence.\n---\n",
            "---\n- a\n- b\n---\n", "Ada\n---\nname: x\n---\n",
        ])
    func rule(source: String) {
        let parsed = Parsed(source)
        #expect(parsed.tree.frontMatter == nil)
        #expect(parsed.diagnostics.isEmpty)
        #expect(parsed.tree.blocks.first?.span.range.lowerBound == 0)
    }

    @Test("Data without a closing fence is text, and that is told", arguments: ["---\nname: Ada\n", "+++\na = 1\n"])
    func unclosed(source: String) {
        let parsed = Parsed(source)
        #expect(parsed.tree.frontMatter == nil)
        #expect(parsed.rules == ["front-matter-unclosed"])
        #expect(parsed.tree.blocks.first?.span.range.lowerBound == 0)
    }

    @Test("pandoc's title block is data: a title, authors, a date")
    func titleBlock() throws {
        let parsed = Parsed("% A Title\n  in two lines\n% Ada Example; Bob\n  Cy\n% May 2024\n\n# Hello\n")
        let matter = try #require(parsed.tree.frontMatter)
        #expect(matter.format == .titleBlock)
        #expect(
            matter.data.entries?.map { "\($0.key): \($0.value.scalarText ?? "")" } == [
                "title: A Title in two lines", "author: Ada Example", "author: Bob", "author: Cy", "date: May 2024",
            ])
        #expect(parsed.outline.hasSuffix("heading 1\n  text \"Hello\""))
        #expect(Parsed("%\n% Ada\n\ntext\n").tree.frontMatter?.data["author"]?.scalarText == "Ada")
    }

    @Test("A percent sign elsewhere is text", arguments: ["%50 more\n", "text\n% x\n", "%\n\ntext\n"])
    func percentSigns(source: String) {
        #expect(Parsed(source).tree.frontMatter == nil)
    }

    @Test("An error in what was meant as a map is told, and the text is still read")
    func broken() {
        let parsed = Parsed("---\nname: \"Ada\ntitle: x: y\n---\n# Hello\n")
        #expect(parsed.tree.frontMatter != nil)
        #expect(parsed.diagnostics.contains { $0.severity == .error })
        #expect(parsed.tree.blocks.count == 1)
    }
}
