/// Text made comparable: lower case, without accents, fullwidth forms made narrow, digits made ASCII.
///
/// `Résumé` → `resume`, `Ｅメール` → `eメール`, `٢٠٢١` → `2021`, `Straße` → `strasse`. Letters of scripts without
/// case stay, except that Arabic's variants of alef, yeh and kaf become one and marks for vowels go.
public enum Folding {
    public static func fold(_ text: some StringProtocol) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Folds one scalar into UTF-8; marks that carry no meaning of their own add nothing.
    @inline(__always)
    public static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let code = scalar.value
        if code < 0x80 {
            let isUpper = code >= 0x41 && code <= 0x5a
            bytes.append(UInt8(truncatingIfNeeded: isUpper ? code + 0x20 : code))
        } else {
            foldBeyondASCII(code) { bytes.append($0) }
        }
    }

    /// The same, of a scalar beyond ASCII, into room somebody has got ready, behind the `count` bytes that are in it: six more at most.
    public static func write(
        _ scalar: Unicode.Scalar, to room: UnsafeMutableBufferPointer<UInt8>, behind count: inout Int
    ) {
        foldBeyondASCII(scalar.value) { byte in
            room[count] = byte
            count += 1
        }
    }

    /// The value of a decimal digit of any script CVs are written in.
    public static func digit(_ scalar: Unicode.Scalar) -> Int? {
        let code = scalar.value
        if code < 0x80 { return code >= 0x30 && code <= 0x39 ? Int(code - 0x30) : nil }
        switch code {
        case 0x660...0x669: return Int(code - 0x660)
        case 0x6f0...0x6f9: return Int(code - 0x6f0)
        case 0x966...0x96f: return Int(code - 0x966)
        case 0xe50...0xe59: return Int(code - 0xe50)
        case 0xff10...0xff19: return Int(code - 0xff10)
        default: return nil
        }
    }

    @inline(__always)
    private static func foldBeyondASCII(_ code: UInt32, _ put: (UInt8) -> Void) {
        // Kana, ideographs and Hangul stay as they are.
        if code > 0x3000 && code < 0xf900 { return encode(code, put) }
        let letters = folded(code)
        if letters != 0 {
            encode(letters & 0xffff, put)
            if letters >> 16 != 0 { encode(letters >> 16, put) }
        } else if code >= 0x370 && code < 0x590 {
            // Nor have Greek and Cyrillic anything but letters.
            encode(code, put)
        } else if !isMark(code) {
            encode(narrow(code), put)
        }
    }

    @inline(__always)
    private static func encode(_ code: UInt32, _ put: (UInt8) -> Void) {
        switch code {
        case ..<0x80: put(UInt8(truncatingIfNeeded: code))
        case ..<0x800:
            put(UInt8(truncatingIfNeeded: 0xc0 | code >> 6))
            put(UInt8(truncatingIfNeeded: 0x80 | code & 0x3f))
        case ..<0x10000:
            put(UInt8(truncatingIfNeeded: 0xe0 | code >> 12))
            put(UInt8(truncatingIfNeeded: 0x80 | code >> 6 & 0x3f))
            put(UInt8(truncatingIfNeeded: 0x80 | code & 0x3f))
        default:
            put(UInt8(truncatingIfNeeded: 0xf0 | code >> 18))
            put(UInt8(truncatingIfNeeded: 0x80 | code >> 12 & 0x3f))
            put(UInt8(truncatingIfNeeded: 0x80 | code >> 6 & 0x3f))
            put(UInt8(truncatingIfNeeded: 0x80 | code & 0x3f))
        }
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

    private static func narrow(_ code: UInt32) -> UInt32 {
        switch code {
        case 0x660...0x669: code - 0x660 + 0x30
        case 0x6f0...0x6f9: code - 0x6f0 + 0x30
        case 0x966...0x96f: code - 0x966 + 0x30
        case 0xe50...0xe59: code - 0xe50 + 0x30
        case 0xff21...0xff3a: code - 0xfee0 + 0x20
        case 0xff01...0xff5e: code - 0xfee0
        case 0x3000, 0xa0, 0x2007, 0x202f, 0x2002...0x200a: 0x20
        case 0x622, 0x623, 0x625, 0x671: 0x627
        case 0x649, 0x64a: 0x6cc
        case 0x643: 0x6a9
        case 0x2018, 0x2019, 0x2bc: 0x27
        default: code
        }
    }
}
