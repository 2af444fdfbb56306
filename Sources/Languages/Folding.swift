/// Text made comparable: lower case, without accents, fullwidth forms made narrow, digits made ASCII.
///
/// `Résumé` → `resume`, `Ｅメール` → `eメール`, `٢٠٢١` → `2021`, `Straße` → `strasse`. Letters of scripts without
/// case stay, except that Arabic's variants of alef, yeh and kaf become one and marks for vowels go.
public enum Folding {
    public static func fold(_ text: some StringProtocol) -> String {
        var folded = String()
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return folded
    }

    /// Folds one scalar; marks that carry no meaning of their own add nothing.
    public static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        let code = scalar.value
        if code < 0x80 {
            let isUpper = code >= 0x41 && code <= 0x5a
            text.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(code + 0x20)) : scalar)
        } else if let letters = folded[code] {
            text.append(letters)
        } else if !isMark(code) {
            text.unicodeScalars.append(narrow(scalar))
        }
    }

    /// The value of a decimal digit of any script CVs are written in.
    public static func digit(_ scalar: Unicode.Scalar) -> Int? {
        let zeros: [UInt32] = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10]
        for zero in zeros where scalar.value >= zero && scalar.value < zero + 10 { return Int(scalar.value - zero) }
        return nil
    }

    /// Combining accents, Arabic vowel signs and tatweel, Hebrew points, joiners, variation selectors.
    private static func isMark(_ code: UInt32) -> Bool {
        switch code {
        case 0x300...0x36f, 0x591...0x5bd, 0x5bf...0x5c7, 0x610...0x61a, 0x640, 0x64b...0x65f, 0x670, 0xad,
            0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2064, 0xfe00...0xfe0f, 0xfeff:
            true
        default: false
        }
    }

    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let digit = digit(scalar) { return Unicode.Scalar(UInt8(0x30 + digit)) }
        let code: UInt32 =
            switch scalar.value {
            case 0xff21...0xff3a: scalar.value - 0xfee0 + 0x20
            case 0xff01...0xff5e: scalar.value - 0xfee0
            case 0x3000, 0xa0, 0x2007, 0x202f, 0x2002...0x200a: 0x20
            case 0x622, 0x623, 0x625, 0x671: 0x627
            case 0x649, 0x64a: 0x6cc
            case 0x643: 0x6a9
            case 0x2018, 0x2019, 0x2bc: 0x27
            default: scalar.value
            }
        return Unicode.Scalar(code) ?? scalar
    }

    /// Letters with accents, by code point; built on first use.
    private static let folded: [UInt32: String] = {
        var map: [UInt32: String] = [:]
        map.reserveCapacity(1000)
        for (first, letters) in table {
            for (offset, word) in "\(letters)".split(separator: " ").enumerated() where word != "." {
                map[first + UInt32(offset)] = String(word)
            }
        }
        return map
    }()
}
