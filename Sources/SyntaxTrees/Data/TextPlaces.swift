public import SourceText

/// The text of a scalar and, for each of its bytes, where in the file it was read from.
///
/// A text that stands in the file as it is leads straight there. Where escapes, folded lines or indentation come
/// between, text and file are walked side by side; should they not agree, every part has the place of the whole.
public struct TextPlaces: Sendable {
    public let text: String
    public let whole: SourceSpan
    private enum Places {
        /// The text's first byte in the file; the others follow one by one.
        case literal(Int)
        /// Where each byte starts and ends.
        case mapped(starts: [Int], ends: [Int])
        case whole
    }
    private let places: Places

    /// The empty text for lists and maps.
    public init(_ node: DataNode) {
        text = node.scalarText ?? ""
        whole = node.span
        let bytes = Array(text.utf8)
        let source = node.span.file.bytes
        let range = node.span.range
        // No quote, a straight one, or a typographic one of three bytes.
        for quote in [0, 1, 3] where range.count == bytes.count + 2 * quote {
            let start = range.lowerBound + quote
            if source[start..<start + bytes.count].elementsEqual(bytes) {
                places = .literal(start)
                return
            }
        }
        var walk = TextWalk(bytes, in: source, range: range)
        places = walk.run() ? .mapped(starts: walk.starts, ends: walk.ends) : .whole
    }

    /// The place of a part of the text, by UTF-8 offsets.
    public func span(_ part: Range<Int>) -> SourceSpan {
        switch places {
        case .literal(let start): return whole.file.span(start + part.lowerBound..<start + part.upperBound)
        case .mapped(let starts, let ends):
            guard part.upperBound <= ends.count, !part.isEmpty else { return whole }
            let start = starts[part.lowerBound]
            return whole.file.span(start..<max(start, ends[part.upperBound - 1]))
        case .whole: return whole
        }
    }

    /// Whether a byte of the text is the first on its line in the file, indentation aside.
    public func beginsLine(_ offset: Int) -> Bool {
        let start: Int
        switch places {
        case .literal(let first): start = first + offset
        case .mapped(let starts, _) where offset < starts.count: start = starts[offset]
        default: return false
        }
        let before = whole.file.bytes[whole.range.lowerBound..<max(start, whole.range.lowerBound)]
        guard let last = before.last(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
        return last == 0x0A || last == 0x0D
    }
}

/// Walks a text and the bytes it was read from side by side.
private struct TextWalk {
    let text: [UInt8]
    let source: [UInt8]
    let end: Int
    let hasEscapes: Bool
    let doublesQuotes: Bool
    var position: Int
    var starts: [Int] = []
    var ends: [Int] = []

    init(_ text: [UInt8], in source: [UInt8], range: Range<Int>) {
        self.text = text
        self.source = source
        let first = range.isEmpty ? 0 : source[range.lowerBound]
        let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        hasEscapes = first == UInt8(ascii: "\"")
        doublesQuotes = first == UInt8(ascii: "'")
        position = range.lowerBound
        var end = range.upperBound
        if quotes.contains(first) {
            // One quote, or TOML's three.
            let width = source[range].starts(with: [first, first, first]) && range.count >= 6 ? 3 : 1
            position += width
            end = max(position, end - width)
        } else if first == UInt8(ascii: "|") || first == UInt8(ascii: ">") {
            position = source[range].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
        }
        self.end = end
        starts.reserveCapacity(text.count)
        ends.reserveCapacity(text.count)
    }

    /// False if the two do not agree.
    mutating func run() -> Bool {
        while starts.count < text.count {
            let byte = text[starts.count]
            // Line ends that a block scalar adds, or keeps, after its last line.
            guard position < end else {
                guard byte == 0x0A else { return false }
                add(end..<end)
                continue
            }
            let found = source[position]
            if hasEscapes, found == UInt8(ascii: "\\") {
                takeEscape()
            } else if found == byte {
                let isDoubled =
                    doublesQuotes && byte == UInt8(ascii: "'") && position + 1 < end
                    && source[position + 1] == byte
                add(position..<position + (isDoubled ? 2 : 1))
            } else if Self.isSpace(found) {
                let space = position
                while position < end, Self.isSpace(source[position]) { position += 1 }
                // A fold gives one space, blank lines give line ends; indentation gives nothing.
                while starts.count < text.count, Self.isSpace(text[starts.count]) { add(space..<position) }
            } else {
                return false
            }
        }
        return true
    }

    private mutating func add(_ range: Range<Int>) {
        starts.append(range.lowerBound)
        ends.append(range.upperBound)
        position = max(position, range.upperBound)
    }

    /// One escape gives one character, or nothing at a line end.
    private mutating func takeEscape() {
        let start = position
        let letter = position + 1 < end ? source[position + 1] : 0
        if Self.isSpace(letter), letter != 0x20, letter != 0x09 {
            position += 1
            while position < end, Self.isSpace(source[position]) { position += 1 }
            return
        }
        let digits: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]
        var width = 2 + (digits[letter] ?? 0)
        let first = text[starts.count]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        // A character beyond U+FFFF is two escapes of four digits.
        if letter == UInt8(ascii: "u"), length == 4 { width *= 2 }
        let stop = min(start + width, end)
        for _ in 0..<min(length, text.count - starts.count) { add(start..<stop) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
