import Geometry
import Testing

@Suite("Geometry")
struct GeometryTests {
    @Test("A millimetre is 72/25.4 points and comes back")
    func lengths() {
        #expect(abs(Length.mm(25.4).points - 72) < 1e-9)
        #expect(abs(Length.pt(72).millimetres - 25.4) < 1e-9)
        #expect(Size.a4.width < Size.letter.width)
    }

    @Test("Colours are read from hexadecimal and nothing else")
    func colors() {
        #expect(Color(hex: "#0af") == Color(hex: "#00AAFF"))
        #expect(Color(hex: "#00aaff")?.description == "#00aaff")
        for wrong in ["00aaff", "#00aaf", "#ggg", "#", "red"] { #expect(Color(hex: wrong) == nil) }
    }

    @Test("Contrast follows WCAG: 21 for black on white, 4.54 for #767676")
    func contrast() {
        #expect(abs(Color.black.contrast(with: .white) - 21) < 1e-9)
        #expect(abs((Color(hex: "#767676") ?? .black).contrast(with: .white) - 4.54) < 0.01)
    }
}
