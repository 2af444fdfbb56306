/// The widths of a paragraph's lines, in points.
public struct Measures: Hashable, Sendable {
    /// Those of the first lines that differ from the rest; mostly empty.
    public var first: [Double]
    /// That of all lines after `first`.
    public var rest: Double

    public init(first: [Double] = [], rest: Double) {
        self.first = first
        self.rest = rest
    }

    /// All lines alike.
    public static func constant(_ measure: Double) -> Measures { Measures(rest: measure) }

    /// A hanging paragraph: `indent` is taken from all lines but the first `after` ones, or, if `after` is negative,
    /// from that many lines at the beginning. (TeX's `\hangindent` and `\hangafter`, §849)
    public static func hanging(_ measure: Double, indent: Double, after: Int = 1) -> Measures {
        let narrow = measure - abs(indent)
        return Measures(
            first: Array(repeating: after < 0 ? narrow : measure, count: Int(min(after.magnitude, 1000))),
            rest: after < 0 ? measure : narrow)
    }

    /// The measure of a line, counted from 0.
    public subscript(line: Int) -> Double {
        first.indices.contains(line) ? first[line] : rest
    }
}
