/// A place on the page: origin at the top left corner, y downwards.
public struct Point: Hashable, Sendable {
    public var x: Length
    public var y: Length

    public init(x: Length, y: Length) {
        self.x = x
        self.y = y
    }

    public static let zero = Point(x: .zero, y: .zero)
}

public struct Size: Hashable, Sendable {
    public var width: Length
    public var height: Length

    public init(width: Length, height: Length) {
        self.width = width
        self.height = height
    }

    public static let a4 = Size(width: .mm(210), height: .mm(297))
    public static let letter = Size(width: .inches(8.5), height: .inches(11))
}

/// Distances from the edges, by reading direction: start is left in English, right in Arabic.
public struct Insets: Hashable, Sendable {
    public var top: Length
    public var bottom: Length
    public var start: Length
    public var end: Length

    public init(top: Length = .zero, bottom: Length = .zero, start: Length = .zero, end: Length = .zero) {
        self.top = top
        self.bottom = bottom
        self.start = start
        self.end = end
    }

    public static let zero = Insets()
}

public struct Rectangle: Hashable, Sendable {
    public var origin: Point
    public var size: Size

    public init(x: Length, y: Length, width: Length, height: Length) {
        origin = Point(x: x, y: y)
        size = Size(width: width, height: height)
    }

    public var minX: Length { origin.x }
    public var minY: Length { origin.y }
    public var maxX: Length { origin.x + size.width }
    public var maxY: Length { origin.y + size.height }

    public func union(_ other: Rectangle) -> Rectangle {
        let left = min(minX, other.minX)
        let top = min(minY, other.minY)
        return Rectangle(
            x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
    }
}
