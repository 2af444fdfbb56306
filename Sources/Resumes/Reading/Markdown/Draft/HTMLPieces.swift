import SourceText
import SyntaxTrees

extension HTMLPiece {
    /// HTML cut at its tags, comments and entities. Anything that is no tag after all stays text.
    ///
    /// `span` is where the HTML stands; where it differs from the source (in quotes and lists, whose markers
    /// are taken off) each piece has the place of the whole.
    static func pieces(of html: String, at span: SourceSpan) -> [HTMLPiece] {
        var scanner = HTMLScanner(html, span: span)
        return scanner.pieces()
    }
}

/// Cuts HTML as far as reading its text needs: what a tag is called, its attributes, where text is.
private struct HTMLScanner {
    private let bytes: [UInt8]
    private let span: SourceSpan
    private let isExact: Bool
    private var index = 0
    private var textStart = 0
    private var found: [HTMLPiece] = []

    init(_ html: String, span: SourceSpan) {
        bytes = Array(html.utf8)
        self.span = span
        // A block's HTML may end with the line end that its place leaves out.
        isExact = span.file.bytes[span.range.lowerBound...].prefix(bytes.count).elementsEqual(bytes)
    }

    mutating func pieces() -> [HTMLPiece] {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): if !takeComment(), !takeTag(), !takeDeclaration() { index += 1 }
            case UInt8(ascii: "&"): if !takeEntity() { index += 1 }
            default: index += 1
            }
        }
        flush()
        return found
    }

    // MARK: Pieces

    private mutating func takeComment() -> Bool {
        guard starts(with: "<!--") else { return false }
        let start = index
        var end = index + 4
        while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
        let text = String(decoding: bytes[min(start + 4, end)..<end], as: UTF8.self)
        finish(at: min(end + 3, bytes.count), with: .comment(text, place(start..<min(end + 3, bytes.count))))
        return true
    }

    /// `<!DOCTYPE …>` and `<?…?>` say nothing.
    private mutating func takeDeclaration() -> Bool {
        guard starts(with: "<!") || starts(with: "<?"), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
        else { return false }
        flush()
        index = end + 1
        textStart = index
        return true
    }

    private mutating func takeTag() -> Bool {
        let isClosing = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
        let nameStart = index + (isClosing ? 2 : 1)
        guard nameStart < bytes.count, isLetter(bytes[nameStart]), let end = tagEnd(from: nameStart) else {
            return false
        }
        let nameEnd = bytes[nameStart..<end].firstIndex { !isName($0) } ?? end
        let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
        let place = place(index..<end + 1)
        if isClosing {
            finish(at: end + 1, with: .close(name, place))
        } else {
            let isEmpty = bytes[end - 1] == UInt8(ascii: "/") || Self.emptyElements.contains(name)
            let tag = HTMLTag(name: name, attributes: attributes(nameEnd..<end), isEmpty: isEmpty, span: place)
            finish(at: end + 1, with: .open(tag))
        }
        return true
    }

    private mutating func takeEntity() -> Bool {
        guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return false }
        let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
        guard let text = Self.character(named: name) else { return false }
        let start = index
        finish(at: end + 1, with: .text(text, place(start..<end + 1)))
        return true
    }

    private mutating func finish(at end: Int, with piece: HTMLPiece) {
        flush()
        found.append(piece)
        index = end
        textStart = end
    }

    private mutating func flush() {
        guard textStart < index else { return }
        let text = String(decoding: bytes[textStart..<index], as: UTF8.self)
        found.append(.text(text, place(textStart..<index)))
    }

    // MARK: Inside a tag

    /// The `>` that ends a tag; one inside quotes does not.
    private func tagEnd(from start: Int) -> Int? {
        var quote: UInt8?
        for position in start..<bytes.count {
            let byte = bytes[position]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return position
            } else if byte == UInt8(ascii: "<") {
                return nil
            }
        }
        return nil
    }

    private func attributes(_ range: Range<Int>) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = bytes[range]
        while true {
            rest = rest.drop { !isName($0) }
            let key = rest.prefix(while: isName)
            guard !key.isEmpty else { return attributes }
            rest = rest.dropFirst(key.count).drop(while: isSpace)
            var value: ArraySlice<UInt8> = []
            if rest.first == UInt8(ascii: "=") {
                rest = rest.dropFirst().drop(while: isSpace)
                if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    value = rest.dropFirst().prefix { $0 != quote }
                    rest = rest.dropFirst(value.count + 2)
                } else {
                    value = rest.prefix { !isSpace($0) }
                    rest = rest.dropFirst(value.count)
                }
            }
            let text = String(decoding: value, as: UTF8.self)
            attributes[String(decoding: key, as: UTF8.self).lowercased()] = Self.decoded(text)
        }
    }

    // MARK: Characters

    private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }
    private func place(_ range: Range<Int>) -> SourceSpan { isExact ? span.file.span(shifted(range)) : span }

    private func shifted(_ range: Range<Int>) -> Range<Int> {
        let start = span.range.lowerBound
        return start + range.lowerBound..<start + range.upperBound
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_:".utf8.contains(byte)
    }

    private static let emptyElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// The entities text of this kind uses, and all numbered ones.
    private static func character(named name: String) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHex = digits.first == "x" || digits.first == "X"
            let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
        return names[name]
    }

    private static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return names.reduce(text) {
            $0.split(separator: "&\($1.key);", omittingEmptySubsequences: false).joined(separator: $1.value)
        }
    }

    private static let names: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": "\u{2002}",
        "emsp": "\u{2003}", "thinsp": "\u{2009}", "bull": "•", "middot": "·", "ndash": "–", "mdash": "—", "hellip": "…",
        "copy": "©", "reg": "®", "trade": "™", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
        "rdquo": "”", "shy": "\u{AD}", "rarr": "→", "larr": "←", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä",
        "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
        "ntilde": "ñ",
        "oacute": "ó", "aacute": "á", "iacute": "í", "uacute": "ú", "euro": "€", "times": "×", "deg": "°", "sect": "§",
    ]
}
