import SourceText

extension JSONParser {
    /// A number, `true`, `false`, `null`, or text that lacks its quotes.
    mutating func parseWord() -> DataNode {
        let range = takeWords()
        let words = file.text(in: range)
        if words.isEmpty {
            fault("A value is missing here", at: range, help: "Write \"text\", a number, true, false or null.")
            return DataNode(.null, span: file.span(range))
        }
        // `1 "b": 2` is a number and a missing comma, `Ada Byron` a text.
        let first = words.split(separator: " ").first.map(String.init) ?? words
        if let literal = Self.literal(first) {
            let end = range.lowerBound + first.utf8.count
            if !hasGivenUp { index = end }
            return DataNode(literal, span: file.span(range.lowerBound..<end))
        }
        fault("Text without quotes", at: range, help: "Write \"\(words)\".")
        return DataNode(.string(words), span: file.span(range))
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
        let stops: [UInt8] = [
            UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"), 0x0A, 0x0D,
        ]
        while let byte = peek, !stops.contains(byte) {
            if byte == UInt8(ascii: "/"), index > start, [0x20, 0x09].contains(file.bytes[index - 1]) { break }
            index += 1
        }
        while index > start, [0x20, 0x09].contains(file.bytes[index - 1]) { index -= 1 }
        return start..<index
    }

    /// A number of RFC 8259 §6: `.integer` if it is whole, written plainly and fits, else `.number` as written.
    static func number(_ word: String) -> DataNode.Kind? {
        var rest = Substring(word)
        func takeDigits() -> Int {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            return digits.count
        }
        if rest.first == "-" { rest.removeFirst() }
        let startsWithZero = rest.first == "0"
        let wholeDigits = takeDigits()
        guard wholeDigits == 1 || (wholeDigits > 1 && !startsWithZero) else { return nil }
        if rest.isEmpty, word != "-0", let whole = Int(word) { return .integer(whole) }
        if rest.first == "." {
            rest.removeFirst()
            guard takeDigits() > 0 else { return nil }
        }
        if rest.first == "e" || rest.first == "E" {
            rest.removeFirst()
            if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
            guard takeDigits() > 0 else { return nil }
        }
        return rest.isEmpty ? .number(word) : nil
    }
}
