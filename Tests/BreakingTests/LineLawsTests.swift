import Breaking
import Testing

@Suite("Laws of lines")
struct LineLawsTests {
    @Test("The optimum is what trying everything finds", arguments: 0..<400)
    func bruteForce(seed: Int) {
        let paragraph = InventedParagraph(seed: seed, words: 2...6)
        let hand = LineByHand(paragraph)
        let places = hand.legalBreaks.dropLast()
        guard places.count <= 13, let end = hand.legalBreaks.last else { return }
        var least: Int?
        for choice in 0..<(1 << places.count) {
            let breaks = places.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element) + [end]
            if let demerits = hand.demerits(of: breaks) { least = min(least ?? demerits, demerits) }
        }
        let text = OptimumBreaker.breakLines(
            paragraph.items, measures: paragraph.measures, parameters: paragraph.parameters)
        if let least {
            #expect(text.demerits == least)
            #expect(hand.demerits(of: text.lines.map(\.breakIndex)) == least)
        } else {
            #expect(hand.demerits(of: text.lines.map(\.breakIndex)) == nil)
        }
    }

    @Test("No way to break that anyone thinks of is better", arguments: 0..<200)
    func randomAlternatives(seed: Int) {
        let paragraph = InventedParagraph(seed: seed, words: 20...60)
        let hand = LineByHand(paragraph)
        let text = OptimumBreaker.breakLines(
            paragraph.items, measures: paragraph.measures, parameters: paragraph.parameters)
        guard let optimum = hand.demerits(of: text.lines.map(\.breakIndex)) else { return }
        #expect(text.demerits == optimum)
        let greedy = OptimumBreaker.breakGreedily(
            paragraph.items, measures: paragraph.measures, parameters: paragraph.parameters)
        if let demerits = hand.demerits(of: greedy.lines.map(\.breakIndex)) { #expect(optimum <= demerits) }
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let other = variation(of: text.lines.map(\.breakIndex), hand.legalBreaks, &random)
            if let demerits = hand.demerits(of: other) { #expect(optimum <= demerits) }
        }
    }

    /// Some of the breaks moved to a place nearby.
    private func variation(of breaks: [Int], _ legal: [Int], _ random: inout SeededGenerator) -> [Int] {
        var moved: [Int] = []
        for place in breaks.dropLast() {
            guard let index = legal.firstIndex(of: place) else { continue }
            let step = random.once(in: 2) ? Int.random(in: -3...3, using: &random) : 0
            let other = legal[min(max(index + step, 0), legal.count - 2)]
            if other > moved.last ?? -1 { moved.append(other) }
        }
        return moved + breaks.suffix(1)
    }

    @Test("Every box is on exactly one line, in order", arguments: 0..<200)
    func textIsKept(seed: Int) {
        let paragraph = InventedParagraph(seed: seed, words: 1...80)
        for text in [
            OptimumBreaker.breakLines(
                paragraph.items, measures: paragraph.measures, parameters: paragraph.parameters),
            OptimumBreaker.breakGreedily(
                paragraph.items, measures: paragraph.measures, parameters: paragraph.parameters),
        ] {
            let boxes = paragraph.items.indices.filter { if case .box = paragraph.items[$0] { true } else { false } }
            let onLines = text.lines.flatMap(\.items).filter { boxes.contains($0) }
            #expect(onLines == boxes)
            #expect(text.lines.last?.breakIndex == paragraph.items.count - 1)
        }
    }

    @Test("A line is overfull only if no way to break avoids it", arguments: 0..<200)
    func overfullOnlyIfUnavoidable(seed: Int) {
        var paragraph = InventedParagraph(seed: seed, words: 1...40)
        paragraph.parameters.tolerance = 10_000
        paragraph.measures = .constant(paragraph.measures.rest)
        let hand = LineByHand(paragraph)
        let text = OptimumBreaker.breakLines(
            paragraph.items, measures: paragraph.measures, parameters: paragraph.parameters)
        // A place can be reached if a line that fits ends there and begins at a place that can.
        let places = [nil] + hand.legalBreaks.map(Optional.some)
        var reached = [true] + Array(repeating: false, count: places.count - 1)
        for end in 1..<places.count {
            reached[end] = (0..<end).contains { reached[$0] && hand.fits(from: places[$0], to: places[end] ?? 0) }
        }
        #expect(text.hasOverfullLines == !(reached.last ?? false))
    }

    @Test("A paragraph can be asked for a line more or less", arguments: 0..<100)
    func looseness(seed: Int) {
        var paragraph = InventedParagraph(seed: seed, words: 40...60)
        paragraph.parameters.tolerance = 9999
        func lines(_ looseness: Int) -> BrokenText {
            paragraph.parameters.looseness = looseness
            return OptimumBreaker.breakLines(
                paragraph.items, measures: paragraph.measures, parameters: paragraph.parameters)
        }
        let optimum = lines(0)
        guard !optimum.hasOverfullLines else { return }
        for looseness in [-2, -1, 1, 2] {
            let text = lines(looseness)
            let difference = text.lines.count - optimum.lines.count
            #expect(looseness < 0 ? (looseness...0).contains(difference) : (0...looseness).contains(difference))
            if difference == 0 { #expect(text.demerits == optimum.demerits) }
            #expect(text.demerits >= optimum.demerits)
        }
    }

    @Test("The same paragraph is broken the same way twice, and hyphens asked for late change nothing")
    func sameAgain() {
        for seed in 0..<50 {
            var paragraph = InventedParagraph(seed: seed, words: 20...40)
            paragraph.parameters.pretolerance = 100
            let plain = paragraph.items.filter {
                if case .penalty(let penalty) = $0 { penalty.kind != .hyphen } else { true }
            }
            let early = OptimumBreaker.breakLines(
                paragraph.items, measures: paragraph.measures, parameters: paragraph.parameters)
            let late = OptimumBreaker.breakLines(
                firstPass: plain, secondPass: { paragraph.items }, measures: paragraph.measures,
                parameters: paragraph.parameters)
            #expect(early.lines.map(\.ratio) == late.lines.map(\.ratio))
            #expect(early.demerits == late.demerits && early.pass == late.pass)
            #expect(late.items == (late.pass == .first ? plain : paragraph.items))
        }
    }
}
