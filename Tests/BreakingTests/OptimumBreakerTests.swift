import Breaking
import Testing

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
}
