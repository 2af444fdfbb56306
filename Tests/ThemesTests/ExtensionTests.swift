import Geometry
import SourceText
import Testing

@testable import Themes

@Suite("Themes on themes")
struct ExtensionTests {
    @Test("A theme changes what the theme below says, over several levels")
    func levels() {
        let files = [
            "classic": #"{ "name": "classic", "lists": { "indent": "10pt", "itemGap": "1pt" } }"#,
            "middle.json": #"{ "extends": "classic", "lists": { "indent": "20pt" } }"#,
        ]
        let lists = theme(#"{ "extends": "middle.json", "lists": { "marks": ["–"] } }"#, files: files).lists
        #expect(lists.indent == .pt(20) && lists.itemGap == .pt(1) && lists.marks == ["–"])
    }

    @Test("A palette laid over a theme recolours what the theme below coloured by name")
    func palette() {
        let files = ["base.json": ##"{ "colors": { "accent": "#a00" }, "text": { "name": { "color": "accent" } } }"##]
        let read = theme(##"{ "extends": "base.json", "colors": { "accent": "#00a" } }"##, files: files)
        #expect(read.styles[.name].color.description == "#0000aa")
    }

    @Test("Files are looked for in the folder of the theme that names them")
    func folder() {
        let files = [
            "themes/parts/base.json": #"{ "extends": "more/last.json" }"#,
            "themes/parts/more/last.json": #"{ "lists": { "indent": "33pt" } }"#,
        ]
        let read = read(#"{ "extends": "parts/base.json" }"#, name: "themes/mine.json", files: files)
        #expect(read.findings.isEmpty && read.theme.lists.indent == .pt(33))
    }

    @Test(
        "Files outside the theme's folder are refused",
        arguments: ["../base.json", "/etc/theme.json", "a/../../b.json", #"..\\b.json"#])
    func outside(path: String) {
        let read = read(#"{ "extends": "\#(path)" }"#, files: ["../base.json": "{}", "/etc/theme.json": "{}"])
        #expect(!read.isUsable)
        #expect(read.findings.count == 1)
        #expect(
            read.findings.first?.contains("error theme-extends: A theme extends only files in its own folder") == true)
    }

    @Test("A name that is nearly a theme's is guessed; what is no name is said once")
    func guesses() {
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "theme.json", text: #"{ "extends": "clasic" }"#)
        _ = ThemeReader(names: ["classic", "plain"]) { _ in nil }.read(file, diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.message) == ["There is no theme 'clasic'; did you mean 'classic'?"])
        #expect(
            read(#"{ "extends": 3 }"#).findings == [
                "theme.json:1:14 error theme-extends: '3' stands where a theme's name is wanted"
            ])
    }

    @Test("A circle of themes is an error that names them")
    func circle() {
        let files = ["a.json": #"{ "extends": "b.json" }"#, "b.json": #"{ "extends": "a.json" }"#]
        let read = read(#"{ "extends": "b.json" }"#, name: "a.json", files: files)
        #expect(!read.isUsable)
        #expect(
            read.findings == [
                "b.json:1:14 error theme-extends-circle: Themes extend each other in a circle: a.json → b.json → a.json"
            ])
    }

    @Test("A theme that is not there is an error at its name")
    func missing() {
        let read = read(#"{ "extends": "clasic" }"#)
        #expect(read.findings == ["theme.json:1:14 error theme-extends: There is no theme 'clasic'"])
        #expect(!read.isUsable)
    }

    @Test("A fault in the theme below is reported in its file")
    func faultBelow() {
        let files = ["base.json": #"{ "lists": { "indnt": 1 } }"#]
        let read = read(#"{ "extends": "base.json" }"#, files: files)
        #expect(read.findings == ["base.json:1:14 warning theme-key: Unknown key 'indnt'; did you mean 'indent'?"])
    }

    @Test("What is set from outside lies over all files")
    func overrides() {
        let set = [
            "page.margins.start=31mm", "paragraph.hyphenate=false", "text.body.leading=1.5", "lists.marks=[\"*\"]",
            "sections.order=[\"work\"]", "page.paper=Letter",
        ]
        let read = theme(#"{ "page": { "margins": "20mm" } }"#, set: set)
        #expect(near(read.page.margins.start, .mm(31)) && near(read.page.margins.end, .mm(20)))
        #expect(!read.paragraph.hyphenate && near(read.styles[.body].leading, .pt(15.75)))
        #expect(read.lists.marks == ["*"] && read.sections.order == ["work"] && read.page.size == .letter)
    }

    @Test("A fault in an override is reported at its part of the argument")
    func overrideFaults() {
        let read = read("{}", set: ["page.margns.start=2mm", "page.columns=two"])
        #expect(
            read.findings == [
                "--set:1:6 warning theme-key: Unknown key 'margns'; did you mean 'margins'?",
                "--set:1:14 warning theme-value: Unknown value 'two'; did you mean 'sidebar'?",
            ])
    }

    @Test("The place of every value is known, also of one that is inherited")
    func provenance() {
        let files = ["base.json": #"{ "lists": { "indent": "10pt" }, "sections": { "all": { "spaceAbove": 3 } } }"#]
        let read = read(
            #"{ "extends": "base.json", "text": { "body": { "family": "Inter", "weight": 500 } } }"#, files: files,
            set: ["page.ground=#eee"])
        func origin(_ path: String) -> String? { read.provenance.origin(of: path).map { "\($0.path) \($0.span)" } }
        #expect(origin("lists.indent") == "lists.indent base.json:1:24")
        #expect(origin("sections.skills.spaceAbove") == "sections.all.spaceAbove base.json:1:71")
        #expect(origin("text.name.family") == "text.body.family theme.json:1:57")
        #expect(origin("header.ground") == "page.ground --set:1:13")
        #expect(origin("text.name.weight") == nil)
    }
}
