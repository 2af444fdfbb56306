import CHarfBuzz

/// Leaves in an embedded font program what draws its glyphs, and nothing else (ISO 32000-1, 9.9): cairo embeds all
/// subroutines of a font with each subset, and the programs that fit outlines to pixels, which readers do not run.
///
/// Glyphs keep their numbers. Nil for what HarfBuzz does not take for a font, and for what would not be smaller.
enum FontShrinking {
    /// A TrueType font, without hinting.
    static func trueType(_ bytes: [UInt8]) -> [UInt8]? {
        withFace(hb_face_create, of: bytes) { face in
            shrunken(face, glyphs: hb_face_get_glyph_count(face), hb_face_reference_blob)
        }.flatMap { $0.count < bytes.count ? $0 : nil }
    }

    /// A bare CFF font of so many glyphs, without subroutines and hinting.
    static func compact(_ bytes: [UInt8], glyphs: Int) -> [UInt8]? {
        guard (1...0xFFFF).contains(glyphs), let face = hb_face_builder_create() else { return nil }
        defer { hb_face_destroy(face) }
        for (tag, table) in wrapping(glyphs: glyphs) + [("CFF ", bytes)] {
            let blob = blob(table)
            hb_face_builder_add_table(face, self.tag(tag), blob)
            hb_blob_destroy(blob)
        }
        let cff = shrunken(face, glyphs: UInt32(glyphs)) { hb_face_reference_table($0, tag("CFF ")) }
        return cff.flatMap { !$0.isEmpty && $0.count < bytes.count ? $0 : nil }
    }

    /// The least that makes an OpenType font of a bare CFF; what they say is not used, and they are thrown away.
    private static func wrapping(glyphs: Int) -> [(tag: String, table: [UInt8])] {
        let count = [UInt8(glyphs >> 8), UInt8(glyphs & 0xFF)]
        let head: [UInt8] =
            [0, 1, 0, 0] + [UInt8](repeating: 0, count: 8) + [0x5F, 0x0F, 0x3C, 0xF5, 0, 0, 3, 0xE8]
            + [UInt8](repeating: 0, count: 34)
        let widths: [UInt8] = [0, 1, 0, 0] + [UInt8](repeating: 0, count: 30) + [0, 1]
        return [
            ("head", head), ("maxp", [0, 0, 0x50, 0] + count), ("hhea", widths),
            ("hmtx", [UInt8](repeating: 0, count: 2 + 2 * glyphs)),
        ]
    }

    private static func shrunken(
        _ face: OpaquePointer?, glyphs: UInt32, _ result: (OpaquePointer?) -> OpaquePointer?
    ) -> [UInt8]? {
        guard glyphs > 0, let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        let flags = [
            HB_SUBSET_FLAGS_NO_HINTING, HB_SUBSET_FLAGS_DESUBROUTINIZE, HB_SUBSET_FLAGS_RETAIN_GIDS,
            HB_SUBSET_FLAGS_NOTDEF_OUTLINE, HB_SUBSET_FLAGS_GLYPH_NAMES,
        ]
        hb_subset_input_set_flags(input, flags.reduce(0) { $0 | UInt32($1.rawValue) })
        hb_set_add_range(hb_subset_input_glyph_set(input), 0, glyphs - 1)
        guard let subset = hb_subset_or_fail(face, input) else { return nil }
        defer { hb_face_destroy(subset) }
        let blob = result(subset)
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard hb_face_get_glyph_count(subset) == glyphs, let data = hb_blob_get_data(blob, &length) else { return nil }
        return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
            Array(UnsafeBufferPointer(start: $0, count: Int(length)))
        }
    }

    private static func withFace(
        _ make: (OpaquePointer?, UInt32) -> OpaquePointer?, of bytes: [UInt8],
        _ body: (OpaquePointer?) -> [UInt8]?
    ) -> [UInt8]? {
        let blob = blob(bytes)
        defer { hb_blob_destroy(blob) }
        let face = make(blob, 0)
        defer { hb_face_destroy(face) }
        return body(face)
    }

    /// HarfBuzz's own copy of some bytes.
    private static func blob(_ bytes: [UInt8]) -> OpaquePointer? {
        bytes.withUnsafeBytes { buffer in
            hb_blob_create(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(buffer.count),
                HB_MEMORY_MODE_DUPLICATE, nil, nil)
        }
    }

    private static func tag(_ name: String) -> hb_tag_t { name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
