import Geometry
import Glyphs
import Languages
import Shaping
import SourceText
import SyntaxTrees
import Testing

@Suite("The font library")
struct FontLibraryTests {
    let library = FontLibrary(TestFonts.manifest)

    private func file(_ style: FontStyle) -> String? {
        library.face(for: style)?.path.split(separator: "/").last.map(String.init)
    }

    @Test("A face is found by family, weight and slope")
    func exact() {
        #expect(file(TestFonts.style()) == "Lato-Regular.ttf")
        #expect(file(TestFonts.style(isItalic: true)) == "Lato-Italic.ttf")
        #expect(file(TestFonts.style(weight: 700)) == "Lato-Bold.ttf")
        #expect(library.substitutions.isEmpty)
    }

    @Test("The nearest real face stands in for one that is not there, and that is said once")
    func nearest() {
        #expect(file(TestFonts.style(weight: 600)) == "Lato-Bold.ttf")
        #expect(file(TestFonts.style(weight: 600)) == "Lato-Bold.ttf")
        #expect(file(TestFonts.style(weight: 700, isItalic: true)) == "Lato-Italic.ttf")
        #expect(file(TestFonts.style("Linux Libertine O", isItalic: true)) == "LinLibertine_R.otf")
        #expect(
            library.substitutions.map(\.diagnostic.message) == [
                "'Lato' has no weight 600; set in weight 700",
                "'Lato' has no weight 700 italic; set in weight 400 italic",
                "'Linux Libertine O' has no weight 400 italic; set in weight 400",
            ])
    }

    @Test("An unknown family is a warning with a guess, and the next family is taken")
    func unknown() {
        var style = TestFonts.style("Latto")
        #expect(file(style) == "Lato-Regular.ttf")
        style.families = ["Linux Libertin O", "Linux Libertine O"]
        #expect(file(style) == "LinLibertine_R.otf")
        let diagnostics = library.substitutions.map(\.diagnostic)
        #expect(diagnostics.map(\.rule) == ["font-substituted", "font-substituted"])
        #expect(
            diagnostics.map(\.message) == [
                "Unknown font family 'Latto'; did you mean 'Lato'?",
                "Unknown font family 'Linux Libertin O'; did you mean 'Linux Libertine O'?",
            ])
        #expect(diagnostics[1].notes.map(\.message) == ["Set in 'Linux Libertine O' instead."])
    }

    @Test("Fonts that are not there leave a library that works with the rest")
    func unreadable() {
        let broken = FontLibrary(
            FontManifest(faces: [.init(path: "/nowhere.ttf", family: "Gone")] + TestFonts.manifest.faces))
        let shaper = PangoShaper(library: broken)
        let shaped = shaper.shape(
            StyledText(
                text: "abc",
                spans: [
                    .init(
                        range: 0..<3, style: FontStyle(families: ["Gone", "Lato"], size: .pt(10)), language: .english)
                ]), direction: .leftToRight)
        #expect(shaped.dump() == "word 15.35 Lato-Regular@0 a·b·c")
        #expect(broken.substitutions.map(\.diagnostic.rule) == ["font-unreadable"])
    }

    @Test("No fonts at all give text without glyphs, not a crash")
    func empty() {
        let shaper = PangoShaper(library: FontLibrary(FontManifest(faces: [])))
        let shaped = shaper.shape(StyledText("abc def", TestFonts.style()), direction: .leftToRight)
        #expect(shaped.atoms.map(\.range) == [0..<3, 3..<4, 4..<7])
        #expect(shaped.missing.map(\.character) == ["a", "b", "c", " ", "d", "e", "f"])
        #expect(shaper.metrics(of: TestFonts.style()).ascent > .zero)
    }

    @Test("A face says which features it has")
    func features() throws {
        let libertine = try #require(library.face(for: TestFonts.style("Linux Libertine O")))
        let lato = try #require(library.face(for: TestFonts.style()))
        #expect(library.featureSupport(of: libertine).isSuperset(of: ["smcp", "onum", "tnum", "liga"]))
        #expect(library.featureSupport(of: lato).isDisjoint(with: ["smcp"]))
    }

    @Test("A folder of the user's own gives its faces by the names inside the files")
    func folder() {
        let faces = FontFolder.faces(in: "/usr/share/fonts/truetype/lato").faces
        let bold = faces.first { $0.path.hasSuffix("Lato-BoldItalic.ttf") }
        #expect(bold?.family == "Lato" && bold?.weight == 700 && bold?.isItalic == true)
        #expect(faces.allSatisfy { !$0.lends && $0.size == nil })
        #expect(FontFolder.faces(in: "/nowhere").faces.isEmpty)
    }
}

