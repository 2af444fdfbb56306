/// Cairo's file as it was written: one body and its cross-references, which cairo 1.16 writes as a table
/// (ISO 32000-1, 7.5.4), cairo 1.18 as a stream with most objects packed together (7.5.7 and 7.5.8).
struct PDFSource {
    /// Where an object is found.
    enum Place {
        case free
        case offset(Int)
        case inStream(number: Int, index: Int)
    }

    private let bytes: [UInt8]
    /// By number.
    private var places: [Place] = []
    private(set) var trailer = PDFDictionary()
    /// Object streams by number, unpacked.
    private var packs: [Int: PackedObjects] = [:]

    init(_ bytes: [UInt8]) throws(DrawingError) {
        self.bytes = bytes
        let start = try Self.referencesStart(bytes)
        var lexer = ContentLexer(bytes, at: start)
        if lexer.keyword() == "xref" {
            try readTable(&lexer)
        } else {
            try readReferenceStream(at: start)
        }
        for case .inStream(let number, _) in places where packs[number] == nil {
            guard case .stream(let stream)? = object(number) else { throw .unrecognized("no object stream \(number)") }
            packs[number] = try PackedObjects(stream)
        }
    }

    /// One more than the highest object number.
    var count: Int { places.count }

    /// Nil if there is none of that number, or it is not written as it should be.
    func object(_ number: Int) -> PDFObject? {
        guard places.indices.contains(number) else { return nil }
        switch places[number] {
        case .free: return nil
        case .offset(let offset):
            guard let found = object(at: offset), found.number == number else { return nil }
            return found.object
        case .inStream(let pack, let index): return packs[pack]?.value(number, at: index).map(PDFObject.value)
        }
    }

    // MARK: Cross-references

    private mutating func readTable(_ lexer: inout ContentLexer) throws(DrawingError) {
        var next = lexer.nextToken()
        while let token = next, let first = lexer.integer(token) {
            guard first == places.count, let count = lexer.nextInteger() else {
                throw .unrecognized("cross-references in pieces")
            }
            for _ in 0..<max(0, count) {
                guard let offset = lexer.nextInteger(), lexer.nextInteger() != nil, let kind = lexer.keyword() else {
                    throw .unrecognized("the cross-reference table is cut off")
                }
                places.append(kind == "n" ? .offset(offset) : .free)
            }
            next = lexer.nextToken()
        }
        var reader = PDFValueReader(lexer)
        guard let next, lexer.operatorName(next) == "trailer", let trailer = reader.value()?.dictionary else {
            throw .unrecognized("no trailer")
        }
        self.trailer = trailer
    }

    private mutating func readReferenceStream(at start: Int) throws(DrawingError) {
        guard case .stream(let stream)? = object(at: start)?.object, stream.dictionary["Type"] == .name("XRef"),
            let rows = try stream.unpacked(), let widths = stream.dictionary["W"]?.items.compactMap(\.integer),
            widths.count == 3, widths.allSatisfy((1...8).contains)
        else { throw .unrecognized("no cross-references") }
        trailer = stream.dictionary
        let length = widths.reduce(0, +)
        for row in stride(from: 0, through: rows.count - length, by: length) {
            var field = row
            let values = widths.map { width in
                defer { field += width }
                return rows[field..<field + width].reduce(0) { $0 << 8 | Int($1) }
            }
            switch values[0] {
            case 1: places.append(.offset(values[1]))
            case 2: places.append(.inStream(number: values[1], index: values[2]))
            default: places.append(.free)
            }
        }
    }

    /// What stands between `startxref` and the end of the file.
    private static func referencesStart(_ bytes: [UInt8]) throws(DrawingError) -> Int {
        let word = Array("startxref".utf8)
        let candidates = stride(from: bytes.count - word.count, through: max(0, bytes.count - 1024), by: -1)
        for start in candidates where bytes[start..<start + word.count].elementsEqual(word) {
            var lexer = ContentLexer(bytes, at: start + word.count)
            if let offset = lexer.nextInteger(), (0..<bytes.count).contains(offset) { return offset }
        }
        throw .unrecognized("the file has no end")
    }

    // MARK: Objects

    private func object(at offset: Int) -> (number: Int, object: PDFObject)? {
        var lexer = ContentLexer(bytes, at: max(0, offset))
        guard let number = lexer.nextInteger(), lexer.nextInteger() == 0, lexer.keyword() == "obj" else { return nil }
        var reader = PDFValueReader(lexer)
        guard let value = reader.value() else { return nil }
        lexer = reader.lexer
        guard case .dictionary(let dictionary) = value, lexer.keyword() == "stream" else {
            return (number, .value(value))
        }
        return stream(dictionary, at: lexer.position).map { (number, .stream($0)) }
    }

    /// `start`: behind the word `stream`.
    private func stream(_ dictionary: PDFDictionary, at start: Int) -> PDFStream? {
        var start = start
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        if start < bytes.count, bytes[start] == 0x0A { start += 1 }
        guard let length = length(dictionary["Length"]), length >= 0, length <= bytes.count - start else { return nil }
        var lexer = ContentLexer(bytes, at: start + length)
        guard lexer.keyword() == "endstream" else { return nil }
        var rest = dictionary
        rest["Length"] = nil
        return PDFStream(dictionary: rest, data: .filtered(bytes[start..<start + length]))
    }

    private func length(_ value: PDFValue?) -> Int? {
        guard let number = value?.reference else { return value?.integer }
        guard case .value(.integer(let length))? = object(number) else { return nil }
        return length
    }
}

/// The objects of one stream (ISO 32000-1, 7.5.7): their numbers and places first, then their values.
private struct PackedObjects {
    private let bytes: [UInt8]
    private var index: [(number: Int, offset: Int)] = []

    init(_ stream: PDFStream) throws(DrawingError) {
        guard let bytes = try stream.unpacked(), let first = stream.dictionary["First"]?.integer,
            let count = stream.dictionary["N"]?.integer, count <= bytes.count
        else { throw .unrecognized("an object stream is damaged") }
        self.bytes = bytes
        var lexer = ContentLexer(bytes)
        for _ in 0..<max(0, count) {
            guard let number = lexer.nextInteger(), let offset = lexer.nextInteger() else {
                throw .unrecognized("an object stream is damaged")
            }
            index.append((number, first + offset))
        }
    }

    func value(_ number: Int, at position: Int) -> PDFValue? {
        guard index.indices.contains(position), index[position].number == number else { return nil }
        var reader = PDFValueReader(ContentLexer(bytes, at: max(0, index[position].offset)))
        return reader.value()
    }
}

extension ContentLexer {
    /// The next token if it is a whole number; it is passed over in any case.
    fileprivate mutating func nextInteger() -> Int? {
        nextToken().flatMap { integer($0) }
    }

    /// The next token if it is a word; it is passed over in any case.
    fileprivate mutating func keyword() -> ContentOperator? {
        guard let token = nextToken(), token.kind == .keyword else { return nil }
        return operatorName(token)
    }
}
