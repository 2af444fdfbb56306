/// A table from the keys of names (`TitleKey`) to what they mean, made from lists of names.
///
/// Keys are kept as 64-bit hashes: the tables hold some thousands of names in fifty languages, and building strings
/// for all of them would take longer than setting a CV. Two names with one hash are as likely as a bit flip in memory.
struct KeyTable<Meaning: Sendable>: Sendable {
    private var index: HashIndex
    private var meanings: [Meaning] = []

    /// With room for so many names before it must grow.
    init(capacity: Int) {
        index = HashIndex(capacity: capacity)
        meanings.reserveCapacity(capacity)
    }

    /// Lists of names parted by commas; of a name in two lists the first meaning counts.
    init(_ lists: [(Meaning, StaticString)]) {
        self.init(capacity: lists.reduce(0) { $0 + $1.1.utf8CodeUnitCount } / 10)
        for (meaning, list) in lists {
            list.withUTF8Buffer { bytes in
                KeyWriter.eachKey(in: bytes) { key in
                    if index.insert(NameHash.of(key)) == meanings.count { meanings.append(meaning) }
                }
            }
        }
    }

    subscript(key: some StringProtocol) -> Meaning? { self[hash: NameHash.of(key.utf8)] }

    subscript(hash hash: UInt64) -> Meaning? {
        index.number(of: hash).map { meanings[$0] }
    }

    /// Changes what a key means, which is nothing at first.
    mutating func update(hash: UInt64, _ change: (Meaning?) -> Meaning) {
        let number = index.insert(hash)
        if number == meanings.count {
            meanings.append(change(nil))
        } else {
            meanings[number] = change(meanings[number])
        }
    }
}
