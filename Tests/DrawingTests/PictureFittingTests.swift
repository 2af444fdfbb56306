import Geometry
import Layout
import Testing

@testable import Drawing

@Suite("Fitting pictures to the page")
struct PictureFittingTests {
    /// Half red, half blue, larger than 36 × 36 points need at 300 pixels an inch (150 × 150).
    private func large(_ width: Double, _ height: Double, isTransparent: Bool = false) throws -> [UInt8] {
        try TestPictures.png(width: width, height: height, isTransparent: isTransparent)
    }

    private let square = Size(width: .pt(36), height: .pt(36))

    private func size(of bytes: [UInt8]) throws -> PixelSize {
        if let file = JPEGFile(bytes) { return PixelSize(width: file.width, height: file.height) }
        return try PictureSource(bytes, covering: PixelSize(width: 1, height: 1)).upright
    }

    @Test("A large picture is cut to its room and scaled down to 300 pixels an inch, once")
    func scaledDown() throws {
        let fitted = try PictureFitting.fit(large(1200, 900), to: square, pixelsPerInch: 300)
        #expect(try size(of: fitted.bytes) == PixelSize(width: 150, height: 150))
        #expect(fitted.pixelsPerInch == 300)
        let again = try PictureFitting.fit(fitted.bytes, to: square, pixelsPerInch: 300)
        #expect(again == fitted)
    }

    @Test("A small picture is cut, but never scaled up; how coarse it is can be told")
    func small() throws {
        let fitted = try PictureFitting.fit(large(100, 60), to: square, pixelsPerInch: 300)
        #expect(try size(of: fitted.bytes) == PixelSize(width: 60, height: 60))
        #expect(fitted.pixelsPerInch == 120)
    }

    @Test("What is transparent stays so; what is not becomes a JPEG")
    func alpha() throws {
        let clear = try PictureFitting.fit(large(600, 400, isTransparent: true), to: square, pixelsPerInch: 300)
        #expect(clear.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let solid = try PictureFitting.fit(large(600, 400), to: square, pixelsPerInch: 300)
        #expect(solid.bytes.starts(with: [0xFF, 0xD8]))
    }

    @Test("A picture that is right already stays as it is, byte for byte")
    func untouched() throws {
        let png = try large(150, 150)
        #expect(try PictureFitting.fit(png, to: square, pixelsPerInch: 300).bytes == png)
        let jpeg = TestPictures.jpeg(.upright)
        #expect(try PictureFitting.fit(jpeg, to: square, pixelsPerInch: 300).bytes == jpeg)
    }

    @Test("A JPEG on its side is turned upright, one of inks becomes light")
    func turned() throws {
        let fitted = try PictureFitting.fit(TestPictures.jpeg(.turnedRight), to: square, pixelsPerInch: 300)
        #expect(JPEGFile(fitted.bytes)?.orientation == .upright)
        let light = try PictureFitting.fit(TestPictures.inkJPEG, to: square, pixelsPerInch: 300)
        #expect(JPEGFile(light.bytes)?.components == 3)
    }

    @Test("Proportions are kept if asked for, the room still covered")
    func uncut() throws {
        let fitted = try PictureFitting.fit(large(1200, 600), to: square, pixelsPerInch: 300, isCut: false)
        #expect(try size(of: fitted.bytes) == PixelSize(width: 300, height: 150))
    }

    @Test("A header that promises billions of pixels is refused before any is unpacked")
    func bomb() throws {
        var png = try large(8, 8)
        png.replaceSubrange(16..<24, with: [0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF])
        #expect(throws: DrawingError.self) { try PictureFitting.fit(png, to: square, pixelsPerInch: 300) }
        var jpeg = TestPictures.jpeg(.upright)
        let frame = try #require(
            jpeg.firstRange(of: [0xFF, 0xC0] as [UInt8]) ?? jpeg.firstRange(of: [0xFF, 0xC2] as [UInt8]))
        jpeg.replaceSubrange(frame.lowerBound + 5..<frame.lowerBound + 9, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(throws: DrawingError.self) { try PictureFitting.fit(jpeg, to: square, pixelsPerInch: 300) }
    }

    @Test("Files cut off anywhere are refused or read, and never crash")
    func truncated() throws {
        let files = [try large(40, 40), TestPictures.jpeg(.turnedLeft), TestPictures.inkJPEG]
        for file in files {
            for count in stride(from: 0, to: file.count, by: 7) {
                let fitted = try? PictureFitting.fit(Array(file[..<count]), to: square, pixelsPerInch: 300)
                if let fitted { #expect(!fitted.bytes.isEmpty) }
            }
        }
    }
}
