/// An object to be written into a PDF (ISO 32000-1, 7.3).
enum PDFValue: Hashable, Sendable {
    case bool(Bool)
    case integer(Int)
    /// Written with up to four decimals.
    case real(Double)
    /// Without the slash.
    case name(String)
    /// A text string: PDFDocEncoding where that suffices, else UTF-16 (7.9.2.2).
    case text(String)
    case bytes([UInt8])
    case array([PDFValue])
    case dictionary(PDFEntries)
    /// The number of an indirect object.
    case reference(Int)
}

/// What a dictionary holds. A value of nil means that there is no such entry.
struct PDFEntries: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    struct Entry: Hashable, Sendable {
        /// Without the slash.
        let key: String
        let value: PDFValue
    }

    let all: [Entry]

    init(_ entries: [(String, PDFValue?)]) {
        all = entries.compactMap { key, value in value.map { Entry(key: key, value: $0) } }
    }

    init(dictionaryLiteral elements: (String, PDFValue?)...) {
        self.init(elements)
    }

    subscript(key: String) -> PDFValue? { all.first { $0.key == key }?.value }
}

extension PDFValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    init(arrayLiteral elements: PDFValue...) {
        self = .array(elements)
    }

    init(dictionaryLiteral elements: (String, PDFValue?)...) {
        self = .dictionary(PDFEntries(elements))
    }

    init(integerLiteral value: Int) {
        self = .integer(value)
    }

    init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}
