import SourceText

/// Attributes in braces: at the end of a heading, after a link, image or code, and after `[text]`.
extension InlineRefinement {
    /// Takes `{#id .class}` off the end of a heading.
    func takeTrailingAttributes(
        of inlines: [MarkdownInline]
    ) -> (inlines: [MarkdownInline], attributes: MarkdownAttributes) {
        guard let last = inlines.last, case .text(let text) = last.kind else { return (inlines, .init()) }
        let bytes = Array(text.utf8)
        guard bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")),
            open == 0 || bytes[open - 1] != UInt8(ascii: "]"),
            let attributes = MarkdownAttributes(bytes[open + 1..<bytes.count - 1])
        else { return (inlines, .init()) }
        let end = bytes[..<open].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
        return (inlines.dropLast() + (end == 0 ? [] : [last.textPart(0..<end)]), attributes)
    }

    /// Gives links, images and code the `{…}` behind them, and makes spans of `[text]{…}`.
    func attributed(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
        let hasBraces = inlines.contains { inline in
            if case .text(let text) = inline.kind { return text.utf8.contains(UInt8(ascii: "{")) }
            return false
        }
        guard hasBraces else { return inlines }
        var spans = AttributedSpans()
        for inline in inlines { spans.take(inline) }
        return spans.inlines
    }
}

/// Finds `[text]{…}` in running text, and `{…}` after what can bear attributes.
private struct AttributedSpans {
    /// What is done to a text at some place.
    private enum Mark {
        case dropped
        case opening
        case closing(MarkdownAttributes)
    }

    private var all: [MarkdownInline] = []
    /// For each text, what of it is no text.
    private var marks: [Int: [(range: Range<Int>, mark: Mark)]] = [:]
    private var openBrackets: [(inline: Int, offset: Int)] = []
    /// Attributes of links, images and code.
    private var borne: [Int: MarkdownAttributes] = [:]

    mutating func take(_ inline: MarkdownInline) {
        let followsBearer = all.last?.takesAttributes == true
        all.append(inline)
        guard case .text(let text) = inline.kind, inline.isVerbatimText else { return }
        let bytes = Array(text.utf8)
        var index = 0
        if followsBearer, let found = MarkdownAttributes.inBraces(bytes, at: 0) {
            borne[all.count - 2] = found.attributes
            mark(0..<found.length, .dropped)
            index = found.length
        }
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "[") { openBrackets.append((all.count - 1, index)) }
            index = bytes[index] == UInt8(ascii: "]") ? closeBracket(at: index, in: bytes) : index + 1
        }
    }

    private mutating func mark(_ range: Range<Int>, _ mark: Mark, of inline: Int? = nil) {
        marks[inline ?? all.count - 1, default: []].append((range, mark))
    }

    /// Where to go on.
    private mutating func closeBracket(at index: Int, in bytes: [UInt8]) -> Int {
        guard let opening = openBrackets.popLast(),
            let found = MarkdownAttributes.inBraces(bytes, at: index + 1)
        else { return index + 1 }
        mark(opening.offset..<opening.offset + 1, .opening, of: opening.inline)
        mark(index..<index + 1 + found.length, .closing(found.attributes))
        return index + 1 + found.length
    }

    /// The inlines as they are now: brackets that matched follow each other as those of code do.
    var inlines: [MarkdownInline] {
        var frames: [(start: SourceSpan?, inlines: [MarkdownInline])] = [(nil, [])]
        for (index, inline) in all.enumerated() {
            guard let marks = marks[index] else {
                frames[frames.count - 1].inlines.append(inline.bearing(borne[index]))
                continue
            }
            var offset = 0
            for (range, mark) in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
                if offset < range.lowerBound {
                    frames[frames.count - 1].inlines.append(inline.verbatimPart(offset..<range.lowerBound))
                }
                offset = range.upperBound
                let place = inline.span.part(range)
                switch mark {
                case .dropped: break
                case .opening: frames.append((place, []))
                case .closing(let attributes):
                    guard frames.count > 1, let frame = frames.popLast(), let start = frame.start else { break }
                    let span = MarkdownInline(.span(frame.inlines), span: start.union(place), attributes: attributes)
                    frames[frames.count - 1].inlines.append(span)
                }
            }
            let end = inline.span.range.count
            if offset < end { frames[frames.count - 1].inlines.append(inline.verbatimPart(offset..<end)) }
        }
        return frames.flatMap(\.inlines)
    }
}

extension MarkdownAttributes {
    /// `{…}` at an offset of a text, with its length. Nobody writes a thousand bytes.
    static func inBraces(_ bytes: [UInt8], at offset: Int) -> (attributes: MarkdownAttributes, length: Int)? {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{"),
            let close = bytes[offset...].prefix(1000).firstIndex(of: UInt8(ascii: "}")),
            let attributes = MarkdownAttributes(bytes[offset + 1..<close])
        else { return nil }
        return (attributes, close + 1 - offset)
    }
}

extension MarkdownInline {
    fileprivate var takesAttributes: Bool {
        switch kind {
        case .link(_, _, let isAutolink, _): !isAutolink
        case .image, .code: true
        default: false
        }
    }

    fileprivate func bearing(_ attributes: MarkdownAttributes?) -> MarkdownInline {
        guard let attributes else { return self }
        return MarkdownInline(kind, span: span, attributes: attributes)
    }
}
