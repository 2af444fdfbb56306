public import Geometry

/// A QR code (ISO/IEC 18004) as a field of dark and light squares.
public struct CodeSymbol: Hashable, Sendable {
    /// Squares a side, from 21 to 177.
    public let side: Int
    /// Row by row from the top.
    let dark: [Bool]

    init(side: Int, dark: [Bool]) {
        precondition(dark.count == side * side, "a code is square")
        self.side = side
        self.dark = dark
    }

    /// Section 6.3.8: the light margin readers need around it, in squares.
    public static let quietZone = 4

    /// How many squares fit across the symbol with its margin.
    public var sideWithMargin: Int { side + 2 * Self.quietZone }

    private func isDark(_ x: Int, _ y: Int) -> Bool {
        (0..<side).contains(x) && (0..<side).contains(y) && dark[y * side + x]
    }

    /// The dark squares with their margin in a square of side 1, downwards from its upper left corner.
    ///
    /// Squares that touch are one shape: drawn one by one, viewers would show hairs of light between them. Outer edges
    /// go clockwise and inner ones the other way, so that holes stay open.
    public var outline: Contour {
        var edges = edges
        var steps: [Contour.Step] = []
        while let first = edges.keys.min() {
            var corners = [first]
            var place = first
            var direction = edges[first]?.min() ?? .right
            repeat {
                edges[place]?.remove(direction)
                if edges[place]?.isEmpty == true { edges[place] = nil }
                place = place.moved(direction)
                // Where two squares touch at a corner, each keeps its own edge.
                guard let next = edges[place].flatMap({ ways in direction.turns.first { ways.contains($0) } }) else {
                    break
                }
                if next != direction { corners.append(place) }
                direction = next
            } while place != first
            steps.append(.move(scaled(corners[0])))
            steps += corners.dropFirst().map { .line(scaled($0)) } + [.close]
        }
        return Contour(steps: steps)
    }

    private func scaled(_ corner: Corner) -> Contour.Place {
        let unit = 1 / Double(sideWithMargin)
        return Contour.Place(Double(corner.x + Self.quietZone) * unit, Double(corner.y + Self.quietZone) * unit)
    }

    /// By the corner it begins at: the edges between dark and light, the dark to the right of each.
    private var edges: [Corner: Set<Direction>] {
        var edges: [Corner: Set<Direction>] = [:]
        for y in 0..<side {
            for x in 0..<side where isDark(x, y) {
                if !isDark(x, y - 1) { edges[Corner(x: x, y: y), default: []].insert(.right) }
                if !isDark(x + 1, y) { edges[Corner(x: x + 1, y: y), default: []].insert(.down) }
                if !isDark(x, y + 1) { edges[Corner(x: x + 1, y: y + 1), default: []].insert(.left) }
                if !isDark(x - 1, y) { edges[Corner(x: x, y: y + 1), default: []].insert(.up) }
            }
        }
        return edges
    }
}

private struct Corner: Hashable, Comparable {
    var x: Int
    var y: Int

    static func < (left: Corner, right: Corner) -> Bool { (left.y, left.x) < (right.y, right.x) }

    func moved(_ direction: Direction) -> Corner {
        switch direction {
        case .right: Corner(x: x + 1, y: y)
        case .down: Corner(x: x, y: y + 1)
        case .left: Corner(x: x - 1, y: y)
        case .up: Corner(x: x, y: y - 1)
        }
    }
}

private enum Direction: Int, Comparable {
    case right, down, left, up

    static func < (left: Direction, right: Direction) -> Bool { left.rawValue < right.rawValue }

    /// First to the right, around the square itself, then ahead, then to the left.
    var turns: [Direction] {
        [1, 0, 3].compactMap { Direction(rawValue: (rawValue + $0) % 4) }
    }
}
