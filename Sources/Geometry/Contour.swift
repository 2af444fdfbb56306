/// A shape of lines and cubic curves, filled where paths wind around (nonzero rule). Without a unit: whoever places it
/// says how long 1 is. Y goes downwards.
public struct Contour: Hashable, Sendable {
    public struct Place: Hashable, Sendable {
        public var x: Double
        public var y: Double

        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    public enum Step: Hashable, Sendable {
        case move(Place)
        case line(Place)
        case curve(Place, Place, Place)
        case close
    }

    public var steps: [Step]

    public init(steps: [Step]) {
        self.steps = steps
    }

    /// `M0 0L1 0C1 .5 .5 1 0 1Z`: SVG's path data with absolute M, L, C and Z only. Nil for anything else.
    public init?(path: String) {
        steps = []
        var reader = PathReader(bytes: Array(path.utf8)[...])
        while let command = reader.command() {
            switch command {
            case UInt8(ascii: "M"):
                guard let place = reader.place() else { return nil }
                steps.append(.move(place))
            case UInt8(ascii: "L"):
                guard let place = reader.place() else { return nil }
                steps.append(.line(place))
            case UInt8(ascii: "C"):
                guard let first = reader.place(), let second = reader.place(), let end = reader.place() else {
                    return nil
                }
                steps.append(.curve(first, second, end))
            case UInt8(ascii: "Z"): steps.append(.close)
            default: return nil
            }
        }
        guard !steps.isEmpty, steps.first.map(Self.isMove) == true else { return nil }
    }

    private static func isMove(_ step: Step) -> Bool {
        if case .move = step { return true }
        return false
    }

    /// The smallest rectangle around all points, those that steer curves included; nil if there are none.
    public var bounds: (min: Place, max: Place)? {
        let places = steps.flatMap { step -> [Place] in
            switch step {
            case .move(let place), .line(let place): [place]
            case .curve(let first, let second, let end): [first, second, end]
            case .close: []
            }
        }
        guard let first = places.first else { return nil }
        return places.reduce((first, first)) { bounds, place in
            (
                Place(min(bounds.0.x, place.x), min(bounds.0.y, place.y)),
                Place(max(bounds.1.x, place.x), max(bounds.1.y, place.y))
            )
        }
    }
}

/// Reads path data from left to right.
private struct PathReader {
    var bytes: ArraySlice<UInt8>

    mutating func command() -> UInt8? {
        skipSeparators()
        return bytes.popFirst()
    }

    mutating func place() -> Contour.Place? {
        guard let x = number(), let y = number() else { return nil }
        return Contour.Place(x, y)
    }

    private mutating func number() -> Double? {
        skipSeparators()
        let digits = bytes.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        bytes = bytes.dropFirst(digits.count)
        return Double(String(decoding: digits, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
    }

    private mutating func skipSeparators() {
        bytes = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    }
}
