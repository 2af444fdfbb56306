import Geometry
import Glyphs
import Layout
import Testing

@testable import Drawing

private let lato = TestFont.lato

/// Two pages with all that a CV may hold.
private func resume() throws -> TestDocument {
    var sheet = TestDocument(try #require(lato))
    sheet.artifact(
        .fill(Rectangle(x: .zero, y: .zero, width: .pt(595), height: .pt(50)), .init(hex: "#224466") ?? .black))
    sheet.paragraph("Ida Example", .heading(level: 1), y: 90, size: 24)
    let contact = sheet.add(.paragraph)
    let x = sheet.paint("Find me at ", of: sheet.add(.text, to: contact), y: 110)
    let link = sheet.add(.link(uri: "https://example.org/ä(b", description: "My site (ä)"), to: contact)
    sheet.paint("example.org", of: link, x: x, y: 110)
    let list = sheet.add(.list(isOrdered: false))
    let item = sheet.add(.listItem, to: list)
    sheet.paragraph("•", .label, in: item, y: 130)
    let body = sheet.add(.text, to: sheet.add(.listBody, to: item))
    sheet.paint("An efficient office, ", of: body, x: 72, y: 130)
    sheet.paint("a flat finish ", of: body, x: 72, y: 144)
    sheet.newPage()
    sheet.paint("and a staff ahead", of: body, x: 72, y: 60)
    sheet.artifact(.circle(center: Point(x: .pt(90), y: .pt(90)), radius: .pt(2), .black))
    sheet.bookmarks = [Bookmark(title: "Work", level: 1, page: 0, top: .pt(70))]
    return sheet
}

@Suite("Writing a PDF", .enabled(if: lato != nil, "needs Lato"))
struct PDFWriterTests {
    @Test("The same document gives the same bytes", arguments: PDFStandard.allCases)
    func deterministic(standard: PDFStandard) throws {
        #expect(try resume().write(standard) == resume().write(standard))
    }

    @Test("qpdf finds nothing wrong", .enabled(if: TestProgram.qpdf != nil, "needs qpdf"))
    func sound() throws {
        let answer = try #require(TestProgram.qpdf).run(["--check", "FILE"], on: resume().write(.a2aAndUA1))
        #expect(answer.status == 0, "\(answer.output)")
    }

    @Test("pdftotext reads the text letter by letter", .enabled(if: TestProgram.pdftotext != nil, "needs poppler"))
    func extraction() throws {
        let answer = try #require(TestProgram.pdftotext).run(["-raw", "FILE", "-"], on: resume().write())
        #expect(
            answer.output == """
                Ida Example
                Find me at example.org
                • An efficient office,
                a flat finish
                \u{0C}and a staff ahead
                \u{0C}
                """)
    }

    @Test("The claims are those of the standard")
    func claims() throws {
        let claims = try PDFStandard.allCases.map { try resume().inspect($0).claims }
        #expect(claims == [["PDF/A-2A", "PDF/UA-1"], ["PDF/UA-1"], ["PDF/A-2B"], [], ["PDF/A-3A", "PDF/UA-1"]])
    }

    @Test("Attached data needs a standard that allows it")
    func attachments() throws {
        let data = PDFAttachment(
            name: "cv.json", mimeType: "application/json", description: "The CV as data", bytes: Array("{}".utf8))
        let document = try resume().document
        let profile = try TestFiles.colorProfile()
        #expect(throws: DrawingError.self) {
            try PDFWriter.write(document, options: PDFOptions(colorProfile: profile, attachments: [data]))
        }
        let file = try QPDFFile(
            reading: PDFWriter.write(
                document, options: PDFOptions(colorProfile: profile, standard: .a3a, attachments: [data])))
        let specification = try #require(file.root["AF"]?.items.first)
        #expect(specification["AFRelationship"]?.name == "Data")
        #expect(specification["EF"]?["F"]?.streamData == Array("{}".utf8))
        #expect(file.root["Names"]?["EmbeddedFiles"]?["Names"]?.items.first?.text == "cv.json")
    }

    @Test("A profile that is none is refused")
    func profile() throws {
        let document = try resume().document
        #expect(throws: DrawingError.colorProfile("it is not an ICC profile")) {
            try PDFWriter.write(document, options: PDFOptions(colorProfile: [1, 2, 3]))
        }
    }

    @Test("A font that is not there is an error, not an empty page")
    func missingFont() throws {
        var sheet = try resume()
        var run = try #require(lato).run("Text")
        run.face = FontFace(path: "/nowhere.ttf")
        sheet.paint(run, of: sheet.add(.text, to: sheet.add(.paragraph)), y: 200)
        #expect(throws: DrawingError.self) { try sheet.write() }
    }
}
