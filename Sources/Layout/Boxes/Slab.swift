import Geometry
import SourceText

/// A band over the width of a column that no page break divides: a line, or the lines of cells side by side.
struct Slab: Sendable {
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
    /// The number of the block it belongs to: lines of one paragraph have the same.
    var block = 0
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
enum VerticalItem: Sendable {
    case slab(Slab)
    /// With the key of the theme that asked for it.
    case space(Length, from: String? = nil)
    /// A place where a page may end.
    case pageEnd(PageEnd)
}

/// A place between slabs: what it costs to end a page here, and what stands on top of the next page then.
struct PageEnd: Sendable {
    /// On TeX's scale: 10 000 never, −10 000 always.
    var cost: Int
    /// Heads that are repeated, from the top of the page down; slabs and spaces only.
    var carried: [VerticalItem] = []
    /// Space above what follows, so that it stands on the line grid; a little below zero where type is large.
    var lead = Length.zero

    /// What all of it takes of the next page's height.
    var head: Length { carried.reduce(lead) { $0 + $1.height } }
}
