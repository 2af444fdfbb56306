import Breaking
import Testing

@Suite("Nonsense is survived")
struct NonsenseTests {
    private static let lengths: [Double] = [0, 5, -5, 1e-9, 300, 1e12, -1e300, .nan, .infinity, -.infinity]
    private static let costs = [0, 50, -50, 9999, -9999, 10_000, -10_000, .max, .min]

    @Test("Every list of items gets lines that hold all of its boxes", arguments: 0..<300)
    func lines(seed: Int) {
        var random = SeededGenerator(seed: seed)
        let items = (0..<Int.random(in: 0...25, using: &random)).map { _ in Self.item(&random) }
        var parameters = BreakParameters.tex
        parameters.tolerance = random.pick([200, -1, 20_000])
        parameters.pretolerance = random.pick([100, -1, 20_000])
        parameters.linePenalty = random.pick(Self.costs)
        parameters.adjacentDemerits = random.pick(Self.costs)
        parameters.finalHyphenDemerits = random.pick(Self.costs)
        parameters.looseness = random.pick([0, 3, -3])
        parameters.emergencyStretch = random.pick(Self.lengths)
        parameters.expansion = Expansion(
            stretch: random.pick(Self.lengths), shrink: random.pick(Self.lengths), step: random.pick(Self.lengths))
        let measures = Measures.hanging(
            random.pick(Self.lengths), indent: random.pick(Self.lengths), after: random.pick([0, 2, -2]))
        let text = OptimumBreaker.breakLines(items, measures: measures, parameters: parameters, tracing: true)
        let boxes = items.indices.filter { if case .box = items[$0] { true } else { false } }
        #expect(text.lines.flatMap(\.items).filter { boxes.contains($0) } == boxes)
        let greedy = OptimumBreaker.breakGreedily(items, measures: measures, parameters: parameters)
        #expect(greedy.lines.flatMap(\.items).filter { boxes.contains($0) } == boxes)
        #expect(!text.dump().isEmpty)
    }

    private static func item(_ random: inout SeededGenerator) -> BreakItem {
        func length() -> Double { random.once(in: 2) ? 20 : random.pick(lengths) }
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
            return .box(WordBox(width: length(), hang: Hang(start: length(), end: length())))
        case 1:
            let order = random.pick([0, 0, 1, 2, 7, -7])
            return .glue(Glue(width: length(), stretch: length(), shrink: length(), stretchOrder: order))
        default:
            return .penalty(
                Penalty(
                    cost: random.pick(costs), width: length(), after: length(), hang: length(),
                    kind: random.pick([.ordinary, .hyphen, .explicitHyphen])))
        }
    }

    @Test("Every column gets pages that hold all of its boxes", arguments: 0..<300)
    func pages(seed: Int) {
        var random = SeededGenerator(seed: seed)
        let items = (0..<Int.random(in: 0...25, using: &random)).map { _ in Self.pageItem(&random) }
        var parameters = PageParameters.standard
        parameters.pageCost = random.pick(Self.costs)
        parameters.emptyFootCost = random.pick(Self.costs)
        parameters.lastPageCost = random.pick(Self.costs)
        parameters.lastPageShare = random.pick(Self.lengths)
        parameters.foot = random.pick([.ragged, .flush])
        let heights = PageHeights(first: [random.pick(Self.lengths)], rest: random.pick(Self.lengths))
        let pages = PageBreaker.breakPages(items, heights: heights, parameters: parameters, explaining: true)
        let boxes = items.indices.filter { if case .box = items[$0] { true } else { false } }
        #expect(pages.pages.flatMap(\.items).filter { boxes.contains($0) } == boxes)
        #expect(!pages.dump().isEmpty)
    }

    private static func pageItem(_ random: inout SeededGenerator) -> PageItem {
        func length() -> Double { random.once(in: 2) ? 20 : random.pick(lengths) }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return .box(height: length())
        case 1: return .glue(height: length(), stretch: length(), shrink: length())
        default: return .penalty(PagePenalty(cost: random.pick(costs), foot: length(), head: length()))
        }
    }
}
