/// Reads an object's text as libqpdf writes it; strings stay bytes.
struct PDFValueReader {
    private var lexer: ContentLexer
    private var ahead: ContentToken?

    /// Nil if the text is no object.
    static func read(_ text: [UInt8]) -> PDFValue? {
        var reader = PDFValueReader(lexer: ContentLexer(text))
        return reader.value()
    }

    private init(lexer: ContentLexer) {
        self.lexer = lexer
    }

    private mutating func take() -> ContentToken? {
        defer { ahead = nil }
        return ahead ?? lexer.nextToken()
    }

    private mutating func value() -> PDFValue? {
        guard let token = take() else { return nil }
        switch token.kind {
        case .number: return number(token)
        case .name: return lexer.name(token).map(PDFValue.name)
        case .string, .hexString: return lexer.string(token).map(PDFValue.bytes)
        case .openArray: return .array(items(until: .closeArray))
        case .openDictionary: return dictionary()
        case .keyword: return .bool(lexer.bytes[token.range].first == UInt8(ascii: "t"))
        case .closeArray, .closeDictionary: return nil
        }
    }

    /// A number, or a reference: two numbers and an `R`, which the array or dictionary around puts together.
    private func number(_ token: ContentToken) -> PDFValue? {
        guard let number = lexer.number(token) else { return nil }
        return Int(exactly: number).map(PDFValue.integer) ?? .real(number)
    }

    private mutating func items(until end: ContentToken.Kind) -> [PDFValue] {
        var items: [PDFValue] = []
        while let token = take(), token.kind != end {
            if token.kind == .keyword, lexer.bytes[token.range].first == UInt8(ascii: "R"), items.count >= 2,
                case .integer(let number) = items[items.count - 2]
            {
                items.removeLast(2)
                items.append(.reference(number))
                continue
            }
            ahead = token
            guard let item = value() else { break }
            items.append(item)
        }
        return items
    }

    private mutating func dictionary() -> PDFValue {
        let items = items(until: .closeDictionary)
        var entries: [(String, PDFValue?)] = []
        for index in stride(from: 0, to: items.count - 1, by: 2) {
            if case .name(let key) = items[index] { entries.append((key, items[index + 1])) }
        }
        return .dictionary(PDFEntries(entries))
    }
}

extension PDFValue {
    /// An entry of a dictionary.
    subscript(key: String) -> PDFValue? {
        if case .dictionary(let entries) = self { entries[key] } else { nil }
    }

    /// Of an array; anything else is its own only item.
    var items: [PDFValue] {
        if case .array(let items) = self { items } else { [self] }
    }

    var integer: Int? {
        if case .integer(let value) = self { value } else { nil }
    }

    var reference: Int? {
        if case .reference(let number) = self { number } else { nil }
    }
}
