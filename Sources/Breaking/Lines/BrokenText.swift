/// A paragraph whose lines are decided.
public struct BrokenText: Hashable, Sendable {
    /// In order; there is always at least one.
    public var lines: [BrokenLine]
    /// The pass that found them.
    public var pass: BreakPass
    /// What the lines' indices refer to: those of the first pass, or those with hyphens.
    public var items: [BreakItem]
    /// Everything considered on the way, if it was asked for.
    public var trace: BreakTrace?

    public var demerits: Int { lines.last?.totalDemerits ?? 0 }
    public var hasOverfullLines: Bool { lines.contains { $0.isOverfull } }

    /// One line of text per line: `1  0..<7 @7  r=+0.125 decent b=0 d=100 t=100`.
    public func dump() -> String {
        var text = "\(pass) pass, \(lines.count) lines, \(demerits) demerits"
        for (number, line) in lines.enumerated() { text += "\n\(number + 1)  \(line.dump())" }
        return text
    }
}

/// Where a line begins and ends, and how it fills its measure. Lengths in points.
public struct BrokenLine: Hashable, Sendable {
    /// The first item on the line, discardable ones being gone.
    public var start: Int
    /// The item at which the line ends: it is not on the line, but a penalty's `width` is.
    public var breakIndex: Int
    /// True if the line ends at a hyphen that appears only for that.
    public var endsWithHyphen: Bool
    /// How far glue of order `glueOrder` stretches (up to all at 1, or beyond) or shrinks (down to all at −1).
    public var ratio: Double
    public var glueOrder: Int
    public var fitness: FitnessClass
    /// 10001 if the line is overfull.
    public var badness: Int
    /// The cost of this line.
    public var demerits: Int
    /// The cost of the paragraph up to the end of this line.
    public var totalDemerits: Int
    /// All that is on the line at its natural width, unexpanded, hanging parts included.
    public var naturalWidth: Double
    /// The room the line has, without what may hang over.
    public var measure: Double
    /// How far the first box hangs over the beginning of the measure.
    public var hangStart: Double
    /// How far the last one hangs over its end.
    public var hangEnd: Double
    /// How much wider (negative: narrower) the text is set, as a share: 0.01 is one per cent.
    public var expansion: Double
    /// How much the line is too long though all glue has shrunk; zero for a line that fits.
    public var overrun: Double

    /// How far finite glue of a last line that is filled with white space stretches or shrinks all the same.
    public var lastLineRatio = 0.0

    public var isOverfull: Bool { overrun > 0 }
    /// Stretched beyond all measure, or with nothing in it that could.
    public var isUnderfull: Bool { badness == infinitelyBad }

    /// The items on the line.
    public var items: Range<Int> { start..<breakIndex }

    func dump() -> String {
        var text = "\(start)..<\(breakIndex)\(endsWithHyphen ? "-" : "")  r=\(signed(ratio))"
        if glueOrder > 0 { text += glueOrder == 1 ? "fil" : "fill" }
        if expansion != 0 { text += " e=\(signed(expansion))" }
        text += " \(fitness) b=\(badness > infinitelyBad ? "*" : String(badness)) d=\(demerits) t=\(totalDemerits)"
        return isOverfull ? text + " overfull by \(rounded(overrun))" : text
    }
}
