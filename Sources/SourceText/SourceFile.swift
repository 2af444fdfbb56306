internal import Synchronization

/// A text as it was read: its name for messages and its bytes, never changed afterwards.
///
/// The bytes are UTF-8; whoever reads a file from the world checks that before (`Workspace`).
/// Compared by identity, so that spans of two files with equal text stay apart.
public final class SourceFile: Sendable {
    /// What the author calls it: a path as typed, or `<stdin>`.
    public let name: String
    public let bytes: [UInt8]
    /// Made when a place is first asked for: a data file without findings is never counted through.
    private let counted = AtomicLazyReference<PlaceIndex>()

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    public convenience init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The text between two byte offsets; a range that leaves the file is cut to it.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    public func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(file: self, range: range)
    }

    public var wholeSpan: SourceSpan { span(0..<bytes.count) }

    /// Where a byte stands, as people and editors count: both from 1, columns in characters (grapheme clusters).
    public func position(of offset: Int) -> SourcePosition {
        let line = places.lines.line(containing: offset)
        let start = places.lines.start(ofLine: line)
        let near = places.columns.nearest(to: offset, from: start)
        let column = near.count + text(in: near.offset..<max(near.offset, offset)).count + 1
        return SourcePosition(line: line + 1, column: column)
    }

    /// The line, counted from 1, a byte stands in.
    public func line(of offset: Int) -> Int {
        places.lines.line(containing: offset) + 1
    }

    /// The byte range of a line counted from 1, without its line end.
    public func range(ofLine number: Int) -> Range<Int> {
        places.lines.range(ofLine: number - 1, in: bytes)
    }

    public var lineCount: Int { places.lines.count }

    private var places: PlaceIndex { counted.load() ?? counted.storeIfNil(PlaceIndex(bytes)) }
}

/// Where lines start, and how far long ones are counted.
private final class PlaceIndex: Sendable {
    let lines: LineIndex
    let columns: ColumnIndex

    init(_ bytes: [UInt8]) {
        lines = LineIndex(bytes)
        columns = ColumnIndex(bytes, lines: lines)
    }
}

/// Line and column, both counted from 1; columns count characters as a reader sees them.
public struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public var description: String { "\(line):\(column)" }
}
