/// The classes of bytes that the syntax of Markdown and HTML speaks of.
extension UInt8 {
    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// LF or CR.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    var isWhiteSpace: Bool { isBlank || isLineEnd || self == 0x0B || self == 0x0C }
    var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    var isASCIILowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
    var isASCIIUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
    var isASCIILetter: Bool { isASCIILowercase || isASCIIUppercase }
    var isASCIIHexDigit: Bool {
        isASCIIDigit || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "f"))
    }
    /// CommonMark 0.29, "ASCII punctuation character".
    var isASCIIPunctuation: Bool {
        self > 0x20 && self < 0x7F && !isASCIIDigit && !isASCIILetter
    }
}
