/// The parts of a bare CFF font that hold its glyphs (Adobe Technical Note 5176): where its charstrings and its
/// subroutines lie in its bytes, and which numbers say so. Nil where the bytes are not built as the note says.
struct CompactFont {
    /// Items one after another, as section 5 has them.
    struct Index {
        var items: [Range<Int>]
        /// With its count and its offsets.
        var range: Range<Int>
    }

    /// A number of a dictionary that says where something begins, counted from `base`.
    struct Offset {
        var number: Range<Int>
        var base: Int
        var target: Int
    }

    let bytes: [UInt8]
    private(set) var charstrings = Index(items: [], range: 0..<0)
    private(set) var globalSubroutines = Index(items: [], range: 0..<0)
    /// By private dictionary: one, or of a CID-keyed font one a font dictionary.
    private(set) var localSubroutines: [Index?] = []
    /// By glyph: which private dictionary is its own.
    private(set) var dictionaries: [Int] = []
    private(set) var offsets: [Offset] = []

    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count > 4, let names = index(at: Int(bytes[2])), let tops = index(at: names.range.upperBound),
            let strings = index(at: tops.range.upperBound), let globals = index(at: strings.range.upperBound),
            let top = tops.items.first, let entries = dictionary(in: top),
            entries[.charstringType].map({ $0.last?.value == 2 }) ?? true, let place = entries[.charstrings]?.last,
            let glyphs = index(at: place.value)
        else { return nil }
        globalSubroutines = globals
        charstrings = glyphs
        for key in [Operator.charset, .encoding, .charstrings, .fonts, .fontSelection] {
            // Charsets and encodings of these numbers are known to readers.
            guard let entry = entries[key]?.last, entry.value > 2 else { continue }
            offsets.append(Offset(number: entry.range, base: 0, target: entry.value))
        }
        guard let fonts = entries[.fonts]?.last else {
            guard addPrivateDictionary(of: entries) else { return nil }
            dictionaries = Array(repeating: 0, count: charstrings.items.count)
            return
        }
        guard let fonts = index(at: fonts.value), let place = entries[.fontSelection]?.last,
            let selected = selection(at: place.value)
        else { return nil }
        for font in fonts.items {
            guard let entries = dictionary(in: font), addPrivateDictionary(of: entries) else { return nil }
        }
        dictionaries = selected
        guard dictionaries.allSatisfy({ localSubroutines.indices.contains($0) }) else { return nil }
    }

    /// Section 16: a font's private dictionary, and its subroutines, whose offset counts from it; none is allowed.
    private mutating func addPrivateDictionary(of font: [Operator: [Operand]]) -> Bool {
        guard let place = font[.privateDictionary], place.count == 2, place[0].value >= 0, place[1].value >= 0,
            place[0].value <= bytes.count, place[1].value <= bytes.count - place[0].value,
            let entries = dictionary(in: place[1].value..<place[1].value + place[0].value)
        else { return false }
        let start = place[1].value
        offsets.append(Offset(number: place[1].range, base: 0, target: start))
        guard let offset = entries[.subroutines]?.last else {
            localSubroutines.append(nil)
            return true
        }
        guard let index = index(at: start + offset.value) else { return false }
        offsets.append(Offset(number: offset.range, base: start, target: start + offset.value))
        localSubroutines.append(index)
        return true
    }

    private func index(at start: Int) -> Index? {
        guard let count = number(at: start, size: 2) else { return nil }
        guard count > 0 else { return Index(items: [], range: start..<start + 2) }
        guard let size = number(at: start + 2, size: 1), (1...4).contains(size) else { return nil }
        let base = start + 3 + (count + 1) * size - 1
        guard base < bytes.count else { return nil }
        var items: [Range<Int>] = []
        items.reserveCapacity(count)
        var last = base + 1
        for position in 1...count {
            guard let offset = number(at: start + 3 + position * size, size: size), base + offset >= last,
                base + offset <= bytes.count
            else { return nil }
            items.append(last..<base + offset)
            last = base + offset
        }
        return Index(items: items, range: start..<last)
    }

    /// Section 19: by glyph, the number of its font dictionary.
    private func selection(at start: Int) -> [Int]? {
        let glyphCount = charstrings.items.count
        switch number(at: start, size: 1) {
        case 0:
            guard start + 1 + glyphCount <= bytes.count else { return nil }
            return bytes[(start + 1)..<(start + 1 + glyphCount)].map(Int.init)
        case 3:
            guard let count = number(at: start + 1, size: 2) else { return nil }
            var selected: [Int] = []
            for range in 0..<count {
                let place = start + 3 + range * 3
                guard let first = number(at: place, size: 2), let font = number(at: place + 2, size: 1),
                    let next = number(at: place + 3, size: 2), first == selected.count, next > first
                else { return nil }
                selected += Array(repeating: font, count: next - first)
            }
            return selected.count == glyphCount ? selected : nil
        default: return nil
        }
    }

    /// Big-endian; nil outside of the bytes.
    private func number(at place: Int, size: Int) -> Int? {
        guard place >= 0, place <= bytes.count - size else { return nil }
        return bytes[place..<place + size].reduce(0) { $0 << 8 | Int($1) }
    }

    // MARK: Dictionaries

    /// Section 9 and 15: those that lead to glyphs. Two bytes are counted from 1200.
    private enum Operator: Int {
        case charset = 15
        case encoding = 16
        case charstrings = 17
        case privateDictionary = 18
        case subroutines = 19
        case charstringType = 1206
        case fonts = 1236
        case fontSelection = 1237
    }

    private struct Operand {
        var value: Int
        var range: Range<Int>
    }

    /// Section 4: the operands of the operators above, whole numbers only.
    private func dictionary(in range: Range<Int>) -> [Operator: [Operand]]? {
        var entries: [Operator: [Operand]] = [:]
        var operands: [Operand] = []
        var place = range.lowerBound
        while place < range.upperBound {
            let start = place
            let byte = Int(bytes[place])
            place += 1
            switch byte {
            case 0...21:
                var code = byte
                if byte == 12 {
                    guard let second = number(at: place, size: 1) else { return nil }
                    place += 1
                    code = 1200 + second
                }
                if let key = Operator(rawValue: code) { entries[key] = operands }
                operands = []
            case 30:
                // A real number ends with a half byte of ones; none of these operators has one.
                while place < range.upperBound, bytes[place] & 0xF != 0xF, bytes[place] >> 4 != 0xF { place += 1 }
                place += 1
                operands.append(Operand(value: 0, range: start..<place))
            default:
                guard let (value, end) = integer(at: start) else { return nil }
                operands.append(Operand(value: value, range: start..<end))
                place = end
            }
        }
        return entries
    }

    /// Table 3: a whole number in one of five lengths, and where it ends.
    private func integer(at place: Int) -> (value: Int, end: Int)? {
        guard let byte = number(at: place, size: 1) else { return nil }
        switch byte {
        case 28: return number(at: place + 1, size: 2).map { (Int(Int16(truncatingIfNeeded: $0)), place + 3) }
        case 29: return number(at: place + 1, size: 4).map { (Int(Int32(truncatingIfNeeded: $0)), place + 5) }
        case 32...246: return (byte - 139, place + 1)
        case 247...250: return number(at: place + 1, size: 1).map { ((byte - 247) * 256 + $0 + 108, place + 2) }
        case 251...254: return number(at: place + 1, size: 1).map { (-(byte - 251) * 256 - $0 - 108, place + 2) }
        default: return nil
        }
    }
}
