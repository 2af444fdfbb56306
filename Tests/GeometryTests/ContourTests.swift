import Geometry
import Testing

@Suite("Contours")
struct ContourTests {
    @Test("Path data gives steps, with or without spaces")
    func path() {
        let outline = Contour(path: "M0 0L1 -.5C1 .5,.5 1 0 1Z")
        #expect(
            outline?.steps == [
                .move(.init(0, 0)), .line(.init(1, -0.5)), .curve(.init(1, 0.5), .init(0.5, 1), .init(0, 1)), .close,
            ])
        #expect(outline?.bounds?.min == .init(0, -0.5) && outline?.bounds?.max == .init(1, 1))
    }

    @Test("What is no path is none", arguments: ["", "L1 1", "M1", "M0 0Q1 1 2 2", "M0 0L1 x", "0 0", "M1e9999 0"])
    func refuses(path: String) {
        #expect(Contour(path: path) == nil)
    }
}
