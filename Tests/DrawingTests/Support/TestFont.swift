import Foundation
import Geometry
import Glyphs

/// A font of the machine, read just enough to shape simple text: its cmap and its advances.
///
/// Every scalar is its own glyph, but for the f-ligatures the font has characters for.
struct TestFont: Sendable {
    let face: FontFace
    private let glyphs: [UInt32: UInt32]
    private let advances: [Int]
    private let unitsPerEm: Int

    static let lato = TestFont("truetype/lato/Lato-Regular.ttf")
    static let latoBold = TestFont("truetype/lato/Lato-Bold.ttf")
    static let dejaVu = TestFont("truetype/dejavu/DejaVuSans.ttf")
    static let libertine = TestFont("opentype/linux-libertine/LinLibertine_R.otf")
    static let termes = TestFont("../texmf/fonts/opentype/public/tex-gyre/texgyretermes-regular.otf")
    static let inter = TestFont("opentype/inter/Inter-Regular.otf")
    static let hebrew = TestFont("truetype/noto/NotoSansHebrew-Regular.ttf")

    /// Nil if the machine does not have it.
    init?(_ name: String) {
        let path = "/usr/share/fonts/\(name)"
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let file = SfntFile(bytes: Array(data))
        guard let head = file.tables["head"], let hhea = file.tables["hhea"], let hmtx = file.tables["hmtx"],
            let cmap = file.tables["cmap"]
        else { return nil }
        face = FontFace(path: path)
        unitsPerEm = file.word(head + 18)
        advances = (0..<file.word(hhea + 34)).map { file.word(hmtx + 4 * $0) }
        glyphs = file.characters(cmap)
    }

    func glyph(_ scalar: Unicode.Scalar) -> UInt32? { glyphs[scalar.value] }

    func advance(_ glyph: UInt32, size: Double) -> Double {
        let index = min(Int(glyph), advances.count - 1)
        return Double(advances[index]) / Double(unitsPerEm) * size
    }

    /// `glyphTexts`: what glyphs to take instead of those of the text, such as small capitals.
    func run(
        _ text: String, size: Double = 11, isRightToLeft: Bool = false,
        drawing substitutes: [Character: Unicode.Scalar] = [:]
    ) -> GlyphRun {
        var run = GlyphRun(
            face: face, size: .pt(size), text: text, glyphs: [], clusters: [], isRightToLeft: isRightToLeft)
        var clusters: [(Range<Int>, UInt32)] = []
        var rest = text[...]
        var offset = 0
        while !rest.isEmpty {
            let (length, scalar) = nextGlyph(rest, substitutes)
            let bytes = rest.prefix(length).utf8.count
            clusters.append((offset..<offset + bytes, glyphs[scalar.value] ?? 0))
            offset += bytes
            rest = rest.dropFirst(length)
        }
        for (bytes, glyph) in isRightToLeft ? clusters.reversed() : clusters {
            run.clusters.append(GlyphCluster(text: bytes, glyphs: run.glyphs.count..<run.glyphs.count + 1))
            run.glyphs.append(Glyph(id: glyph, advance: advance(glyph, size: size)))
        }
        return run
    }

    private func nextGlyph(
        _ text: Substring, _ substitutes: [Character: Unicode.Scalar]
    ) -> (Int, Unicode.Scalar) {
        let ligatures: [(String, Unicode.Scalar)] = [
            ("ffi", "\u{FB03}"), ("ffl", "\u{FB04}"), ("ff", "\u{FB00}"), ("fi", "\u{FB01}"), ("fl", "\u{FB02}"),
        ]
        for (letters, scalar) in ligatures where text.hasPrefix(letters) && glyphs[scalar.value] != nil {
            return (letters.count, scalar)
        }
        let first = text[text.startIndex]
        return (1, substitutes[first] ?? first.unicodeScalars[first.unicodeScalars.startIndex])
    }
}

/// The tables of a TrueType or OpenType file (OpenType 1.9, "Font file").
private struct SfntFile {
    let bytes: [UInt8]

    var tables: [String: Int] {
        Dictionary(
            uniqueKeysWithValues: (0..<word(4)).map { index in
                let record = 12 + 16 * index
                return (String(decoding: bytes[record..<record + 4], as: UTF8.self), long(record + 8))
            })
    }

    func word(_ offset: Int) -> Int { Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) }
    func long(_ offset: Int) -> Int { word(offset) << 16 | word(offset + 2) }

    /// From the subtable for Windows and Unicode's first plane (format 4).
    func characters(_ cmap: Int) -> [UInt32: UInt32] {
        var characters: [UInt32: UInt32] = [:]
        for record in (0..<word(cmap + 2)).map({ cmap + 4 + 8 * $0 }) {
            let table = cmap + long(record + 4)
            guard word(record) == 3, word(record + 2) == 1, word(table) == 4 else { continue }
            let count = word(table + 6) / 2
            for segment in 0..<count {
                let end = word(table + 14 + 2 * segment)
                let start = word(table + 16 + 2 * (count + segment))
                let delta = word(table + 16 + 2 * (2 * count + segment))
                let rangeAt = table + 16 + 2 * (3 * count + segment)
                for code in start...max(start, end) where code != 0xFFFF && code <= end {
                    let range = word(rangeAt)
                    let found = range == 0 ? code : word(rangeAt + range + 2 * (code - start))
                    if range == 0 || found != 0 { characters[UInt32(code)] = UInt32((found + delta) & 0xFFFF) }
                }
            }
        }
        return characters
    }
}
