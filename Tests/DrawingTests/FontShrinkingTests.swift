import Foundation
import Glyphs
import Testing

@testable import Drawing

@Suite("Font programs of what draws their glyphs", .enabled(if: TestFont.lato != nil, "needs Lato"))
struct FontShrinkingTests {
    private func bytes(of font: TestFont?) throws -> [UInt8] {
        let path = try #require(font).face.path
        return Array(try #require(FileManager.default.contents(atPath: path)))
    }

    /// By tag.
    private func tables(of file: [UInt8]) -> [String: Range<Int>] {
        func number(_ place: Int, _ size: Int) -> Int { file[place..<place + size].reduce(0) { $0 << 8 | Int($1) } }
        var tables: [String: Range<Int>] = [:]
        for entry in 0..<number(4, 2) {
            let place = 12 + 16 * entry
            let start = number(place + 8, 4)
            tables[String(decoding: file[place..<place + 4], as: UTF8.self)] = start..<start + number(place + 12, 4)
        }
        return tables
    }

    /// The shapes of some glyphs as FreeType draws them.
    private func shapes(_ bytes: [UInt8]) throws -> [[UInt8]] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("vitaset-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let library = try FaceLibrary()
        let outlines = GlyphOutlines(face: try library[FontFace(path: file.path)])
        return (0..<200).map { outlines[UInt32($0)] }
    }

    @Test("A TrueType font loses its programs and their tables, and draws the same glyphs by the same numbers")
    func trueType() throws {
        let font = try bytes(of: .lato)
        let bare = try #require(FontShrinking.trueType(font))
        let left = Set(tables(of: bare).keys)
        #expect(
            left.isDisjoint(with: ["cvt ", "fpgm", "prep"]) && left.isSuperset(of: ["glyf", "loca", "hmtx", "maxp"]))
        #expect(bare.count < font.count)
        #expect(FreeType.glyphCount(of: bare) == FreeType.glyphCount(of: font))
        #expect(try shapes(bare) == shapes(font))
    }

    @Test(
        "A bare CFF font loses its subroutines and draws the same", .enabled(if: TestFont.termes != nil, "needs Termes")
    )
    func compact() throws {
        let font = try bytes(of: .termes)
        let cff = Array(font[try #require(tables(of: font)["CFF "])])
        let count = try #require(FreeType.glyphCount(of: cff))
        let flat = FontShrinking.compact(cff, glyphs: count) ?? cff
        #expect(FreeType.glyphCount(of: flat) == count)
        #expect(try shapes(flat) == shapes(cff))
    }

    @Test("What is no font, or a damaged one, is left alone")
    func damaged() throws {
        #expect(FontShrinking.trueType([]) == nil)
        #expect(FontShrinking.trueType(Array("no font".utf8)) == nil)
        #expect(FontShrinking.compact([1, 0, 4, 2], glyphs: 3) == nil)
        #expect(FreeType.glyphCount(of: [1, 0, 4, 2]) == nil)
        let font = try bytes(of: .lato)
        for length in stride(from: 0, to: font.count, by: 49_973) {
            #expect(FontShrinking.trueType(Array(font[..<length]))?.count ?? 0 < font.count)
        }
    }
}
