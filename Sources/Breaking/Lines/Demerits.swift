/// The cost of a line given what it looks like, what it ends at and what it follows. (§859)
struct Demerits: Sendable {
    private let linePenalty: Int
    private let adjacent: Int
    private let doubleHyphen: Int
    private let finalHyphen: Int
    private let runt: Int
    private let runtShare: Double

    init(_ parameters: BreakParameters) {
        linePenalty = parameters.linePenalty.limitedCost
        adjacent = parameters.adjacentDemerits.limitedCost
        doubleHyphen = parameters.doubleHyphenDemerits.limitedCost
        finalHyphen = parameters.finalHyphenDemerits.limitedCost
        runt = parameters.runts.demerits.limitedCost
        runtShare = parameters.runts.minimumShare
    }

    /// The most that may lie between the best way to a breakpoint and one that can still win, since only the fitness
    /// of the next line tells them apart. (§836)
    var reach: Int { abs(adjacent) }

    @inline(__always)
    func ofLine(
        _ fit: LineFit, endingAt end: Breakpoint, after fitness: FitnessClass, _ followsHyphen: Bool
    ) -> Int {
        let base = linePenalty + fit.badness
        var demerits = abs(base) >= 10_000 ? 100_000_000 : base * base
        if end.cost > 0 {
            demerits += end.cost * end.cost
        } else if !end.isForced {
            demerits -= end.cost * end.cost
        }
        if followsHyphen, end.isHyphenated { demerits += end.isFinal ? finalHyphen : doubleHyphen }
        if abs(fit.fitness.rawValue - fitness.rawValue) > 1 { demerits += adjacent }
        return demerits
    }

    /// The charge on a last line of this natural width; an addition to TeX.
    ///
    /// Graded: two short words on a last line are better than one, though both are runts.
    func ofRunt(width: Scaled, measure: Scaled) -> Int {
        let enough = Double(measure) * runtShare
        guard runt != 0, enough > 0, Double(width) < enough else { return 0 }
        return Int((Double(runt) * (1 - max(Double(width), 0) / enough)).rounded())
    }
}