@Suite("The font manifest")
struct FontManifestTests {
    private func tree(_ text: String, _ diagnostics: inout Diagnostics) throws -> DataNode {
        let file = SourceFile(name: "manifest.json", text: text)
        return try #require(DataParser.parseJSON(file, range: 0..<file.bytes.count, diagnostics: &diagnostics))
    }

    @Test("Every key is read; relative files lie beside the manifest")
    func reading() throws {
        var diagnostics = Diagnostics()
        let tree = try tree(
            """
            {"faces": [
              {"family": "A", "weight": 700, "italic": true, "genre": "serif", "lends": true, "languages": ["ja"],
               "file": "a.ttc", "index": 2, "size": 12, "pages": "0-4 1e fe-ff", "lacks": "166-167"},
              {"family": "B", "file": "/b.otf"},
              {"family": "C"}
            ]}
            """, &diagnostics)
        let manifest = FontManifest(tree, folder: "/fonts", diagnostics: &diagnostics)
        var first = FontManifest.Entry(
            path: "/fonts/a.ttc", index: 2, family: "A", weight: 700, isItalic: true, genre: .serif, lends: true,
            languages: ["ja"], pages: [0...4, 0x1e...0x1e, 0xfe...0xff], size: 12)
        first.lacks = [0x166...0x167]
        #expect(manifest.faces == [first, .init(path: "/b.otf", family: "B")])
        #expect(diagnostics.all.map(\.rule) == ["manifest-face"])
    }

    @Test("A file that is missing, another one or incomplete is said")
    func check() throws {
        var diagnostics = Diagnostics()
        let origins = FontOrigins(
            try tree(
                """
                {"files": [
                  {"file": "/nowhere.ttf", "package": "fonts-none", "version": "1", "sha256": "00"},
                  {"file": "\(TestFonts.lato)Regular.ttf", "package": "fonts-lato", "version": "1", "sha256": "00"},
                  {"file": "\(TestFonts.lato)Bold.ttf", "package": "fonts-lato", "version": "1", "sha256": "00"}
                ]}
                """, &diagnostics), diagnostics: &diagnostics)
        let hebrew = TestFonts.noto + "Hebrew-Regular.ttf"
        let manifest = FontManifest(faces: [
            .init(path: "/nowhere.ttf", family: "None"),
            .init(path: TestFonts.lato + "Regular.ttf", family: "Lato"),
            .init(path: hebrew, family: "Hebrew"),
            .init(path: TestFonts.lato + "Bold.ttf", family: "Lato", weight: 700),
        ])
        let messages = FontCheck(manifest, origins: origins).faults().map(\.diagnostic.message)
        #expect(messages.count == 3)
        #expect(messages[0] == "Font file '/nowhere.ttf' is not installed")
        #expect(messages[1] == "Font files 'Lato-Regular.ttf', 'Lato-Bold.ttf' are not those fonts-lato 1 has")
        #expect(messages[2].hasPrefix("Font file '\(hebrew)' lacks "))
        #expect(diagnostics.all.isEmpty)
    }

    @Test("A file of another size than the manifest's is noticed when it is used")
    func size() {
        let library = FontLibrary(
            FontManifest(faces: [.init(path: TestFonts.lato + "Regular.ttf", family: "Lato", size: 1)]))
        #expect(library.sizeFaults.isEmpty)
        _ = library.face(for: TestFonts.style())
        #expect(library.sizeFaults.map(\.diagnostic.rule) == ["font-differs"])
    }
}
