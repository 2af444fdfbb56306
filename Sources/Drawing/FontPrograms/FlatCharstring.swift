/// A glyph's charstring with what its subroutines say put in their place (Adobe Technical Note 5177, Type 2).
///
/// Only what leads to calls is understood: numbers, hints (whose masks have as many bytes as hints were declared), and
/// calls. A charstring that computes is more than fonts on a page need, and is not followed.
struct FlatCharstring {
    private(set) var bytes: [UInt8] = []
    private let font: CompactFont
    private let local: [Range<Int>]
    /// The numbers on the stack, and where each begins in `bytes`.
    private var stack: [(value: Int, start: Int)] = []
    private var hintCount = 0
    private var isOver = false
    /// More than any glyph takes; subroutines can call each other more often than anybody has time for.
    private var steps = 100_000

    /// Nil if it cannot be followed.
    init?(of glyph: Int, in font: CompactFont) {
        self.font = font
        local = font.localSubroutines[font.dictionaries[glyph]]?.items ?? []
        guard follow(font.charstrings.items[glyph], depth: 0) else { return nil }
    }

    /// Goes through a charstring or subroutine; false if it is not understood.
    private mutating func follow(_ charstring: Range<Int>, depth: Int) -> Bool {
        // Section 4.7, appendix B: subroutines are nested ten deep at most.
        guard depth <= 10 else { return false }
        var place = charstring.lowerBound
        while place < charstring.upperBound, !isOver {
            steps -= 1
            guard steps > 0, stack.count <= 513 else { return false }
            let start = place
            let byte = font.bytes[place]
            place += 1
            switch byte {
            case 28, 32...255:
                guard let number = number(byte, &place, charstring.upperBound) else { return false }
                stack.append((number, bytes.count))
            case 10, 29:
                guard call(byte == 29 ? font.globalSubroutines.items : local, depth) else { return false }
                continue
            case 11: return true
            case 1, 3, 18, 23: takeHints()
            case 19, 20:
                takeHints()
                place += (hintCount + 7) / 8
            case 14: isOver = true
            // Section 4.1 and 4.2: moves, lines and curves take all there is.
            case 4...8, 21, 22, 24...27, 30, 31: stack.removeAll(keepingCapacity: true)
            case 12:
                // The four kinds of flex; the others compute.
                guard place < charstring.upperBound, (34...37).contains(font.bytes[place]) else { return false }
                place += 1
                stack.removeAll(keepingCapacity: true)
            default: return false
            }
            guard place <= charstring.upperBound else { return false }
            bytes += font.bytes[start..<place]
        }
        return true
    }

    /// The subroutine's number is the last thing that was written, and is taken back.
    private mutating func call(_ subroutines: [Range<Int>], _ depth: Int) -> Bool {
        // Section 4.7: numbers are biased, so that the first ones are short.
        let bias = subroutines.count < 1240 ? 107 : subroutines.count < 33900 ? 1131 : 32768
        guard let top = stack.popLast(), subroutines.indices.contains(top.value + bias) else { return false }
        bytes.removeSubrange(top.start...)
        return follow(subroutines[top.value + bias], depth: depth + 1)
    }

    /// Section 4.3: a hint is two numbers; the first operator may have the glyph's width before them.
    private mutating func takeHints() {
        hintCount += stack.count / 2
        stack.removeAll(keepingCapacity: true)
    }

    /// Section 3.2. A fraction is no subroutine's number; its whole part stands for it.
    private func number(_ byte: UInt8, _ place: inout Int, _ end: Int) -> Int? {
        let size = byte == 255 ? 4 : byte == 28 ? 2 : byte >= 247 ? 1 : 0
        guard place + size <= end else { return nil }
        let rest = font.bytes[place..<place + size].reduce(0) { $0 << 8 | Int($1) }
        place += size
        switch byte {
        case 28: return Int(Int16(truncatingIfNeeded: rest))
        case 255: return Int(Int16(truncatingIfNeeded: rest >> 16))
        case 247...250: return (Int(byte) - 247) * 256 + rest + 108
        case 251...254: return -(Int(byte) - 251) * 256 - rest - 108
        default: return Int(byte) - 139
        }
    }
}
