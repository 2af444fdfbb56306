import Breaking

extension PageFlow {
    /// A short column drawn from a seed: whole points, so that no rounding hides a difference.
    init(seed: Int, boxes: ClosedRange<Int>) {
        var random = SeededGenerator(seed: seed)
        var items: [PageItem] = []
        for _ in 0..<Int.random(in: boxes, using: &random) {
            if !items.isEmpty { items += Self.between(&random) }
            items.append(.box(height: random.pick([10, 10, 12, 15, 30, 70])))
        }
        if random.once(in: 5) { items += [.glue(height: 5), .forcedBreak] }
        let rest = random.pick([40.0, 50, 60])
        self.init(items: items, heights: PageHeights(first: random.once(in: 3) ? [rest - 15] : [], rest: rest))
    }

    private static func between(_ random: inout SeededGenerator) -> [PageItem] {
        let penalty = PageItem.penalty(cost: random.pick([0, 20, 150, 500, -30]))
        let glue = PageItem.glue(height: random.pick([0, 3, 5]), stretch: 4, shrink: random.pick([0, 1, 2]))
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return [.forcedBreak]
        case 1: return [.forbiddenBreak, glue]
        case 2: return [.penalty(PagePenalty(cost: 60, foot: random.pick([0, 4]), head: 8)), glue]
        case 3: return [glue, penalty]
        case 4, 5, 6: return [glue]
        default: return [penalty, glue]
        }
    }
}

extension PageParameters {
    /// Parameters drawn from a seed.
    init(seed: Int) {
        var random = SeededGenerator(seed: seed + 1_000_000)
        self.init(
            foot: random.once(in: 3) ? .flush : .ragged, pageCost: random.pick([0, 200, 1000]),
            emptyFootCost: random.pick([1000, 300]), glueCost: random.pick([100, 0]), lastPageShare: 0.4,
            lastPageCost: random.pick([500, 2000]), extraPages: random.pick([0, 1, 3]))
    }
}
