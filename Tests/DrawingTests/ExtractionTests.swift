import Geometry
import Glyphs
import Layout
import Testing

@testable import Drawing

@Suite("Extracted text")
struct ExtractionTests {
    /// A sheet with one paragraph a run.
    private func sheet(_ font: TestFont, _ runs: GlyphRun...) -> TestDocument {
        var sheet = TestDocument(font)
        for (index, run) in runs.enumerated() {
            sheet.paint(run, of: sheet.add(.text, to: sheet.add(.paragraph)), y: 80 + 20 * Double(index))
        }
        return sheet
    }

    /// How many ActualText spans the pages hold.
    private func actualTexts(_ bytes: [UInt8]) throws -> Int {
        try QPDFFile(reading: bytes).pages.reduce(0) { count, page in
            let content = String(decoding: page.pageContent ?? [], as: UTF8.self)
            return count + content.split(separator: "/ActualText", omittingEmptySubsequences: false).count - 1
        }
    }

    @Test(
        "Ligatures are read as letters, without ActualText",
        arguments: [TestFont.lato, .dejaVu, .libertine].compactMap(\.self))
    func ligatures(font: TestFont) throws {
        let text = "office fluff affluent Łódź"
        let bytes = try sheet(font, font.run(text)).write()
        #expect(try PDFInspection(reading: bytes).pages == [text])
        #expect(try actualTexts(bytes) == 0)
    }

    @Test("Small capitals in private use are read as the letters they stand for")
    func smallCapitals() throws {
        guard let font = TestFont.libertine, font.glyph("\u{E051}") != nil else { return }
        let run = font.run("Work", drawing: ["o": "\u{E05F}", "r": "\u{E062}", "k": "\u{E05B}"])
        let bytes = try sheet(font, run).write()
        #expect(try PDFInspection(reading: bytes).pages == ["Work"])
        #expect(try actualTexts(bytes) == 0)
    }

    @Test("A glyph that stands for two texts keeps both", .enabled(if: TestFont.lato != nil, "needs Lato"))
    func twoTexts() throws {
        let font = try #require(TestFont.lato)
        let capitals = font.run("ABBA", drawing: [:])
        let drawnAsCapitals = font.run("b", drawing: ["b": "B"])
        let bytes = try sheet(font, capitals, drawnAsCapitals).write()
        #expect(try PDFInspection(reading: bytes).pages == ["ABBA\nb"])
        #expect(try actualTexts(bytes) == 1)
    }

    @Test("A no-break space that shares the space's glyph is a space", .enabled(if: TestFont.lato != nil, "needs Lato"))
    func spaces() throws {
        let font = try #require(TestFont.lato)
        let run = font.run("5\u{A0}km or so", drawing: ["\u{A0}": " "])
        let bytes = try sheet(font, run).write()
        #expect(try PDFInspection(reading: bytes).pages == ["5 km or so"])
        #expect(try actualTexts(bytes) == 0)
    }

    @Test("Right-to-left runs are read in the order of the text")
    func rightToLeft() throws {
        guard let font = TestFont.hebrew else { return }
        let bytes = try sheet(font, font.run("שלום", isRightToLeft: true)).write()
        #expect(try PDFInspection(reading: bytes).dump() == "Document\n  P \"שלום\"@1")
        let answer = try TestProgram.pdftotext?.run(["FILE", "-"], on: bytes)
        #expect(answer?.output.contains("שלום") != false)
    }

    @Test("Marks of direction and of no break leave no trace", .enabled(if: TestFont.dejaVu != nil, "needs DejaVu"))
    func ignorable() throws {
        let font = try #require(TestFont.dejaVu)
        var run = font.run("a\u{2060}b\u{200E}c", drawing: ["\u{2060}": " ", "\u{200E}": " "])
        for index in [1, 3] { run.glyphs[index].advance = 0 }
        let bytes = try sheet(font, run).write()
        #expect(try PDFInspection(reading: bytes).pages == ["abc"])
        #expect(try actualTexts(bytes) == 0)
    }

    @Test("A joiner that belongs to the spelling is kept", .enabled(if: TestFont.dejaVu != nil, "needs DejaVu"))
    func joiner() throws {
        let font = try #require(TestFont.dejaVu)
        let bytes = try sheet(font, font.run("a\u{200C}b")).write()
        #expect(try PDFInspection(reading: bytes).pages == ["a\u{200C}b"])
    }

    /// A run of one cluster of several glyphs, each drawn as the character beside it.
    private func cluster(_ text: String, drawnAs glyphs: [Unicode.Scalar], _ font: TestFont, rtl: Bool = false)
        -> GlyphRun
    {
        var run = font.run("", isRightToLeft: rtl)
        run.text = text
        run.glyphs = glyphs.map { Glyph(id: font.glyph($0) ?? 0, advance: 6) }
        run.clusters = [GlyphCluster(text: 0..<text.utf8.count, glyphs: 0..<glyphs.count)]
        return run
    }

    @Test(
        "A letter and its accents in one cluster are read one by one",
        .enabled(if: TestFont.dejaVu != nil, "needs DejaVu"))
    func marks() throws {
        let font = try #require(TestFont.dejaVu)
        let bytes = try sheet(
            font, cluster("q\u{301}", drawnAs: ["q", "\u{301}"], font),
            cluster("ב\u{5BC}", drawnAs: ["\u{5BC}", "ב"], font, rtl: true)
        ).write()
        #expect(try PDFInspection(reading: bytes).structure.map(\.text) == ["q\u{301}ב\u{5BC}"])
        #expect(try actualTexts(bytes) == 0)
    }

    @Test(
        "A cluster whose glyphs stand in another order says its text as a whole",
        .enabled(if: TestFont.dejaVu != nil, "needs DejaVu"))
    func reordered() throws {
        let font = try #require(TestFont.dejaVu)
        let bytes = try sheet(font, cluster("ab", drawnAs: ["b", "a"], font)).write()
        #expect(try PDFInspection(reading: bytes).pages == ["ab"])
        #expect(try actualTexts(bytes) == 1)
    }

    @Test("A missing glyph is drawn, but not shown as text", .enabled(if: TestFont.lato != nil, "needs Lato"))
    func notdef() throws {
        let font = try #require(TestFont.lato)
        let bytes = try sheet(font, font.run("a\u{2E3A}b", drawing: [:])).write()
        #expect(font.glyph("\u{2E3A}") == nil)
        #expect(try PDFInspection(reading: bytes).structure.map(\.text) == ["ab"])
    }

    @Test("Widened and narrowed lines use the same embedded font", .enabled(if: TestFont.lato != nil, "needs Lato"))
    func expansion() throws {
        var sheet = TestDocument(try #require(TestFont.lato))
        for (index, stretch) in [0.98, 1, 1.02].enumerated() {
            let leaf = sheet.add(.text, to: sheet.add(.paragraph))
            sheet.paint("the same words", of: leaf, y: 80 + 20 * Double(index), stretch: stretch)
        }
        sheet.newPage()
        sheet.paragraph("and another page", y: 80)
        let file = try QPDFFile(reading: sheet.write())
        #expect(file.resources("Font").count == 1)
    }
}
