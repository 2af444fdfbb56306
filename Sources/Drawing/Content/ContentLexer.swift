/// Splits a content stream into operators with their operands (ISO 32000-1, 7.2 and 7.8.2).
///
/// Tokens are ranges of the bytes; nothing is copied or converted before somebody asks.
struct ContentLexer {
    let bytes: [UInt8]
    /// What stands before the operator that was read last: one array for all of them.
    private(set) var operands: [ContentToken] = []
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next operator; nil at the end. Operands without an operator at the very end are dropped.
    mutating func next() -> ContentOperation? {
        operands.removeAll(keepingCapacity: true)
        while let token = nextToken() {
            guard token.kind == .keyword else {
                operands.append(token)
                continue
            }
            let name = ContentOperator(bytes[token.range])
            if name == "true" || name == "false" || name == "null" {
                operands.append(token)
                continue
            }
            if name == "ID" { skipInlineImageData() }
            let start = operands.first?.range.lowerBound ?? token.range.lowerBound
            return ContentOperation(name: name == "ID" ? "EI" : name, range: start..<max(position, start))
        }
        return nil
    }

    mutating func nextToken() -> ContentToken? {
        skipWhiteSpace()
        guard position < bytes.count else { return nil }
        let start = position
        let kind = scan(bytes[start])
        return ContentToken(kind: kind, range: start..<position)
    }

    /// Moves behind the token that begins with `first` and says what it is.
    private mutating func scan(_ first: UInt8) -> ContentToken.Kind {
        position += 1
        switch first {
        case UInt8(ascii: "("):
            skipString()
            return .string
        case UInt8(ascii: "<") where peek == UInt8(ascii: "<"):
            position += 1
            return .openDictionary
        case UInt8(ascii: "<"):
            while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
            position = min(position + 1, bytes.count)
            return .hexString
        case UInt8(ascii: ">") where peek == UInt8(ascii: ">"):
            position += 1
            return .closeDictionary
        case UInt8(ascii: "["): return .openArray
        case UInt8(ascii: "]"): return .closeArray
        case UInt8(ascii: "/"):
            skipRegular()
            return .name
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            skipRegular()
            return .number
        default:
            skipRegular()
            return .keyword
        }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipWhiteSpace() {
        while let byte = peek {
            if byte == UInt8(ascii: "%") {
                while let byte = peek, byte != 0x0A, byte != 0x0D { position += 1 }
            } else if byte.isPDFWhiteSpace {
                position += 1
            } else {
                return
            }
        }
    }

    private mutating func skipRegular() {
        while let byte = peek, !byte.isPDFWhiteSpace, !byte.isPDFDelimiter { position += 1 }
    }

    private mutating func skipString() {
        var depth = 1
        while depth > 0, let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\\"): position = min(position + 1, bytes.count)
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
        }
    }

    /// To behind the `EI` that stands between white space.
    private mutating func skipInlineImageData() {
        position += 1
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "E"), bytes[position + 1] == UInt8(ascii: "I"),
                bytes[position - 1].isPDFWhiteSpace,
                position + 2 == bytes.count || bytes[position + 2].isPDFWhiteSpace
            {
                position += 2
                return
            }
            position += 1
        }
        position = bytes.count
    }
}

/// An operator and where it stands.
struct ContentOperation {
    /// An inline image (`BI … ID … EI`) is `BI`, then one operation `EI`.
    var name: ContentOperator
    /// From the first operand to behind the operator.
    var range: Range<Int>
}

struct ContentToken: Hashable {
    enum Kind {
        case number
        case name
        case string
        case hexString
        case openArray
        case closeArray
        case openDictionary
        case closeDictionary
        case keyword
    }

    var kind: Kind
    var range: Range<Int>
}

extension UInt8 {
    /// ISO 32000-1, table 1.
    var isPDFWhiteSpace: Bool {
        self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 || self == 0x0C || self == 0
    }

    /// ISO 32000-1, table 2.
    var isPDFDelimiter: Bool {
        switch self {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}
