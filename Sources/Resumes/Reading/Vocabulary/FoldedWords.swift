internal import Languages

/// A text's words as tables have them (`TitleKey`), taken apart once for all that is asked of them.
struct FoldedWords {
    let text: String
    let all: [Substring]
    /// Of each word, to be looked up in tables.
    private let hashes: [UInt64]
    /// All of them without spaces, for scripts that have none; empty for the others.
    let squeezed: String
    let hasInnerCapital: Bool

    var count: Int { all.count }

    init(_ text: String) {
        self.text = text
        let key = TitleKey.key(of: text)
        all = key.spacedWords
        hashes = all.map { NameHash.of($0.utf8) }
        squeezed = TitleKey.hasIdeographs(key) ? key.filter { $0 != " " } : ""
        hasInnerCapital = text.utf8.dropFirst().contains { $0 >= 0x41 && $0 <= 0x5a }
    }

    func holdsWord(of set: WordSet) -> Bool {
        hashes.contains { set.contains(hash: $0) }
    }

    func isWord(_ index: Int, in set: WordSet) -> Bool {
        set.contains(hash: hashes[index])
    }

    func holdsStem(of stems: [String]) -> Bool {
        !squeezed.isEmpty && stems.contains(where: squeezed.contains)
    }
}
