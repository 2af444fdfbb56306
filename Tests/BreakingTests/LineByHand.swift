import Breaking

/// A second opinion on what a way to break costs: slow, from the definitions, without prefix sums.
struct LineByHand {
    let items: [BreakItem]
    let measures: Measures
    let parameters: BreakParameters

    init(_ paragraph: InventedParagraph) {
        (items, measures, parameters) = (paragraph.items, paragraph.measures, paragraph.parameters)
    }

    /// The items at which a line may end; the last is the paragraph's end.
    var legalBreaks: [Int] {
        items.indices.filter { index in
            switch items[index] {
            case .box: return false
            case .penalty(let penalty): return penalty.cost < 10_000
            case .glue:
                guard index > 0 else { return false }
                if case .box = items[index - 1] { return true }
                if case .penalty(let penalty) = items[index - 1] { return penalty.isFlagged }
                return false
            }
        }
    }

    /// The demerits of lines that end at these items, or nil if one of them is not feasible.
    func demerits(of breaks: [Int]) -> Int? {
        var total = 0
        var start: Int?
        var fitness = FitnessClass.decent
        for (number, end) in breaks.enumerated() {
            guard let (badness, own) = fit(from: start, to: end, measure: measures[number]),
                badness <= parameters.tolerance
            else { return nil }
            total += demerits(badness, own, after: fitness, from: start, to: end)
            let enough = measures[number] * parameters.runts.minimumShare
            let width = width(from: start, to: end)
            if end == items.count - 1, width < enough {
                total += Int((Double(parameters.runts.demerits) * (1 - max(width, 0) / enough)).rounded())
            }
            (start, fitness) = (end, own)
        }
        return total
    }

    /// True if the line is not overfull.
    func fits(from start: Int?, to end: Int) -> Bool {
        fit(from: start, to: end, measure: measures.rest) != nil
    }

    private func demerits(_ badness: Int, _ own: FitnessClass, after: FitnessClass, from: Int?, to end: Int) -> Int {
        guard case .penalty(let penalty) = items[end] else {
            return square(parameters.linePenalty + badness) + (unlike(own, after) ? parameters.adjacentDemerits : 0)
        }
        var sum = square(parameters.linePenalty + badness)
        if penalty.cost > -10_000 { sum += penalty.cost < 0 ? -square(penalty.cost) : square(penalty.cost) }
        if let from, case .penalty(let earlier) = items[from], earlier.isFlagged {
            if end == items.count - 1 {
                sum += parameters.finalHyphenDemerits
            } else if penalty.isFlagged {
                sum += parameters.doubleHyphenDemerits
            }
        }
        return sum + (unlike(own, after) ? parameters.adjacentDemerits : 0)
    }

    private func square(_ value: Int) -> Int { value * value }

    private func unlike(_ one: FitnessClass, _ other: FitnessClass) -> Bool {
        abs(one.rawValue - other.rawValue) > 1
    }

    /// The items on a line, without what vanishes at its beginning.
    private func content(from start: Int?, to end: Int) -> ArraySlice<BreakItem> {
        guard let start else { return items[..<end] }
        if case .penalty(let penalty) = items[start], penalty.isFlagged { return items[(start + 1)..<end] }
        return items[start..<end].drop {
            if case .box = $0 { return false }
            if case .penalty(let penalty) = $0 { return !penalty.isFlagged }
            return true
        }
    }

    private func width(from start: Int?, to end: Int) -> Double {
        var width = parameters.lineGlue.width
        for item in content(from: start, to: end) {
            if case .box(let box) = item { width += box.width }
            if case .glue(let glue) = item { width += glue.width }
        }
        if case .penalty(let penalty) = items[end] { width += penalty.width }
        return width
    }

    /// Nil if the line is overfull.
    private func fit(from start: Int?, to end: Int, measure: Double) -> (Int, FitnessClass)? {
        var (stretch, shrink, fil) = (parameters.lineGlue.stretch, parameters.lineGlue.shrink, 0.0)
        for case .glue(let glue) in content(from: start, to: end) {
            if glue.stretchOrder == 0 { stretch += glue.stretch } else { fil += glue.stretch }
            shrink += glue.shrink
        }
        let excess = scaled(measure) - scaled(width(from: start, to: end))
        if excess < -scaled(shrink) { return nil }
        if excess < 0 {
            let badness = badness(-excess, scaled(shrink))
            return (badness, badness > 12 ? .tight : .decent)
        }
        if fil > 0 { return (0, .decent) }
        let badness = badness(excess, scaled(stretch))
        return (badness, badness > 99 ? .veryLoose : badness > 12 ? .loose : .decent)
    }

    /// TeX: The Program §108, for lengths below 110 pt or ample stretch.
    private func badness(_ excess: Int, _ given: Int) -> Int {
        if excess == 0 { return 0 }
        if given <= 0 { return 10_000 }
        let ratio = excess <= 7_230_584 ? excess * 297 / given : given < 1_663_497 ? excess : excess / (given / 297)
        return ratio > 1290 ? 10_000 : (ratio * ratio * ratio + 131_072) / 262_144
    }

    private func scaled(_ points: Double) -> Int { Int((points * 65_536).rounded()) }
}
