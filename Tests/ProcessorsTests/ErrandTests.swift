import CGlibc
import Glibc
import Testing

@testable import Processors

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

    @Test("an errand can be run within another")
    func nested() {
        let errand = Errand { Errand { 7 }.outcome + 1 }
        #expect(errand.outcome == 8)
    }

    @Test("errands are done elsewhere than where they were begun, if there is another processor")
    func otherProcessor() {
        let count = Int(cglibc_processor_count())
        let allowed = Errand { Int(cglibc_processor_count()) }
        while count > 1, !allowed.isBegun { sched_yield() }
        #expect(allowed.outcome == max(count - 1, 1))
    }
}
