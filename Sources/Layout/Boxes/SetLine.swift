import Breaking
import Geometry
import Glyphs
import Languages
import SourceText

/// A paragraph broken into lines, every glyph at its place on them.
struct SetParagraph {
    var lines: [SetLine]
    /// Baseline to baseline.
    var leading: Length
    /// From the top of a line's room to its baseline: capitals stand in the middle of it.
    var baseline: Length
    /// Characters no font has, with their places in the source.
    var missing: [(character: Character, span: SourceSpan?)] = []

    var width: Length { lines.map(\.width).max() ?? .zero }
}

/// One line: runs placed from its left end, whatever the direction.
struct SetLine: Sendable {
    /// In logical order, so that what is painted first is read first.
    var runs: [PlacedRun]
    /// From the first glyph to the last, the space at a line end not counted.
    var width: Length
    /// UTF-8 bytes of the paragraph's text.
    var range: Range<Int>
    /// Where the text of the line was read.
    var span: SourceSpan?
    /// How the line fills its measure.
    var fit: BrokenLine
    /// How the paragraph was broken that begins here; only where that is asked for.
    var explanation: ParagraphExplanation?
}

struct PlacedRun: Sendable {
    var run: GlyphRun
    /// From the measure's left edge to the run's first glyph; negative where it hangs.
    var x: Length
    /// How far the baseline is raised.
    var rise: Length
    var color: Color
    /// Font expansion: 1 is none.
    var stretch: Double
    var leaf: StructureTree.NodeID?
    var isLink: Bool
    var isUnderlined: Bool
    var isStruckThrough: Bool
    var level: Int
    /// Of its text up to the first of `further`.
    var origin: TextOrigin
    /// Stretches of other styles that look the same, with their places in the measure.
    var further: [(origin: TextOrigin, x: Length)] = []
    /// Stands there instead of the run's glyphs.
    var icon: InlineIcon?

    var width: Length { run.width * stretch }
}
