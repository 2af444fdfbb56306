public import Geometry

/// A glyph of a face with the room it takes. Lengths in points at the run's size, unrounded.
public struct Glyph: Hashable, Sendable {
    public var id: UInt32
    public var advance: Double
    /// Displacement from the pen, y downwards.
    public var dx: Double
    public var dy: Double

    public init(id: UInt32, advance: Double, dx: Double = 0, dy: Double = 0) {
        self.id = id
        self.advance = advance
        self.dx = dx
        self.dy = dy
    }
}

/// Which glyphs stand for which bytes of a run's text; keeps ligatures and accents extractable.
public struct GlyphCluster: Hashable, Sendable {
    /// UTF-8 bytes of `GlyphRun.text`.
    public var text: Range<Int>
    /// Indices into `GlyphRun.glyphs`.
    public var glyphs: Range<Int>

    public init(text: Range<Int>, glyphs: Range<Int>) {
        self.text = text
        self.glyphs = glyphs
    }
}

/// Text of one face, size and direction, shaped. Glyphs stand in visual order, left to right.
public struct GlyphRun: Hashable, Sendable {
    public var face: FontFace
    public var size: Length
    /// The text in logical order; exactly what shall be extracted for these glyphs.
    public var text: String
    public var glyphs: [Glyph]
    /// In visual order like the glyphs; they cover all glyphs and all of the text once.
    public var clusters: [GlyphCluster]
    public var isRightToLeft: Bool

    public init(
        face: FontFace, size: Length, text: String, glyphs: [Glyph], clusters: [GlyphCluster],
        isRightToLeft: Bool = false
    ) {
        self.face = face
        self.size = size
        self.text = text
        self.glyphs = glyphs
        self.clusters = clusters
        self.isRightToLeft = isRightToLeft
    }

    public var width: Length { .pt(glyphs.reduce(0) { $0 + $1.advance }) }
}
