import Geometry
import SourceText

/// A band over the width of a column that no page break divides: a line, or the lines of cells side by side.
struct Slab {
    var height: Length
    var lines: [StandingLine]
    var ornaments: [Ornament] = []
    /// The baseline of its first line, from the slab's top; what a margin text aligns with.
    var baseline: Length
    /// The line beside an entry, with a dot on the first baseline of its first slab.
    var timeline: (mark: TimelineMark, isFirst: Bool)?
    /// Sections and entries that begin here.
    var bookmarks: [(title: String, level: Int)] = []
    /// Characters no font has, in the paragraphs that begin here.
    var missing: [(character: Character, span: SourceSpan?)] = []
    /// How far what stands beside this slab reaches below its top; more than `height` reaches over the next ones.
    var reach: Length = .zero
}

/// A set line with its place in a slab.
struct StandingLine {
    var line: SetLine
    /// From the column's start edge to the measure the line was set to.
    var start: Length
    var measure: Length
    /// From the slab's top.
    var baseline: Length
}

/// Decoration of a slab. Start and y count from the slab's start edge and top.
enum Ornament {
    case rule(start: Length, y: Length, width: Length, thickness: Length, Color)
}

/// A column's content as the page breaker wants it.
enum VerticalItem {
    case slab(Slab)
    case space(Length)
    /// What it costs to end the page here.
    case cost(Int)
}
