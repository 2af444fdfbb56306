import Geometry
import Glyphs
import Layout
import Testing

@testable import Drawing

private let lato = TestFont.lato

@Suite("Looking into a PDF", .enabled(if: lato != nil, "needs Lato"))
struct InspectionTests {
    private func sheet() throws -> TestDocument {
        var sheet = TestDocument(try #require(lato))
        let paragraph = sheet.add(.paragraph)
        let x = sheet.paint("See ", of: sheet.add(.text, to: paragraph), y: 80)
        let link = sheet.add(.link(uri: "https://example.org/", description: "Site"), to: paragraph)
        sheet.paint("the site", of: link, x: x, y: 80)
        return sheet
    }

    /// The document after a change behind the finisher's back.
    private func tampered(_ change: (QPDFFile) -> Void) throws -> [UInt8] {
        let file = try QPDFFile(reading: sheet().write())
        change(file)
        return try file.write(compressing: true, minimumVersion: "1.7")
    }

    @Test("What the finisher writes has no faults of tagging")
    func faultless() throws {
        #expect(try TagFaults.find(in: sheet().write()) == [])
    }

    @Test("A parent tree that leads nowhere is found")
    func parentTree() throws {
        let bytes = try tampered { $0.root["StructTreeRoot"]?["ParentTree"]?.set("Nums", []) }
        #expect(
            try TagFaults.find(in: bytes) == [
                "Page 1: mark 0 does not lead to its element", "Page 1: mark 1 does not lead to its element",
                "Page 1: a link is not in its element",
            ])
    }

