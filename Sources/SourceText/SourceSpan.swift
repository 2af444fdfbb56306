/// A piece of a source file: UTF-8 byte offsets, half open. Travels from the parser to the last message.
public struct SourceSpan: Hashable, Sendable, CustomStringConvertible {
    public let file: SourceFile
    public let range: Range<Int>

    public init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    public var text: String { file.text(in: range) }
    public var start: SourcePosition { file.position(of: range.lowerBound) }
    public var end: SourcePosition { file.position(of: range.upperBound) }

    /// `cv.md:12:3`
    public var description: String { "\(file.name):\(start)" }

    /// The smallest span of the same file that holds both.
    public func union(_ other: SourceSpan) -> SourceSpan {
        guard file === other.file else { return self }
        let lower = min(range.lowerBound, other.range.lowerBound)
        return SourceSpan(file: file, range: lower..<max(range.upperBound, other.range.upperBound))
    }

    /// A part of this span, by byte offsets counted from its start.
    public func part(_ offsets: Range<Int>) -> SourceSpan {
        let lower = min(range.lowerBound + offsets.lowerBound, range.upperBound)
        let upper = min(range.lowerBound + offsets.upperBound, range.upperBound)
        return SourceSpan(file: file, range: lower..<max(lower, upper))
    }

    public static func == (left: SourceSpan, right: SourceSpan) -> Bool {
        left.file === right.file && left.range == right.range
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(file))
        hasher.combine(range)
    }
}
