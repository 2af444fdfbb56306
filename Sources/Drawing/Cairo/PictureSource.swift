import CCairo
import CJPEG
import Geometry

/// A picture file, decoded, with what fitting must know of it.
struct PictureSource {
    /// As it is looked at.
    let upright: PixelSize
    private let picture: Picture
    /// Whether a document can hold the file as it is: upright, and of light, not of inks.
    let isPlain: Bool
    private let isPNG: Bool

    /// More would need gigabytes to unpack.
    private static let mostPixels = 120_000_000
    private static let mostPixelsOfPNG = 40_000_000

    /// Large JPEGs are decoded at an eighth, a quarter or half of their size if that still covers what is wanted.
    init(_ bytes: [UInt8], covering wanted: PixelSize) throws(DrawingError) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            try Self.check(Self.pngSize(bytes), most: Self.mostPixelsOfPNG)
            picture = try Picture(png: bytes)
            upright = picture.upright
            (isPlain, isPNG) = (true, true)
            return
        }
        guard let file = JPEGFile(bytes) else {
            throw .image(reason: "it is neither a PNG nor a JPEG of 8 bits (baseline or progressive)")
        }
        let stored = PixelSize(width: file.width, height: file.height)
        try Self.check(stored, most: Self.mostPixels)
        let whole = file.orientation.isOnItsSide ? PixelSize(width: stored.height, height: stored.width) : stored
        let divisor = [8, 4, 2].first { 1 / whole.scale(toCover: wanted) >= Double($0) } ?? 1
        picture = try Picture(decoding: bytes, file, dividedBy: divisor)
        upright = divisor == 1 ? picture.upright : whole
        (isPlain, isPNG) = (file.components != 4 && file.orientation == .upright, false)
    }

    /// Scaled to cover so many pixels, as a file.
    func cut(to size: PixelSize) throws(DrawingError) -> [UInt8] {
        let area = Size(width: .pt(Double(size.width)), height: .pt(Double(size.height)))
        let surface = try CairoSurface(.image, size: area)
        picture.paint(
            on: surface.context, in: Rectangle(x: .zero, y: .zero, width: area.width, height: area.height),
            cornerRadius: .zero, isPadded: true)
        try surface.check("scaling a picture")
        if isPNG, surface.hasTransparency(size) { return try surface.png() }
        return try JPEGPixels.encode(surface.pixels(size), size)
    }

    private static func check(_ size: PixelSize?, most: Int) throws(DrawingError) {
        guard let size, size.width > 0, size.height > 0 else { throw .image(reason: "its header is damaged") }
        let (count, isTooLarge) = size.width.multipliedReportingOverflow(by: size.height)
        if isTooLarge || count > most {
            throw .image(reason: "it has \(count / 1_000_000) million pixels; at most \(most / 1_000_000) are read")
        }
    }

    /// From the header (PNG, third edition, 11.2.1).
    private static func pngSize(_ bytes: [UInt8]) -> PixelSize? {
        guard bytes.count >= 24 else { return nil }
        func number(_ offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        return PixelSize(width: number(16), height: number(20))
    }
}

extension CairoSurface {
    /// Four bytes a pixel: blue, green, red, opacity; rows without padding.
    func pixels(_ size: PixelSize) -> [UInt8] {
        flushed { data, stride in
            (0..<size.height).flatMap { row in
                Array(UnsafeBufferPointer(start: data + row * stride, count: size.width * 4))
            }
        } ?? []
    }

    func hasTransparency(_ size: PixelSize) -> Bool {
        let pixels = pixels(size)
        return stride(from: 3, to: pixels.count, by: 4).contains { pixels[$0] < 255 }
    }
}
