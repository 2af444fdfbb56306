/// A PDF in the making: cairo's objects, read where they are asked for, and ours in their place or beside them.
///
/// Only cairo's own files are read here, and no others: whole and never added to. Any PDF of
/// anybody is `QPDFFile`'s business. What nothing leads to is not written.
struct PDFFile {
    private let source: PDFSource
    /// By number: what is ours. Nil: as it is in the source.
    private var objects: [PDFObject?]
    /// Object numbers of the catalog and of the document's information.
    let root: Int
    var info: Int?
    /// Object numbers of the pages.
    private(set) var pages: [Int] = []

    init(reading bytes: [UInt8]) throws(DrawingError) {
        source = try PDFSource(bytes)
        objects = Array(repeating: nil, count: source.count)
        guard let root = source.trailer["Root"]?.reference else {
            throw .unrecognized("the trailer leads to no catalog")
        }
        self.root = root
        info = source.trailer["Info"]?.reference
        pages = try pageNumbers(below: self[root]["Pages"], depth: 0)
    }

    /// How many objects there are, those nothing leads to included.
    var count: Int { objects.count }

    /// The dictionary of an object or of its stream; empty if it is no dictionary.
    subscript(number: Int) -> PDFDictionary {
        get { object(number)?.dictionary ?? PDFDictionary() }
        set {
            guard objects.indices.contains(number) else { return }
            if case .stream(var stream)? = object(number) {
                stream.dictionary = newValue
                objects[number] = .stream(stream)
            } else {
                objects[number] = .value(.dictionary(newValue))
            }
        }
    }

    /// Nil if there is no such object.
    func object(_ number: Int) -> PDFObject? {
        guard objects.indices.contains(number) else { return nil }
        return objects[number] ?? source.object(number)
    }

    /// What a reference leads to; any other value is itself.
    func resolved(_ value: PDFValue?) -> PDFValue? {
        guard let number = value?.reference else { return value }
        switch object(number) {
        case .value(let value): return value
        case .stream(let stream): return .dictionary(stream.dictionary)
        case nil: return nil
        }
    }

    /// Makes an indirect object and returns its number.
    mutating func add(_ value: PDFValue) -> Int {
        objects.append(.value(value))
        return objects.count - 1
    }

    /// Gives an indirect object another value.
    mutating func replace(_ number: Int, _ value: PDFValue) {
        objects[number] = .value(value)
    }

    /// Makes a stream and returns its number. It is packed when the file is.
    mutating func addStream(_ bytes: [UInt8], _ dictionary: PDFDictionary = PDFDictionary()) -> Int {
        objects.append(.stream(PDFStream(dictionary: dictionary, data: .plain(bytes))))
        return objects.count - 1
    }

    /// Gives a stream other data.
    mutating func replaceData(of number: Int, _ bytes: [UInt8]) {
        var dictionary = self[number]
        for key in ["Length", "Filter", "DecodeParms"] { dictionary[key] = nil }
        objects[number] = .stream(PDFStream(dictionary: dictionary, data: .plain(bytes)))
    }

    /// A stream's data, unpacked; nil if the value leads to no stream, or to one of another filter.
    func streamData(_ value: PDFValue?) throws(DrawingError) -> [UInt8]? {
        guard let number = value?.reference, case .stream(let stream)? = object(number) else { return nil }
        return try stream.unpacked()
    }

    /// The leaves of the page tree (ISO 32000-1, 7.7.3).
    private func pageNumbers(below node: PDFValue?, depth: Int) throws(DrawingError) -> [Int] {
        guard let number = node?.reference, depth < 50 else { throw .unrecognized("the page tree is damaged") }
        guard self[number]["Type"] == .name("Pages") else { return [number] }
        var numbers: [Int] = []
        for kid in resolved(self[number]["Kids"])?.items ?? [] {
            numbers += try pageNumbers(below: kid, depth: depth + 1)
        }
        return numbers
    }
}

/// An indirect object.
enum PDFObject {
    case value(PDFValue)
    case stream(PDFStream)

    var isStream: Bool {
        if case .stream = self { true } else { false }
    }

    var dictionary: PDFDictionary? {
        switch self {
        case .value(let value): value.dictionary
        case .stream(let stream): stream.dictionary
        }
    }
}

/// A stream's dictionary, without its length, and data.
struct PDFStream {
    var dictionary: PDFDictionary
    var data: Data

    enum Data {
        case plain([UInt8])
        /// As the dictionary's filter says.
        case filtered(ArraySlice<UInt8>)
    }

    /// Nil if it is behind another filter than `FlateDecode`.
    func unpacked() throws(DrawingError) -> [UInt8]? {
        switch data {
        case .plain(let bytes): return bytes
        case .filtered(let bytes):
            switch dictionary["Filter"] {
            case nil: return Array(bytes)
            case .name("FlateDecode") where dictionary["DecodeParms"] == nil: return try Packing.unpack(bytes)
            default: return nil
            }
        }
    }
}
