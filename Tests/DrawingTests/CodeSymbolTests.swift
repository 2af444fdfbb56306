import Geometry
import Testing

@testable import Drawing

@Suite("QR codes")
struct CodeSymbolTests {
    /// Rows of `#` for dark.
    private func symbol(_ rows: String...) -> CodeSymbol {
        CodeSymbol(side: rows.count, dark: rows.joined().map { $0 == "#" })
    }

    /// The corners of each loop, in squares from the symbol's upper left corner.
    private func loops(of symbol: CodeSymbol) -> [[Contour.Place]] {
        var loops: [[Contour.Place]] = []
        for step in symbol.outline.steps {
            switch step {
            case .move(let place): loops.append([place])
            case .line(let place): loops[loops.count - 1].append(place)
            default: break
            }
        }
        let unit = Double(symbol.sideWithMargin)
        return loops.map { loop in
            loop.map { Contour.Place(($0.x * unit - 4).rounded(), ($0.y * unit - 4).rounded()) }
        }
    }

    /// In squares; inner loops count against outer ones.
    private func area(of loop: [Contour.Place]) -> Double {
        zip(loop, loop.dropFirst() + loop.prefix(1)).reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) / 2 }
    }

    @Test("Squares that touch are one shape with a corner where it turns")
    func joined() {
        #expect(
            loops(of: symbol("##.", "#..", "...")) == [
                [.init(0, 0), .init(2, 0), .init(2, 1), .init(1, 1), .init(1, 2), .init(0, 2)]
            ])
    }

    @Test("A hole goes round the other way, squares that meet at a corner are apart")
    func holes() {
        #expect(loops(of: symbol("###", "#.#", "###")).map(area) == [9, -1])
        #expect(loops(of: symbol("#.", ".#")).map(area) == [1, 1])
        #expect(loops(of: symbol(".#", "#.")).map(area) == [1, 1])
    }

    @Test("The shape covers exactly the dark squares of a real code, and leaves the margin free")
    func covers() throws {
        guard let symbol = try? CodeSymbol("https://crumb.example/ada") else { return }
        #expect(symbol.side >= 21 && symbol.sideWithMargin == symbol.side + 8)
        #expect(loops(of: symbol).map(area).reduce(0, +) == Double(symbol.dark.count { $0 }))
        let bounds = try #require(symbol.outline.bounds)
        let margin = 4 / Double(symbol.sideWithMargin)
        #expect(abs(bounds.min.x - margin) < 1e-9 && abs(bounds.max.y - (1 - margin)) < 1e-9)
    }

    @Test("More than fits into any code is refused, whatever it is")
    func tooLong() {
        guard CodeSymbol.libraryVersion != "missing" else { return }
        #expect(throws: CodeError.tooLong) { try CodeSymbol(String(repeating: "a", count: 4000)) }
    }
}
