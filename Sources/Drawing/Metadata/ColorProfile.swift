/// What the first 128 bytes of an ICC profile say (ISO 15076-1, 7.2).
struct ProfileHeader {
    let deviceClass: String
    let colors: String
    /// The space its tables lead to.
    let connection: String
    let majorVersion: Int

    /// Throws unless it is a profile, and as long as it says.
    init(_ bytes: [UInt8]) throws(DrawingError) {
        guard bytes.count >= 132, Self.word(bytes, at: 36) == "acsp" else {
            throw .colorProfile("it is not an ICC profile")
        }
        guard Self.number(bytes, at: 0) == bytes.count else { throw .colorProfile("it is not as long as it says") }
        majorVersion = Int(bytes[8])
        deviceClass = Self.word(bytes, at: 12)
        colors = Self.word(bytes, at: 16)
        connection = Self.word(bytes, at: 20)
    }

    /// Section 7.3: by signature, where each tag lies.
    func tags(in bytes: [UInt8]) throws(DrawingError) -> [String: Range<Int>] {
        let count = Self.number(bytes, at: 128)
        guard count <= (bytes.count - 132) / 12 else { throw .colorProfile("its list of tags is cut short") }
        var tags: [String: Range<Int>] = [:]
        for entry in 0..<count {
            let place = 132 + 12 * entry
            let (start, length) = (Self.number(bytes, at: place + 4), Self.number(bytes, at: place + 8))
            guard start <= bytes.count, length <= bytes.count - start else {
                throw .colorProfile("its tag '\(Self.word(bytes, at: place))' lies outside of it")
            }
            tags[Self.word(bytes, at: place)] = start..<start + length
        }
        return tags
    }

    private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Four letters; what is no letter is shown as a dot.
    private static func word(_ bytes: [UInt8], at offset: Int) -> String {
        String(bytes[offset..<offset + 4].map { (0x20..<0x7F).contains($0) ? Character(Unicode.Scalar($0)) : "." })
    }
}

/// What the output intent of a screen's colours needs to know of its profile.
enum ColorProfile {
    /// Whole, and of an RGB device (ISO 19005-2, 6.2.3): a display or a printer.
    static func checkRGB(_ bytes: [UInt8]) throws(DrawingError) {
        let header = try ProfileHeader(bytes)
        guard header.colors == "RGB ", ["mntr", "prtr", "spac", "scnr"].contains(header.deviceClass) else {
            throw .colorProfile("it is not of an RGB device")
        }
    }
}
