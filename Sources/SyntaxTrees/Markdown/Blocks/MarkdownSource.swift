import SourceText

/// The text that is being parsed, line by line, and where it stands in a file.
struct MarkdownSource {
    let file: SourceFile
    /// Offset in the file of the first byte of `bytes`.
    let base: Int
    /// What cmark gets: the file's bytes from `base` on, with NUL replaced by a character of the same length.
    let bytes: [UInt8]
    /// Set where places inside the text are unknown (text of a YAML scalar with escapes): all spans are this one.
    let wholeSpan: SourceSpan?
    private let hasNUL: Bool
    private let lineStarts: [Int]

    init(file: SourceFile, base: Int, bytes: [UInt8], wholeSpan: SourceSpan? = nil) {
        self.file = file
        self.base = base
        hasNUL = bytes.contains(0)
        self.bytes = hasNUL ? bytes.map { $0 == 0 ? Self.substitute : $0 } : bytes
        self.wholeSpan = wholeSpan
        lineStarts = Self.lineStarts(of: bytes)
    }

    /// SUBSTITUTE stands in for NUL, which cmark would replace by three bytes.
    static let substitute: UInt8 = 0x1A

    /// A text of cmark's as the tree shows it: where NUL stood stands U+FFFD, as CommonMark wants it (2.3).
    func shown(_ text: String) -> String {
        guard hasNUL, text.utf8.contains(Self.substitute) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{1A}" ? "\u{FFFD}" : $0 }))
    }

    var lineCount: Int { lineStarts.count }

    /// Where a line, counted from 1, starts in `bytes`; the end of the text for lines behind it.
    func start(ofLine line: Int) -> Int {
        line > lineStarts.count ? bytes.count : lineStarts[max(line, 1) - 1]
    }

    /// The bytes of a line with its line end.
    func range(ofLine line: Int) -> Range<Int> {
        start(ofLine: line)..<start(ofLine: line + 1)
    }

    func line(containing offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    func span(_ range: Range<Int>) -> SourceSpan {
        wholeSpan ?? file.span(range.lowerBound + base..<range.upperBound + base)
    }

    /// The same text with all places blurred to one range, for a block whose text was not found again.
    func pinned(to range: Range<Int>) -> MarkdownSource {
        MarkdownSource(pinning: self, to: span(range))
    }

    private init(pinning source: MarkdownSource, to span: SourceSpan) {
        file = source.file
        base = source.base
        bytes = source.bytes
        hasNUL = source.hasNUL
        lineStarts = source.lineStarts
        wholeSpan = span
    }

    /// Cuts white space and line ends off the end of a range.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = min(range.upperBound, bytes.count)
        while end > range.lowerBound, bytes[end - 1].isWhiteSpace { end -= 1 }
        return min(range.lowerBound, end)..<end
    }

    /// Lines end with LF, CRLF or a lone CR, as CommonMark has it.
    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte.isLineEnd {
            let isFirstOfTwo = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if !isFirstOfTwo { starts.append(index + 1) }
        }
        return starts
    }
}
