import Foundation
import Glyphs
import Testing

@testable import Drawing

@Suite("Programs that fit outlines to pixels", .enabled(if: TestFont.lato != nil, "needs Lato"))
struct OutlineFontTests {
    private func lato() throws -> [UInt8] {
        let path = try #require(TestFont.lato).face.path
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

    @Test("A font loses its programs and their tables, and keeps its glyphs' places and its other tables")
    func bare() throws {
        let font = try lato()
        let bare = try #require(OutlineFont(font)?.withoutHinting())
        #expect(bare.count < font.count)
        let (before, after) = (tables(of: font), tables(of: bare))
        #expect(Set(before.keys).subtracting(after.keys) == ["cvt ", "fpgm", "prep"])
        for tag in ["hmtx", "cmap", "name"] {
            #expect(font[try #require(before[tag])].elementsEqual(bare[try #require(after[tag])]), "\(tag)")
        }
        #expect(try #require(after["loca"]).count == before["loca"]?.count)
        #expect(OutlineFont(bare)?.withoutHinting() == nil)
    }

    @Test("The sum of the whole file is the one readers expect")
    func sum() throws {
        let bare = try #require(OutlineFont(try lato())?.withoutHinting())
        var sum: UInt32 = 0
        for (place, byte) in bare.enumerated() { sum &+= UInt32(byte) << UInt32(24 - 8 * (place & 3)) }
        #expect(sum == 0xB1B0_AFBA)
    }

    @Test("A font cut short or with wild lengths is left alone or read within its bytes")
    func damaged() throws {
        let font = try lato()
        for length in stride(from: 0, to: font.count, by: 9973) {
            #expect(OutlineFont(Array(font[..<length]))?.withoutHinting()?.count ?? 0 <= font.count)
        }
        let glyphs = try #require(tables(of: font)["glyf"])
        for place in stride(from: glyphs.lowerBound, to: glyphs.lowerBound + 4000, by: 37) {
            var copy = font
            copy[place] = 0xFF
            _ = OutlineFont(copy)?.withoutHinting()
        }
    }
}
