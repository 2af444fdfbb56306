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

extension Slab {
    /// Takes up a list of items, moved in and down: what was several slabs becomes a part of this one.
    mutating func take(_ items: [VerticalItem], start: Length, top: Length) {
        var y = top
        for item in items {
            if case .slab(let inner) = item {
                if lines.isEmpty { baseline = y + inner.baseline }
                lines += inner.lines.map { line in
                    var moved = line
                    moved.start += start
                    moved.baseline += y
                    return moved
                }
                ornaments += inner.ornaments.map { $0.moved(start: start, y: y) }
                bookmarks += inner.bookmarks
                missing += inner.missing
            }
            y += item.height
        }
    }
}

extension Ornament {
    fileprivate func moved(start: Length, y: Length) -> Ornament {
        switch self {
        case .rule(let own, let top, let width, let thickness, let color):
            .rule(start: own + start, y: top + y, width: width, thickness: thickness, color)
        case .picture(let picture, let own, let top): .picture(picture, start: own + start, y: top + y)
        }
    }
}

/// A set line with its place in a slab.
struct StandingLine: Sendable {
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
    case picture(PictureBlock, start: Length, y: Length)
}

/// A column's content as the page breaker wants it.
enum VerticalItem: Sendable {
    case slab(Slab)
    /// With the key of the theme that asked for it.
    case space(Length, from: String? = nil)
    /// A place where a page may end.
    case pageEnd(PageEnd)
}

extension VerticalItem {
    var height: Length {
        switch self {
        case .slab(let slab): slab.height
        case .space(let space, _): space
        case .pageEnd: .zero
        }
    }
}

extension [VerticalItem] {
    var height: Length { reduce(.zero) { $0 + $1.height } }

    /// For what stands in one place, where no page can end.
    var withoutPageEnds: [VerticalItem] {
        filter { if case .pageEnd = $0 { false } else { true } }
    }
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
    var head: Length { lead + carried.height }
}

extension ArraySlice<VerticalItem> {
    /// Whether the line of a timeline runs beside the first slab.
    var goesOnInTimeline: Bool {
        for case .slab(let slab) in self { return slab.timeline != nil }
        return false
    }
}
