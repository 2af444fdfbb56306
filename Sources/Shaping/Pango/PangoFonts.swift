import CPango

/// Pango's view of the font library: one private font map that knows exactly the faces it is given.
///
/// Fontconfig reads no configuration, no cache and no font: each face is described to it by file and index under a name
/// of its own (`face12`), so that its matching has nothing to choose and never leaves the list, and nothing is
/// emboldened or slanted. Each font is loaded at as many points as its em has units: what Pango calls a position is
/// then a whole number of the font's own units, exact, and good for every size.
final class PangoFonts {
    private let configuration: OpaquePointer
    private let map: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private var loaded: [Int: UnsafeMutablePointer<PangoFont>] = [:]

    /// The faces in the order of the library; their place in it is their number. Nil if Pango cannot be set up at all.
    init?(faces: some Sequence<(path: String, index: Int)>) {
        guard let configuration = FcConfigCreate() else { return nil }
        Self.describe(faces, to: configuration)
        // Making a font map starts FcInit in a thread, which reads every file of the system's configuration, unless
        // there is a current one before.
        FcConfigSetCurrent(configuration)
        guard let map = pango_ft2_font_map_new() else { return nil }
        pango_fc_font_map_set_config(OpaquePointer(map), configuration)
        pango_ft2_font_map_set_resolution(OpaquePointer(map), 72, 72)
        guard let context = pango_font_map_create_context(map) else { return nil }
        pango_context_set_round_glyph_positions(context, 0)
        self.configuration = configuration
        self.map = map
        self.context = context
    }

    deinit {
        for font in loaded.values { g_object_unref(font) }
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(map)
        FcConfigDestroy(configuration)
    }

    /// The font of a face at one point a unit of its em.
    func font(of face: Int, unitsPerEm: Double) -> UnsafeMutablePointer<PangoFont>? {
        if let font = loaded[face] { return font }
        let description = pango_font_description_new()
        defer { pango_font_description_free(description) }
        pango_font_description_set_family(description, "face\(face)")
        pango_font_description_set_absolute_size(description, unitsPerEm * Double(PANGO_SCALE))
        guard let font = pango_font_map_load_font(map, context, description) else { return nil }
        loaded[face] = font
        return font
    }

    private static func describe(
        _ faces: some Sequence<(path: String, index: Int)>, to configuration: OpaquePointer
    ) {
        // Fontconfig makes its list of application fonts when the first one is added, and has no other way to ask for
        // it; a path that names no font leaves the list empty.
        FcConfigAppFontAddFile(configuration, "")
        guard let list = FcConfigGetFonts(configuration, FcSetApplication), let characters = FcCharSetCreate() else {
            return
        }
        defer { FcCharSetDestroy(characters) }
        // Pango sorts and matches in two threads and takes what comes first. Sorting leaves out faces without characters;
        // one that all have is enough to keep the wanted face.
        FcCharSetAddChar(characters, 0x20)
        for (number, face) in faces.enumerated() {
            guard let pattern = FcPatternCreate() else { continue }
            FcPatternAddString(pattern, FC_FAMILY, "face\(number)")
            FcPatternAddString(pattern, FC_FILE, face.path)
            FcPatternAddInteger(pattern, FC_INDEX, Int32(face.index))
            // Pango only asks whether the file is of the OpenType kind; HarfBuzz sees for itself which.
            FcPatternAddString(pattern, FC_FONTFORMAT, "TrueType")
            FcPatternAddCharSet(pattern, FC_CHARSET, characters)
            FcPatternAddBool(pattern, FC_SCALABLE, 1)
            FcPatternAddBool(pattern, FC_HINTING, 0)
            FcFontSetAdd(list, pattern)
        }
    }
}
