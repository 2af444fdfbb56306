import Geometry
import Glyphs
import Layout

/// Painting of one page that belongs to one leaf, or to none, without a break: what stands between one BDC and its EMC.
///
/// The list of a page's sequences is the agreement between the painter and the finisher: the painter paints a boundary
/// before each, in this order.
struct MarkedSequence: Hashable, Sendable {
    enum Owner: Hashable, Sendable {
        case leaf(StructureTree.NodeID)
        case artifact
    }

    /// A rectangle of a size that nothing else has, on the page since cairo leaves out what is not.
    ///
    /// Cairo's tags would mark a sequence too, but each brings an element of a structure tree that the finisher could only
    /// throw away, and cairo 1.18 leaves those out that hold no text. Sides are whole steps of cairo's grid.
    static let boundary = Rectangle(x: .zero, y: .zero, width: .pt(28.0 / 256), height: .pt(52.0 / 256))

    var owner: Owner
    /// What reacts to a click, if the leaf is a link: in painting order, pieces of one line joined.
    var areas: [Rectangle]
    var operations: [PaintOperation]

    /// The boundary, in the colour that the sequence begins with.
    var boundary: PaintOperation {
        for operation in operations {
            if let color = operation.color { return .fill(Self.boundary, color) }
        }
        return .fill(Self.boundary, .black)
    }
}

extension DrawnPage {
    /// The page's content with neighbouring pieces of the same owner joined, and without what paints nothing on the page.
    var sequences: [MarkedSequence] {
        var sequences: [MarkedSequence] = []
        for piece in content {
            var next = MarkedSequence(piece)
            next.operations.removeAll(where: \.isEmpty)
            guard let painted = Rectangle(around: next.operations), touches(painted) else { continue }
            if let last = sequences.indices.last, sequences[last].owner == next.owner {
                sequences[last].join(next)
            } else {
                sequences.append(next)
            }
        }
        return sequences
    }

    private func touches(_ area: Rectangle) -> Bool {
        area.minX <= size.width && area.minY <= size.height && area.maxX >= .zero && area.maxY >= .zero
    }
}

extension MarkedSequence {
    fileprivate init(_ piece: PageContent) {
        switch piece {
        case .artifact(let operations):
            self.init(owner: .artifact, areas: [], operations: operations)
        case .marked(let leaf, let area, let operations):
            let areas = (area ?? Rectangle(around: operations)).map { [$0] } ?? []
            self.init(owner: .leaf(leaf), areas: areas, operations: operations)
        }
    }

    fileprivate mutating func join(_ other: MarkedSequence) {
        operations += other.operations
        for area in other.areas {
            if let last = areas.indices.last, areas[last].continuesOnSameLine(with: area) {
                areas[last] = areas[last].union(area)
            } else {
                areas.append(area)
            }
        }
    }
}

extension Rectangle {
    /// Same top and bottom, and no gap between: a link in two faces is one thing to click on.
    func continuesOnSameLine(with other: Rectangle) -> Bool {
        func near(_ a: Length, _ b: Length) -> Bool { abs(a.points - b.points) <= 0.5 }
        return near(minY, other.minY) && near(maxY, other.maxY) && minX <= other.maxX + .pt(0.5)
            && other.minX <= maxX + .pt(0.5)
    }

    /// The smallest rectangle that holds what the operations paint; nil if they paint nothing.
    init?(around operations: [PaintOperation]) {
        guard let first = operations.first else { return nil }
        self = operations.dropFirst().reduce(first.bounds) { $0.union($1.bounds) }
    }
}

extension PaintOperation {
    /// Whether it is a text without a glyph.
    fileprivate var isEmpty: Bool {
        if case .glyphs(let run, _, _, _) = self { run.glyphs.isEmpty } else { false }
    }

    /// Nil for a picture.
    fileprivate var color: Color? {
        switch self {
        case .glyphs(_, _, let color, _), .fill(_, let color), .circle(_, _, let color), .line(_, _, _, let color),
            .outline(_, _, _, let color):
            color
        case .image: nil
        }
    }

    /// The room it takes. Text: its advance, and about the ascent and descent of a common face.
    var bounds: Rectangle {
        switch self {
        case .glyphs(let run, let origin, _, let stretch):
            return Rectangle(
                x: origin.x, y: origin.y - run.size * 0.75, width: run.width * stretch, height: run.size)
        case .fill(let area, _), .image(_, let area, _):
            return area
        case .circle(let center, let radius, _):
            return Rectangle(x: center.x - radius, y: center.y - radius, width: radius * 2, height: radius * 2)
        case .outline(let outline, let origin, let em, _):
            guard let (least, most) = outline.bounds else {
                return Rectangle(x: origin.x, y: origin.y, width: .zero, height: .zero)
            }
            return Rectangle(
                x: origin.x + em * least.x, y: origin.y + em * least.y, width: em * (most.x - least.x),
                height: em * (most.y - least.y))
        case .line(let start, let end, let width, _):
            let left = min(start.x, end.x)
            let top = min(start.y, end.y)
            return Rectangle(
                x: left - width / 2, y: top - width / 2, width: max(start.x, end.x) - left + width,
                height: max(start.y, end.y) - top + width)
        }
    }
}
