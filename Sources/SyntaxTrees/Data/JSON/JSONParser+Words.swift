import SourceText

extension JSONParser {
    /// A number, `true`, `false`, `null`, or text that lacks its quotes.
    mutating func parseWord() -> DataNode {
        if let whole = parsePlainWhole() { return whole }
        if let (text, span) = parseTypographicString() { return DataNode(.string(text), span: span) }
        let range = takeWords()
        let words = file.text(in: range)
        if words.isEmpty {
            fault("A value is missing here", at: range, help: "Write \"text\", a number, true, false or null.")
            return DataNode(.null, span: file.span(range))
        }
        // `1 "b": 2` is a number and a missing comma, `Ada Byron` a text.
        let first = words.utf8.contains(0x20) ? words.split(separator: " ").first.map(String.init) ?? words : words
        if let literal = Self.literal(first) {
            let end = range.lowerBound + first.utf8.count
            if !hasGivenUp { index = end }
            return DataNode(literal, span: file.span(range.lowerBound..<end))
        }
        fault("Text without quotes", at: range, help: "Write \"\(words)\".")
        return DataNode(.string(words), span: file.span(range))
    }

    /// A number as most are: up to 18 digits, which fit into an `Int`, and behind them the value's end. Nil, and nothing
    /// taken, for all else.
    private mutating func parsePlainWhole() -> DataNode? {
        var place = index
        var value = 0
        while place < end, place - index < 18, (0x30...0x39).contains(file.bytes[place]) {
            value = value * 10 + Int(file.bytes[place] - 0x30)
            place += 1
        }
        guard place > index, place < end, endsWord(file.bytes[place]),
            file.bytes[index] != UInt8(ascii: "0") || place == index + 1
        else { return nil }
        defer { index = place }
        return DataNode(.integer(value), span: file.span(index..<place))
    }

    private static func literal(_ word: String) -> DataNode.Kind? {
        switch word {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: return number(word)
        }
    }

    /// To the next comma, bracket, line end or comment, without spaces at the end.
    private mutating func takeWords() -> Range<Int> {
        let start = index
        while let byte = peek, !endsWord(byte) {
            if byte == UInt8(ascii: "/"), index > start, isBlank(file.bytes[index - 1]) { break }
            index += 1
        }
        while index > start, isBlank(file.bytes[index - 1]) { index -= 1 }
        return start..<index
    }

    private func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"), 0x0A, 0x0D:
            true
        default: false
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// A number of RFC 8259 §6: `.integer` if it is whole, written plainly and fits, else `.number` as written.
    static func number(_ word: String) -> DataNode.Kind? {
        var rest = word.utf8[...]
        func takeDigits() -> Int {
            let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            rest = rest.dropFirst(digits.count)
            return digits.count
        }
        func take(_ signs: UInt8...) -> Bool {
            guard let first = rest.first, signs.contains(first) else { return false }
            rest.removeFirst()
            return true
        }
        _ = take(UInt8(ascii: "-"))
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let wholeDigits = takeDigits()
        guard wholeDigits == 1 || (wholeDigits > 1 && !startsWithZero) else { return nil }
        if rest.isEmpty, word != "-0", let whole = Int(word) { return .integer(whole) }
        if take(UInt8(ascii: ".")) {
            guard takeDigits() > 0 else { return nil }
        }
        if take(UInt8(ascii: "e"), UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+"), UInt8(ascii: "-"))
            guard takeDigits() > 0 else { return nil }
        }
        return rest.isEmpty ? .number(word) : nil
    }
}
