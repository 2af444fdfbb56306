/// A table from the keys of names (`TitleKey`) to what they mean.
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
