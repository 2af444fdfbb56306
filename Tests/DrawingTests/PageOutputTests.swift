import Geometry
import Glyphs
import Layout
import Testing

@testable import Drawing

private let lato = TestFont.lato

@Suite("Pages as pictures and as text", .enabled(if: lato != nil, "needs Lato"))
struct PageOutputTests {
    private func sheet() throws -> TestDocument {
        var sheet = TestDocument(try #require(lato))
        sheet.artifact(
            .fill(
                Rectangle(x: .zero, y: .zero, width: .pt(100.129), height: .pt(20)),
                Color(red: 0.2, green: 0.4, blue: 0.6)),
            .circle(center: Point(x: .pt(300), y: .pt(400)), radius: .pt(10), .black),
            .line(
                from: Point(x: .pt(0), y: .pt(500)), to: Point(x: .pt(595), y: .pt(500)), width: .pt(0.5), .black))
        sheet.paragraph("Ida Example", .heading(level: 1), y: 90, size: 24)
        let link = sheet.add(.link(uri: "https://example.org/", description: "Site"), to: sheet.add(.paragraph))
        sheet.paint("site", of: link, y: 110, stretch: 1.015)
        sheet.bookmarks = [
            Bookmark(title: "Work", level: 1, page: 0, top: .pt(70)),
            Bookmark(title: "A job", level: 2, page: 0, top: .pt(90)),
        ]
        return sheet
    }

    @Test("The dump shows every operation on its line")
    func dump() throws {
        #expect(
            try sheet().document.dump() == """
                page 1 595.28 × 841.89
                  artifact
                    fill 0 0 100.13 20 #336699
                    circle 300 400 r 10 #000000
                    line 0 500 → 595 500 0.5 #000000
                  H1/text 2
                    "Ida Example" 60 90 w 127.5 Lato-Regular 24 #000000
                  P/Link https://example.org/ 4 area 60 99 17.15 13.75
                    "site" 60 110 w 17.41 Lato-Regular 11 #000000 × 101.5%
                bookmark Work → 1 70
                bookmark   A job → 1 90
                """)
    }

    @Test("A picture has the page's size in pixels, rounded up, and the colours in their places")
    func png() throws {
        let page = try sheet().document.pages[0]
        let surface = try PNGPainter.surface(of: page, pixelsPerInch: 144, background: .white)
        #expect(surface.pixel(50, 20) == [51, 102, 153, 255])
        #expect(surface.pixel(600, 800) == [0, 0, 0, 255])
        #expect(surface.pixel(300, 20) == [255, 255, 255, 255])
        let bytes = try surface.png()
        #expect(Array(bytes[16..<24]) == [0, 0, 4, 167, 0, 0, 6, 148])
    }

    @Test("A transparent picture is clear where nothing is painted")
    func transparent() throws {
        let page = try sheet().document.pages[0]
        let surface = try PNGPainter.surface(of: page, pixelsPerInch: 72, background: nil)
        #expect(surface.pixel(300, 20) == [0, 0, 0, 0])
    }

    @Test("An SVG has the page's size in points, and is the same each time")
    func svg() throws {
        var sheet = try sheet()
        let area = Rectangle(x: .pt(9), y: .pt(9), width: .pt(9), height: .pt(9))
        sheet.artifact(.image(try TestPictures.png(width: 4, height: 4), area, cornerRadius: .zero))
        let page = sheet.document.pages[0]
        let bytes = try SVGPainter.paint(page)
        #expect(String(decoding: bytes, as: UTF8.self).contains("width=\"595.275591pt\""))
        #expect(try SVGPainter.paint(page) == bytes)
    }

    @Test("For a browser each run is one path where the run begins, page after page the same")
    func browser() throws {
        let page = try sheet().document.pages[0]
        let painter = BrowserPainter()
        let svg = String(decoding: try painter.svg(of: page), as: UTF8.self)
        #expect(svg.contains("viewBox=\"0 0 595.276 841.89\""))
        #expect(svg.contains("<rect x=\"0\" y=\"0\" width=\"100.129\" height=\"20\" fill=\"#336699\"/>"))
        #expect(svg.contains("<circle cx=\"300\" cy=\"400\" r=\"10\" fill=\"#000000\"/>"))
        // Lato has 2000 units an em: 24 points are 0.012 a unit; the other run is widened by 1.5 %.
        #expect(svg.contains("<path fill=\"#000000\" transform=\"matrix(0.012 0 0 0.012 60 90)\" d=\"M0 0m"))
        #expect(svg.contains("matrix(0.0055825 0 0 0.0055 60 110)"))
        #expect(svg.split(separator: "<path").count == 3)
        #expect(String(decoding: try painter.svg(of: page), as: UTF8.self) == svg)
    }

    @Test("What a browser's page leaves to cairo stands between what it paints itself, under names of its own")
    func layers() throws {
        var sheet = try sheet()
        let area = Rectangle(x: .pt(9), y: .pt(9), width: .pt(9), height: .pt(9))
        let picture = PaintOperation.image(try TestPictures.png(width: 4, height: 4), area, cornerRadius: .pt(2))
        sheet.artifact(picture, .fill(area, .black), picture)
        let svg = String(decoding: try BrowserPainter().svg(of: sheet.document.pages[0]), as: UTF8.self)
        #expect(svg.split(separator: "<svg ").count == 3, "the page and two parts")
        #expect(svg.contains("id=\"layer1-") && svg.contains("id=\"layer2-"))
        #expect(!svg.dropFirst().contains("<?xml"))
        for name in svg.matches(of: /(?:href="#|url\(#)([^")]*)/).map(\.output.1) {
            #expect(svg.contains("id=\"\(name)\""), "\(name) is nowhere")
        }
    }

    @Test(
        "Numbers are written as short as they are",
        arguments: [
            (12.5, "12.5"), (3, "3"), (-0.004, "-0.004"), (0.0001, "0"), (-0.0001, "0"), (1234.5678, "1234.568"),
        ])
    func numbers(value: Double, text: String) {
        var svg = SVGText()
        svg.add(value)
        #expect(String(decoding: svg.bytes, as: UTF8.self) == text)
    }
}
