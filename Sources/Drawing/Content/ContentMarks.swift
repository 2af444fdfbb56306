import Geometry

/// What the content of a sequence shall be marked as.
enum ContentMark: Hashable, Sendable {
    /// Content of a structure element of that type.
    case element(type: String)
    case artifact
}

/// Puts marks into one content stream: every painting ends up in exactly one structure element or artifact
/// (ISO 32000-1, 14.6 and 14.8.2.2; ISO 14289-1, 7.1).
///
/// The painter has painted a boundary before each sequence (`MarkedSequence.boundary`). Boundaries are taken out; what a
/// sequence painted between its own and the next is marked from the first object to the last. Those of elements are numbered
/// without gaps, so that their numbers are known before anything is painted: one that painted nothing is marked empty.
struct ContentMarks {
    private let marks: [ContentMark]
    private let omitted: Set<Fix>
    private var lexer: ContentLexer
    private var output: [UInt8] = []
    private var copied = 0
    private var nextNumber = 0
    /// How many sequences have begun.
    private var begun = 0
    /// Where the boundary that is being painted begins.
    private var boundary: Int?
    /// From the first object the open sequence has painted to behind the last.
    private var painted: Range<Int>?
    /// Where the current path or text object begins.
    private var objectStart: Int?
    private var showsText = false
    /// Cairo's own marks that are open, such as ActualText: where each begins.
    private var open: [Int] = []

    static func rewrite(
        _ content: [UInt8], marks: [ContentMark], omitted: Set<Fix> = []
    ) throws(DrawingError) -> [UInt8] {
        var rewriting = ContentMarks(content, marks, omitted)
        try rewriting.run()
        return rewriting.output
    }

    private init(_ content: [UInt8], _ marks: [ContentMark], _ omitted: Set<Fix>) {
        self.marks = marks
        self.omitted = omitted
        lexer = ContentLexer(content)
        output.reserveCapacity(content.count)
    }

    private mutating func run() throws(DrawingError) {
        while let operation = lexer.next() { try take(operation) }
        try endSequence()
        guard begun == marks.count else {
            throw .unrecognized("\(begun) sequences on a page of \(marks.count)")
        }
        copy(upTo: lexer.bytes.count)
    }

    private mutating func take(_ operation: ContentOperation) throws(DrawingError) {
        if let start = boundary {
            guard operation.name == "f" else { throw .unrecognized("a boundary that is not filled") }
            boundary = nil
            return try beginSequence(after: start..<operation.range.upperBound)
        }
        switch operation.name {
        case "re" where isBoundary: boundary = operation.range.lowerBound
        case "m", "re", "BT", "BI": objectStart = objectStart ?? operation.range.lowerBound
        case "n": objectStart = nil
        case "Tj", "TJ", "'", "\"": showsText = true
        case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "EI": endObject(operation, hasPainted: true)
        case "ET": endObject(operation, hasPainted: showsText)
        case "BDC", "BMC": open.append(operation.range.lowerBound)
        case "EMC": try endCairosMark(operation)
        default: break
        }
    }

    /// Whether the rectangle just read is one. Cairo rounds places to thousandths.
    private var isBoundary: Bool {
        let sides = lexer.operands.suffix(2).compactMap(lexer.number).map(abs)
        let size = MarkedSequence.boundary.size
        return sides.count == 2 && abs(sides[0] - size.width.points) < 0.001
            && abs(sides[1] - size.height.points) < 0.001
    }

    private mutating func beginSequence(after boundary: Range<Int>) throws(DrawingError) {
        try endSequence()
        guard begun < marks.count else { throw .unrecognized("more sequences on a page than \(marks.count)") }
        begun += 1
        copy(upTo: boundary.lowerBound)
        copied = boundary.upperBound
    }

    private mutating func endSequence() throws(DrawingError) {
        guard open.isEmpty, objectStart == nil else { throw .unrecognized("a sequence ends inside of an object") }
        guard begun > 0 else {
            if painted != nil { throw .unrecognized("something is painted before the first sequence") }
            return
        }
        mark()
        painted = nil
    }

    /// Marks what the open sequence has painted.
    private mutating func mark() {
        switch marks[begun - 1] {
        case .artifact:
            if let painted, !omitted.contains(.artifacts) { wrap(painted, "/Artifact BMC\n") }
        case .element(let type):
            wrap(painted ?? copied..<copied, "/\(type) <</MCID \(nextNumber)>> BDC\n")
            nextNumber += 1
        }
    }

    private mutating func wrap(_ range: Range<Int>, _ beginning: String) {
        copy(upTo: range.lowerBound)
        output += beginning.utf8
        copy(upTo: range.upperBound)
        output += "\nEMC".utf8
    }

    private mutating func endObject(_ operation: ContentOperation, hasPainted: Bool) {
        let start = objectStart ?? operation.range.lowerBound
        (objectStart, showsText) = (nil, false)
        if hasPainted { painted = (painted?.lowerBound ?? start)..<operation.range.upperBound }
    }

    /// A mark of cairo's around objects is inside of ours as a whole.
    private mutating func endCairosMark(_ operation: ContentOperation) throws(DrawingError) {
        guard let start = open.popLast() else { throw .unrecognized("EMC without a mark") }
        if let inside = painted, inside.upperBound > start {
            painted = min(inside.lowerBound, start)..<operation.range.upperBound
        }
    }

    private mutating func copy(upTo end: Int) {
        guard end > copied else { return }
        output += lexer.bytes[copied..<end]
        copied = end
    }
}
