/// A distance on the page. Held in PDF points (1/72 inch), unrounded.
public struct Length: Hashable, Sendable, Comparable, AdditiveArithmetic, CustomStringConvertible {
    public var points: Double

    public init(points: Double) {
        self.points = points
    }

    public static let zero = Length(points: 0)
    /// Distances nearer than this are the same: a thousandth of a point, far below what a printer resolves.
    public static let tolerance = Length(points: 0.001)

    public static func pt(_ value: Double) -> Length { Length(points: value) }
    public static func mm(_ value: Double) -> Length { Length(points: value * 72 / 25.4) }
    public static func inches(_ value: Double) -> Length { Length(points: value * 72) }

    public var millimetres: Double { points * 25.4 / 72 }

    public static func < (left: Length, right: Length) -> Bool { left.points < right.points }
    public static func + (left: Length, right: Length) -> Length { .pt(left.points + right.points) }
    public static func - (left: Length, right: Length) -> Length { .pt(left.points - right.points) }
    public static func * (left: Length, right: Double) -> Length { .pt(left.points * right) }
    public static func * (left: Double, right: Length) -> Length { .pt(left * right.points) }
    public static func / (left: Length, right: Double) -> Length { .pt(left.points / right) }
    public static func / (left: Length, right: Length) -> Double { left.points / right.points }
    public static prefix func - (value: Length) -> Length { .pt(-value.points) }

    /// Rounded to a hundredth for dumps: `12.5pt`.
    public var description: String { "\((points * 100).rounded() / 100)pt" }
}
