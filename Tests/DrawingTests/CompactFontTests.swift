import Testing

@testable import Drawing

/// A bare CFF font of one glyph, built by hand: global subroutines, one private dictionary with local ones.
private func font(glyph: [UInt8], global: [[UInt8]], local: [[UInt8]]) -> [UInt8] {
    func index(_ items: [[UInt8]]) -> [UInt8] {
        guard !items.isEmpty else { return [0, 0] }
        var offsets: [UInt8] = [1]
        for item in items { offsets.append((offsets.last ?? 0) + UInt8(item.count)) }
        return [0, UInt8(items.count), 1] + offsets + items.joined()
    }
    func number(_ value: Int) -> [UInt8] { [28, UInt8(value >> 8), UInt8(value & 0xFF)] }
    let head: [UInt8] = [1, 0, 4, 2] + index([Array("F".utf8)])
    let tail = index([]) + index(global)
    // The top dictionary's length does not depend on its numbers.
    let top = head.count + 5 + 11
    let glyphs = top + tail.count
    let dictionary = glyphs + index([glyph]).count
    let entries = number(glyphs) + [17] + number(4) + number(dictionary) + [18]
    return head + index([entries]) + tail + index([glyph]) + number(4) + [19] + index(local)
}

/// The number that calls the first, second… of fewer than 1240 subroutines.
private func call(_ index: Int, global: Bool = false) -> [UInt8] { [UInt8(139 + index - 107), global ? 29 : 10] }

@Suite("Subroutines of fonts")
struct CompactFontTests {
    private let dot: [UInt8] = [139, 139, 21, 11]
    private let line: [UInt8] = [140, 141, 5, 11]

    @Test("What a glyph calls is put in its place, and no subroutine is left")
    func flattens() throws {
        let bytes = font(glyph: call(1) + call(0, global: true) + [14], global: [line, dot], local: [dot, line])
        let flat = try #require(CompactFont(bytes)?.flattened())
        #expect(flat == font(glyph: [140, 141, 5, 140, 141, 5, 14], global: [], local: []))
        #expect(CompactFont(flat)?.flattened() == nil)
    }

    @Test("A number that another subroutine puts on the stack is a call all the same")
    func indirect() throws {
        // The first subroutine says the third's number, as fonts of TeX Gyre do.
        let bytes = font(glyph: call(0) + [10, 14], global: [], local: [[UInt8(139 + 2 - 107), 11], dot, line])
        let flat = try #require(CompactFont(bytes)?.flattened())
        #expect(flat == font(glyph: [140, 141, 5, 14], global: [], local: []))
    }

    @Test("What stands on the stack before a call stays there for what follows")
    func operands() throws {
        let bytes = font(glyph: [150, 28, 1, 2] + call(0) + [14], global: [], local: [[5, 11]])
        let flat = try #require(CompactFont(bytes)?.flattened())
        #expect(flat == font(glyph: [150, 28, 1, 2, 5, 14], global: [], local: []))
    }

    @Test("The bytes of a hint mask are no operators")
    func masks() throws {
        // Nine hints: a mask of two bytes, which look like a call of the first subroutine.
        let glyph = [UInt8](repeating: 139, count: 18) + [18, 19, 32, 10, 14]
        let flat = try #require(CompactFont(font(glyph: glyph, global: [], local: [dot]))?.flattened())
        #expect(flat == font(glyph: glyph, global: [], local: []))
    }

    @Test(
        "A font that is not understood stays as it is",
        arguments: [
            // A sum, a call without a number, a call of what is not there, one that calls itself for ever.
            [140, 140, 12, 10, 10, 14], [10, 14], [239, 10, 14], [32, 10, 14],
        ] as [[UInt8]])
    func unknown(glyph: [UInt8]) {
        let bytes = font(glyph: glyph, global: [], local: [[32, 10, 11], [139, 139, 21, 11]])
        #expect(CompactFont(bytes) != nil)
        #expect(CompactFont(bytes)?.flattened() == nil)
    }

    @Test("Cut short or overwritten anywhere, a font is refused or read within its bytes")
    func damaged() {
        let bytes = font(glyph: call(1) + [14], global: [line, dot], local: [dot, line])
        for place in bytes.indices {
            for byte: UInt8 in [0, 1, 11, 28, 29, 30, 127, 255] {
                var copy = bytes
                copy[place] = byte
                #expect(CompactFont(copy)?.flattened()?.count ?? 0 < 2 * bytes.count)
            }
            _ = CompactFont(Array(bytes[..<place]))?.flattened()
        }
    }
}
