/// A set of folded words written in one literal, parted by spaces.
struct WordSet: Sendable {
    private var hashes: Set<UInt64> = []

    init(_ words: StaticString) {
        hashes.reserveCapacity(words.utf8CodeUnitCount / 8)
        words.withUTF8Buffer { bytes in
            for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0a }) {
                hashes.insert(NameHash.of(word))
            }
        }
    }

    func contains(_ word: some StringProtocol) -> Bool {
        hashes.contains(NameHash.of(word.utf8))
    }
}
