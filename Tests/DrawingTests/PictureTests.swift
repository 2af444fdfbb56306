import Geometry
import Languages
import Layout
import Testing

@testable import Drawing

@Suite("Pictures")
struct PictureTests {
    private let page = Size(width: .pt(20), height: .pt(20))

    private func document(_ pages: [[PaintOperation]]) -> DrawnDocument {
        DrawnDocument(
            pages: pages.map { DrawnPage(size: page, content: [.artifact($0)]) },
            structure: StructureTree(language: .english),
            metadata: DocumentMetadata(title: "Pictures", language: .english, creator: "Vitaset"))
    }

    private func image(_ bytes: [UInt8], cornerRadius: Length = .zero) -> PaintOperation {
        .image(
            bytes, Rectangle(x: .zero, y: .zero, width: page.width, height: page.height), cornerRadius: cornerRadius)
    }

    /// `RGBA` of a pixel of the page painted with one operation, at one pixel a point.
    private func pixel(_ x: Int, _ y: Int, of operation: PaintOperation) throws -> [UInt8] {
        let page = DrawnPage(size: page, content: [.artifact([operation])])
        return try PNGPainter.surface(of: page, pixelsPerInch: 72, background: nil).pixel(x, y)
    }

    @Test("A picture on two pages is stored once, its transparency beside it")
    func storedOnce() throws {
        let picture = try TestPictures.png(width: 8, height: 8)
        let bytes = try PDFWriter.write(
            document([[image(picture)], [image(picture)]]), options: PDFOptions(standard: .none))
        let file = try QPDFFile(reading: bytes)
        let images = file.resources("XObject").filter { $0["Subtype"]?.name == "Image" }
        #expect(images.count == 1)
        #expect(images.first?["SMask"] != nil)
    }

    @Test(
        "A picture several times on one page is stored once, and each of the page's names leads to it",
        arguments: [try TestPictures.png(width: 8, height: 8), TestPictures.jpeg(.upright)])
    func repeatedOnPage(picture: [UInt8]) throws {
        let other = try TestPictures.png(width: 4, height: 4)
        let page = [image(picture), image(other), image(picture), image(picture)]
        let bytes = try PDFWriter.write(document([page, [image(picture)]]), options: PDFOptions(standard: .none))
        let file = try QPDFFile(reading: bytes)
        #expect(file.resources("XObject").count { $0["Subtype"]?.name == "Image" } == 2)
        let shown = file.pages.map { page in page["Resources"]?["XObject"]?.keys.count }
        #expect(shown == [4, 1])
        try file.check()
    }

    @Test("A JPEG is stored as it is, without what tells of camera and place")
    func keepsJPEG() throws {
        let bytes = try PDFWriter.write(
            document([[image(TestPictures.jpeg(.turnedRight))]]),
            options: PDFOptions(standard: .none, compresses: false))
        let file = try QPDFFile(reading: bytes)
        let stored = try #require(file.resources("XObject").first { $0["Subtype"]?.name == "Image" })
        #expect(stored["Filter"]?.items.first?.name == "DCTDecode")
        #expect(bytes.firstRange(of: Array("Exif".utf8)) == nil)
        #expect(bytes.firstRange(of: Array("appended".utf8)) == nil)
    }

    /// The stored picture is dark above and light below.
    @Test(
        "A JPEG is turned as its camera was held",
        arguments: [
            (PictureOrientation.upright, [(10, 3, true), (10, 17, false)]),
            (.mirrored, [(10, 3, true), (10, 17, false)]),
            (.upsideDown, [(10, 3, false), (10, 17, true)]),
            (.flipped, [(10, 3, false), (10, 17, true)]),
            (.transposed, [(3, 10, true), (17, 10, false)]),
            (.turnedRight, [(3, 10, false), (17, 10, true)]),
            (.transversed, [(3, 10, false), (17, 10, true)]),
            (.turnedLeft, [(3, 10, true), (17, 10, false)]),
        ])
    func orientation(orientation: PictureOrientation, places: [(x: Int, y: Int, isDark: Bool)]) throws {
        let picture = image(TestPictures.jpeg(orientation))
        for place in places {
            let red = try pixel(place.x, place.y, of: picture)[0]
            #expect((red < 100) == place.isDark, "at \(place.x), \(place.y): \(red)")
        }
    }

    @Test("A JPEG of inks is stored as light")
    func inks() throws {
        let picture = image(TestPictures.inkJPEG)
        let pixel = try pixel(10, 10, of: picture)
        #expect(pixel[0] > 230 && pixel[1] < 25 && pixel[2] < 25)
        let bytes = try PDFWriter.write(document([[picture]]), options: PDFOptions(standard: .none))
        let spaces = try QPDFFile(reading: bytes).resources("XObject").map { $0["ColorSpace"]?.name }
        #expect(spaces == ["DeviceRGB"])
    }

    @Test("Round corners cut the picture")
    func corners() throws {
        let picture = image(try TestPictures.png(width: 4, height: 4, isTransparent: false), cornerRadius: .pt(10))
        #expect(try pixel(0, 0, of: picture)[3] == 0)
        #expect(try pixel(5, 10, of: picture) == [255, 0, 0, 255])
        #expect(try pixel(15, 10, of: picture) == [0, 0, 255, 255])
    }

    @Test(
        "What is no picture is an error", arguments: [[], [1, 2, 3], [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47]])
    func refuses(bytes: [UInt8]) {
        #expect(throws: DrawingError.self) {
            try PDFWriter.write(document([[image(bytes)]]), options: PDFOptions(standard: .none))
        }
    }
}
