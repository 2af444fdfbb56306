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

    /// Lines of 10 pt that may be parted anywhere.
    private func lines(_ count: Int) -> [PageItem] {
        Array(repeating: [PageItem.box(height: 10)], count: count).joined(separator: [.glue(height: 0)]).map { $0 }
    }
}
