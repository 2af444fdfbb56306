import SourceText

/// A parser of JSON (RFC 8259) that says where it is and goes on after a fault.
///
/// Comments, trailing commas, quotes of other kinds and keys without quotes are read with a warning, since their meaning
/// is plain. What is not plain is the error `json-syntax`; after `mostFaults` of them the rest is left unread.
struct JSONParser {
    static let mostFaults = 20

    let file: SourceFile
    let end: Int
    var index: Int
    var findings: [Diagnostic] = []
    /// What is open around the place that is read, the outermost first.
    var open: [OpenBracket] = []
    /// What was closed though a member in it stood where it does not belong: the end of the file may show why.
    var suspect: OpenBracket?
    /// Whether the last value ended without its bracket, and so without a comma.
    var hasClosedEarly = false
    /// How far the last line stands in that begins with a member.
    var lineIndent = 0
    private var faults = 0
    /// Rules that are told once.
    private var told: Set<String> = []
    private var values = 0
    /// Set when going on would only repeat the same complaint.
    private(set) var hasGivenUp = false

    init(file: SourceFile, range: Range<Int>) {
        self.file = file
        index = range.lowerBound
        end = range.upperBound
    }

    /// The one value of the document; nil if there is none.
    mutating func parseDocument() -> DataNode? {
        skipSpace()
        guard index < end else {
            fault("Nothing to read here", at: index..<index, help: "A JSON file starts with '{'.")
            return nil
        }
        let tree = parseValue()
        skipSpace()
        if index < end, !hasGivenUp {
            fault(
                "Text after the end of the JSON value", at: index..<end,
                help: "Remove it, or look for a bracket that closes too early.")
        }
        return tree
    }

    mutating func parseValue() -> DataNode {
        values += 1
        if values > DataParser.mostValues, !hasGivenUp {
            findings.append(.tooManyValues(at: file.span(index..<index)))
            giveUp()
            return DataNode(.null, span: file.span(index..<index))
        }
        switch peek {
        case UInt8(ascii: "{"): return parseNested { $0.parseMap(from: $1) }
        case UInt8(ascii: "["): return parseNested { $0.parseList(from: $1) }
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let (text, span) = parseString()
            return DataNode(.string(text), span: span)
        default: return parseWord()
        }
    }

    /// Guards the recursion: a bracket too many ends the reading of the whole text.
    private mutating func parseNested(_ parse: (inout JSONParser, Int) -> DataNode) -> DataNode {
        let start = index
        guard open.count < DataParser.deepestNesting else {
            findings.append(.nestingTooDeep(at: file.span(start..<start + 1)))
            giveUp()
            return DataNode(.null, span: file.span(start..<start + 1))
        }
        index += 1
        return parse(&self, start)
    }

    // MARK: Lists and maps

    private mutating func parseList(from start: Int) -> DataNode {
        var elements: [DataNode] = []
        parseMembers(of: OpenBracket(start, .list, indent: lineIndent)) { parser in
            elements.append(parser.parseValue())
        }
        return DataNode(.list(elements), span: file.span(start..<index))
    }

    private mutating func parseMap(from start: Int) -> DataNode {
        var entries: [DataEntry] = []
        parseMembers(of: OpenBracket(start, .map, indent: lineIndent)) { parser in
            if let entry = parser.parseEntry() { entries.append(entry) }
        }
        return DataNode(.map(entries), span: file.span(start..<index))
    }

    /// Members with commas between them, up to and with the closing bracket.
    private mutating func parseMembers(of bracket: OpenBracket, parseMember: (inout JSONParser) -> Void) {
        open.append(bracket)
        defer { open.removeLast() }
        var comma: Int?
        var isFirst = true
        while true {
            skipSpace()
            guard index < end else { return endAtFileEnd() }
            if isCloser(file.bytes[index]) {
                if skipStrayCloser() {
                    comma = takeComma() ?? comma
                    continue
                }
                if let comma { warn("json-trailing-comma", "Comma after the last item", at: comma..<comma + 1) }
                return close()
            }
            noteLayout()
            if endsBeforeKey() || endsBeforeMap() { return }
            if !isFirst, comma == nil, !hasClosedEarly {
                fault("Missing comma before this item", at: index..<index + 1, help: "Items are separated by ','.")
            }
            isFirst = false
            hasClosedEarly = false
            let before = index
            if let byte = peek, byte != UInt8(ascii: ",") { parseMember(&self) }
            if endsInsideText(after: before) { return }
            comma = takeComma()
            if index == before { step() }
        }
    }

