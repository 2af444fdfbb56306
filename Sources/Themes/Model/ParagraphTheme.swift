public import Geometry

/// How running text is broken into lines.
public struct ParagraphTheme: Hashable, Sendable {
    public enum Alignment: String, Hashable, Sendable, CaseIterable {
        case justified, ragged
    }

    public var alignment: Alignment
    public var hyphenate: Bool
    /// Letters that must stay before and after a hyphen; a language may ask for more.
    public var hyphenMinBefore: Int
    public var hyphenMinAfter: Int
    /// TeX's parameters, by their names in Swift words.
    public var breaking: ParagraphParameters
    /// How far a ragged edge may stay short of the measure before it costs, in em.
    public var ragStretch: Double
    /// Hanging punctuation: the share of each sign's width that may stand outside the measure, 0 to 1.
    public var protrusion: Double
    /// Font expansion: how much glyphs may be widened or narrowed, as a share (0.02 is two per cent); 0 for none.
    public var expansion: Double
    /// Word space: stretch and shrink as a share of the font's space.
    public var spaceStretch: Double
    public var spaceShrink: Double
    /// How wide word spaces may become to fill a line, as a multiple of the font's; lines that ask for more stay short.
    public var spaceLimit: Double
    /// How far the word spaces of a last line go with those of the line before: 0 keep the font's, 1 are the same.
    public var lastLineFit: Double
    /// Between paragraphs of one text.
    public var gap: Length
    /// Not a key: how much the page contract lets paragraphs cost to have a line fewer (up to 1) or more (down to −1).
    public var lineWinning = 0.0
}

/// The numbers of TeX's line breaker (TeXbook, appendix H; TeX: The Program §236).
public struct ParagraphParameters: Hashable, Sendable {
    public var pretolerance = 100
    public var tolerance = 200
    public var linePenalty = 10
    public var hyphenPenalty = 50
    public var explicitHyphenPenalty = 50
    public var adjacentDemerits = 10_000
    public var doubleHyphenDemerits = 10_000
    public var finalHyphenDemerits = 5_000
    /// In em of the style.
    public var emergencyStretch = 0.0
    public var looseness = 0
    /// The share of the measure a last line should fill at least; shorter ones cost `runtDemerits`.
    public var runtShare = 0.0
    public var runtDemerits = 0

    public init() {}
}
