/// A font's streams as cairo embedded them, apart from the file.
struct EmbeddedFont: Sendable {
    /// A font program, by the table of ISO 32000-1, 9.9.
    enum Program: Sendable {
        /// FontFile2.
        case trueType(StreamData)
        /// FontFile3, a bare CFF font.
        case compact(StreamData)
    }

    /// The PostScript name, without the subset's tag.
    let name: String
    /// Nil for one of another kind.
    let program: Program?
    let toUnicode: StreamData?

    /// ISO 32000-1, 9.9: a program holds what draws its glyphs. Nil for one that is not understood, or does so already.
    func smallerProgram(omitted: Set<Fix>) -> [UInt8]? {
        switch program {
        case .trueType(let data) where !omitted.contains(.hinting):
            data.bytes.flatMap(FontShrinking.trueType)
        case .compact(let data) where !omitted.contains(.subroutines):
            data.bytes.flatMap { bytes in
                FreeType.glyphCount(of: bytes).flatMap { FontShrinking.compact(bytes, glyphs: $0) }
            }
        default: nil
        }
    }
}
