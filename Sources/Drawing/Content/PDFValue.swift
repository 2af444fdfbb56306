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
    /// Entries whose value is nil are left out.
    case dictionary([String: PDFValue?])
    /// The number of an indirect object.
    case reference(Int)
}

extension PDFValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    init(arrayLiteral elements: PDFValue...) {
        self = .array(elements)
    }

    init(dictionaryLiteral elements: (String, PDFValue?)...) {
        self = .dictionary(Dictionary(elements) { _, last in last })
    }

    init(integerLiteral value: Int) {
        self = .integer(value)
    }

    init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}
