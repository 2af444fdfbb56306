public import Geometry

/// One face, exactly: a font file and the face's index in it. Glyph numbers mean something only with it.
public struct FontFace: Hashable, Sendable {
    public let path: String
    public let index: Int

    public init(path: String, index: Int = 0) {
        self.path = path
        self.index = index
    }
}

/// What a piece of text is to be set in. The shaper finds the faces; the first family that has a glyph wins.
public struct FontStyle: Hashable, Sendable {
    /// In order of preference; the theme's declared fallbacks at the end. Never empty.
    public var families: [String]
    /// 100 to 900; 400 regular, 700 bold.
    public var weight: Int
    public var isItalic: Bool
    public var size: Length
    /// OpenType features by tag, such as `onum`: 1. Kerning and common ligatures are on unless said here.
    public var features: [String: Int]
    /// Extra space after each cluster, in em; never above 0.08, so that extracted words stay whole.
    public var tracking: Double

    public init(
        families: [String], weight: Int = 400, isItalic: Bool = false, size: Length, features: [String: Int] = [:],
        tracking: Double = 0
    ) {
        self.families = families
        self.weight = weight
        self.isItalic = isItalic
        self.size = size
        self.features = features
        self.tracking = tracking
    }
}

/// The measures of a style's first face at its size, all positive, from the baseline.
public struct FontMetrics: Hashable, Sendable {
    public var ascent: Length
    public var descent: Length
    public var capHeight: Length
    public var xHeight: Length
    /// The advance of U+0020.
    public var space: Length
    /// The advance of the hyphen that stands at line ends.
    public var hyphen: Length

    public init(ascent: Length, descent: Length, capHeight: Length, xHeight: Length, space: Length, hyphen: Length) {
        self.ascent = ascent
        self.descent = descent
        self.capHeight = capHeight
        self.xHeight = xHeight
        self.space = space
        self.hyphen = hyphen
    }
}
