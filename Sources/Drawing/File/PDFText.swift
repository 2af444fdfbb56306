/// Bytes of a PDF as they grow: values in their notation (ISO 32000-1, 7.3), references numbered anew.
struct PDFText {
    private(set) var bytes: [UInt8] = []
    /// Of each object, by its old number.
    let numbers: [Int]

    init(numbers: [Int]) {
        self.numbers = numbers
    }

    mutating func append(_ text: String) {
        bytes += text.utf8
    }

    mutating func append(_ data: some Sequence<UInt8>) {
        bytes += data
    }

    mutating func append(_ value: PDFValue) {
        switch value {
        case .bool(let value): append(value ? "true" : "false")
        case .integer(let value): append(value)
        case .real(let value): append(Self.decimal(value))
        case .name(let name): append(name: name)
        case .text(let text): append(string: Self.encoded(text))
        case .bytes(let bytes): append(string: bytes)
        case .array(let items):
            append("[")
            for (index, item) in items.enumerated() {
                if index > 0 { append(" ") }
                append(item)
            }
            append("]")
        case .dictionary(let dictionary):
            append("<<")
            for entry in dictionary.entries {
                append(name: entry.key)
                append(" ")
                append(entry.value)
            }
            append(">>")
        case .reference(let number):
            append(numbers[number])
            append(" 0 R")
        }
    }

    private mutating func append(_ integer: Int) {
        append(String(integer))
    }

    /// 7.3.5: what is not regular is written with `#` and two digits.
    private mutating func append(name: String) {
        bytes.append(UInt8(ascii: "/"))
        for byte in name.utf8 {
            if (0x21...0x7E).contains(byte), !byte.isPDFDelimiter, byte != UInt8(ascii: "#") {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "#"))
                append(Int(byte).hexadecimal(digits: 2))
            }
        }
    }

    /// 7.3.4.2: readers turn a bare carriage return into a line feed.
    private mutating func append(string: [UInt8]) {
        bytes.append(UInt8(ascii: "("))
        for byte in string {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0D: append("\\r")
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: ")"))
    }

    /// 7.9.2.2. Of PDFDocEncoding, what it has in common with Latin-1.
    private static func encoded(_ text: String) -> [UInt8] {
        let isLatin = text.unicodeScalars.allSatisfy { scalar in
            (0x20...0x7E).contains(scalar.value) || scalar == "\n"
                || (0xA1...0xFF).contains(scalar.value) && scalar.value != 0xAD
        }
        // The first two letters would be taken for the mark of UTF-16.
        if isLatin, !text.hasPrefix("þÿ") {
            return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
        return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }

    /// 7.3.3: no exponents.
    private static func decimal(_ value: Double) -> String {
        let places = abs(value) < 1 ? 9 : 4
        let scale = places == 9 ? 1e9 : 1e4
        guard value.isFinite, abs(value) < 1e14 else { return "0" }
        let scaled = Int((value * scale).rounded())
        let digits = String(abs(scaled))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        var fraction = padded.suffix(places)
        while fraction.last == "0" { fraction.removeLast() }
        let whole = padded.dropLast(places)
        return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}
