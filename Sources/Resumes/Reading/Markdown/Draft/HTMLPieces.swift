import SourceText
import SyntaxTrees

extension HTMLPiece {
    /// HTML cut at its tags, comments and entities, each piece with its place.
    ///
    /// `span` is where the HTML stands; where it differs from the source (in quotes and lists, whose markers
    /// are taken off) each piece has the place of the whole.
    static func pieces(of html: String, at span: SourceSpan) -> [HTMLPiece] {
        // A block's last line always has an end, that of its place has none, nor need the file have one.
        let html = html.last?.isNewline == true ? String(html.dropLast()) : html
        let bytes = Array(html.utf8)
        let file = span.file.bytes
        // That place begins after an indentation which the HTML has.
        let origin = (max(0, span.range.lowerBound - 3)...span.range.lowerBound).last {
            file[$0...].prefix(bytes.count).elementsEqual(bytes)
        }
        let isExact = origin != nil
        func place(_ range: Range<Int>) -> SourceSpan {
            let start = origin ?? span.range.lowerBound
            return isExact ? span.file.span(start + range.lowerBound..<start + range.upperBound) : span
        }
        return HTMLTokenizer.tokens(of: html).flatMap { token -> [HTMLPiece] in
            switch token.kind {
            case .tag(let tag) where tag.isClosing: return [.close(tag.name, place(token.range))]
            case .tag(let tag): return [.open(HTMLElement(tag, span: place(token.range)))]
            case .text: return texts(in: bytes[token.range]).map { .text($0.text, place($0.range)) }
            case .comment(let text): return [.comment(text, place(token.range))]
            // `<!DOCTYPE html>` stands for itself; the inside of a script lies between its tags.
            case .hidden(let text) where text.hasPrefix("<!") || text.hasPrefix("<?"):
                return [.comment(text, place(token.range))]
            case .hidden(let text): return [.text(text, place(token.range))]
            }
        }
    }

    /// `&nbsp` without its semicolon, which browsers forgive (HTML 13.2.5.73) and authors therefore write.
    private static func unclosed(
        at start: Int, in bytes: ArraySlice<UInt8>
    ) -> (text: String, range: Range<Int>)? {
        for (name, text) in [("&nbsp", "\u{a0}"), ("&amp", "&"), ("&copy", "©"), ("&lt", "<"), ("&gt", ">")] {
            let end = start + name.utf8.count
            guard bytes[start...].starts(with: name.utf8), end == bytes.endIndex || bytes[end] != UInt8(ascii: ";"),
                end == bytes.endIndex || !(0x61...0x7a).contains(bytes[end] | 0x20)
            else { continue }
            return (text, start..<end)
        }
        return nil
    }

    /// Text cut at its entities, so that what is no entity keeps its exact place.
    private static func texts(in bytes: ArraySlice<UInt8>) -> [(text: String, range: Range<Int>)] {
        var result: [(text: String, range: Range<Int>)] = []
        var start = bytes.startIndex
        func add(_ range: Range<Int>) {
            guard !range.isEmpty else { return }
            let written = String(decoding: bytes[range], as: UTF8.self)
            result.append((HTMLTokenizer.plainText(of: written), range))
        }
        while let entity = bytes[start...].firstIndex(of: UInt8(ascii: "&")) {
            add(start..<entity)
            if let unclosed = unclosed(at: entity, in: bytes) {
                result.append(unclosed)
                start = unclosed.range.upperBound
                continue
            }
            let end = bytes[entity...].prefix(12).firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? entity + 1
            add(entity..<end)
            start = end
        }
        add(start..<bytes.endIndex)
        return result
    }
}

extension HTMLElement {
    init(_ tag: HTMLTag, span: SourceSpan) {
        let attributes = tag.attributes.map { ($0.name, $0.value) }
        self.init(
            name: tag.name, attributes: Dictionary(attributes) { first, _ in first },
            isEmpty: tag.isVoid || tag.isSelfClosing, span: span)
    }
}
