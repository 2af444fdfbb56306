import CJPEG

/// The pixels of a JPEG, four bytes each as cairo wants them: blue, green, red, nothing.
enum JPEGPixels {
    static func decode(_ bytes: [UInt8], _ file: JPEGFile) throws(DrawingError) -> [UInt8] {
        guard let decoder = tjInitDecompress() else { throw .image(reason: "JPEG: no memory") }
        defer { tjDestroy(decoder) }
        var pixels = [UInt8](repeating: 0, count: file.width * file.height * 4)
        let format = file.components == 4 ? TJPF_CMYK : TJPF_BGRX
        let status = tjDecompress2(
            decoder, bytes, UInt(bytes.count), &pixels, Int32(file.width), 0, Int32(file.height),
            Int32(format.rawValue), 0)
        // A warning, such as a file that ends early, leaves usable pixels.
        if status != 0, tjGetErrorCode(decoder) == TJERR_FATAL.rawValue {
            throw .image(reason: "JPEG: " + String(cString: tjGetErrorStr2(decoder)))
        }
        if file.components == 4 { convertInks(&pixels, areInverted: file.isAdobe) }
        return pixels
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
