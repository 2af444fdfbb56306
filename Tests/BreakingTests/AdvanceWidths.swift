import Foundation

/// The advance widths of a TrueType font, which is all that a breaker's items need if nothing is kerned.
struct AdvanceWidths {
    private let data: [UInt8]
    private var tables: [String: Int] = [:]
    private let size: Double

    init(path: String, size: Double) throws {
        data = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        self.size = size
        for record in 0..<short(4) {
            let entry = 12 + record * 16
            tables[String(decoding: data[entry..<entry + 4], as: UTF8.self)] = long(entry + 8)
        }
    }

    /// In points, rounded to scaled points as TeX rounds them.
    func width(of character: Unicode.Scalar) -> Double {
        guard let head = tables["head"], let hhea = tables["hhea"], let hmtx = tables["hmtx"] else { return 0 }
        let metric = min(glyph(of: character), short(hhea + 34) - 1)
        let units = Double(short(hmtx + metric * 4))
        return (units * size / Double(short(head + 18)) * 65_536).rounded() / 65_536
    }

    /// From the first subtable of format 4, the one for the Basic Multilingual Plane.
    private func glyph(of character: Unicode.Scalar) -> Int {
        guard let cmap = tables["cmap"] else { return 0 }
        for record in 0..<short(cmap + 2) {
            let table = cmap + long(cmap + 4 + record * 8 + 4)
            if short(table) == 4 { return glyph(of: Int(character.value), inFormat4: table) }
        }
        return 0
    }

    private func glyph(of code: Int, inFormat4 table: Int) -> Int {
        let doubledCount = short(table + 6)
        for segment in stride(from: 0, to: doubledCount, by: 2) where short(table + 14 + segment) >= code {
            let start = short(table + 16 + doubledCount + segment)
            if start > code { return 0 }
            let delta = short(table + 16 + 2 * doubledCount + segment)
            let place = table + 16 + 3 * doubledCount + segment
            if short(place) == 0 { return (code + delta) & 0xFFFF }
            let glyph = short(place + short(place) + 2 * (code - start))
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF
        }
        return 0
    }

    private func short(_ offset: Int) -> Int { Int(data[offset]) << 8 | Int(data[offset + 1]) }
    private func long(_ offset: Int) -> Int { short(offset) << 16 | short(offset + 2) }
}
