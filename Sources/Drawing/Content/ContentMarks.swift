/// What a mark of cairo's shall become.
enum ContentMark: Hashable, Sendable {
    /// Content of a structure element of that type.
    case element(type: String)
    case artifact
}

/// A page's content with the marks it shall have.
struct MarkedContent {
    var bytes: [UInt8]
    /// For each mark in cairo's order its new number; nil for an artifact or a mark that painted nothing.
    var numbers: [Int?]
}

/// Rewrites the marks of one content stream: every painting ends up in exactly one structure element or artifact
/// (ISO 14289-1, 7.1; ISO 32000-1, 14.6 and 14.8.2.2).
///
/// Cairo's marks carry cairo's numbers; the n-th that was asked for becomes what `marks[n]` says, elements numbered anew
/// without gaps.
/// Painting outside of any mark becomes content of the mark that is missing there, or else an artifact. Marks around
/// nothing are deleted.
struct ContentMarks {
    fileprivate enum Open {
        case cairo(number: Int)
        /// ActualText and the like: kept as it is.
        case other
    }

    private let marks: [ContentMark]
    private let names: [String]
    private let omitted: Set<Fix>
    private var lexer: ContentLexer
    private var output: [UInt8] = []
    private var copied = 0
    private var numbers: [Int?]
    private var nextNumber = 0
    /// Marks met or passed over, and those met alone.
    private var seen = 0
    private var begun = 0
    private var strays = StrayPaintings()
    /// The mark each object painted outside of all marks belongs to, in order; empty until that is known.
    private let owners: [Int?]
    private var open: [Open] = []
    /// Where the open mark's BDC begins and ends in the output.
    private var begin = 0..<0
    private var hasPainted = false
    /// Where the current path or text object begins in the input.
    private var objectStart: Int?

    /// `names`: what the painter calls its marks, taking turns; empty if they all bear any name.
    /// `paintings`: how many objects each mark's content paints besides text.
    static func rewrite(
        _ content: [UInt8], marks: [ContentMark], paintings: [Int], names: [String] = [], omitted: Set<Fix> = []
    ) throws(DrawingError) -> MarkedContent {
        var rewriting = ContentMarks(content, marks, names, omitted)
        try rewriting.run()
        if rewriting.strays.lackMarks {
            let owners = try rewriting.strays.owners(of: marks, paintings: paintings)
            rewriting = ContentMarks(content, marks, names, omitted, owners)
            try rewriting.run()
        }
        return MarkedContent(bytes: rewriting.output, numbers: rewriting.numbers)
    }

    private mutating func run() throws(DrawingError) {
        while let operation = lexer.next() { try take(operation) }
        copy(upTo: lexer.bytes.count)
        strays.endGap(missing: seen..<marks.count)
        guard open.isEmpty else { throw .unrecognized("a mark is not closed") }
        guard marks.count - seen < max(names.count, 1) else {
            throw .unrecognized("\(seen) marks on a page of \(marks.count)")
        }
    }

    private init(
        _ content: [UInt8], _ marks: [ContentMark], _ names: [String], _ omitted: Set<Fix>, _ owners: [Int?] = []
    ) {
        self.marks = marks
        self.names = names
        self.omitted = omitted
        self.owners = owners
        lexer = ContentLexer(content)
        numbers = Array(repeating: nil, count: marks.count)
        output.reserveCapacity(content.count)
    }

    private mutating func take(_ operation: ContentOperation) throws(DrawingError) {
        switch operation.name {
        case "BDC", "BMC": try beginMark(operation)
        case "EMC": try endMark(operation)
        case "m", "re", "BT", "BI":
            objectStart = objectStart ?? operation.range.lowerBound
        case "n": objectStart = nil
        case "Tj", "TJ", "'", "\"": hasPainted = true
        case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "EI", "ET":
            painted(operation)
        default: break
        }
    }

    private mutating func beginMark(_ operation: ContentOperation) throws(DrawingError) {
        guard let cairosNumber = lexer.integer(after: "MCID", in: operation.operands) else {
            open.append(.other)
            return
        }
        guard !open.contains(where: \.isCairo) else { throw .unrecognized("a mark inside a mark") }
        guard cairosNumber == begun, let number = nextMark(named: operation.operands.first.flatMap(lexer.name)) else {
            throw .unrecognized("mark \(cairosNumber) out of order")
        }
        begun += 1
        strays.endGap(missing: seen..<number)
        seen = number + 1
        copy(upTo: operation.range.lowerBound)
        let start = output.count
        switch marks[number] {
        case .artifact: if !omitted.contains(.artifacts) { output += "/Artifact BMC".utf8 }
        case .element(let type): output += "/\(type) <</MCID \(nextNumber)>> BDC".utf8
        }
        copied = operation.range.upperBound
        begin = start..<output.count
        hasPainted = false
        open.append(.cairo(number: number))
    }

    /// Cairo 1.18 leaves out marks without text, cairo 1.16 keeps them all; names that take turns tell which are there.
    private func nextMark(named name: String?) -> Int? {
        guard !names.isEmpty else { return seen < marks.count ? seen : nil }
        return (seen..<min(marks.count, seen + names.count)).first { names[$0 % names.count] == name }
    }

    private mutating func endMark(_ operation: ContentOperation) throws(DrawingError) {
        guard let mark = open.popLast() else { throw .unrecognized("EMC without a mark") }
        guard case .cairo(let number) = mark else { return }
        copy(upTo: operation.range.lowerBound)
        copied = operation.range.upperBound
        defer { hasPainted = false }
        if !hasPainted, !omitted.contains(.emptyMarks) {
            output.removeSubrange(begin)
            return
        }
        if case .element = marks[number] {
            numbers[number] = nextNumber
            nextNumber += 1
        } else if omitted.contains(.artifacts) {
            return
        }
        output += "EMC".utf8
    }

    /// A graphics object ends here; outside of all marks it gets one as a whole.
    private mutating func painted(_ operation: ContentOperation) {
        let start = objectStart ?? operation.range.lowerBound
        objectStart = nil
        let isText = operation.name == "ET"
        defer { if !open.contains(where: \.isCairo) { hasPainted = false } }
        if !isText { hasPainted = true }
        guard !open.contains(where: \.isCairo), hasPainted else { return }
        defer { strays.meet() }
        if !owners.isEmpty, let number = owners[strays.count], case .element(let type) = marks[number] {
            markStray(start..<operation.range.upperBound, as: type, number)
        } else if !omitted.contains(.artifacts) {
            copy(upTo: start)
            output += "/Artifact BMC\n".utf8
            copy(upTo: operation.range.upperBound)
            output += "\nEMC".utf8
        }
    }

    /// Objects of one mark that follow one another stand in one mark, with what lies between them.
    private mutating func markStray(_ range: Range<Int>, as type: String, _ number: Int) {
        copy(upTo: range.lowerBound)
        if numbers[number] == nil {
            output += "/\(type) <</MCID \(nextNumber)>> BDC\n".utf8
            numbers[number] = nextNumber
            nextNumber += 1
        }
        copy(upTo: range.upperBound)
        let isLast = strays.count + 1 == owners.count || owners[strays.count + 1] != number
        if isLast { output += "\nEMC".utf8 }
    }

    private mutating func copy(upTo end: Int) {
        guard end > copied else { return }
        output += lexer.bytes[copied..<end]
        copied = end
    }
}

extension ContentMarks.Open {
    fileprivate var isCairo: Bool {
        if case .cairo = self { true } else { false }
    }
}
