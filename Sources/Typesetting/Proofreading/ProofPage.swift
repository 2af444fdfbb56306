/// What a parser takes from a file's pages: words in the order they are painted.
///
/// A word that the end of a line or page divides is one word again if the copy has it so: parsers with a dictionary do the same.
struct ProofPage {
    struct Word: Hashable {
        var key: String
        var text: String
        /// From 0.
        var page: Int
        /// The end of a line or of a page stands before it.
        var startsLine = false
    }

    private(set) var words: [Word] = []
    /// Words put together again: divided by a line end, with or without a hyphen.
    private(set) var divided: [String] = []

    /// `known`: the keys of the copy's words.
    init(pages: [String], known: Set<String>) {
        for (page, text) in pages.enumerated() {
            let bytes = Array(text.utf8)
            var last = 0
            for word in WordKey.words(of: text) {
                let shown = String(decoding: bytes[word.range], as: UTF8.self)
                let between = bytes[last..<max(last, word.range.lowerBound)]
                last = word.range.upperBound
                let startsLine = between.contains(0x0A) || words.last.map { $0.page + 1 == page } ?? true
                if let before = words.last, !before.key.isEmpty, startsLine,
                    known.contains(before.key + word.key), !known.contains(before.key) || !known.contains(word.key)
                {
                    divided.append(before.text + String(decoding: between, as: UTF8.self) + shown)
                    words[words.count - 1] = Word(
                        key: before.key + word.key, text: before.text + shown, page: before.page,
                        startsLine: before.startsLine)
                    continue
                }
                words.append(Word(key: word.key, text: shown, page: page, startsLine: startsLine))
            }
        }
    }
}
