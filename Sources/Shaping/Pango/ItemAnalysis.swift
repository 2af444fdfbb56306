import CPango
import Languages

/// What Pango is told of every item of one voice in one face, script and direction: made once, not for each word.
final class ItemAnalysis {
    let setting: ItemKey.Setting
    let tables: FontTables
    /// From Pango's positions to units of the em.
    let scale: Double
    private(set) var pango = PangoAnalysis()
    private let font: FaceFont

    /// Nil only if GObject cannot make an object.
    init?(_ tables: FontTables, _ setting: ItemKey.Setting, _ voice: Voice) {
        guard let font = FaceFont(tables) else { return nil }
        self.setting = setting
        self.tables = tables
        self.font = font
        scale = 1 / (tables.unitsPerEm * Double(PANGO_SCALE))
        pango.font = font.font
        pango.level = setting.isRightToLeft ? 1 : 0
        pango.script = setting.script
        pango.language = pango_language_from_string(voice.language.tag)
        let features = Self.features(of: voice, script: setting.script)
        if !features.isEmpty {
            pango.extra_attrs = g_slist_prepend(nil, pango_attr_font_features_new(features))
        }
    }

    deinit {
        g_slist_free_full(pango.extra_attrs) { attribute in
            pango_attribute_destroy(attribute?.assumingMemoryBound(to: PangoAttribute.self))
        }
    }

    /// Ideographs and kana stand on a grid; a font's kerning of them belongs to its proportional forms (OpenType, `palt`).
    private static func features(of voice: Voice, script: UInt8) -> String {
        let isOnGrid = ParagraphAnalysis.isOnGrid(script) && !voice.features.contains("palt=1")
        return (voice.features + (isOnGrid ? ["kern=0"] : [])).joined(separator: ", ")
    }
}
