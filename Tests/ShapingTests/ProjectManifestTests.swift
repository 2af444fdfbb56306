import Geometry
import Glyphs
import Languages
import Shaping
import SourceText
import SyntaxTrees
import Testing

/// The manifest the program is delivered with.
@Suite("The fonts of the project")
struct ProjectManifestTests {
    let library: FontLibrary
    let shaper: PangoShaper

    init() throws {
        let top = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let folder = "/\(top)/fonts"
        let bytes = try #require(read("\(folder)/manifest.json"))
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "manifest.json", bytes: bytes)
        let tree = try #require(DataParser.parseJSON(file, range: 0..<bytes.count, diagnostics: &diagnostics))
        library = FontLibrary(FontManifest(tree, folder: folder, diagnostics: &diagnostics))
        shaper = PangoShaper(library: library)
        #expect(diagnostics.all.isEmpty)
    }

    /// The face of each character, without the folder and the ending.
    private func faces(_ text: String, _ style: FontStyle, language: String) -> [String] {
        let shaped = shaper.shape(StyledText(text, style, language: language), direction: .leftToRight)
        #expect(shaped.missing.isEmpty)
        return shaped.atoms.flatMap(\.runs).map { levelled in
            String(levelled.dump().prefix { $0 != "@" })
        }
    }

    @Test("Every family is a whole one: regular, and each weight with the slope it promises")
    func families() {
        for family in library.families {
            let faces = library.entries.filter { $0.family == family }
            #expect(faces.contains { $0.weight == 400 && !$0.isItalic }, "\(family) has no regular")
            #expect(Set(faces.map { [$0.weight, $0.isItalic ? 1 : 0] }).count == faces.count, "\(family) twice")
        }
    }

    @Test(
        "What a face lacks comes from one of its kind and weight",
        arguments: [
            ("שלום", "he", "Lato", 400, "NotoSansHebrew-Regular"),
            ("שלום", "he", "Lato", 700, "NotoSansHebrew-Bold"),
            ("שלום", "he", "TeX Gyre Schola", 400, "NotoSerifHebrew-Regular"),
            ("مرحبا", "ar", "Linux Libertine O", 400, "NotoNaskhArabic-Regular"),
            ("مرحبا", "ar", "Inter", 400, "NotoSansArabic-Regular"),
            ("हिन्दी", "hi", "TeX Gyre Pagella", 700, "NotoSerifDevanagari-Bold"),
            ("東京", "ja", "Lato", 400, "NotoSansCJK-Regular"),
            ("東京", "zh", "Lato", 400, "NotoSansCJK-Regular#2"),
            ("東京", "zh-Hant", "TeX Gyre Termes", 700, "NotoSerifCJK-Bold#3"),
            ("서울", "ko", "Lato", 400, "NotoSansCJK-Regular#1"),
            ("☎", "en", "Lato", 400, "NotoSansSymbols2-Regular"),
            ("ქართული", "ka", "Lato", 400, "NotoSansGeorgian-Regular"),
        ])
    func lending(text: String, language: String, family: String, weight: Int, expected: String) {
        let found = faces(text, TestFonts.style(family, weight: weight), language: language)
        #expect(Set(found) == [expected])
    }
}
