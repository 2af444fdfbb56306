import Breaking

/// A second opinion on pages: every way to break a short column, each costed from the definitions.
struct PagesByHand {
    let items: [PageItem]
    let heights: PageHeights
    let parameters: PageParameters

    /// The items at which a page may end; the end of the column is not among them.
    private var legalBreaks: [Int] {
        let lastBox = items.lastIndex { isBox($0) } ?? 0
        return items.indices.filter { index in
            guard index > 0, index < lastBox else { return false }
            switch items[index] {
            case .box: return false
            case .glue: return isBox(items[index - 1])
            case .penalty(let penalty): return penalty.cost < 10_000
            }
        }
    }

    private func isBox(_ item: PageItem) -> Bool {
        if case .box = item { true } else { false }
    }

    /// The least cost by number of pages, without the cost of their number; nothing for a number that cannot be.
    func leastCosts(judgesLastPage: Bool = true) -> [Int: Int] {
        let places = legalBreaks
        var least: [Int: Int] = [:]
        for choice in 0..<(1 << places.count) {
            let breaks = places.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
            guard let cost = cost(of: breaks + [items.count], judgesLastPage) else { continue }
            least[breaks.count + 1] = min(least[breaks.count + 1] ?? cost, cost)
        }
        return least
    }

    /// All ways to go on after pages that end at these items, to so many pages in all.
    func waysToFinish(_ head: [Int], pageCount: Int) -> [[Int]] {
        guard let last = head.last, head.count < pageCount else { return [] }
        if head.count == pageCount - 1 { return [head + [items.count]] }
        return legalBreaks.filter { $0 > last }.flatMap { waysToFinish(head + [$0], pageCount: pageCount) }
    }

    /// A way to break the column, page by page, each end picked from those that fit.
    func someWay(_ pick: ([Int]) -> Int?) -> [Int]? {
        var ends: [Int] = []
        while ends.count < 100 {
            let ways = (legalBreaks + [items.count]).filter { $0 > (ends.last ?? 0) }.prefix { end in
                !Page(self, from: ends.last, to: end, height: heights[ends.count]).isOverfull
            }
            guard let end = pick(Array(ways)) else { return nil }
            ends.append(end)
            if end == items.count { return ends }
        }
        return nil
    }

    /// What pages ending at these items cost, or nil if there may be no such pages.
    func cost(of breaks: [Int], _ judgesLastPage: Bool) -> Int? {
        var total = 0
        var start: Int?
        for (number, end) in breaks.enumerated() {
            let page = Page(self, from: start, to: end, height: heights[number])
            let isBroken = legalBreaks.contains { $0 < end && page.splits(at: $0) }
            if page.isEmpty || page.holdsForcedBreak || page.isOverfull && isBroken { return nil }
            total += page.cost(isJudged: judgesLastPage && breaks.count > 1)
            start = end
        }
        return total
    }

    /// One page, measured by adding up what is on it.
    struct Page {
        private let column: PagesByHand
        private let end: Int
        private let boxes: [Int]
        private let height: Double
        private var content = 0.0
        private var shrink = 0.0
        private var stretch = 0.0
        private let between: ArraySlice<PageItem>

        init(_ column: PagesByHand, from start: Int?, to end: Int, height: Double) {
            self.column = column
            self.end = end
            self.height = height
            let range = (start ?? 0)..<end
            boxes = range.filter { column.isBox(column.items[$0]) }
            between = column.items[(boxes.first ?? end)..<((boxes.last ?? end - 1) + 1)]
            for index in (boxes.first ?? 0)..<((boxes.last ?? -1) + 1) {
                switch column.items[index] {
                case .box(let height): content += height
                case .glue(let glue):
                    content += glue.height
                    shrink += glue.shrink
                    stretch += glue.stretch
                case .penalty: break
                }
            }
            if let start, case .penalty(let penalty) = column.items[start] { content += penalty.head }
            if end < column.items.count, case .penalty(let penalty) = column.items[end] { content += penalty.foot }
        }

        var isEmpty: Bool { boxes.isEmpty }
        var isOverfull: Bool { content - shrink > height + 0.01 }
        var holdsForcedBreak: Bool { between.contains { $0 == .forcedBreak } }
        func splits(at index: Int) -> Bool { index > (boxes.first ?? end) }

        func cost(isJudged: Bool) -> Int {
            let isLast = end == column.items.count
            let parameters = column.parameters
            var penalty = 0
            if !isLast, case .penalty(let own) = column.items[end], own.cost > -10_000 { penalty = own.cost }
            if isOverfull { return penalty + overfullCost }
            let isForced = !isLast && column.items[end] == .forcedBreak
            var white = max(height - content, 0)
            var used = 0.0
            if content > height + 0.01 { used = (content - height) / shrink }
            if parameters.foot == .flush, white > 0, stretch > 0, !isLast, !isForced {
                used = min(white / stretch, 1)
                white = max(white - stretch * used, 0)
            }
            let glue = rounded(Double(parameters.glueCost) * used * used * used)
            if isLast {
                let missing = max(parameters.lastPageShare - (1 - white / height), 0) / parameters.lastPageShare
                return penalty + glue
                    + (isJudged ? rounded(Double(parameters.lastPageCost) * missing * missing) : 0)
            }
            let share = white / height
            return penalty + glue + (isForced ? 0 : rounded(Double(parameters.emptyFootCost) * share * share))
        }

        private var overfullCost: Int {
            let glue = shrink > 0 ? column.parameters.glueCost : 0
            return glue + column.parameters.overfullCost + Int(content - shrink - height)
        }

        private func rounded(_ value: Double) -> Int { Int(value.rounded()) }
    }
}
