/// Reads numbers with units: `10pt`, `1.2em`, `18 mm`, `12%`.
enum MeasureScanner {
    enum Outcome: Hashable {
        case measure(value: Double, unit: String)
        case noNumber
    }

    /// A decimal number, then a unit in lower case, which may be empty. Neither infinite nor not a number.
    static func scan(_ text: String) -> Outcome {
        let bytes = Array(text.utf8)
        var index = 0
        func skipSpaces() { while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 } }
        skipSpaces()
        let start = index
        var digits = 0
        if index < bytes.count, [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(bytes[index]) { index += 1 }
        while index < bytes.count, isDigit(bytes[index]) || bytes[index] == UInt8(ascii: ".") {
            digits += isDigit(bytes[index]) ? 1 : 0
            index += 1
        }
        let number = String(decoding: bytes[start..<index], as: UTF8.self)
        guard digits > 0, let value = Double(number), value.isFinite else { return .noNumber }
        skipSpaces()
        var unit = String(decoding: bytes[index...], as: UTF8.self).lowercased()
        while unit.hasSuffix(" ") { unit.removeLast() }
        return .measure(value: value, unit: unit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static let lengthUnits = ["pt", "mm", "cm", "in", "em", "%"]

    /// Nil for a unit that is none of a length.
    static func length(_ value: Double, unit: String) -> LengthExpression? {
        switch unit {
        case "", "pt": LengthExpression(value: value, unit: .points)
        case "mm": LengthExpression(value: value * 72 / 25.4, unit: .points)
        case "cm": LengthExpression(value: value * 720 / 25.4, unit: .points)
        case "in": LengthExpression(value: value * 72, unit: .points)
        case "em": LengthExpression(value: value, unit: .em)
        case "%": LengthExpression(value: value, unit: .percent)
        default: nil
        }
    }
}
