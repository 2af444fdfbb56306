/// The two kinds of names in a vocabulary, told by how they begin.
///
/// No name of the vocabularies begins otherwise than its key (`TitleKey`; `KeyWriter` asserts it), so whatever is looked up
/// can stand in one half only, and a document in one language hardly ever asks of the other.
enum NameScript {
    /// What may be folded to Latin letters, and all that is rare.
    case latin
    /// Greek, Cyrillic, Hebrew, Arabic, and the scripts of Asia but for a few.
    case own

    /// By the first byte of UTF-8.
    init(startingWith byte: UInt8) {
        self = byte >= 0xce && byte < 0xef && byte != 0xe1 ? .own : .latin
    }

    init(of key: some StringProtocol) {
        self.init(startingWith: key.utf8.first ?? 0)
    }
}
