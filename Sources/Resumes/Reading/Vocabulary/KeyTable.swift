/// A table from the keys of names (`TitleKey`) to what they mean, made from lists of names.
///
/// Keys are kept as 64-bit hashes (FNV-1a): the tables hold some thousands of names in fifty languages, and
/// building strings for all of them would take longer than setting a CV. Two names with one hash are as likely
/// as a bit flip in memory.
struct KeyTable<Meaning: Sendable>: Sendable {
    private var meanings: [UInt64: Meaning] = [:]

    init() {}

    /// Lists of names parted by commas; of a name in two lists the first meaning counts.
    init(_ lists: [(Meaning, StaticString)]) {
        meanings.reserveCapacity(lists.count * 60)
        for (meaning, list) in lists {
            list.withUTF8Buffer { bytes in
                Self.eachKey(in: bytes[...]) { key in
                    if meanings[key] == nil { meanings[key] = meaning }
                }
            }
        }
    }

    subscript(key: some StringProtocol) -> Meaning? { meanings[NameHash.of(key.utf8)] }

    subscript(hash hash: UInt64) -> Meaning? {
        get { meanings[hash] }
        set { meanings[hash] = newValue }
    }

    mutating func reserveCapacity(_ count: Int) { meanings.reserveCapacity(count) }

    /// Calls with the hash of each name's key in a list parted by commas.
    static func eachKey(in list: Slice<UnsafeBufferPointer<UInt8>>, _ body: (UInt64) -> Void) {
        var key: [UInt8] = []
        var start = list.startIndex
        while start < list.endIndex {
            let end = list[start...].firstIndex(of: UInt8(ascii: ",")) ?? list.endIndex
            key.removeAll(keepingCapacity: true)
            TitleKey.appendKey(ofName: list[start..<end], to: &key)
            if !key.isEmpty { body(NameHash.of(key)) }
            start = end + 1
        }
    }
}

/// FNV-1a, 64 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>.
enum NameHash {
    @inline(__always)
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }
}
