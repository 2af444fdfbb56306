import Breaking

/// A paragraph of invented words on a ruler, with a measure and parameters, all drawn from a seed.
struct InventedParagraph {
    var items: [BreakItem]
    var measures: Measures
    var parameters: BreakParameters

    /// - Parameter words: how many; few enough for brute force, or many.
    init(seed: Int, words: ClosedRange<Int>) {
        var random = SeededGenerator(seed: seed)
        parameters = Self.parameters(&random)
        let isRagged = random.once(in: 4)
        if isRagged { parameters.lineGlue = Glue(width: 0, stretch: 30) }
        let space = isRagged ? Glue(width: 5) : Glue(width: 5, stretch: 2.5, shrink: 1.6)
        let ruler = RulerText(space: space, parameters: parameters)
        let count = Int.random(in: words, using: &random)
        let text = (0..<count).map { _ in Self.word(&random) }.joined(separator: " ")
        items = ruler.items(text)
        let measure = random.pick([60, 80, 110, 150.5, 200, 300])
        measures =
            random.once(in: 4) ? .hanging(measure, indent: 15, after: random.pick([1, 2, -1])) : .constant(measure)
    }

    private static func word(_ random: inout SeededGenerator) -> String {
        let syllables = random.pick([1, 1, 1, 2, 2, 3, 4])
        var word = ""
        for syllable in 0..<syllables {
            if syllable > 0 { word += random.once(in: 6) ? "-" : "·" }
            word += String(repeating: "x", count: random.pick([2, 3, 3, 4, 5]))
        }
        return word
    }

    private static func parameters(_ random: inout SeededGenerator) -> BreakParameters {
        var parameters = BreakParameters.tex
        parameters.pretolerance = -1
        parameters.tolerance = random.pick([200, 500, 1000, 9999])
        parameters.hyphenPenalty = random.pick([50, 0, 500, -30])
        parameters.adjacentDemerits = random.pick([10_000, 0, 3000])
        parameters.doubleHyphenDemerits = random.pick([10_000, 0, 100_000])
        parameters.finalHyphenDemerits = random.pick([5000, 0, 100_000])
        parameters.linePenalty = random.pick([10, 0, 50])
        if random.once(in: 4) { parameters.runts = RuntControl(minimumShare: 0.3, demerits: 20_000) }
        return parameters
    }
}
