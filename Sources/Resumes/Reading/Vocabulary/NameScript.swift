/// The two kinds of names in a vocabulary, told by how they begin.
///
/// A name and its key (`TitleKey`) begin alike, so whatever is looked up can stand in one half of a vocabulary only, and
/// a document in one language hardly ever asks of the other.
enum NameScript {
    /// Latin letters, and all other signs that may be folded into them.
    case latin
    /// Another script, Greek or later in Unicode.
    case own

    /// By the first byte of UTF-8: only under the lead bytes E1 and EF are there Latin letters behind Greek ones.
    init(startingWith byte: UInt8) {
        self = byte >= 0xce && byte < 0xef && byte != 0xe1 ? .own : .latin
    }

    init(of key: some StringProtocol) {
        self.init(startingWith: key.utf8.first ?? 0)
    }
}
