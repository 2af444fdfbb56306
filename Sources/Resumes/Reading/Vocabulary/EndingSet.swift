/// Endings of folded words, all looked for at once: by the hashes of the letters from the last one on.
struct EndingSet: Sendable {
    private let backwards: HashIndex
    private let longest: Int

    init(_ endings: [String]) {
        var index = HashIndex(capacity: endings.count)
        for ending in endings { _ = index.insert(NameHash.of(ending.utf8.reversed())) }
        backwards = index
        longest = endings.map(\.utf8.count).max() ?? 0
    }

    /// Whether a word is one of them or has one behind other letters.
    func holdsEnding(of word: Substring) -> Bool {
        var hash = NameHash()
        for byte in word.utf8.reversed().prefix(longest) {
            hash.add(byte)
            if backwards.number(of: hash.value) != nil { return true }
        }
        return false
    }
}
