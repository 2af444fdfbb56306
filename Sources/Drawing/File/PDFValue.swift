/// An object to be written into a PDF (ISO 32000-1, 7.3).
enum PDFValue: Hashable, Sendable {
    case bool(Bool)
    case integer(Int)
    /// Written with up to four decimals; below 1, where a factor may need them, with up to nine.
    case real(Double)
    /// Without the slash.
    case name(String)
    /// A text string: PDFDocEncoding where Latin letters suffice, else UTF-16 (7.9.2.2).
    case text(String)
    case bytes([UInt8])
    case array([PDFValue])
    case dictionary(PDFDictionary)
    /// The number of an indirect object.
    case reference(Int)
}

extension PDFValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    init(arrayLiteral elements: PDFValue...) {
        self = .array(elements)
    }

    /// Entries whose value is nil are left out.
    init(dictionaryLiteral elements: (String, PDFValue?)...) {
        self = .dictionary(PDFDictionary(elements))
    }

    init(integerLiteral value: Int) {
        self = .integer(value)
    }

    init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension PDFValue {
    /// An entry of a dictionary.
    subscript(key: String) -> PDFValue? { dictionary?[key] }

    /// Of an array; anything else is its own only item.
    var items: [PDFValue] {
        if case .array(let items) = self { items } else { [self] }
    }

    var integer: Int? {
        if case .integer(let value) = self { value } else { nil }
    }

    var name: String? {
        if case .name(let name) = self { name } else { nil }
    }

    var dictionary: PDFDictionary? {
        if case .dictionary(let entries) = self { entries } else { nil }
    }

    var reference: Int? {
        if case .reference(let number) = self { number } else { nil }
    }
}
