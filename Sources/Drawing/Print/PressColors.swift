/// Writes the greys of a content stream as black ink alone (ISO 32000-1, 8.6.4.4 and table 74): text in three or four
/// inks has coloured edges as soon as a press is a hair out of register. Colours stay as they are.
enum PressColors {
    /// What sets a colour of screens or a grey, of how many parts, and what sets the same in inks.
    private static let operators: [ContentOperator: (parts: Int, ink: String)] = [
        "rg": (3, "k"), "RG": (3, "K"), "g": (1, "k"), "G": (1, "K"),
    ]

    static func rewrite(_ content: [UInt8]) -> [UInt8] {
        var lexer = ContentLexer(content)
        var output: [UInt8] = []
        var copied = 0
        while let operation = lexer.next() {
            guard let known = operators[operation.name], let grey = grey(lexer, parts: known.parts)
            else { continue }
            output += content[copied..<operation.range.lowerBound]
            output += "0 0 0 \(ink(of: grey)) \(known.ink)".utf8
            copied = operation.range.upperBound
        }
        return output + content[copied...]
    }

    /// Of the operator just read: from 0 for black to 1 for white; nil for a colour.
    private static func grey(_ lexer: ContentLexer, parts count: Int) -> Double? {
        let parts = lexer.operands.compactMap { token -> Double? in
            guard token.kind == .number else { return nil }
            return Double(String(decoding: lexer.bytes[token.range], as: UTF8.self))
        }
        guard let first = parts.first, parts.count == count else { return nil }
        // Cairo writes six decimals; a person sees no colour in less than a two hundredth.
        return parts.allSatisfy { abs($0 - first) < 0.002 } ? min(max(first, 0), 1) : nil
    }

    /// In thousandths, without a fraction that is 0.
    private static func ink(of grey: Double) -> String {
        let thousandths = Int(((1 - grey) * 1000).rounded())
        guard (1...999).contains(thousandths) else { return thousandths > 0 ? "1" : "0" }
        let digits = String(thousandths + 1000).dropFirst()
        return "0." + String(digits.reversed().drop { $0 == "0" }.reversed())
    }
}
