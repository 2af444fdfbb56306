import CPango

/// The tables of one font file, read by HarfBuzz: which characters it has, how tall it is, what its features are.
///
/// The file is mapped, not read, so that even a large collection costs nothing until it is looked into. All numbers are
/// in units of the em's own grid (`unitsPerEm`).
final class FontTables {
    let unitsPerEm: Double
    private let face: OpaquePointer
    /// The glyphs that several characters share.
    private(set) lazy var standIns = StandIns(space: glyph(of: 0x20), hyphen: glyph(of: 0x2d))
    private let font: OpaquePointer

    /// Nil if the file cannot be read or holds no face of this index.
    init?(path: String, index: Int) {
        guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
        defer { hb_blob_destroy(blob) }
        guard index >= 0, UInt32(index) < hb_face_count(blob), let face = hb_face_create(blob, UInt32(index)) else {
            return nil
        }
        self.face = face
        font = hb_font_create(face)
        unitsPerEm = Double(hb_face_get_upem(face))
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    /// The face as a font that counts `unitsPerEmUnit` for one unit of its em; the caller's to destroy.
    func scaledFont(unitsPerEmUnit: Int32) -> OpaquePointer? {
        let scaled = hb_font_create(face)
        let scale = Int32(unitsPerEm) * unitsPerEmUnit
        hb_font_set_scale(scaled, scale, scale)
        return scaled
    }

    func glyph(of scalar: UInt32) -> UInt32? {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(font, scalar, &glyph) != 0 && glyph != 0 ? glyph : nil
    }

    /// Whether a character can be set: directly, or from its canonical parts (UAX #15), as HarfBuzz would do it.
    func covers(_ scalar: UInt32) -> Bool {
        if glyph(of: scalar) != nil { return true }
        var (first, second): (hb_codepoint_t, hb_codepoint_t) = (0, 0)
        guard hb_unicode_decompose(hb_unicode_funcs_get_default(), scalar, &first, &second) != 0 else { return false }
        return covers(first) && (second == 0 || covers(second))
    }

    /// The one character two make by canonical composition, such as `e` and the combining acute.
    static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        var whole: hb_codepoint_t = 0
        return hb_unicode_compose(hb_unicode_funcs_get_default(), first, second, &whole) != 0 ? whole : nil
    }

    /// The advance of a character's glyph; nil if the face has none.
    func advance(of scalar: UInt32) -> Double? {
        glyph(of: scalar).map { Double(hb_font_get_glyph_h_advance(font, $0)) }
    }

    /// From the baseline, upwards positive: OS/2's typographic values if the font says they rule, else hhea's.
    private(set) lazy var ascender = position(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) ?? 0.8 * unitsPerEm

    /// From the baseline, downwards positive.
    private(set) lazy var descender = position(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER).map { -$0 } ?? 0.2 * unitsPerEm

    /// OS/2 version 2 and later; for older ones the height of the letter itself.
    private(set) lazy var capHeight = position(HB_OT_METRICS_TAG_CAP_HEIGHT) ?? height(of: "H") ?? 0.7 * unitsPerEm

    private(set) lazy var xHeight = position(HB_OT_METRICS_TAG_X_HEIGHT) ?? height(of: "x") ?? 0.5 * unitsPerEm

    /// The advances of U+0020 and of U+002D.
    private(set) lazy var space = advance(of: 0x20) ?? unitsPerEm / 4
    private(set) lazy var hyphen = advance(of: 0x2d) ?? unitsPerEm / 3

    private func position(_ tag: hb_ot_metrics_tag_t) -> Double? {
        var value: hb_position_t = 0
        return hb_ot_metrics_get_position(font, tag, &value) != 0 && value != 0 ? Double(value) : nil
    }

    private func height(of letter: Unicode.Scalar) -> Double? {
        var extents = hb_glyph_extents_t()
        guard let glyph = glyph(of: letter.value), hb_font_get_glyph_extents(font, glyph, &extents) != 0 else {
            return nil
        }
        return Double(extents.y_bearing)
    }

    /// The tags of the substitution features the face offers in any script, such as `smcp` (OpenType, GSUB).
    func substitutionFeatures() -> Set<String> {
        let table = hb_tag_t(0x4753_5542)  // "GSUB"
        let total = hb_ot_layout_table_get_feature_tags(face, table, 0, nil, nil)
        var count = total
        var tags = [hb_tag_t](repeating: 0, count: Int(total))
        hb_ot_layout_table_get_feature_tags(face, table, 0, &count, &tags)
        return Set(tags.prefix(Int(count)).map(Self.text))
    }

    /// Every character of the face's cmap, as closed ranges in ascending order.
    func coverage() -> [ClosedRange<UInt32>] {
        guard let set = hb_set_create() else { return [] }
        defer { hb_set_destroy(set) }
        hb_face_collect_unicodes(face, set)
        var ranges: [ClosedRange<UInt32>] = []
        var (first, last) = (hb_codepoint_t.max, hb_codepoint_t.max)
        while hb_set_next_range(set, &first, &last) != 0 { ranges.append(first...last) }
        return ranges
    }

    private static func text(of tag: hb_tag_t) -> String {
        String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: tag >> $0) }, as: UTF8.self)
    }
}
