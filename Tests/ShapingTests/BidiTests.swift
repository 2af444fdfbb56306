import Geometry
import Glyphs
import Languages
import Shaping
import Testing

@Suite("Text of two directions")
struct BidiTests {
    let shaper = TestFonts.shaper()

    /// Runs in logical order with their levels: `1:الهاتف 2:+962`.
    private func levels(_ text: String, isolates: [Range<Int>] = []) -> String {
        var styled = StyledText(text, TestFonts.style())
        styled.isolates = isolates
        let atoms = shaper.shape(styled, direction: .rightToLeft).atoms
        return atoms.flatMap(\.runs).map { "\($0.level):\($0.run.text)" }.joined(separator: "|")
    }

    @Test("The plus of a telephone number stays before it")
    func phone() {
        #expect(levels("الهاتف +962 6 555 0142") == "1:الهاتف|1: |2:+962 6 555 0142")
        #expect(levels("טל׳ (03) 555-0188 היום").contains("2:(03) 555-0188|1: |1:היום"))
    }

    @Test("Addresses side by side stay in the order of the text around them, spaces that do not break or not")
    func addresses() {
        #expect(levels("a@b.example · c.example/d") == "2:a@b.example|1: |1:·|1: |2:c.example/d")
        #expect(levels("a@b.example\u{a0}·\u{a0}+1 555 0100").hasPrefix("2:a@b.example|1:"))
    }

    @Test("What is isolated has no part in the order of its neighbours")
    func isolates() {
        #expect(levels("Go · C") == "2:Go|2: |2:·|2: |2:C")
        #expect(levels("Go · C", isolates: [0..<2, 6..<7]) == "2:Go|1: |1:·|1: |2:C")
    }

    @Test("Isolating leaves no mark in the text")
    func silence() {
        let atoms = shaper.shape(StyledText("א a@b.example, ב", TestFonts.style()), direction: .rightToLeft).atoms
        #expect(atoms.flatMap(\.runs).map(\.run.text).joined() == "א a@b.example, ב")
    }

    @Test("Letters that join are not set apart, whatever the style asks for")
    func tracking() {
        func width(_ text: String, _ tracking: Double) -> Double {
            var style = TestFonts.style()
            style.tracking = tracking
            return shaper.shape(StyledText(text, style), direction: .rightToLeft).atoms.reduce(0) {
                $0 + $1.width.points
            }
        }
        #expect(width("الخبرة", 0.05) == width("الخبرة", 0))
        #expect(width("ABC", 0.05) > width("ABC", 0))
    }
}

@Suite("Japanese and Chinese text")
struct WideTextTests {
    let shaper = TestFonts.shaper()

    private func shape(_ text: String) -> ShapedText {
        var styled = StyledText(text, TestFonts.style())
        for index in styled.spans.indices { styled.spans[index].language = LanguageTag("ja") ?? .english }
        return shaper.shape(styled, direction: .leftToRight)
    }

    /// In em.
    private func width(_ text: String) -> Double {
        let size = TestFonts.style().size.points
        return (shape(text).atoms.reduce(0) { $0 + $1.width.points } / size * 100).rounded() / 100
    }

    @Test("A line does not begin with a stop or a closing bracket, nor end with an opening one")
    func kinsoku() {
        #expect(shape("設計。「動く（例）」").pieces.joined(separator: "|") == "設|計。|「動|く|（例）」")
    }

    @Test("A date of figures and signs is one piece, and a range ends a line after its wave")
    func dates() {
        #expect(shape("2020年4月～2021年3月").pieces.joined(separator: "|") == "2020年4月～|2021年3月")
    }

    @Test(
        "Signs that meet share their empty halves",
        arguments: [("。", 1.0), ("。」", 1.5), ("」（", 1.5), ("）、", 1.5), ("「『", 1.5)])
    func compression(text: String, em: Double) { #expect(width("字" + text + "字") == 2 + em) }
}
