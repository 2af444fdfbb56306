import Geometry
import Layout
import Testing

@testable import Drawing

private let lato = TestFont.lato

@Suite("On a printer's sheet", .enabled(if: lato != nil, "needs Lato"))
struct PrintTests {
    private let sheet = PrintSheet(bleed: .pt(9), margin: .pt(30))

    private func document() throws -> TestDocument {
        var document = TestDocument(try #require(lato))
        document.artifact(
            .fill(Rectangle(x: .zero, y: .zero, width: Size.a4.width, height: .pt(50)), .black),
            .fill(Rectangle(x: .pt(60), y: .pt(100), width: .pt(80), height: .pt(1)), .black))
        let paragraph = document.add(.paragraph)
        let link = document.add(.link(uri: "https://example.org/", description: "Site"), to: paragraph)
        document.paint("the site", of: link, y: 80)
        document.bookmarks = [Bookmark(title: "Top", level: 1, page: 0, top: .pt(70))]
        return document
    }

    @Test("Grounds at an edge go into the bleed, others stay; marks end where the bleed begins")
    func bleed() throws {
        let dump = try document().document.printed(on: sheet).dump().split(separator: "\n").map(String.init)
        #expect(dump[0] == "page 1 655.28 × 901.89")
        #expect(dump[2] == "    fill 21 21 613.28 59 #000000")
        #expect(dump[3] == "    fill 90 130 80 1 #000000")
        #expect(dump.count { $0.contains("line ") } == 8)
        #expect(dump.contains("    line 5.67 30 → 21 30 0.25 #000000"))
    }

    @Test("A portrait that runs to the edges goes into the bleed like the band behind it")
    func portrait() throws {
        var document = try document()
        let figure = document.add(.figure(alternative: "Ida"))
        let area = Rectangle(x: Size.a4.width - .pt(80), y: .zero, width: .pt(80), height: .pt(90))
        document.pages[0].content.append(.marked(figure, area: nil, [.image([1], area, cornerRadius: .zero)]))
        let dump = document.document.printed(on: sheet).dump().split(separator: "\n").map(String.init)
        #expect(dump.contains("    image 1 bytes 545.28 21 89 99 r 0"))
    }

    @Test("The file names trim and bleed, links and bookmarks move along")
    func boxes() throws {
        let plain = try QPDFFile(reading: document().write())
        let options = PDFOptions(standard: .none, sheet: sheet)
        let bytes = try PDFWriter.write(document().document.printed(on: sheet), options: options)
        let file = try QPDFFile(reading: bytes)
        func numbers(_ object: QPDFObject?) -> [Double] {
            object?.items.compactMap(\.real).map { ($0 * 100).rounded() / 100 } ?? []
        }
        #expect(numbers(file.pages[0]["MediaBox"]) == [0, 0, 655.28, 901.89])
        #expect(numbers(file.pages[0]["TrimBox"]) == [30, 30, 625.28, 871.89])
        #expect(numbers(file.pages[0]["BleedBox"]) == [21, 21, 634.28, 880.89])
        let before = numbers(plain.pages[0]["Annots"]?.items[0]["Rect"])
        let after = numbers(file.pages[0]["Annots"]?.items[0]["Rect"])
        #expect(before.count == 4 && zip(before, after).allSatisfy { abs($1 - $0 - 30) < 0.02 })
        #expect(plain.pages[0]["TrimBox"] == nil)
        #expect(try TagFaults.find(in: bytes) == [])
    }
}
