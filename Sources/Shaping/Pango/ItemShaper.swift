import CPango
import Glyphs
import Languages

/// Shapes items — text of one face, script, direction and language — with Pango; knows nothing of sizes or lines.
final class ItemShaper {
    private let library: FontLibrary
    private let glyphs = pango_glyph_string_new()
    /// Of the few settings a document has.
    private var analyses: [ItemAnalysis] = []

    init(library: FontLibrary) {
        self.library = library
    }

    deinit {
        pango_glyph_string_free(glyphs)
    }

    /// Glyphs in visual order, positions in units of the em; clusters come one glyph each, with the offset in the item
    /// where their text begins. Glyphs that show nothing (joiners, marks of direction) are left out. Empty if the face
    /// cannot be loaded.
    func shape(_ item: ItemKey, voice: Voice) -> [PlacedGlyph] {
        guard let analysis = analysis(for: item.setting, voice: voice) else { return [] }
        var text = item.text.text
        text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { bytes in
                guard let start = bytes.baseAddress else { return }
                withUnsafePointer(to: analysis.pango) {
                    pango_shape_full(
                        start + item.range.lowerBound, Int32(item.range.count), start, Int32(bytes.count), $0, glyphs)
                }
            }
        }
        let placed = read(scale: analysis.scale)
        return placed.contains { $0.glyph.id == 0 } ? placed.map { Self.visible($0, analysis.tables) } : placed
    }

    private func analysis(for setting: ItemKey.Setting, voice: Voice) -> ItemAnalysis? {
        if let known = analyses.first(where: { $0.setting == setting }) { return known }
        guard let tables = library.tables(of: setting.face), let analysis = ItemAnalysis(tables, setting, voice) else {
            return nil
        }
        analyses.append(analysis)
        return analysis
    }

    private func read(scale: Double) -> [PlacedGlyph] {
        guard let string = glyphs?.pointee else { return [] }
        var placed: [PlacedGlyph] = []
        placed.reserveCapacity(Int(string.num_glyphs))
        for index in 0..<Int(string.num_glyphs) {
            let info = string.glyphs[index]
            let id = info.glyph
            guard id != 0x0fff_ffff else { continue }  // PANGO_GLYPH_EMPTY, a macro Swift does not see
            placed.append(
                PlacedGlyph(
                    glyph: Glyph(
                        id: id & 0x1000_0000 != 0 ? 0 : id,  // PANGO_GLYPH_UNKNOWN_FLAG
                        advance: Double(info.geometry.width) * scale,
                        dx: Double(info.geometry.x_offset) * scale,
                        dy: Double(info.geometry.y_offset) * scale),
                    textStart: Int(string.log_clusters[index])))
        }
        return placed
    }

    /// A glyph for one the face turned out not to have, since PDF/A allows no `.notdef` (ISO 19005-2, 6.2.11.8). Faces
    /// are chosen by what they have, so this is for sequences a face has in parts only.
    private static func visible(_ placed: PlacedGlyph, _ tables: FontTables) -> PlacedGlyph {
        guard placed.glyph.id == 0, let scalar = [0x25a1, 0x3f].first(where: { tables.glyph(of: $0) != nil }),
            let glyph = tables.glyph(of: scalar), let advance = tables.advance(of: scalar)
        else { return placed }
        return PlacedGlyph(
            glyph: Glyph(id: glyph, advance: advance / tables.unitsPerEm, dx: 0, dy: 0), textStart: placed.textStart)
    }
}

/// A glyph and where in its item's text its cluster begins.
struct PlacedGlyph {
    var glyph: Glyph
    var textStart: Int
}
