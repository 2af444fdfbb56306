import Breaking
import Testing

/// Paragraphs on a ruler: every character and space is 5 pt wide, spaces give 2.5 pt or take 1.5 pt.
@Suite("Optimum lines")
struct OptimumBreakerTests {
    let ruler = RulerText()

    @Test("A paragraph that fits stays on one line")
    func oneLine() {
        let text = OptimumBreaker.breakLines(ruler.items("one two"), measures: .constant(200))
        #expect(
            text.dump() == """
                first pass, 1 lines, 100 demerits
                1  0..<5  r=+165.000fil decent b=0 d=100 t=100
                """)
    }

    @Test("A word longer than the measure is set overfull and says so")
    func overfull() {
        let text = OptimumBreaker.breakLines(ruler.items("interdisciplinary a"), measures: .constant(40))
        #expect(text.hasOverfullLines)
        #expect(text.lines[0].overrun == 45)
        #expect(text.lines.count == 2)
    }

    @Test("A line gives up a word so that the next one need not be loose")
    func looksAhead() {
        var ruler = ruler
        ruler.space.stretch = 5
        let items = ruler.items("aa bb cc dd eeeeee fffffff")
        let parameters = with { $0.tolerance = 9999 }
        let greedy = OptimumBreaker.breakGreedily(items, measures: .constant(60), parameters: parameters)
        let text = OptimumBreaker.breakLines(items, measures: .constant(60), parameters: parameters)
        #expect(greedy.lines.map(\.breakIndex) == [7, 9, 13])
        #expect(text.lines.map(\.breakIndex) == [5, 9, 13])
        #expect(text.demerits < greedy.demerits)
    }

    @Test("Hyphens are used only if the first pass fails, the author's own in any")
    func passes() {
        let soft = OptimumBreaker.breakLines(ruler.items("ab xxxxx·yyyyy cd"), measures: .constant(45))
        #expect(soft.pass == .second)
        #expect(soft.lines[0].endsWithHyphen)
        let hard = OptimumBreaker.breakLines(ruler.items("abc xxxxx-yyyyy cd"), measures: .constant(50))
        #expect(hard.pass == .first)
        #expect(hard.lines.map(\.breakIndex) == [3, 9])
        #expect(!hard.lines[0].endsWithHyphen)
    }

    @Test("Items with hyphens are not asked for while the first pass will do")
    func lazyHyphens() {
        var asked = 0
        let items = ruler.items("one two")
        func later() -> [BreakItem] {
            asked += 1
            return items
        }
        _ = OptimumBreaker.breakLines(firstPass: items, secondPass: later, measures: .constant(200))
        #expect(asked == 0)
        _ = OptimumBreaker.breakLines(firstPass: items, secondPass: later, measures: .constant(20))
        #expect(asked == 1)
    }

    @Test("Emergency stretch finds lines where tolerance alone finds none")
    func emergency() {
        let items = ruler.items("aaaaaa bbbbbbbbb cccccccccc dddd")
        let strict = OptimumBreaker.breakLines(items, measures: .constant(70))
        #expect(strict.hasOverfullLines)
        let helped = OptimumBreaker.breakLines(
            items, measures: .constant(70), parameters: with { $0.emergencyStretch = 40 })
        #expect(helped.pass == .emergency)
        #expect(!helped.hasOverfullLines)
    }

    @Test("A last line of one short word is avoided if that is charged enough")
    func runt() {
        var ruler = ruler
        ruler.space.stretch = 10
        let items = ruler.items("aaaa bbb cccc ddd eeee fff gg")
        let free = OptimumBreaker.breakLines(items, measures: .constant(65), parameters: with { $0.tolerance = 3000 })
        #expect(free.lines.map(\.breakIndex) == [5, 11, 15])
        let charged = OptimumBreaker.breakLines(
            items, measures: .constant(65),
            parameters: with {
                $0.tolerance = 3000
                $0.runts = RuntControl(minimumShare: 0.3, demerits: 10_000_000)
            })
        #expect(charged.lines.map(\.breakIndex) == [3, 9, 15])
    }

    @Test("A forced break ends a line in mid-paragraph")
    func forcedBreak() {
        var items = ruler.items("one two")
        items.replaceSubrange(
            1...1, with: [.forbiddenBreak, .glue(Glue(width: 0, stretch: 1, stretchOrder: 1)), .forcedBreak])
        let text = OptimumBreaker.breakLines(items, measures: .constant(100))
        #expect(text.lines.map(\.items) == [0..<3, 4..<7])
        #expect(text.lines[0].glueOrder == 1 && text.lines[0].ratio == 85)
    }

    @Test("The lines of a hanging paragraph are as wide as it says")
    func hanging() {
        let items = ruler.items("aaaa bbbb cccc dddd eeee ffff gggg")
        let text = OptimumBreaker.breakLines(items, measures: .hanging(70, indent: 25))
        #expect(text.lines.map(\.measure) == [70, 45, 45])
        #expect(text.lines.map(\.breakIndex) == [5, 9, 15])
    }

    @Test("What hangs over the margin leaves room on the line")
    func protrusion() {
        var items = ruler.items("aaaa bbbb, cccc")
        #expect(OptimumBreaker.breakLines(items, measures: .constant(46)).lines[0].ratio < -1 / 1.5)
        items[2] = .box(WordBox(width: 25, hang: Hang(start: 0, end: 4)))
        items[0] = .box(WordBox(width: 20, hang: Hang(start: 1, end: 0)))
        let line = OptimumBreaker.breakLines(items, measures: .constant(46)).lines[0]
        #expect(line.breakIndex == 3)
        #expect(line.naturalWidth == 50 && line.hangStart == 1 && line.hangEnd == 4)
        #expect(line.ratio == 1 / 2.5)
    }

    @Test("A hyphen hangs in place of the letter before it")
    func hangingHyphen() {
        let parameters = with { $0.pretolerance = -1 }
        let items: [BreakItem] = [
            .box(WordBox(width: 20, hang: Hang(start: 0, end: 1))), parameters.hyphen(width: 5, after: 2, hang: 3),
            .box(width: 20), .forcedBreak,
        ]
        let text = OptimumBreaker.breakLines(items, measures: .constant(22), parameters: parameters)
        #expect(text.lines.map(\.hangEnd) == [3, 0])
        #expect(text.lines.map(\.naturalWidth) == [25, 22])
    }

    @Test("Text grows narrower in steps before spaces shrink")
    func expansion() {
        let parameters = with { $0.expansion = .microtype }
        let items = ruler.items("aaaaaaaaaa bbbbbbbbbb cccccccccc dddd")
        let line = OptimumBreaker.breakLines(items, measures: .constant(158), parameters: parameters).lines[0]
        #expect(line.breakIndex == 5)
        #expect(line.expansion == -0.015)
        // 160 pt wide, 2 pt too wide: 2.25 pt come from the letters, the rest goes back to the spaces.
        #expect(abs(line.ratio - 0.25 / 5) < 1e-4)
    }

    @Test("Ragged text that expansion lets fit does not stick out")
    func raggedExpansion() {
        var ruler = ruler
        ruler.space = Glue(width: 5)
        let parameters = with {
            $0.expansion = Expansion(stretch: 0, shrink: 0.02)
            $0.lineGlue = Glue(width: 0, stretch: 20)
        }
        let items = ruler.items("aaaaaaaaaa bbbbbbbbbb cccccccccc dddd")
        let line = OptimumBreaker.breakLines(items, measures: .constant(159), parameters: parameters).lines[0]
        #expect(line.breakIndex == 5)
        #expect(line.expansion == -0.01)
        #expect(!line.isOverfull)
    }

    @Test("The trace reads like TeX's")
    func trace() {
        let items = ruler.items("aaaa bbbb cccc")
        let text = OptimumBreaker.breakLines(items, measures: .constant(45), tracing: true)
        #expect(
            text.trace?.dump() == """
                @firstpass
                @3 via @@0 b=0 p=0 d=100
                @@1: line 1.2 t=100 -> @@0
                @7 via @@1 b=0 p=-10000 d=100
                @@2: line 2.2- t=200 -> @@1
                """)
        #expect(OptimumBreaker.breakLines(items, measures: .constant(45)).trace == nil)
    }

    @Test("An empty paragraph is one empty line")
    func nothing() {
        var items: [BreakItem] = []
        #expect(OptimumBreaker.breakLines(items, measures: .constant(50)).lines.map(\.items) == [0..<0])
        items.finishParagraph()
        #expect(OptimumBreaker.breakLines(items, measures: .constant(50)).lines.count == 1)
    }

    private func with(_ change: (inout BreakParameters) -> Void) -> BreakParameters {
        var parameters = BreakParameters.tex
        change(&parameters)
        return parameters
    }
}

