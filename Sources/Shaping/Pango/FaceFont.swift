import CPango

/// One face as Pango wants it: a font of a class of our own, which HarfBuzz reads from exactly that file.
///
/// All that Pango asks of a font when it shapes with unrounded positions is HarfBuzz's font; its own classes find
/// fonts with fontconfig, in two threads a face. The font is set at as many points as its em has units: what Pango
/// calls a position is then a whole number of the font's own units, exact, and good for every size.
final class FaceFont {
    let font: UnsafeMutablePointer<PangoFont>

    /// Keeps the tables' face for as long as it lives. Nil only if GObject cannot make an object.
    init?(_ tables: FontTables) {
        guard let object = g_object_new_with_properties(Self.type, 0, nil, nil) else { return nil }
        let scaled = tables.scaledFont(unitsPerEmUnit: PANGO_SCALE)
        g_object_set_data_full(object, Self.key, UnsafeMutableRawPointer(scaled)) { pointer in
            hb_font_destroy(pointer.map(OpaquePointer.init))
        }
        font = UnsafeMutableRawPointer(object).assumingMemoryBound(to: PangoFont.self)
    }

    deinit {
        g_object_unref(font)
    }

    private static let key = "vitaset-font"

    /// The class, known to GObject from the first use on.
    private static let type: GType = {
        var info = GTypeInfo()
        info.class_size = guint16(MemoryLayout<PangoFontClass>.size)
        info.instance_size = guint16(MemoryLayout<PangoFont>.size)
        info.class_init = { pointer, _ in
            guard let fontClass = pointer?.assumingMemoryBound(to: PangoFontClass.self) else { return }
            fontClass.pointee.create_hb_font = { FaceFont.scaledFont(of: $0).map { hb_font_reference($0) } ?? nil }
            fontClass.pointee.get_glyph_extents = { FaceFont.readExtents(of: $1, in: $0, ink: $2, logical: $3) }
        }
        return g_type_register_static(pango_font_get_type(), "VitasetFaceFont", &info, GTypeFlags(rawValue: 0))
    }()

    private static func scaledFont(of font: UnsafeMutablePointer<PangoFont>?) -> OpaquePointer? {
        guard let font else { return nil }
        let object = UnsafeMutableRawPointer(font).assumingMemoryBound(to: GObject.self)
        return g_object_get_data(object, key).map(OpaquePointer.init)
    }

    /// Asked for where a text could not be shaped at all: the advance, without ink.
    private static func readExtents(
        of glyph: PangoGlyph, in font: UnsafeMutablePointer<PangoFont>?, ink: UnsafeMutablePointer<PangoRectangle>?,
        logical: UnsafeMutablePointer<PangoRectangle>?
    ) {
        let advance = scaledFont(of: font).map { hb_font_get_glyph_h_advance($0, glyph & 0x0fff_ffff) } ?? 0
        ink?.pointee = PangoRectangle()
        logical?.pointee = PangoRectangle(x: 0, y: 0, width: advance, height: 0)
    }
}
