import Geometry
import Glyphs
import Layout
import Testing

@testable import Drawing

private let lato = TestFont.lato

/// A document that needs every fix.
private func everything() throws -> TestDocument {
    var sheet = TestDocument(try #require(lato))
    sheet.paragraph("Ida Example", .heading(level: 1), y: 60, size: 24)
    let paragraph = sheet.add(.paragraph)
    let x = sheet.paint("An office in Łódź, ", of: sheet.add(.text, to: paragraph), y: 80)
    let link = sheet.add(.link(uri: "https://example.org/ä", description: "My site"), to: paragraph)
    sheet.paint("my", of: link, x: x, y: 80)
    sheet.paint("site", of: link, y: 94)
    let item = sheet.add(.listItem, to: sheet.add(.list(isOrdered: false)))
    sheet.paragraph("•", .label, in: item, y: 100)
    sheet.paragraph("first", .listBody, in: item, x: 80, y: 100)
    let row = sheet.add(.tableRow, to: sheet.add(.table))
    sheet.paragraph("Latin", .tableHeaderCell, in: row, y: 120)
    sheet.paragraph("B2", .tableCell, in: row, x: 200, y: 120)
    let figure = sheet.add(.figure(alternative: "Portrait of Ida Example"))
    let picture = try TestPictures.png(width: 4, height: 4)
    let area = Rectangle(x: .pt(400), y: .pt(60), width: .pt(80), height: .pt(80))
    sheet.pages[0].content.append(.marked(figure, area: nil, [.image(picture, area, cornerRadius: .pt(40))]))
    sheet.artifact(.fill(Rectangle(x: .zero, y: .zero, width: .pt(595), height: .pt(30)), .black))
    if let termes = TestFont.termes {
        sheet.paint("Ida Example's fjord", of: sheet.add(.text, to: paragraph), y: 320, font: termes)
    }
    var nothing = try #require(lato).run("")
    nothing.text = ""
    sheet.paint(nothing, of: sheet.add(.text, to: paragraph), y: 300)
    sheet.bookmarks = [Bookmark(title: "Work", level: 1, page: 0, top: .pt(70))]
    return sheet
}

@Suite("Conformance", .enabled(if: lato != nil, "needs Lato"))
struct ConformanceTests {
    @Test("A finished file violates nothing")
    func conforms() throws {
        let bytes = try everything().write(.a2aAndUA1)
        #expect(try ConformanceCheck.violations(in: bytes, of: .a2aAndUA1) == [])
    }

    @Test("Each fix is needed: left out, its clause is violated and no other", arguments: Fix.allCases)
    func needed(fix: Fix) throws {
        let bytes = try everything().write(.a2aAndUA1, leavingOut: [fix])
        #expect(try ConformanceCheck.violations(in: bytes, of: .a2aAndUA1) == [fix])
    }
}
