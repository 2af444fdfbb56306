import CPango
import Geometry
import Glyphs
import Languages
import Shaping
import Testing

@Suite("Exactness")
struct ExactWidthTests {
    /// What HarfBuzz itself makes of a word: glyphs, and advances in the font's own units.
    private func shaped(_ text: String, path: String) -> (glyphs: [UInt32], advances: [Int], unitsPerEm: Int) {
        let blob = hb_blob_create_from_file(path)
        let face = hb_face_create(blob, 0)
        let font = hb_font_create(face)
        let buffer = hb_buffer_create()
        defer {
            hb_buffer_destroy(buffer)
            hb_font_destroy(font)
            hb_face_destroy(face)
            hb_blob_destroy(blob)
        }
        hb_buffer_add_utf8(buffer, text, -1, 0, -1)
        hb_buffer_guess_segment_properties(buffer)
        hb_shape(font, buffer, nil, 0)
        var count: UInt32 = 0
        guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
            let positions = hb_buffer_get_glyph_positions(buffer, &count)
        else { return ([], [], 1) }
        return (
            (0..<Int(count)).map { infos[$0].codepoint }, (0..<Int(count)).map { Int(positions[$0].x_advance) },
            Int(hb_face_get_upem(face))
        )
    }

    @Test(
        "Glyphs and advances are HarfBuzz's own, unrounded",
        arguments: [
            ("Lato", TestFonts.lato + "Regular.ttf"), ("Linux Libertine O", TestFonts.libertine + "R.otf"),
        ],
        ["AVATAR", "office", "Typographer", "Wolfgang", "To", "fjord", "éclair", "ẞtraße", "1234567890", "„Ja“"])
    func exact(font: (family: String, path: String), word: String) {
        let shaper = TestFonts.shaper()
        let atoms = shaper.shape(
            StyledText(word, TestFonts.style(font.family, size: 10.3)), direction: .leftToRight
        ).atoms
        let glyphs = atoms.flatMap(\.runs).flatMap(\.run.glyphs)
        let expected = shaped(word, path: font.path)
        #expect(glyphs.map(\.id) == expected.glyphs)
        for (glyph, units) in zip(glyphs, expected.advances) {
            #expect(abs(glyph.advance - 10.3 * Double(units) / Double(expected.unitsPerEm)) < 1e-9)
        }
    }

    @Test(
        "A space is as close to the signs beside it as the font says",
        arguments: ["y x", "“pilot” archive", "x ‘a", "yes… no", "by – to"])
    func spaces(text: String) {
        let shaper = TestFonts.shaper()
        let shaped = shaper.shape(StyledText(text, TestFonts.style("Lato", size: 10)), direction: .leftToRight)
        let ours = shaped.atoms.reduce(0) { $0 + $1.width.points }
        let expected = self.shaped(text, path: TestFonts.lato + "Regular.ttf")
        let units = expected.advances.reduce(0, +)
        #expect(abs(ours - 10 * Double(units) / Double(expected.unitsPerEm)) < 1e-6)
    }
}
