public import Geometry
public import Glyphs
import Languages
public import Themes

/// The CV on its pages: every glyph and every rule at its place, nothing left to decide.
public struct LaidOutDocument: Sendable {
    public var pages: [Page]
    public var structure: StructureTree
    /// In reading order; the first is of level 1, each at most one deeper than the one before.
    public var bookmarks: [PlacedBookmark]
    /// How many lines stand on each page.
    public var lineCounts: [Int]
    /// How full the last page is, as a share of the height of its fullest column.
    public var lastPageFill: Double
    /// Why the pages end where they do; for `--explain pages`.
    public var explanation: String
    /// How each line fills its measure; for `--explain lines`.
    public var lineExplanation: String
    /// As it was laid out: a page contract may have changed it.
    public var theme: Theme
    let frames: PageFrames
    let columns: [PagedColumn]
    /// Page by page.
    let standing: [[StandingItem]]
}

public struct Page: Sendable {
    public var size: Size
    /// In painting order: grounds, rules, then text as it is read.
    public var items: [PlacedItem]

    /// One item a line with its place, rounded to hundredths of a point.
    public func dump() -> String {
        items.map { item in
            switch item {
            case .ground(let area, let color): "ground \(area.dump()) \(color)"
            case .dot(let center, let radius, let color): "dot \(center.x) \(center.y) \(radius) \(color)"
            case .rule(let area, let color, _): "rule \(area.dump()) \(color)"
            case .picture(let picture): "picture \(picture.area.dump()) \(picture.cornerRadius)"
            case .outline(_, let origin, let em, let color): "icon \(origin.x) \(origin.y) \(em) \(color)"
            case .glyphs(let glyphs):
                "\(glyphs.leaf == nil ? "running" : "text") \(glyphs.origin.x) \(glyphs.origin.y) "
                    + glyphs.run.text.debugDescription
            }
        }.joined(separator: "\n")
    }
}

public enum PlacedItem: Sendable {
    case glyphs(PlacedGlyphs)
    /// A rule or an underline; belongs to a leaf only if it underlines its text.
    case rule(Rectangle, Color, leaf: StructureTree.NodeID?)
    case ground(Rectangle, Color)
    case dot(center: Point, radius: Length, Color)
    case picture(PlacedPicture)
    /// An icon: a shape whose em is so long, from a place on the baseline.
    case outline(Contour, origin: Point, em: Length, Color)
}

/// A picture that covers an area; what is too much of it is cut off.
public struct PlacedPicture: Sendable {
    public enum Content: Hashable, Sendable {
        /// A PNG or JPEG file.
        case image([UInt8])
        /// The dark squares of a code in a square of side 1, on a light ground.
        case code(Contour)
    }

    public var content: Content
    public var area: Rectangle
    public var cornerRadius: Length
    public var leaf: StructureTree.NodeID
}

public struct PlacedGlyphs: Sendable {
    public var run: GlyphRun
    /// Of the first glyph, on the baseline.
    public var origin: Point
    public var color: Color
    /// Font expansion: 1 is none.
    public var stretch: Double
    /// Nil for running heads and feet.
    public var leaf: StructureTree.NodeID?
    /// For links: what reacts to a click.
    public var linkArea: Rectangle?
}

public struct PlacedBookmark: Hashable, Sendable {
    public var title: String
    /// From 1.
    public var level: Int
    /// From 0.
    public var page: Int
    public var top: Length
}

extension Rectangle {
    fileprivate func dump() -> String { "\(minX) \(minY) \(size.width)×\(size.height)" }
}