@Suite("Last lines")
struct LastLineTests {
    @Test("The last line's spaces go with those of the line before as far as they are asked to")
    func fit() {
        let ruler = RulerText()
        func gap(_ share: Double) -> (before: Double, last: Double) {
            var parameters = BreakParameters.tex
            parameters.lastLineFit = share
            let text = OptimumBreaker.breakLines(
                ruler.items("aaa bbb ccc ddd eee fff ggg hhh ii jj"), measures: .constant(81), parameters: parameters)
            let lines = text.lines.suffix(2).map { $0 }
            return (ruler.space.width(on: lines[0]), ruler.space.width(on: lines[1]))
        }
        let plain = gap(0)
        #expect(plain.last == 5 && plain.before > 5)
        #expect(gap(1).last == plain.before)
        #expect(abs(gap(0.5).last - (5 + plain.before) / 2) < 1e-9)
    }

    @Test("A line whose spaces would grow too wide is left short; where lines end does not change")
    func limit() {
        let ruler = RulerText()
        func lines(_ most: Double) -> [BrokenLine] {
            var parameters = BreakParameters.tex
            parameters.mostStretch = most
            parameters.tolerance = 10_000
            let items = ruler.items("aa bbbbbbbbbbbbbb cccccccccccccccc dd")
            return OptimumBreaker.breakLines(items, measures: .constant(100), parameters: parameters).lines
        }
        let (free, limited) = (lines(.infinity), lines(2))
        #expect(free.map(\.breakIndex) == limited.map(\.breakIndex))
        #expect(free[0].ratio > 2 && limited[0].ratio == 2.0 / 3)
        #expect(zip(free, limited).dropFirst().allSatisfy { $0 == $1 || $0.ratio > 2 })
    }

    @Test("A last line is never stretched beyond the measure")
    func room() {
        let ruler = RulerText()
        var parameters = BreakParameters.tex
        parameters.lastLineFit = 1
        parameters.tolerance = 9999
        for count in 10...40 {
            let words = (0..<count).map { String(repeating: "x", count: 1 + $0 * 5 % 7) }.joined(separator: " ")
            let text = OptimumBreaker.breakLines(
                ruler.items(words), measures: .constant(83), parameters: parameters)
            guard let last = text.lines.last, !last.isOverfull else { continue }
            let width = last.items.reduce(0.0) { sum, index in
                switch text.items[index] {
                case .box(let box): sum + box.width
                case .glue(let glue): glue.stretchOrder == 0 ? sum + glue.width(on: last) : sum
                case .penalty: sum
                }
            }
            #expect(width <= 83.001)
        }
    }
}
