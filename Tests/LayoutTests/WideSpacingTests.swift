import Breaking
import Geometry
import Glyphs
import Languages
import Testing

@testable import Layout

@Suite("Room between ideographs and letters")
struct WideSpacingTests {
    /// Width and stretch in em at each place where the text may break, which is between all its characters.
    private func seams(_ text: String) -> [String] {
        let style = FontStyle(families: ["F"], size: .pt(10))
        let styled = StyledText(
            text: text, spans: [.init(range: 0..<text.utf8.count, style: style, language: .english)])
        var offset = 0
        let atoms = text.map { character -> ShapedText.Atom in
            let start = offset
            offset += String(character).utf8.count
            return .init(
                kind: .word, range: start..<offset, runs: [], width: .pt(10), mayBreakAfter: offset < text.utf8.count)
        }
        let seams = WideSpacing.seams(of: ShapedText(atoms: atoms, baseDirection: .leftToRight), in: styled)
        return text.indices.dropLast().enumerated().map { index, _ in
            seams[index].map { "\($0.width / 10) \($0.stretch / 10)" } ?? "-"
        }
    }

    @Test("Between an ideograph and a letter or figure stands a sliver; between ideographs only what stretches")
    func slivers() {
        #expect(seams("字字") == ["0.0 0.04"])
        #expect(seams("字A") == ["0.08 0.02"])
        #expect(seams("5字") == ["0.08 0.02"])
        #expect(seams("ab") == ["-"])
    }

    @Test("Beside signs with room of their own there is none, nor in Korean, which has spaces")
    func none() {
        #expect(seams("、A") == ["-"])
        #expect(seams("A（") == ["-"])
        #expect(seams("한A") == ["-"])
    }
}
