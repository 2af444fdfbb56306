/// Values of tokens, read when asked for (ISO 32000-1, 7.3).
extension ContentLexer {
    func number(_ token: ContentToken) -> Double? {
        token.kind == .number ? Double(String(decoding: bytes[token.range], as: UTF8.self)) : nil
    }

    /// Without the slash, `#xx` resolved.
    func name(_ token: ContentToken) -> String? {
        guard token.kind == .name else { return nil }
        var rest = bytes[token.range].dropFirst()
        guard rest.contains(UInt8(ascii: "#")) else { return String(decoding: rest, as: UTF8.self) }
        var name: [UInt8] = []
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(\.hexValue)
            if byte == UInt8(ascii: "#"), digits.count == 2 {
                name.append(digits[0] << 4 | digits[1])
                rest = rest.dropFirst(2)
            } else {
                name.append(byte)
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The bytes of a string in either notation.
    func string(_ token: ContentToken) -> [UInt8]? {
        switch token.kind {
        case .string: literal(bytes[token.range].dropFirst().dropLast())
        case .hexString: hexadecimal(bytes[token.range])
        default: nil
        }
    }

    /// The number that follows a name among the operands: the value of a dictionary's key.
    func integer(after key: String) -> Int? {
        for (token, value) in zip(operands, operands.dropFirst()) where token.kind == .name && name(token) == key {
            return number(value).map { Int($0) }
        }
        return nil
    }

    private func hexadecimal(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var digits = text.compactMap(\.hexValue)
        if digits.count % 2 == 1 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private func literal(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var value: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
                value.append(byte)
                continue
            }
            switch escaped {
            case UInt8(ascii: "n"): value.append(0x0A)
            case UInt8(ascii: "r"): value.append(0x0D)
            case UInt8(ascii: "t"): value.append(0x09)
            case UInt8(ascii: "b"): value.append(0x08)
            case UInt8(ascii: "f"): value.append(0x0C)
            case 0x0A: break
            case 0x0D: if rest.first == 0x0A { rest = rest.dropFirst() }
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                var code = Int(escaped - UInt8(ascii: "0"))
                for _ in 0..<2 {
                    guard let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { break }
                    code = code * 8 + Int(digit - UInt8(ascii: "0"))
                    rest = rest.dropFirst()
                }
                value.append(UInt8(truncatingIfNeeded: code))
            default: value.append(escaped)
            }
        }
        return value
    }
}

extension UInt8 {
    var hexValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