    /// Whether a string ends where a word goes on: a quote is missing before it, or too many, and what follows would be
    /// misread. Reports it and gives up.
    private mutating func endsInsideText(after start: Int) -> Bool {
        guard index > start, !hasGivenUp, file.bytes[index - 1] == UInt8(ascii: "\""), let byte = peek,
            isWordByte(byte), byte != UInt8(ascii: "-")
        else { return false }
        let opening = file.bytes[start..<index - 1].lastIndex { $0 == UInt8(ascii: "\"") } ?? start
        fault(
            "Text goes on after its closing quote", at: index - 1..<index,
            notes: [
                .init("End the text before this quote, or write \\\" for a quote inside a text."),
                .init("It begins here.", at: file.span(opening..<opening + 1)),
            ])
        giveUp()
        return true
    }

    /// The comma after a member; more than one in a row is a fault.
    private mutating func takeComma() -> Int? {
        var comma: Int?
        skipSpace()
        while peek == UInt8(ascii: ",") {
            if comma != nil { fault("Two commas in a row", at: index..<index + 1, help: "Remove one.") }
            comma = comma ?? index
            step()
            skipSpace()
        }
        return comma
    }

    /// `"key": value`; nil if there is not even a key.
    private mutating func parseEntry() -> DataEntry? {
        guard let (key, keySpan) = parseKey() else { return nil }
        skipSpace()
        guard peek == UInt8(ascii: ":") else {
            fault("No colon after the key '\(key)'", at: keySpan.range, help: "Write \"key\": value.")
            guard index < end, !isCloser(file.bytes[index]), file.bytes[index] != UInt8(ascii: ",") else {
                return DataEntry(key: key, keySpan: keySpan, value: DataNode(.null, span: keySpan))
            }
            return DataEntry(key: key, keySpan: keySpan, value: parseValue())
        }
        index += 1
        skipSpace()
        return DataEntry(key: key, keySpan: keySpan, value: parseValue())
    }

    private mutating func parseKey() -> (String, SourceSpan)? {
        if peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "'") { return parseString() }
        if let key = parseTypographicString() { return key }
        let start = index
        while index < end, isWordByte(file.bytes[index]) { index += 1 }
        if index > start {
            warnOnce(
                "json-unquoted-key", "Key without quotes", at: start..<index, help: "JSON wants \"…\" around keys.")
            return (file.text(in: start..<index), file.span(start..<index))
        }
        let after = file.bytes[index..<end].firstIndex { isCloser($0) || $0 == UInt8(ascii: ",") } ?? end
        fault("A key in quotes should stand here", at: index..<after, help: "Write \"key\": value.")
        if !hasGivenUp { index = after }
        return nil
    }

    // MARK: Bytes

    var peek: UInt8? { index < end ? file.bytes[index] : nil }

    /// One byte on, unless the end is reached (as it is after giving up).
    mutating func step() {
        index = min(index + 1, end)
    }

    func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "-"),
            0x80...0xFF:
            return true
        default: return false
        }
    }

    // MARK: Findings

    mutating func warn(_ rule: String, _ message: String, at range: Range<Int>, help: String? = nil) {
        let notes = help.map { [Diagnostic.Note($0)] } ?? []
        findings.append(Diagnostic(.warning, rule, message, at: file.span(range), notes: notes))
    }

    /// For what a whole file does that is not written as JSON: one finding says it.
    mutating func warnOnce(_ rule: String, _ message: String, at range: Range<Int>, help: String? = nil) {
        if told.insert(rule).inserted { warn(rule, message, at: range, help: help) }
    }

    mutating func fault(_ message: String, at range: Range<Int>, help: String) {
        fault(message, at: range, notes: [.init(help)])
    }

    mutating func fault(_ message: String, at range: Range<Int>, notes: [Diagnostic.Note]) {
        guard !hasGivenUp else { return }
        findings.append(Diagnostic(.error, "json-syntax", message, at: file.span(range), notes: notes))
        faults += 1
        if faults == Self.mostFaults { giveUp() }
    }

    mutating func giveUp() {
        hasGivenUp = true
        index = end
    }
}
