import CGlibc
import Glibc
import Synchronization
import Testing

@testable import Processors

@Suite("Deliveries", .enabled(if: cglibc_processor_count() > 1, "there is one processor only"))
struct DeliveryTests {
    @Test("pieces come in the order in which they were made, and stay")
    func order() {
        let delivery = Delivery { deliver in
            for number in 0..<100 { deliver(number) }
        }
        while !delivery.isBegun { sched_yield() }
        #expect(delivery.pieces(atLeast: 1).first == 0)
        #expect(delivery.pieces(atLeast: 40).prefix(40) == [Int](0..<40)[...])
        #expect(delivery.pieces(atLeast: 100) == [Int](0..<100))
    }

    @Test("a piece can be had before the next is made")
    func before() {
        let gate = Gate()
        let delivery = Delivery { deliver in
            deliver(1)
            while !gate.isOpen.withLock(\.self) { sched_yield() }
            deliver(2)
        }
        while !delivery.isBegun { sched_yield() }
        #expect(delivery.pieces(atLeast: 1) == [1])
        gate.isOpen.withLock { $0 = true }
        #expect(delivery.pieces(atLeast: 2) == [1, 2])
    }

    @Test("work that was not begun in time never is")
    func tooEarly() {
        let gate = Gate()
        let before = Errand { while !gate.isOpen.withLock(\.self) { sched_yield() } }
        while !before.isBegun { sched_yield() }
        let delivery = Delivery { deliver in deliver(1) }
        #expect(delivery.pieces(atLeast: 1).isEmpty)
        gate.isOpen.withLock { $0 = true }
        before.outcome
        #expect(delivery.pieces(atLeast: 1).isEmpty)
    }

    @Test("who asks for more than there will be gets what there is when the work has ended")
    func tooMany() {
        let delivery = Delivery { deliver in deliver("only") }
        while !delivery.isBegun { sched_yield() }
        #expect(delivery.pieces(atLeast: 3) == ["only"])
    }
}

/// What one thread opens and another waits for.
private final class Gate: Sendable {
    let isOpen = Mutex(false)
}
