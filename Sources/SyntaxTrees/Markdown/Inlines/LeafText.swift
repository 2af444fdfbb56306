/// The text of a paragraph, heading or cell as the inline parser saw it, and where each byte of it stands.
///
/// Shape: `content` is made of pieces that stand in one run in the source; between them lie line prefixes
/// (`> `, indentation) or the backslash of a cell's `\|`.
struct LeafText {
    private(set) var content: [UInt8] = []
    private var pieces: [(content: Int, source: Int)] = []

    init() {}

    /// Text whose places are unknown.
    init(_ content: [UInt8]) {
        self.content = content
    }

    /// From the first byte in the source to the last.
    var sourceRange: Range<Int> { source(of: 0..<content.count) }

    /// Appends a run of source bytes.
    mutating func append(_ range: Range<Int>, of bytes: [UInt8]) {
        guard !range.isEmpty else { return }
        pieces.append((content.count, range.lowerBound))
        content.append(contentsOf: bytes[range])
    }

    /// Appends a line end that the file does not have (after its last line).
    mutating func appendMissingLineEnd() {
        content.append(0x0A)
    }

    /// The part that is `wanted`: the whole without what cmark took off the start (link definitions) or the end
    /// (the head of a table). Nil if it is no such part. cmark has turned all line ends into LF and sometimes
    /// keeps white space at the start of lines ("lazy continuation"); here there is none.
    func part(_ wanted: [UInt8]) -> LeafText? {
        let wanted = Self.withoutBlanksAtLineStarts(wanted)
        let offsets = offsetsWithoutDoubleLineEnds()
        let count = offsets.count - 1
        let own = offsets.dropLast().map { content[$0] == 0x0D ? 0x0A : content[$0] }
        let start: Int
        if own.suffix(wanted.count).elementsEqual(wanted) {
            start = count - wanted.count
        } else if own.starts(with: wanted) {
            start = 0
        } else {
            return nil
        }
        let first = offsets[start]
        return part(start: first, count: offsets[start + wanted.count] - first)
    }

    /// In tables `\|` stands for `|` before anything else is read (GitHub's tables, 4.10); cmark also makes it so in
    /// the text before a table that started as one paragraph with it.
    func withoutEscapesOfPipes() -> LeafText {
        let pairs = zip(content.indices, content.indices.dropFirst())
        let backslashes = pairs.filter { content[$0] == UInt8(ascii: "\\") && content[$1] == UInt8(ascii: "|") }.map(
            \.0)
        guard !backslashes.isEmpty else { return self }
        var result = LeafText()
        for (start, end) in zip([0] + backslashes.map { $0 + 1 }, backslashes + [content.count]) {
            let part = part(start: start, count: end - start)
            result.pieces += part.pieces.map { ($0.content + result.content.count, $0.source) }
            result.content += part.content
        }
        return result
    }

    /// The offsets of all bytes but the LF of each CRLF, and the end.
    private func offsetsWithoutDoubleLineEnds() -> [Int] {
        guard content.contains(0x0D) else { return Array(0...content.count) }
        let offsets = content.indices.filter { $0 == 0 || content[$0] != 0x0A || content[$0 - 1] != 0x0D }
        return offsets + [content.count]
    }

    private static func withoutBlanksAtLineStarts(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes where !(byte.isBlank && (result.last ?? 0x0A) == 0x0A) { result.append(byte) }
        return result
    }

    func part(start: Int, count: Int) -> LeafText {
        var part = LeafText()
        let end = start + count
        part.content = Array(content[start..<end])
        for (index, piece) in pieces.enumerated() {
            let pieceEnd = index + 1 < pieces.count ? pieces[index + 1].content : content.count
            guard pieceEnd > start, piece.content < end else { continue }
            let cut = max(0, start - piece.content)
            part.pieces.append((piece.content + cut - start, piece.source + cut))
        }
        return part
    }

    /// A range of the content cut where it stands in several runs in the source.
    func runs(of range: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = range.lowerBound
        var piece = index(ofPieceAt: start) + 1
        while piece < pieces.count, pieces[piece].content < range.upperBound {
            if pieces[piece].content > start {
                runs.append(start..<pieces[piece].content)
                start = pieces[piece].content
            }
            piece += 1
        }
        return runs + [start..<range.upperBound]
    }

    /// The source bytes from the first byte of a range of the content to its last.
    func source(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else {
            let place = source(at: range.lowerBound)
            return place..<place
        }
        let start = source(at: range.lowerBound)
        return start..<max(start, source(at: range.upperBound - 1) + 1)
    }

    private func source(at offset: Int) -> Int {
        guard !pieces.isEmpty else { return 0 }
        let piece = pieces[index(ofPieceAt: offset)]
        return piece.source + offset - piece.content
    }

    private func index(ofPieceAt offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if pieces[middle].content <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
