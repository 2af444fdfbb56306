/// A TrueType program as cairo embeds it: its tables (ISO/IEC 14496-22, the OpenType format).
struct OutlineFont {
    private let bytes: [UInt8]
    /// By tag: where they are.
    private var tables: [String: Range<Int>] = [:]

    /// Nil for anything but one whole font with TrueType outlines.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count >= 12, [0x10000, 0x7472_7565].contains(number(at: 0, size: 4)) else { return nil }
        let count = number(at: 4, size: 2)
        guard bytes.count >= 12 + 16 * count else { return nil }
        for entry in 0..<count {
            let place = 12 + 16 * entry
            let (start, length) = (number(at: place + 8, size: 4), number(at: place + 12, size: 4))
            guard start <= bytes.count, length <= bytes.count - start else { return nil }
            tables[String(decoding: bytes[place..<place + 4], as: UTF8.self)] = start..<start + length
        }
    }

    /// The same glyphs without the programs that fit them to pixels; nil if there are none, or the font is not built as
    /// expected. Each font of a page has its own copy of them, larger than its glyphs; readers of PDFs do not run them.
    func withoutHinting() -> [UInt8]? {
        let programs = ["cvt ", "fpgm", "prep"]
        guard programs.contains(where: { tables[$0] != nil }), let head = tables["head"], head.count >= 54,
            let maxima = tables["maxp"], maxima.count >= 32, let (glyphs, places) = bareGlyphs()
        else { return nil }
        var parts = tables.filter { !programs.contains($0.key) }.mapValues { Array(bytes[$0]) }
        parts["glyf"] = glyphs
        parts["loca"] = places
        // What the programs would need: storage, functions, stack, instructions.
        parts["maxp"]?.replaceSubrange(16..<28, with: repeatElement(0, count: 12))
        parts["head"]?.replaceSubrange(8..<12, with: repeatElement(0, count: 4))
        return Self.file(parts)
    }

    /// The tables `glyf` and `loca`.
    private func bareGlyphs() -> (glyphs: [UInt8], places: [UInt8])? {
        guard let head = tables["head"], let maxima = tables["maxp"], let places = tables["loca"],
            let outlines = tables["glyf"]
        else { return nil }
        let isLong = number(at: head.lowerBound + 50, size: 2) == 1
        let count = number(at: maxima.lowerBound + 4, size: 2)
        let size = isLong ? 4 : 2
        guard places.count >= (count + 1) * size else { return nil }
        func place(_ glyph: Int) -> Int {
            number(at: places.lowerBound + glyph * size, size: size) * (isLong ? 1 : 2)
        }
        var result: [UInt8] = []
        var offsets: [UInt8] = []
        for glyph in 0...count {
            offsets += Self.bytes(of: isLong ? result.count : result.count / 2, size: size)
            guard glyph < count else { break }
            let (start, end) = (place(glyph), place(glyph + 1))
            guard start <= end, end <= outlines.count else { return nil }
            guard start < end else { continue }
            guard let bare = bareGlyph(outlines.lowerBound + start..<outlines.lowerBound + end) else { return nil }
            result += bare + repeatElement(0, count: -bare.count & 3)
        }
        return (result, offsets)
    }

    private func bareGlyph(_ range: Range<Int>) -> [UInt8]? {
        guard range.count >= 10 else { return nil }
        let contours = Int(Int16(truncatingIfNeeded: number(at: range.lowerBound, size: 2)))
        guard contours >= 0 else { return bareComposite(range) }
        let length = range.lowerBound + 10 + 2 * contours
        guard length + 2 <= range.upperBound else { return nil }
        let outline = length + 2 + number(at: length, size: 2)
        guard outline <= range.upperBound else { return nil }
        return bytes[range.lowerBound..<length] + [0, 0] + bytes[outline..<range.upperBound]
    }

    /// Its parts have flags, one of which says that a program follows the last of them.
    private func bareComposite(_ range: Range<Int>) -> [UInt8]? {
        var glyph = Array(bytes[range])
        var place = 10
        while true {
            guard place + 4 <= glyph.count else { return nil }
            let flags = Int(glyph[place]) << 8 | Int(glyph[place + 1])
            glyph[place] &= ~1
            let scale = flags & 0x8 != 0 ? 2 : flags & 0x40 != 0 ? 4 : flags & 0x80 != 0 ? 8 : 0
            place += 4 + (flags & 1 != 0 ? 4 : 2) + scale
            guard place <= glyph.count else { return nil }
            if flags & 0x20 == 0 { return Array(glyph[..<place]) }
        }
    }

    /// Big-endian; the caller has looked at the bounds.
    private func number(at place: Int, size: Int) -> Int {
        bytes[place..<place + size].reduce(0) { $0 << 8 | Int($1) }
    }

    // MARK: Writing

    /// Tables in the order of their tags, each at a multiple of four bytes, with their sums.
    private static func file(_ tables: [String: [UInt8]]) -> [UInt8] {
        let tags = tables.keys.sorted()
        var power = 1
        while power * 2 <= tags.count { power *= 2 }
        var directory: [UInt8] = [0, 1, 0, 0] + bytes(of: tags.count, size: 2) + bytes(of: power * 16, size: 2)
        directory += bytes(of: power.trailingZeroBitCount, size: 2) + bytes(of: (tags.count - power) * 16, size: 2)
        var content: [UInt8] = []
        var head = 0
        for tag in tags {
            let table = tables[tag] ?? []
            let start = 12 + 16 * tags.count + content.count
            if tag == "head" { head = start }
            directory += Array(tag.utf8) + bytes(of: sum(table), size: 4) + bytes(of: start, size: 4)
            directory += bytes(of: table.count, size: 4)
            content += table + repeatElement(0, count: -table.count & 3)
        }
        var file = directory + content
        file.replaceSubrange(head + 8..<head + 12, with: bytes(of: (0xB1B0_AFBA - sum(file)) & 0xFFFF_FFFF, size: 4))
        return file
    }

    /// Of the words of four bytes, what is missing at the end being 0.
    private static func sum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0
        for (place, byte) in bytes.enumerated() { sum &+= UInt32(byte) << UInt32(24 - 8 * (place & 3)) }
        return Int(sum)
    }

    private static func bytes(of value: Int, size: Int) -> [UInt8] {
        (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
