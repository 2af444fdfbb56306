extension CompactFont {
    /// The same glyphs without subroutines; nil if there are none, or if some charstring cannot be followed.
    ///
    /// A font of some hundred glyphs has no use for them, and they are most of its size: cairo keeps the number of
    /// each, so that a Japanese font has a list of 26 000 of them for 80 glyphs, and keeps all their bytes where one of
    /// them puts another's number on the stack, as those of TeX Gyre do. What glyphs share is compressed anyway.
    func flattened() -> [UInt8]? {
        let subroutines = [globalSubroutines] + localSubroutines.compactMap(\.self)
        guard subroutines.contains(where: { !$0.items.isEmpty }) else { return nil }
        var glyphs: [[UInt8]] = []
        for glyph in charstrings.items.indices {
            guard let flat = FlatCharstring(of: glyph, in: self) else { return nil }
            glyphs.append(flat.bytes)
        }
        var pieces = subroutines.filter { !$0.items.isEmpty }.map { (range: $0.range, bytes: Self.index(of: [])) }
        pieces.append((charstrings.range, Self.index(of: glyphs)))
        return replacing(pieces.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }

    /// `pieces`: in order; what comes after them moves, and the offsets with it.
    private func replacing(_ pieces: [(range: Range<Int>, bytes: [UInt8])]) -> [UInt8]? {
        guard zip(pieces, pieces.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }) else {
            return nil
        }
        func moved(_ place: Int) -> Int {
            pieces.filter { $0.range.lowerBound < place }.reduce(place) { $0 + $1.bytes.count - $1.range.count }
        }
        var result: [UInt8] = []
        var last = 0
        for piece in pieces {
            result += bytes[last..<piece.range.lowerBound] + piece.bytes
            last = piece.range.upperBound
        }
        result += bytes[last...]
        for offset in offsets {
            guard let number = Self.number(moved(offset.target) - moved(offset.base), size: offset.number.count) else {
                return nil
            }
            result.replaceSubrange(
                moved(offset.number.lowerBound)..<moved(offset.number.lowerBound) + number.count, with: number)
        }
        return result
    }

    /// Section 5.
    private static func index(of items: [[UInt8]]) -> [UInt8] {
        guard !items.isEmpty else { return [0, 0] }
        let length = items.reduce(1) { $0 + $1.count }
        let size = length < 1 << 8 ? 1 : length < 1 << 16 ? 2 : length < 1 << 24 ? 3 : 4
        var index = [UInt8(items.count >> 8), UInt8(truncatingIfNeeded: items.count), UInt8(size)]
        var offset = 1
        for length in [0] + items.map(\.count) {
            offset += length
            for byte in (0..<size).reversed() { index.append(UInt8(truncatingIfNeeded: offset >> (8 * byte))) }
        }
        return index + items.joined()
    }

    /// Table 3: a whole number in exactly so many bytes; nil if it does not fit.
    private static func number(_ value: Int, size: Int) -> [UInt8]? {
        func byte(_ value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value) }
        switch size {
        case 1 where (-107...107).contains(value): return [byte(value + 139)]
        case 2 where (108...1131).contains(value): return [byte(247 + (value - 108) >> 8), byte(value - 108)]
        case 3 where Int16(exactly: value) != nil: return [28, byte(value >> 8), byte(value)]
        case 5 where Int32(exactly: value) != nil:
            return [29, byte(value >> 24), byte(value >> 16), byte(value >> 8), byte(value)]
        default: return nil
        }
    }
}
