/// Finds nesting that toml++, which recurses over it, should never see.
enum TOMLNesting {
    /// The byte at which brackets and dotted keys together go deeper than `DataParser.deepestNesting`.
    static func tooDeep(in text: ArraySlice<UInt8>) -> Int? {
        /// The dots before each bracket that is open.
        var outer: [Int] = []
        var outerDots = 0
        var dots = 0
        var position = text.startIndex
        while position < text.endIndex {
            switch text[position] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): position = endOfString(at: position, in: text)
            case UInt8(ascii: "#"): position = (text[position...].firstIndex(of: 0x0A) ?? text.endIndex) - 1
            case UInt8(ascii: "."): dots += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                outer.append(dots)
                outerDots += dots
                dots = 0
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                dots = outer.popLast() ?? 0
                outerDots -= dots
            case UInt8(ascii: ","): dots = 0
            // A newline ends a key only outside brackets; inside an array it stands between values.
            case 0x0A where outer.isEmpty: dots = 0
            default: break
            }
            if outer.count + outerDots + dots > DataParser.deepestNesting { return position }
            position += 1
        }
        return nil
    }

    /// The last byte of a string of any of TOML's four kinds, or of the text if it has no end.
    private static func endOfString(at start: Int, in text: ArraySlice<UInt8>) -> Int {
        let quote = text[start]
        let isMultiline = text[start...].starts(with: [quote, quote, quote])
        let width = isMultiline ? 3 : 1
        var position = start + width
        while position < text.endIndex {
            if text[position] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                position += 2
                continue
            }
            if !isMultiline, text[position] == 0x0A { return position }
            if text[position...].starts(with: repeatElement(quote, count: width)) { return position + width - 1 }
            position += 1
        }
        return text.endIndex - 1
    }
}
