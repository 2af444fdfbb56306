import CPango
import Glyphs
import Languages

/// Shapes items — text of one face, script, direction and language — with Pango; knows nothing of sizes or lines.
final class ItemShaper {
    private let library: FontLibrary
    private let glyphs = pango_glyph_string_new()
    private var fonts: [Int: FaceFont] = [:]

    init(library: FontLibrary) {
        self.library = library
    }

    deinit {
        pango_glyph_string_free(glyphs)
    }

    /// Glyphs in visual order, positions in units of the em; clusters come one glyph each, with the offset in the item
    /// where their text begins. Glyphs that show nothing (joiners, marks of direction) are left out. Nil only if the face
    /// cannot be loaded.
    func shape(_ item: ItemKey, voice: Voice, unitsPerEm: Double) -> [PlacedGlyph]? {
        guard let font = font(of: item.face) else { return nil }
        var analysis = PangoAnalysis()
        analysis.font = font.font
        analysis.level = item.isRightToLeft ? 1 : 0
        analysis.script = item.script
        analysis.language = pango_language_from_string(voice.language.tag)
        let wanted = features(of: voice, script: item.script)
        let features = wanted.isEmpty ? nil : pango_attr_font_features_new(wanted)
        defer { features.map { pango_attribute_destroy($0) } }
        var list = GSList(data: UnsafeMutableRawPointer(features), next: nil)
        withUnsafeMutablePointer(to: &list) { link in
            analysis.extra_attrs = features == nil ? nil : link
            var text = item.text.text
            text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) { bytes in
                    guard let start = bytes.baseAddress else { return }
                    pango_shape_full(
                        start + item.range.lowerBound, Int32(item.range.count), start, Int32(bytes.count), &analysis,
                        glyphs)
                }
            }
        }
        return read(scale: 1 / (unitsPerEm * Double(PANGO_SCALE)))
    }

    private func font(of face: Int) -> FaceFont? {
        if let font = fonts[face] { return font }
        let font = library.tables(of: face).flatMap(FaceFont.init)
        fonts[face] = font
        return font
    }

    /// Ideographs and kana stand on a grid; a font's kerning of them belongs to its proportional forms (OpenType, `palt`).
    private func features(of voice: Voice, script: UInt8) -> String {
        guard ParagraphAnalysis.isOnGrid(script), !voice.features.contains("palt=1") else { return voice.features }
        return voice.features.isEmpty ? "kern=0" : voice.features + ", kern=0"
    }

    private func read(scale: Double) -> [PlacedGlyph] {
        guard let string = glyphs?.pointee else { return [] }
        return (0..<Int(string.num_glyphs)).compactMap { index in
            let info = string.glyphs[index]
            let id = info.glyph
            guard id != 0x0fff_ffff else { return nil }  // PANGO_GLYPH_EMPTY, a macro Swift does not see
            return PlacedGlyph(
                glyph: Glyph(
                    id: id & 0x1000_0000 != 0 ? 0 : id,  // PANGO_GLYPH_UNKNOWN_FLAG
                    advance: Double(info.geometry.width) * scale,
                    dx: Double(info.geometry.x_offset) * scale,
                    dy: Double(info.geometry.y_offset) * scale),
                textStart: Int(string.log_clusters[index]))
        }
    }
}

/// A glyph and where in its item's text its cluster begins.
struct PlacedGlyph {
    var glyph: Glyph
    var textStart: Int
}
