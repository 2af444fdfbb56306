/// What a content stream says of its marks.
struct ContentSurvey {
    /// Numbers in the order of the stream.
    private(set) var marks: [Int] = []
    /// How often something is painted outside of all marks.
    private(set) var unmarked = 0
    private(set) var isBalanced = true
    /// Whether each open mark says that its content is an element's or an artifact.
    private var open: [Bool] = []

    init(_ content: [UInt8]) {
        var lexer = ContentLexer(content)
        while let operation = lexer.next() {
            switch operation.name {
            case "BDC", "BMC": begin(lexer)
            case "EMC": isBalanced = open.popLast() != nil && isBalanced
            case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "EI", "Tj", "TJ", "'", "\"":
                if !open.contains(true) { unmarked += 1 }
            default: break
            }
        }
        isBalanced = isBalanced && open.isEmpty
    }

    private mutating func begin(_ lexer: ContentLexer) {
        if let number = lexer.integer(after: "MCID") {
            marks.append(number)
            open.append(true)
        } else {
            open.append(lexer.operands.first.flatMap(lexer.name) == "Artifact")
        }
    }
}
