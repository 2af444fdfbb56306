import CJPEG

/// The pixels of a JPEG, four bytes each as cairo wants them: blue, green, red, nothing.
enum JPEGPixels {
    /// `divisor` 2, 4 or 8: the decoder itself makes the picture smaller, sides rounded up.
    static func decode(_ bytes: [UInt8], _ file: JPEGFile, dividedBy divisor: Int = 1) throws(DrawingError) -> [UInt8] {
        guard let decoder = tjInitDecompress() else { throw .image(reason: "JPEG: no memory") }
        defer { tjDestroy(decoder) }
        let size = file.size(dividedBy: divisor)
        var pixels = [UInt8](repeating: 0, count: size.width * size.height * 4)
        let format = file.components == 4 ? TJPF_CMYK : TJPF_BGRX
        let status = tjDecompress2(
            decoder, bytes, UInt(bytes.count), &pixels, Int32(size.width), 0, Int32(size.height),
            Int32(format.rawValue), 0)
        // A warning, such as a file that ends early, leaves usable pixels.
        if status != 0, tjGetErrorCode(decoder) == TJERR_FATAL.rawValue {
            throw .image(reason: "JPEG: " + String(cString: tjGetErrorStr2(decoder)))
        }
        if file.components == 4 { convertInks(&pixels, areInverted: file.isAdobe) }
        return pixels
    }

    /// Whether it is one is for the caller to know: opacity is left out. Colours in full resolution, since a portrait
    /// is small already.
    static func encode(_ pixels: [UInt8], _ size: PixelSize) throws(DrawingError) -> [UInt8] {
        guard let encoder = tjInitCompress() else { throw .image(reason: "JPEG: no memory") }
        defer { tjDestroy(encoder) }
        var bytes: UnsafeMutablePointer<UInt8>?
        var count: UInt = 0
        defer { tjFree(bytes) }
        let status = tjCompress2(
            encoder, pixels, Int32(size.width), 0, Int32(size.height), Int32(TJPF_BGRX.rawValue), &bytes, &count,
            Int32(TJSAMP_444.rawValue), 90, 0)
        guard status == 0, let bytes else {
            throw .image(reason: "JPEG: " + String(cString: tjGetErrorStr2(encoder)))
        }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }

    /// Inks to light without a profile, as viewers do for pictures that have none (ISO 32000-1, 10.3.5).
    private static func convertInks(_ pixels: inout [UInt8], areInverted: Bool) {
        for start in stride(from: 0, to: pixels.count, by: 4) {
            let light = (0..<4).map { areInverted ? Int(pixels[start + $0]) : 255 - Int(pixels[start + $0]) }
            pixels[start] = UInt8(light[2] * light[3] / 255)
            pixels[start + 1] = UInt8(light[1] * light[3] / 255)
            pixels[start + 2] = UInt8(light[0] * light[3] / 255)
            pixels[start + 3] = 255
        }
    }
}

extension JPEGFile {
    /// The stored size after division, as the decoder rounds it.
    func size(dividedBy divisor: Int) -> PixelSize {
        PixelSize(width: (width + divisor - 1) / divisor, height: (height + divisor - 1) / divisor)
    }
}
