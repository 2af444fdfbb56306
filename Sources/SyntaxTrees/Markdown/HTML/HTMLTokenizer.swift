/// Takes a fragment of HTML apart into tags, text and comments.
///
/// Tolerant as authors need it: nothing is an error, whatever is no tag is text, a comment or tag without an end
/// reaches to the end. After the tokenizer of HTML (13.2.5), without its tree.
public struct HTMLTokenizer {
    private let bytes: [UInt8]
    private var offset = 0
    private var tokens: [HTMLToken] = []
    private var textStart = 0
    private var entities = EntityTable()

    private init(_ fragment: String) {
        bytes = Array(fragment.utf8)
    }

    public static func tokens(of fragment: String) -> [HTMLToken] {
        var tokenizer = HTMLTokenizer(fragment)
        return tokenizer.run()
    }

    /// The text of a fragment as a person reads it: without tags, comments and what is hidden.
    public static func plainText(of fragment: String) -> String {
        tokens(of: fragment).reduce(into: "") { text, token in
            if case .text(let piece) = token.kind { text += piece }
        }
    }

    private mutating func run() -> [HTMLToken] {
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "<"), let end = markupEnd() {
                offset = end
                textStart = end
            } else {
                offset += 1
            }
        }
        flushText(before: bytes.count)
        return tokens
    }

    // MARK: - Markup

    /// Reads the tag or comment at the offset; nil if there is only a `<`.
    private mutating func markupEnd() -> Int? {
        guard offset + 1 < bytes.count else { return nil }
        switch bytes[offset + 1] {
        case UInt8(ascii: "!"): return starts("<!--") ? comment() : hidden(until: ">")
        case UInt8(ascii: "?"): return hidden(until: ">")
        case UInt8(ascii: "/"):
            let isTag = offset + 2 < bytes.count && bytes[offset + 2].isASCIILetter
            return isTag ? tag(nameStart: offset + 2, isClosing: true) : nil
        default: return bytes[offset + 1].isASCIILetter ? tag(nameStart: offset + 1, isClosing: false) : nil
        }
    }

    private func starts(_ text: String) -> Bool {
        bytes[offset...].starts(with: text.utf8)
    }

    /// Where a text is found from an index on.
    private func find(_ text: String, from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        var index = start
        while index <= bytes.count - wanted.count {
            if bytes[index] | 0x20 == first | 0x20, matches(wanted, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Letters match in either case.
    private func matches(_ wanted: [UInt8], at start: Int) -> Bool {
        wanted.indices.allSatisfy { index in
            let byte = bytes[start + index]
            return byte == wanted[index] || byte.isASCIILetter && byte | 0x20 == wanted[index]
        }
    }

    private mutating func append(_ kind: HTMLToken.Kind, until end: Int) -> Int {
        flushText(before: offset)
        tokens.append(HTMLToken(kind, range: offset..<end))
        return end
    }

    private mutating func comment() -> Int {
        let start = offset + 4
        // `<!-->` and `<!--->` are empty comments.
        let close = find("-->", from: min(offset + 2, bytes.count))
        let end = close.map { $0 + 3 } ?? bytes.count
        let inner = min(start, end)..<max(min(start, end), close ?? end)
        return append(.comment(String(decoding: bytes[inner], as: UTF8.self)), until: end)
    }

    private mutating func hidden(until mark: String) -> Int {
        let end = find(mark, from: offset).map { $0 + mark.utf8.count } ?? bytes.count
        return append(.hidden(String(decoding: bytes[offset..<end], as: UTF8.self)), until: end)
    }

    /// The inside of an element that holds no markup, up to its closing tag.
    private mutating func hiddenContent(of name: String, from start: Int) -> Int {
        let end = find("</\(name)", from: start) ?? bytes.count
        guard start < end else { return start }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        tokens.append(HTMLToken(.hidden(text), range: start..<end))
        return end
    }

    private mutating func tag(nameStart: Int, isClosing: Bool) -> Int {
        var index = nameStart
        while index < bytes.count, !endsName(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
        var attributes: [HTMLAttribute] = []
        var isSelfClosing = false
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if bytes[index].isWhiteSpace || bytes[index] == UInt8(ascii: "/") {
                isSelfClosing = bytes[index] == UInt8(ascii: "/")
                index += 1
            } else {
                isSelfClosing = false
                attributes.append(attribute(&index))
            }
        }
        let end = min(index + 1, bytes.count)
        let tag = HTMLTag(name: name, attributes: attributes, isClosing: isClosing, isSelfClosing: isSelfClosing)
        let next = append(.tag(tag), until: end)
        let hidesContent = !isClosing && !isSelfClosing && (name == "script" || name == "style")
        return hidesContent ? hiddenContent(of: name, from: next) : next
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    /// `name`, `name=value`, `name="value"`, with white space around the equals sign.
    private mutating func attribute(_ index: inout Int) -> HTMLAttribute {
        let start = index
        index += 1
        while index < bytes.count, !endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        var equals = index
        while equals < bytes.count, bytes[equals].isWhiteSpace { equals += 1 }
        guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else {
            return HTMLAttribute(name: name, value: "", valueRange: index..<index)
        }
        index = equals + 1
        while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
        let range = valueRange(&index)
        return HTMLAttribute(name: name, value: entities.decoded(bytes[range]), valueRange: range)
    }

    private func valueRange(_ index: inout Int) -> Range<Int> {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
            let start = index
            while index < bytes.count, !bytes[index].isWhiteSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
            return start..<index
        }
        let quote = bytes[index]
        let start = index + 1
        let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
        index = min(end + 1, bytes.count)
        return start..<end
    }

    // MARK: - Text

    private mutating func flushText(before end: Int) {
        guard textStart < end else { return }
        let text = entities.decoded(bytes[textStart..<end])
        tokens.append(HTMLToken(.text(text), range: textStart..<end))
        textStart = end
    }
}

extension EntityTable {
    /// Text with its entities decoded; what only looks like one stays.
    mutating func decoded(_ slice: ArraySlice<UInt8>) -> String {
        guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
        let bytes = Array(slice)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let entity = entity(in: bytes, at: index) {
                result.append(contentsOf: entity.text.utf8)
                index += entity.length
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
