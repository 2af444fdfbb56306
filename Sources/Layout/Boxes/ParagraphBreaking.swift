import Breaking
import Geometry

/// What the items of lines refer to: the list of the first pass, and the one with hyphens if it was asked for.
struct PassLists: Sendable {
    let plain: ParagraphItems.List
    var divided: ParagraphItems.List?

    func list(of pass: BreakPass) -> ParagraphItems.List {
        pass == .first ? plain : divided ?? plain
    }
}

/// A text's items, those with hyphens made only if they are asked for, and the lines the breaker finds among them.
struct ParagraphBreaking {
    let itemizer: ParagraphItems
    let measure: Length
    let parameters: BreakParameters
    let isTracing: Bool
    private(set) var lists: PassLists

    init(_ itemizer: ParagraphItems, measure: Length, parameters: BreakParameters, isTracing: Bool) {
        (self.itemizer, self.measure, self.parameters) = (itemizer, measure, parameters)
        self.isTracing = isTracing
        lists = PassLists(plain: itemizer.items(divided: false))
    }

    /// The best lines; with `lineWinning`, a line fewer (above zero) or more (below) if that costs no more than allowed.
    mutating func lines(lineWinning: Double) -> BrokenText {
        let best = broken(parameters)
        guard lineWinning != 0, best.pass != .emergency, !best.hasOverfullLines else { return best }
        if lineWinning > 0, best.lines.count < 2 { return best }
        var other = parameters
        other.looseness += lineWinning > 0 ? -1 : 1
        other.emergencyStretch = 0
        let attempt = broken(other)
        let isWon = attempt.lines.count == best.lines.count + (lineWinning > 0 ? -1 : 1) && !attempt.hasOverfullLines
        let surcharge = Double(attempt.demerits - best.demerits)
        let limit = abs(lineWinning) * Self.dearest * Double(best.lines.count)
        return isWon && surcharge <= limit ? attempt : best
    }

    /// What each line may cost more at the end of what the contract allows: one that uses all its stretch or shrink
    /// costs 12 100, and a neighbour of another class 10 000.
    private static let dearest = 20_000.0

    private mutating func broken(_ parameters: BreakParameters) -> BrokenText {
        var known = lists.divided
        let text = OptimumBreaker.breakLines(
            firstPass: lists.plain.items,
            secondPass: {
                let list = known ?? itemizer.items(divided: true)
                known = list
                return list.items
            }, measures: .constant(measure.points), parameters: parameters, tracing: isTracing)
        lists.divided = known
        return text
    }
}
