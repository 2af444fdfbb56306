/// How many characters stand before some bytes of very long lines, so that a column is counted from near by.
///
/// A file of one line is as long as the file: counting each column from the line's start would take the square of it.
struct ColumnIndex: Sendable {
    private struct Mark: Sendable {
        let offset: Int
        /// Characters between the line's start and here.
        let count: Int
    }

    /// Of all long lines, in the order of the file.
    private var marks: [Mark] = []

    /// Lines up to this length are counted from their start.
    private static let longLine = 4096
    private static let step = 1024

    init(_ bytes: [UInt8], lines: LineIndex) {
        guard bytes.count > Self.longLine else { return }
        for line in 0..<lines.count {
            let range = lines.range(ofLine: line, in: bytes)
            if range.count > Self.longLine { add(range, bytes) }
        }
    }

    /// The nearest counted place between a line's start and an offset, and the characters before it.
    func nearest(to offset: Int, from start: Int) -> (offset: Int, count: Int) {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0, marks[low - 1].offset >= start else { return (start, 0) }
        return (marks[low - 1].offset, marks[low - 1].count)
    }

    private mutating func add(_ range: Range<Int>, _ bytes: [UInt8]) {
        var start = range.lowerBound
        var count = 0
        while start + Self.step < range.upperBound {
            var end = start + Self.step
            while end < range.upperBound, !Self.beginsCharacter(bytes[end]) { end += 1 }
            count += Self.characters(in: bytes[start..<end])
            marks.append(Mark(offset: end, count: count))
            start = end
        }
    }

    /// ASCII and ideographs extend no character before them (UAX #29).
    private static func beginsCharacter(_ byte: UInt8) -> Bool {
        (0x20..<0x7f).contains(byte) || (0xe4...0xe9).contains(byte)
    }

    private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.allSatisfy { $0 < 0x80 } ? bytes.count : String(decoding: bytes, as: UTF8.self).count
    }
}
