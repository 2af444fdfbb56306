import Geometry
import Glyphs
import Languages
import Layout

@testable import Drawing

/// A document put together by hand: leaves are painted where a test says, in the order it says.
struct TestDocument {
    var tree = StructureTree(language: .english)
    var pages: [DrawnPage] = [DrawnPage(size: .a4)]
    var bookmarks: [Bookmark] = []
    var metadata = DocumentMetadata(
        title: "Curriculum vitæ", author: "Ida Example", language: .english, date: "2025-03-09", creator: "Vitaset 1")
    let font: TestFont

    var document: DrawnDocument {
        DrawnDocument(pages: pages, structure: tree, bookmarks: bookmarks, metadata: metadata)
    }

    init(_ font: TestFont) {
        self.font = font
    }

    mutating func add(_ role: StructureTree.Role, to parent: Int = 0, language: String? = nil) -> Int {
        tree.add(role, to: parent, language: language.flatMap { LanguageTag($0) })
    }

    mutating func newPage() { pages.append(DrawnPage(size: .a4)) }

    /// Paints a piece of a leaf on the last page, its baseline at `y`; returns where it ends.
    @discardableResult
    mutating func paint(
        _ text: String, of leaf: Int, x: Double = 60, y: Double, size: Double = 11, font other: TestFont? = nil,
        page: Int? = nil, stretch: Double = 1
    ) -> Double {
        paint((other ?? font).run(text, size: size), of: leaf, x: x, y: y, page: page, stretch: stretch)
    }

    @discardableResult
    mutating func paint(
        _ run: GlyphRun, of leaf: Int, x: Double = 60, y: Double, page: Int? = nil, stretch: Double = 1
    ) -> Double {
        var area: Rectangle?
        if case .link = tree.nodes[leaf].role {
            area = Rectangle(x: .pt(x), y: .pt(y) - run.size, width: run.width, height: run.size * 1.25)
        }
        let glyphs = PaintOperation.glyphs(
            run, origin: Point(x: .pt(x), y: .pt(y)), color: .black, stretch: stretch)
        pages[page ?? pages.count - 1].content.append(.marked(leaf, area: area, [glyphs]))
        return x + run.width.points * stretch
    }

    /// A paragraph of one line with one text leaf.
    @discardableResult
    mutating func paragraph(
        _ text: String, _ role: StructureTree.Role = .paragraph, in parent: Int = 0, x: Double = 60, y: Double,
        size: Double = 11
    ) -> Int {
        let paragraph = add(role, to: parent)
        let leaf = add(.text, to: paragraph)
        paint(text, of: leaf, x: x, y: y, size: size)
        return paragraph
    }

    mutating func artifact(_ operations: PaintOperation...) {
        pages[pages.count - 1].content.append(.artifact(operations))
    }

    func write(
        _ standard: PDFStandard = .none, leavingOut omitted: Set<Fix> = [], attachments: [PDFAttachment] = []
    ) throws -> [UInt8] {
        var options = PDFOptions(standard: standard, attachments: attachments)
        if standard.archival != nil { options.colorProfile = try TestFiles.colorProfile() }
        return try PDFWriter.write(document, options: options, leavingOut: omitted)
    }

    func inspect(_ standard: PDFStandard = .none) throws -> PDFInspection {
        try PDFInspection(reading: write(standard))
    }
}
