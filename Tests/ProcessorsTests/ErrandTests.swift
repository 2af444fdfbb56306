import CGlibc
import Processors
import Testing

@Suite("Errands")
struct ErrandTests {
    @Test("what an errand brings back is what its work returned")
    func outcome() {
        let errands = (0..<20).map { number in Errand { number * number } }
        #expect(errands.map(\.outcome) == (0..<20).map { $0 * $0 })
    }

    @Test("an outcome can be asked for again")
    func outcomeTwice() {
        let errand = Errand { [1, 2, 3] }
        #expect(errand.outcome == errand.outcome)
    }

    @Test("an errand nobody asks about is over when it is given up")
    func abandoned() {
        let box = Box()
        do { _ = Errand { box.fill(with: 7) } }
        #expect(box.content == 7)
    }

    @Test("a thread does not begin where it was started, if there is elsewhere to be")
    func otherProcessor() {
        let count = Int(cglibc_processor_count())
        let errand = Errand { Int(cglibc_processor_count()) }
        #expect(errand.outcome == max(count - 1, 1))
    }
}

/// Written by one thread, read by another after the first has ended.
private final class Box: @unchecked Sendable {
    private(set) var content = 0

    func fill(with number: Int) { content = number }
}
