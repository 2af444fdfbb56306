import Breaking
import Testing

@Suite("Optimum pages")
struct PageBreakerTests {
    @Test("A column that fits is one page and costs nothing")
    func onePage() {
        let pages = PageBreaker.breakPages(lines(3), heights: .constant(50))
        #expect(pages.dump() == "1 pages, cost 0\n1  0..<5  30.000 of 50.000 cost 0")
    }

    @Test("A picture higher than the page stands alone and overfull")
    func tooHigh() {
        let items = lines(2) + [.glue(height: 0), .box(height: 80), .glue(height: 0)] + lines(2)
        let pages = PageBreaker.breakPages(items, heights: .constant(50))
        #expect(pages.pages.map(\.items) == [0..<3, 4..<5, 6..<9])
        #expect(pages.pages.map(\.overrun) == [0, 30, 0])
    }

    @Test("A heading goes over to its text rather than end a page")
    func heading() {
        let heading: [PageItem] = [.glue(height: 6), .box(height: 12), .forbiddenBreak, .glue(height: 2)]
        let pages = PageBreaker.breakPages(lines(3) + heading + lines(3), heights: .constant(50))
        #expect(
            pages.dump() == """
                2 pages, cost 160
                1  0..<5  30.000 of 50.000 cost 160 (foot 160)
                2  6..<14  44.000 of 50.000 cost 0
                """)
    }

    @Test("A widow is avoided by a shorter page, unless white space is dearer")
    func widow() {
        let paragraph: [PageItem] = [
            .box(height: 10), .penalty(cost: 150), .box(height: 10), .penalty(cost: 0), .box(height: 10),
            .penalty(cost: 150), .box(height: 10),
        ]
        let items = lines(2) + [.glue(height: 0)] + paragraph
        let avoided = PageBreaker.breakPages(items, heights: .constant(50))
        #expect(avoided.pages.map(\.breakIndex) == [7, 11])
        var dear = PageParameters.standard
        dear.emptyFootCost = 10_000
        dear.lastPageCost = 0
        let kept = PageBreaker.breakPages(items, heights: .constant(50), parameters: dear)
        #expect(kept.pages.map(\.breakIndex) == [9, 11])
    }

    @Test("A last page is not left with a single line if others can be sent to it")
    func nearlyEmptyLastPage() {
        let items = lines(21)
        let pages = PageBreaker.breakPages(items, heights: .constant(200))
        #expect(pages.pages.map(\.naturalHeight) == [170, 40])
        var careless = PageParameters.standard
        careless.lastPageCost = 0
        let greedy = PageBreaker.breakPages(items, heights: .constant(200), parameters: careless)
        #expect(greedy.pages.map(\.naturalHeight) == [200, 10])
    }

    @Test("Gaps shrink to take one more line where that is cheap")
    func shrinking() {
        let entries = Array(
            repeating: [PageItem.box(height: 10), .glue(height: 2, shrink: 1), .box(height: 10)], count: 3
        ).joined(separator: [.glue(height: 6, shrink: 2)])
        let pages = PageBreaker.breakPages(Array(entries), heights: .constant(74))
        #expect(pages.pages.count == 1)
        #expect(pages.pages[0].ratio == -4.0 / 7)
        #expect(pages.pages[0].cost.glue == 19)
        #expect(PageGlue(height: 6, shrink: 2).height(on: pages.pages[0]) == 6 - 8.0 / 7)
    }

    @Test("A flush foot stretches the gaps of every page but the last")
    func flush() {
        var parameters = PageParameters.standard
        parameters.foot = .flush
        let items = Array(
            Array(repeating: [PageItem.box(height: 20)], count: 5).joined(separator: [.glue(height: 2, stretch: 4)]))
        let pages = PageBreaker.breakPages(items, heights: .constant(70), parameters: parameters)
        #expect(pages.pages.map(\.ratio) == [0.75, 0])
        #expect(pages.pages[0].cost == PageCost(glue: 42))
    }

    @Test("White space before a break the author asked for costs nothing")
    func forced() {
        let pages = PageBreaker.breakPages(lines(1) + [.forcedBreak] + lines(4), heights: .constant(50))
        #expect(pages.pages.map(\.items) == [0..<1, 2..<9])
        #expect(pages.cost == 0)
    }

    @Test("A repeated heading takes room at the head of the page it begins")
    func continuation() {
        let item = PageItem.penalty(PagePenalty(cost: 0, head: 15))
        let items = Array(Array(repeating: [PageItem.box(height: 10)], count: 8).joined(separator: [item]))
        let pages = PageBreaker.breakPages(items, heights: .constant(50))
        #expect(pages.pages.map(\.naturalHeight) == [50, 45])
        let narrow = PageBreaker.breakPages(items + [item, .box(height: 10)], heights: .constant(50))
        #expect(narrow.pages.count == 3)
    }

    @Test("A sidebar is broken together with the text and may end first")
    func sidebar() {
        let main = PageFlow(items: lines(12), heights: PageHeights(first: [40], rest: 60))
        let side = PageFlow(items: lines(7), heights: .constant(60))
        let document = PageBreaker.breakPages(flows: [main, side])
        #expect(document.pageCount == 3)
        #expect(document.flows.map(\.pages.count) == [3, 2])
        #expect(document.cost == 3000 + document.flows.reduce(0) { $0 + $1.cost })
    }

    @Test("A count of pages can be asked for, and is refused if it cannot be met")
    func exactly() {
        let items = lines(12)
        #expect(PageBreaker.breakPages(items, heights: .constant(50), pageCount: 2) == nil)
        #expect(PageBreaker.breakPages(items, heights: .constant(50), pageCount: 3)?.pages.count == 3)
        #expect(PageBreaker.breakPages(items, heights: .constant(50), pageCount: 5)?.pages.count == 5)
        #expect(PageBreaker.breakPages(items, heights: .constant(50), pageCount: 13) == nil)
        let costs = PageBreaker.costs(of: [PageFlow(items: items, heights: .constant(50))], upTo: 5)
        #expect(costs.map(\.pageCount) == [3, 4, 5])
    }

    @Test("A break says what it beat")
    func explained() {
        let items: [PageItem] = [
            .box(height: 20), .penalty(cost: 0), .box(height: 20), .penalty(cost: 100), .box(height: 20),
            .penalty(cost: 30), .box(height: 20), .penalty(cost: 0), .box(height: 20),
        ]
        let pages = PageBreaker.breakPages(items, heights: .constant(80), explaining: true)
        #expect(
            pages.dump() == """
                2 pages, cost 0
                1  0..<7  80.000 of 80.000 cost 0
                   beat @5 +93: page 93 (break 30, foot 63)
                   beat @3 +350: page 350 (break 100, foot 250)
                   beat @1 +563: page 563 (foot 563)
                2  8..<9  20.000 of 80.000 cost 0
                """)
    }

    @Test("A column with nothing in it is one empty page")
    func nothing() {
        #expect(PageBreaker.breakPages([], heights: .constant(50)).pages.map(\.items) == [0..<0])
        #expect(PageBreaker.breakPages([.forcedBreak, .glue(height: 3)], heights: .constant(50)).pages.count == 1)
    }

    /// Lines of 10 pt that may be parted anywhere.
    private func lines(_ count: Int) -> [PageItem] {
        Array(Array(repeating: [PageItem.box(height: 10)], count: count).joined(separator: [.glue(height: 0)]))
    }
}