    @Test("Marks without an element are found")
    func orphans() throws {
        let bytes = try tampered { $0.root["StructTreeRoot"]?.set("K", []) }
        #expect(
            try TagFaults.find(in: bytes) == [
                "Page 1: mark 0 is in no element", "Page 1: mark 1 is in no element",
                "Page 1: a link is not in its element",
            ])
    }

    @Test("Painting that is neither tagged nor an artifact is found")
    func unmarked() throws {
        var sheet = try sheet()
        sheet.artifact(.circle(center: .zero, radius: .pt(9), .black))
        let bytes = try sheet.write(leavingOut: [.artifacts])
        #expect(try TagFaults.find(in: bytes) == ["Page 1: 1 paintings are neither tagged nor artifacts"])
    }

    @Test("A file without a structure is not tagged")
    func untagged() throws {
        let bytes = try tampered { $0.root.set("StructTreeRoot", nil) }
        #expect(try TagFaults.find(in: bytes) == ["The file is not tagged"])
        #expect(try PDFInspection(reading: bytes).pages == ["See the site"])
    }

    @Test("Text of a stream: gaps are spaces, new lines are lines, ActualText stands for its glyphs")
    func text() throws {
        let content = """
            BT /F 10 Tf 0 0 Td [(a) -500 (b)] TJ (c) Tj 0 -12 Td (d) Tj T* ET
            /Span <</ActualText <FEFF00650066>>> BDC BT 1 0 0 1 40 -12 Tm (x) Tj ET EMC
            """
        let bytes = try tampered { file in
            file.pages[0].set("Contents", .reference(file.addStream(StreamData(packing: Array(content.utf8)))))
        }
        #expect(try PDFInspection(reading: bytes).pages == ["a bc\nd ef"])
    }

    @Test("A raised figure goes on with its line")
    func raised() throws {
        let content = "BT /F 10.5 Tf 0 0 Td (a) Tj /F 7.35 Tf 4.4 3.5 Td (1) Tj /F 10.5 Tf 4 -3.5 Td (b) Tj ET"
        let bytes = try tampered { file in
            file.pages[0].set("Contents", .reference(file.addStream(StreamData(packing: Array(content.utf8)))))
        }
        let page = try #require(PDFInspection(reading: bytes).pages.first)
        #expect(!page.contains("\n"), "\(page)")
    }

    @Test("A text is found wherever it hides: on the page, in links, in Info, in attachments")
    func search() throws {
        var sheet = try sheet()
        sheet.paragraph("Call +43 (0)1 234 567", y: 120)
        let attachment = PDFAttachment(
            name: "cv.json", mimeType: "application/json", description: "d",
            bytes: Array("{\"born\": \"1986-03-14\"}".utf8))
        let bytes = try sheet.write(.none, attachments: [attachment])
        let places = try PDFSearch.places(
            of: ["+4301234567", "1986-03-14", "example.org", "Finsbury"], in: bytes)
        #expect(places["+4301234567"] == ["the text of page 1"])
        #expect(places["1986-03-14"]?.isEmpty == false)
        #expect(places["example.org"]?.isEmpty == false)
        #expect(places["Finsbury"] == nil)
    }

    @Test("Numbers of a content stream are no telephone number")
    func searchNumbers() throws {
        let content = "BT /F 10 Tf 43 12 Td 34 567 Td (x) Tj ET"
        let bytes = try tampered { file in
            file.pages[0].set("Contents", .reference(file.addStream(StreamData(packing: Array(content.utf8)))))
        }
        #expect(try PDFSearch.places(of: ["+43 12 34 567"], in: bytes) == [:])
    }

    @Test("Running heads are text of the page, but not of its content")
    func artifacts() throws {
        var sheet = try sheet()
        let run = try #require(lato).run("Page 1")
        sheet.artifact(.glyphs(run, origin: Point(x: .pt(60), y: .pt(800)), color: .black, stretch: 1))
        let inspection = try PDFInspection(reading: sheet.write())
        #expect(inspection.pages == ["See the site\nPage 1"])
        #expect(inspection.contents == ["See the site"])
    }

    @Test("Fonts are told with their kind and whether they are embedded")
    func fonts() throws {
        let fonts = try PDFInspection(reading: sheet().write()).fonts
        #expect(fonts.map(\.name) == ["Lato-Regular"])
        #expect(fonts.allSatisfy { $0.isEmbedded && $0.isSubset && $0.hasUnicode })
    }

    @Test("What is no PDF is an error", arguments: ["", "Hello", "%PDF-1.7"])
    func noPDF(text: String) {
        #expect(throws: DrawingError.self) { try PDFInspection(reading: Array(text.utf8)) }
    }

    @Test("ToUnicode maps are read in all their forms and written in one")
    func toUnicode() {
        let source = """
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfchar <0003> <00660069> endbfchar
            2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<0078> <0079>] endbfrange
            """
        let map = ToUnicodeMap(Array(source.utf8))
        #expect(map.texts == [3: "fi", 0x10: "A", 0x11: "B", 0x12: "C", 0x20: "x", 0x21: "y"])
        #expect(ToUnicodeMap(map.bytes) == map)
    }
}

@Suite("Glyphs without a character of their own")
struct ActualTextSurveyTests {
    private let map = ToUnicodeMap(
        Array(
            """
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            3 beginbfchar <0001> <0061> <0002> <FFFD> <0003> <FFFD> endbfchar
            """.utf8))

    private func texts(_ content: String) -> [Int: String]? {
        ActualTextSurvey(Array(content.utf8), fonts: ["F": map]).texts["F"]
    }

    @Test("One says what the others of its cluster do not")
    func one() {
        #expect(texts("/F 1 Tf /Span <</ActualText <FEFF00620061>>> BDC <00020001> Tj EMC") == [2: "b"])
    }

    @Test("Several share what is left")
    func several() {
        #expect(texts("/F 1 Tf /Span <</ActualText (bcd)>> BDC [<0002> 5 <0003>] TJ EMC") == [2: "b", 3: "cd"])
    }

    @Test("The first cluster decides, and what is shown outside of such clusters does not count")
    func first() {
        let content =
            "/F 1 Tf <0003> Tj /Span <</ActualText (x)>> BDC <0002> Tj EMC /Span <</ActualText (y)>> BDC <0002> Tj EMC"
        #expect(texts(content) == [2: "x"])
    }
}
