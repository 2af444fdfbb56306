/// The byte offsets at which lines start. Lines end with LF, CRLF or a lone CR, as CommonMark has it.
struct LineIndex: Sendable {
    private let starts: [Int]
    private let length: Int

    init(_ bytes: [UInt8]) {
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(index) }
        }
        self.starts = starts
        length = bytes.count
    }

    var count: Int { starts.count }

    /// The line, counted from 0, that holds a byte offset; offsets outside are cut to the text.
    func line(containing offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    func start(ofLine line: Int) -> Int {
        starts[min(max(line, 0), starts.count - 1)]
    }

    func range(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
        guard line >= 0, line < starts.count else { return length..<length }
        let start = starts[line]
        var end = line + 1 < starts.count ? starts[line + 1] : length
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }
}
