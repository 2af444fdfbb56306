/// A place where a page may end, measured like a line's `Breakpoint`.
struct PagePoint: Hashable, Sendable {
    /// The item at which the page ends; the number of items at the end of the column.
    var item: Int
    /// The first box of a page that begins here.
    var start: Int
    var cost: Int
    var isFinal: Bool
    /// Down to the last box above, and what the break adds at the foot.
    var before: Totals
    /// Down to the first box below, less what the break adds at the head.
    var after: Totals
    /// What the break adds at the head of the page it begins, in scaled points.
    var head: Scaled
    /// What it adds at the foot of the page it ends, in scaled points.
    var foot: Scaled

    var isForced: Bool { cost <= -Penalty.infinite }
}

/// The legal breakpoints of a column: entry 0 is its beginning, the last its end.
struct PagePoints: Sendable {
    let points: [PagePoint]

    init(_ items: [PageItem]) {
        var points: [PagePoint] = []
        points.reserveCapacity(items.count + 2)
        var totals = Totals()
        var foot = Totals()
        var followsBox = false
        /// Breakpoints since the last box: they wait for the next to learn where their page begins.
        var waiting = 0...0
        func give(_ start: Int) {
            for index in waiting where points.indices.contains(index) {
                points[index].start = start
                points[index].after = totals
                points[index].after.width -= points[index].head
            }
        }
        func add(_ penalty: PagePenalty, at item: Int) {
            var before = foot
            before.width += Scaled(scaling: penalty.foot)
            points.append(
                PagePoint(
                    item: item, start: item, cost: max(penalty.cost, -Penalty.infinite), isFinal: false,
                    before: before, after: totals, head: Scaled(scaling: penalty.head),
                    foot: Scaled(scaling: penalty.foot)))
            waiting = waiting.lowerBound...points.count - 1
        }
        add(PagePenalty(cost: 0), at: 0)
        for (index, item) in items.enumerated() {
            switch item {
            case .box(let height):
                give(index)
                totals.width += Scaled(scaling: height)
                foot = totals
                followsBox = true
                waiting = points.count...points.count
            case .glue(let glue):
                if followsBox { add(PagePenalty(cost: 0), at: index) }
                totals.add(Glue(width: glue.height, stretch: glue.stretch, shrink: glue.shrink))
                followsBox = false
            case .penalty(let penalty):
                if penalty.cost < Penalty.infinite, index > 0 { add(penalty, at: index) }
                followsBox = false
            }
        }
        // What comes after the last box begins no page.
        points.removeLast(max(points.count - max(waiting.lowerBound, 1), 0))
        points.append(
            PagePoint(
                item: items.count, start: items.count, cost: 0, isFinal: true, before: foot, after: totals, head: 0,
                foot: 0))
        self.points = points
    }
}
