/// FNV-1a, 64 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>.
struct NameHash {
    private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Of the bytes so far.
    private(set) var value = NameHash.start

    /// Nothing has been added; no word has the hash of none.
    var isEmpty: Bool { value == NameHash.start }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    @inline(__always)
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = NameHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }

    /// Calls with the hash of each word that stands between spaces and line ends.
    static func ofWords(in bytes: some Sequence<UInt8>, _ body: (UInt64) -> Void) {
        var hash = NameHash()
        for byte in bytes {
            if byte != 0x20 && byte != 0x0a {
                hash.add(byte)
            } else if !hash.isEmpty {
                body(hash.value)
                hash = NameHash()
            }
        }
        if !hash.isEmpty { body(hash.value) }
    }
}
