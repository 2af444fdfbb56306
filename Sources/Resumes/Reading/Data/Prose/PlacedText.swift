import SourceText
import SyntaxTrees

/// A piece of a value's text that knows its place in the file. All offsets count UTF-8 bytes of the whole text.
struct PlacedText {
    private let places: TextPlaces
    private let bytes: [UInt8]
    let range: Range<Int>

    init(_ node: DataNode) {
        places = TextPlaces(node)
        bytes = Array(places.text.utf8)
        range = 0..<bytes.count
    }

    private init(_ whole: PlacedText, range: Range<Int>) {
        places = whole.places
        bytes = whole.bytes
        self.range = range
    }

    var string: String { String(decoding: bytes[range], as: UTF8.self) }
    var utf8: ArraySlice<UInt8> { bytes[range] }
    var isEmpty: Bool { range.isEmpty }
    var span: SourceSpan { range == 0..<bytes.count ? places.span(range) : span(range) }

    func span(_ part: Range<Int>) -> SourceSpan { places.span(part) }

    func part(_ part: Range<Int>) -> PlacedText {
        PlacedText(self, range: part.clamped(to: range))
    }

    func dropFirst(_ count: Int) -> PlacedText {
        part(min(range.lowerBound + count, range.upperBound)..<range.upperBound)
    }

    /// Without white space at either end.
    var trimmed: PlacedText {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = utf8.firstIndex(where: { !isSpace($0) }),
            let last = utf8.lastIndex(where: { !isSpace($0) })
        else { return part(range.lowerBound..<range.lowerBound) }
        return part(first..<last + 1)
    }

    /// The lines without their ends.
    var lines: [PlacedText] {
        var lines: [PlacedText] = []
        var start = range.lowerBound
        while let end = bytes[start..<range.upperBound].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            lines.append(part(start..<end))
            let isPair = bytes[end] == 0x0D && end + 1 < range.upperBound && bytes[end + 1] == 0x0A
            start = end + (isPair ? 2 : 1)
        }
        return lines + [part(start..<range.upperBound)]
    }

    /// Whether a byte is the first on its line in the author's file, indentation aside.
    func beginsLine(_ offset: Int) -> Bool { places.beginsLine(offset) }
}
