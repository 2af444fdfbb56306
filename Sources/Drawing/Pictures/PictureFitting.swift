public import Geometry

/// A picture ready for the page: upright, of the proportions it is shown in, no finer than print needs.
public struct FittedPicture: Hashable, Sendable {
    /// A PNG if it is transparent anywhere, or was one and fits as it is; else a JPEG.
    public var bytes: [UInt8]
    /// How fine it is at the size it was fitted to.
    public var pixelsPerInch: Double
    /// Its proportions, upright.
    public var widthToHeight: Double
}

/// Makes a photograph as large as print needs it, once, so that the file stays small.
public enum PictureFitting {
    /// Turns it upright, cuts it to the proportions of `size` and scales it down; it is never scaled up.
    ///
    /// `isCut` false keeps its proportions, still covering `size`. A file that is right already stays as it is.
    /// Throws `DrawingError.image` for what cannot be used.
    public static func fit(
        _ bytes: [UInt8], to size: Size, pixelsPerInch: Double, isCut: Bool = true
    ) throws(DrawingError) -> FittedPicture {
        let wanted = PixelSize(
            width: pixels(size.width, pixelsPerInch), height: pixels(size.height, pixelsPerInch))
        let source = try PictureSource(bytes, covering: wanted)
        let scale = source.upright.scale(toCover: wanted)
        let fineness = pixelsPerInch * min(1, 1 / scale)
        if source.isPlain, scale > 0.8, !isCut || source.upright.hasProportions(of: wanted) {
            return FittedPicture(
                bytes: bytes, pixelsPerInch: pixelsPerInch / scale, widthToHeight: source.upright.widthToHeight)
        }
        let target = isCut ? wanted.scaled(by: min(1, 1 / scale)) : source.upright.scaled(by: min(1, scale))
        return FittedPicture(
            bytes: try source.cut(to: target), pixelsPerInch: fineness, widthToHeight: target.widthToHeight)
    }

    private static func pixels(_ length: Length, _ pixelsPerInch: Double) -> Int {
        max(1, Int((length.points / 72 * pixelsPerInch).rounded(.up)))
    }
}

/// How many pixels a picture has.
struct PixelSize: Hashable, Sendable {
    var width: Int
    var height: Int

    var widthToHeight: Double { Double(width) / Double(height) }

    /// The factor by which this must be scaled to cover another size.
    func scale(toCover other: PixelSize) -> Double {
        max(Double(other.width) / Double(width), Double(other.height) / Double(height))
    }

    func scaled(by factor: Double) -> PixelSize {
        PixelSize(
            width: max(1, Int((Double(width) * factor).rounded())),
            height: max(1, Int((Double(height) * factor).rounded())))
    }

    /// To one part in a hundred.
    func hasProportions(of other: PixelSize) -> Bool {
        abs(Double(width * other.height) / Double(height * other.width) - 1) < 0.01
    }
}
