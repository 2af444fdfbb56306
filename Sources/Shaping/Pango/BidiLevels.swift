import CPango
import Languages

/// Embedding levels of a paragraph (UAX #9) in which addresses and numbers keep their own order.
///
/// In text that runs to the left, an e-mail address beside a telephone number would join it and change places with it,
/// and the `+` of a number would go to its other end. Such things, and what the caller says, are isolated: set between
/// U+2068 or U+2066 and U+2069 while the levels are found, and in no text that is kept.
struct BidiLevels {
    let scalars: [UInt32]
    /// UTF-8 offset of each scalar, and of the end.
    let offsets: [Int]
    let direction: WritingDirection
    /// UTF-8 bytes, in order.
    let isolates: [Range<Int>]

    /// One level a scalar.
    func levels(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let marks = self.marks()
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + marks.count * 3)
        // For each scalar of the text with marks, whether it is one of the paragraph's own.
        var isOwn: [Bool] = []
        var next = marks[...]
        for scalar in 0...scalars.count {
            while let mark = next.first, mark.place == scalar {
                text += [0xe2, 0x81, mark.lastByte]
                isOwn.append(false)
                next = next.dropFirst()
            }
            guard scalar < scalars.count else { break }
            text += bytes[offsets[scalar]..<offsets[scalar + 1]]
            isOwn.append(true)
        }
        return zip(Self.found(in: text, count: isOwn.count, direction), isOwn).filter(\.1).map(\.0)
    }

    private static func found(in text: [UInt8], count: Int, _ direction: WritingDirection) -> [UInt8] {
        var base = direction == .rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
        let plain = [UInt8](repeating: direction == .rightToLeft ? 1 : 0, count: count)
        return text.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { text in
                guard let start = text.baseAddress,
                    let levels = pango_log2vis_get_embedding_levels(start, Int32(text.count), &base)
                else { return plain }
                defer { g_free(levels) }
                return Array(UnsafeBufferPointer(start: levels, count: count))
            }
        }
    }

    // MARK: Marks

    private struct Mark {
        /// Before which scalar.
        var place: Int
        /// The last byte of U+2066 LRI, U+2068 FSI or U+2069 PDI.
        var lastByte: UInt8
        /// Of marks in one place, ends come first, then what opens the larger part.
        var order: Int
    }

    private func marks() -> [Mark] {
        let asked = isolates.compactMap { range -> (Range<Int>, UInt8)? in
            guard let start = scalar(at: range.lowerBound), let end = scalar(at: range.upperBound), start < end else {
                return nil
            }
            return (start..<end, 0xa8)
        }
        let all = asked + (direction == .rightToLeft ? things().map { ($0, 0xa6) } : [])
        let marks = all.flatMap { range, opening in
            [
                Mark(place: range.lowerBound, lastByte: opening, order: 1 + scalars.count - range.count),
                Mark(place: range.upperBound, lastByte: 0xa9, order: 0),
            ]
        }
        return marks.sorted { ($0.place, $0.order) < ($1.place, $1.order) }
    }

    /// The number of the scalar that begins at a byte; that of the end too.
    private func scalar(at offset: Int) -> Int? {
        var (low, high) = (0, offsets.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low < offsets.count && offsets[low] == offset ? low : nil
    }

    /// Addresses, and numbers in groups that belong together.
    private func things() -> [Range<Int>] {
        // No-break spaces part things too: here it is not about line ends.
        let scalars = scalars.map { $0 == 0xa0 || $0 == 0x202f ? 0x20 : $0 }
        let tokens = BreakRules.tokens(scalars)
        let phones = BreakTies.phones(in: tokens, scalars: scalars)
        let single = tokens.compactMap { token -> Range<Int>? in
            guard !phones.contains(where: { $0.overlaps(token) }) else { return nil }
            let core = Token.withoutFrame(scalars[token])
            guard Token(scalars[token]) != .word, !core.isEmpty else { return nil }
            return core.startIndex..<core.endIndex
        }
        return (phones.map(trimmed) + single).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Without the comma after a number.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound + 1, !Ascii.isDigit(scalars[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }
}
