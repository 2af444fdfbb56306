/// Web addresses as a PDF may hold them.
public enum WebAddress {
    /// ASCII as ISO 32000-1, 12.6.4.7 asks: other bytes, and those RFC 3986 has no place for, become `%XX`.
    public static func escaped(_ address: String) -> String {
        var escaped: [UInt8] = []
        for byte in address.utf8 {
            if isAllowed(byte) {
                escaped.append(byte)
            } else {
                escaped += "%\(Int(byte).hexadecimal(digits: 2))".utf8
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: byte > 0x20 && byte < 0x7F
        }
    }
}
