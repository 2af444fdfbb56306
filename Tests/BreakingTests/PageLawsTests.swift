import Breaking
import Testing

@Suite("Laws of pages")
struct PageLawsTests {
    @Test("The best pages are what trying everything finds", arguments: 0..<600)
    func bruteForce(seed: Int) {
        let flow = PageFlow(seed: seed, boxes: 1...9)
        let parameters = PageParameters(seed: seed)
        let least = PagesByHand(items: flow.items, heights: flow.heights, parameters: parameters).leastCosts()
        let costs = PageBreaker.costs(of: [flow], upTo: 12, parameters: parameters)
        #expect(costs.map(\.pageCount) == least.keys.sorted())
        for entry in costs {
            #expect(entry.cost - entry.pageCount * parameters.pageCost == least[entry.pageCount])
        }
        for (count, cost) in least {
            let pages = PageBreaker.breakPages(
                flow.items, heights: flow.heights, pageCount: count, parameters: parameters)
            #expect(pages?.pages.count == count)
            #expect(pages?.cost == cost)
        }
        let fewest = least.keys.min() ?? 0
        let allowed = costs.filter { $0.pageCount <= fewest + parameters.extraPages }
        let chosen = PageBreaker.breakPages(flows: [flow], parameters: parameters)
        #expect(chosen.cost == allowed.map(\.cost).min())
    }

    @Test("Two columns together are what trying everything finds", arguments: 0..<150)
    func twoColumns(seed: Int) {
        let flows = [PageFlow(seed: seed, boxes: 1...8), PageFlow(seed: seed + 7000, boxes: 1...5)]
        let parameters = PageParameters(seed: seed)
        let judged = flows.map { leastCosts($0, parameters, true) }
        let excused = flows.map { leastCosts($0, parameters, false) }
        for count in 1...8 {
            var least: Int?
            for judge in flows.indices {
                let other = 1 - judge
                let others = excused[other].filter { $0.key <= count }.values
                guard let own = judged[judge][count], let cheapest = others.min() else { continue }
                least = min(least ?? .max, own + cheapest + count * parameters.pageCost)
            }
            let found = PageBreaker.breakPages(flows: flows, pageCount: count, parameters: parameters)
            #expect(found?.cost == least)
        }
    }

    private func leastCosts(_ flow: PageFlow, _ parameters: PageParameters, _ isJudged: Bool) -> [Int: Int] {
        PagesByHand(items: flow.items, heights: flow.heights, parameters: parameters)
            .leastCosts(judgesLastPage: isJudged)
    }

    @Test("No other way to break a long column costs less, nor does filling each page first", arguments: 0..<150)
    func sampledWays(seed: Int) {
        let flow = PageFlow(seed: seed, boxes: 10...40)
        let parameters = PageParameters(seed: seed)
        let hand = PagesByHand(items: flow.items, heights: flow.heights, parameters: parameters)
        var random = SeededGenerator(seed: seed + 5000)
        for attempt in 0..<40 {
            let ways = hand.someWay { choices in attempt == 0 ? choices.last : choices.randomElement(using: &random) }
            guard let ways, let cost = hand.cost(of: ways, true) else { continue }
            let best = PageBreaker.breakPages(
                flow.items, heights: flow.heights, pageCount: ways.count, parameters: parameters)
            #expect((best?.cost ?? .max) <= cost)
        }
    }

    @Test("Every box is on exactly one page, in order", arguments: 0..<200)
    func nothingIsLost(seed: Int) {
        let flow = PageFlow(seed: seed, boxes: 1...60)
        let pages = PageBreaker.breakPages(flow.items, heights: flow.heights)
        let boxes = flow.items.indices.filter { if case .box = flow.items[$0] { true } else { false } }
        #expect(pages.pages.flatMap(\.items).filter { boxes.contains($0) } == boxes)
        #expect(pages.pages.allSatisfy { page in page.items.contains { boxes.contains($0) } })
    }

    @Test("What a break beat is never cheaper, and costs what it says", arguments: 0..<200)
    func alternatives(seed: Int) {
        let flow = PageFlow(seed: seed, boxes: 4...9)
        let parameters = PageParameters(seed: seed)
        let pages = PageBreaker.breakPages(
            flow.items, heights: flow.heights, parameters: parameters, explaining: true)
        let hand = PagesByHand(items: flow.items, heights: flow.heights, parameters: parameters)
        for (index, page) in pages.pages.enumerated() {
            for other in page.alternatives {
                #expect(other.surcharge >= 0)
                let head = pages.pages[..<index].map(\.breakIndex) + [other.breakIndex]
                let ways = hand.waysToFinish(head, pageCount: pages.pages.count).compactMap { hand.cost(of: $0, true) }
                #expect(ways.min() == pages.cost + other.surcharge)
            }
        }
    }
}
