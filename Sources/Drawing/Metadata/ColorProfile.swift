/// What an output intent needs to know of an ICC profile (ISO 15076-1, 7.2).
enum ColorProfile {
    /// Whole, and of an RGB device (ISO 19005-2, 6.2.3): a display or a printer.
    static func checkRGB(_ bytes: [UInt8]) throws(DrawingError) {
        guard bytes.count >= 132, word(bytes, at: 36) == "acsp" else { throw .colorProfile("it is not an ICC profile") }
        guard bytes[0..<4].reduce(0, { $0 << 8 | Int($1) }) == bytes.count else {
            throw .colorProfile("it is not as long as it says")
        }
        guard word(bytes, at: 16) == "RGB ", ["mntr", "prtr", "spac", "scnr"].contains(word(bytes, at: 12)) else {
            throw .colorProfile("it is not of an RGB device")
        }
    }

    private static func word(_ bytes: [UInt8], at offset: Int) -> String {
        String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    }
}
