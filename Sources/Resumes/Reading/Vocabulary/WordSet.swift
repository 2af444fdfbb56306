/// A set of folded words written in one literal, parted by spaces.
struct WordSet: Sendable {
    private var index: HashIndex

    init(_ words: StaticString) {
        index = HashIndex(capacity: words.utf8CodeUnitCount / 7)
        words.withUTF8Buffer { bytes in
            NameHash.ofWords(in: bytes) { _ = index.insert($0) }
        }
    }

    func contains(_ word: some StringProtocol) -> Bool { contains(hash: NameHash.of(word.utf8)) }

    func contains(hash: UInt64) -> Bool { index.number(of: hash) != nil }
}
