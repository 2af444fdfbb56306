/// What a content stream says of its marks.
struct ContentSurvey {
    /// Numbers in the order of the stream.
    private(set) var marks: [Int] = []
    /// Of those, the ones that paint nothing.
    private(set) var empty: [Int] = []
    /// How often something is painted outside of all marks.
    private(set) var unmarked = 0
    private(set) var isBalanced = true

    private enum Open {
        case numbered(Int, hasPainted: Bool)
        case artifact
        case other
    }

    private var open: [Open] = []

    init(_ content: [UInt8]) {
        var lexer = ContentLexer(content)
        while let operation = lexer.next() {
            switch operation.name {
            case "BDC", "BMC": open.append(begin(operation, lexer))
            case "EMC": end()
            case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "EI", "Tj", "TJ", "'", "\"": paint()
            default: break
            }
        }
        isBalanced = isBalanced && open.isEmpty
    }

    private mutating func begin(_ operation: ContentOperation, _ lexer: ContentLexer) -> Open {
        if let number = lexer.integer(after: "MCID", in: operation.operands) {
            marks.append(number)
            return .numbered(number, hasPainted: false)
        }
        return operation.operands.first.flatMap { lexer.name($0) } == "Artifact" ? .artifact : .other
    }

    private mutating func end() {
        switch open.popLast() {
        case .numbered(let number, hasPainted: false): empty.append(number)
        case nil: isBalanced = false
        default: break
        }
    }

    private mutating func paint() {
        var isMarked = false
        for index in open.indices {
            switch open[index] {
            case .numbered(let number, _):
                open[index] = .numbered(number, hasPainted: true)
                isMarked = true
            case .artifact: isMarked = true
            case .other: break
            }
        }
        if !isMarked { unmarked += 1 }
    }
}
