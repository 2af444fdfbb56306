import CCairo
import Geometry

/// Two pages laid over each other, as pixels.
public struct PageComparison: Sendable {
    /// Pixels that differ by more than the softness of an edge, and how many there are.
    public let differing: Int
    public let total: Int
    /// A PNG: what both have is black, what only the first has is red, what only the second has is blue-green.
    public let overlay: [UInt8]

    /// Below an eighth of the range of grey nobody sees a difference.
    private static let visible = 32

    /// A page that is missing counts as white; of pages of unlike size the larger sides count.
    public static func compare(
        _ first: DrawnPage?, _ second: DrawnPage?, pixelsPerInch: Double
    ) throws(DrawingError) -> PageComparison {
        let sizes = [first, second].compactMap { $0?.size }
        let size = Size(
            width: sizes.map(\.width).max() ?? .pt(1), height: sizes.map(\.height).max() ?? .pt(1))
        let greys = (
            try grey(of: first, size, pixelsPerInch), try grey(of: second, size, pixelsPerInch)
        )
        let target = try PNGPainter.surface(
            of: DrawnPage(size: size), pixelsPerInch: pixelsPerInch, background: .white)
        var differing = 0
        target.change { pixel, index in
            let (left, right) = (greys.0[index], greys.1[index])
            if abs(Int(left) - Int(right)) > visible { differing += 1 }
            Self.lay(ink: 255 - Int(left), over: 255 - Int(right), on: pixel)
        }
        return PageComparison(differing: differing, total: greys.0.count, overlay: try target.png())
    }

    /// Paper less the ink both have, less what each has alone in its own colour. Bytes: blue, green, red, opacity.
    private static func lay(ink first: Int, over second: Int, on pixel: UnsafeMutablePointer<UInt8>) {
        let both = min(first, second)
        for channel in 0..<3 {
            let value =
                255 - both - ((first - both) * Self.red[channel] + (second - both) * Self.blueGreen[channel]) / 255
            pixel[channel] = UInt8(min(max(value, 0), 255))
        }
        pixel[3] = 255
    }

    /// What an ink takes from the paper's blue, green and red.
    private static let red = [215, 225, 45]
    private static let blueGreen = [95, 120, 255]

    private static func grey(
        of page: DrawnPage?, _ size: Size, _ pixelsPerInch: Double
    ) throws(DrawingError) -> [UInt8] {
        let page = DrawnPage(size: size, content: page?.content ?? [])
        let surface = try PNGPainter.surface(of: page, pixelsPerInch: pixelsPerInch, background: .white)
        var greys: [UInt8] = []
        // The luma of ITU-R BT.601 in 256ths.
        surface.change { pixel, _ in
            greys.append(UInt8((Int(pixel[2]) * 77 + Int(pixel[1]) * 150 + Int(pixel[0]) * 29) >> 8))
        }
        return greys
    }
}

extension CairoSurface {
    /// Walks over an image's pixels, row by row, four bytes each: blue, green, red, opacity.
    func change(_ body: (UnsafeMutablePointer<UInt8>, _ index: Int) -> Void) {
        var index = 0
        _ = flushed { data, stride in
            for row in 0..<height {
                for column in 0..<width {
                    body(data + row * stride + column * 4, index)
                    index += 1
                }
            }
        }
        markDirty()
    }
}
