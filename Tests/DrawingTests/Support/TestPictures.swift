import Foundation
import Geometry
import Layout

@testable import Drawing

/// Pictures made on the spot.
enum TestPictures {
    /// Red on the left, blue on the right, with a transparent lower half if asked for.
    static func png(width: Double, height: Double, isTransparent: Bool = true) throws -> [UInt8] {
        let half = Rectangle(
            x: .zero, y: .zero, width: .pt(width / 2), height: .pt(isTransparent ? height / 2 : height))
        var other = half
        other.origin.x = .pt(width / 2)
        let page = DrawnPage(
            size: Size(width: .pt(width), height: .pt(height)),
            content: [
                .artifact([
                    .fill(half, Color(red: 1, green: 0, blue: 0)), .fill(other, Color(red: 0, green: 0, blue: 1)),
                ])
            ])
        return try PNGPainter.paint(page, pixelsPerInch: 72, background: nil)
    }

    /// Eight by eight pixels, dark above and light below, with the orientation a camera would note and with
    /// something appended, as phones do.
    static func jpeg(_ orientation: PictureOrientation) -> [UInt8] {
        let exif =
            Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0]
            + [UInt8(orientation.rawValue), 0, 0, 0, 0, 0, 0, 0]
        let segment = [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
        return greyJPEG[..<2] + segment + greyJPEG[2...] + Array("appended".utf8)
    }

    private static let greyJPEG = decoded(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8
        ybqmx5moq6T/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABgQAAIDAAAAAAAAAAAAAAAAAAAWZKPh/9oACAEBAAA/ABZm
        V6f/2Q==
        """)

    /// Eight by eight pixels of full magenta and yellow, stored inverted as Adobe's programs do.
    static let inkJPEG = decoded(
        """
        /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6
        pseZqKuk/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABQAAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oADgRDAE0A
        WQBLAAA/AEwyMkz/2Q==
        """)

    private static func decoded(_ text: String) -> [UInt8] {
        Array(Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
    }
}
