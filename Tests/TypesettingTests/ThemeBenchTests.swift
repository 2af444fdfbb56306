import Drawing
import Geometry
import Glyphs
import Languages
import Layout
import Resumes
import Shaping
import SourceText
import Testing

@testable import Themes
@testable import Typesetting

@Suite("Fonts of a theme", .enabled(if: Checkout.isSetUp, "scripts/setup has not been run here"))
struct ThemeFontTests {
    /// Findings with the text their place has: `"Latto": There is no font family 'Latto'…`.
    private func findings(_ json: String) throws -> [String] {
        let workspace = try Workspace.standard(
            resources: "\(Checkout.folder)/share/vitaset", fontFolders: [], usesSystemFonts: false, today: nil)
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "theme.json", text: json)
        let reading = try #require(ThemeReader { _ in nil }.read(file, diagnostics: &diagnostics))
        #expect(diagnostics.all.isEmpty)
        return ThemeFontCheck(library: workspace.library).findings(of: reading).map {
            "\($0.severity) \($0.span?.text ?? "nowhere"): \($0.message)"
        }
    }

    @Test("A family that is not there is told once, with what it may have been meant to be")
    func family() throws {
        #expect(
            try findings(#"{ "text": { "body": { "family": ["Latto", "Inter"] } } }"#) == [
                #"warning ["Latto", "Inter"]: There is no font family 'Latto'; did you mean 'Lato'?"#
            ])
        #expect(
            try findings(#"{ "text": { "code": { "family": "Comic Mono" } } }"#) == [
                #"warning "Comic Mono": There is no font family 'Comic Mono'"#
            ])
    }

    @Test("In a build an unknown family is told once, at the place that names it, with what stands in")
    func substituted() throws {
        let workspace = try Workspace.standard(
            resources: "\(Checkout.folder)/share/vitaset", fontFolders: [], usesSystemFonts: false, today: nil)
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "theme.json", text: #"{ "text": { "body": { "family": ["Latto", "Inter"] } } }"#)
        let reading = try #require(ThemeReader { _ in nil }.read(file, diagnostics: &diagnostics))
        let substitutions: [FontSubstitution] = [
            .unknownFamily(asked: "Latto", instead: "Inter", known: ["Inter", "Lato"]),
            .unknownFamily(asked: "Latto", instead: "DejaVu Sans Mono", known: ["Inter", "Lato"]),
        ]
        let found = ThemeFontCheck(library: workspace.library).findings(of: substitutions, in: reading)
        #expect(found.map(\.message) == ["Unknown font family 'Latto'; did you mean 'Lato'?"])
        #expect(found.first?.notes.map(\.message) == ["Set in 'Inter' instead."])
        #expect(found.first?.span?.text == #"["Latto", "Inter"]"#)
    }

    @Test("Small capitals and figures a font lacks are told where they are asked for")
    func features() throws {
        #expect(
            try findings(#"{ "text": { "sectionTitle": { "family": "Inter", "case": "smallCaps" } } }"#) == [
                #"warning "smallCaps": 'Inter' has no feature 'smcp' (small capitals)"#
            ])
        #expect(
            try findings(#"{ "text": { "label": { "features": ["qqqq", "kern"] } } }"#) == [
                #"warning ["qqqq", "kern"]: 'Lato' has no feature 'qqqq'"#
            ])
        #expect(try findings(#"{ "text": { "body": { "family": "Linux Libertine O", "features": ["onum"] } } }"#) == [])
    }

    @Test("A weight a family lacks is a note with what is taken instead")
    func weight() throws {
        #expect(
            try findings(#"{ "text": { "name": { "family": "Linux Libertine O", "weight": 800 } } }"#) == [
                #"note 800: 'Linux Libertine O' has no weight 800; 700 is taken"#
            ])
    }
}

@Suite("Galleries", .enabled(if: Checkout.isSetUp, "scripts/setup has not been run here"))
struct GalleryTests {
    @Test("What is found in all themes is told once, what is found in one with its name")
    func themes() throws {
        let workspace = try Workspace.standard(
            resources: "\(Checkout.folder)/share/vitaset", fontFolders: [], usesSystemFonts: false, today: nil)
        let source = SourceFile(name: "cv.md", text: "# Ada Crumb\n\nada@crumb.example\n\n## Work\n\nTODO: ovens\n")
        let found = Typesetter(workspace: workspace)
            .gallery(of: source, themes: ["plain", "book", "nothing"], TypesettingRequest()).diagnostics.all
        func notes(_ rule: String) -> [[String]] {
            found.filter { $0.rule == rule }.map { $0.notes.map(\.message) }
        }
        #expect(notes("theme-missing").map(\.last) == ["Theme: nothing."])
        #expect(notes("todo") == [["Write what belongs there, or take the line out"]])
    }
}

@Suite("Where words stand")
struct WordPlaceTests {
    private func document(_ words: [(String, Double, Double)]) -> DrawnDocument {
        var structure = StructureTree(language: .english)
        let leaf = structure.add(.text, to: structure.add(.paragraph, to: StructureTree.root))
        let operations = words.map { text, x, y -> PaintOperation in
            let glyphs = text.map { _ in Glyph(id: 1, advance: 5) }
            let clusters = text.indices.enumerated().map { place, index in
                let start = text.utf8.distance(from: text.startIndex, to: index)
                return GlyphCluster(text: start..<start + text[index].utf8.count, glyphs: place..<place + 1)
            }
            let run = GlyphRun(
                face: FontFace(path: "none"), size: .pt(10), text: text, glyphs: glyphs, clusters: clusters)
            return .glyphs(run, origin: Point(x: .pt(x), y: .pt(y)), color: .black, stretch: 1)
        }
        return DrawnDocument(
            pages: [DrawnPage(size: .a4, content: [.marked(leaf, area: nil, operations)])], structure: structure,
            metadata: DocumentMetadata(title: "", language: .english, creator: ""))
    }

    @Test("A run is taken apart at its spaces, each word with the place of its first glyph")
    func words() {
        let words = WordPlaces(document([("go  far", 100, 50)])).words
        #expect(words.map(\.text) == ["go", "far"])
        #expect(words.map(\.origin.x) == [.pt(100), .pt(120)])
        #expect(WordPlaces(document([("p.\u{a0}7 of", 0, 50)])).words.map(\.origin.x) == [.pt(0), .pt(15), .pt(25)])
    }

    @Test("The same word met twice is paired in order; the scale of a miniature moves places and sizes alike")
    func pairs() {
        let places = WordPlaces(document([("A b a", 0, 10)])).byText
        #expect(places["a"]?.map(\.origin.x) == [.pt(0), .pt(20)])
        let page = document([("go", 100, 50)]).pages[0]
        guard
            case .glyphs(let run, let origin, _, _)? = page.miniature(scale: 0.5, at: Point(x: .pt(7), y: .pt(9))).first
        else {
            Issue.record("no glyphs")
            return
        }
        #expect(origin == Point(x: .pt(57), y: .pt(34)) && run.size == .pt(5) && run.width == .pt(5))
    }
}

@Suite("Names that themes and the model share")
struct SharedNameTests {
    @Test("The kinds of sections a theme can name are those of the model")
    func kinds() {
        #expect(Set(SectionKinds.names) == Set(SectionKind.allCases.map(\.rawValue)))
    }

    @Test("The fields an entry's template can name are those of the model, and the dates")
    func fields() {
        #expect(Set(TemplateFields.entry.names) == Set(Entry.Field.allCases.map(\.rawValue) + ["dates"]))
    }
}
