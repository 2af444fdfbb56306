internal import Synchronization

/// What names mean, from lists of names; each half by script (`NameScript`) is made when it is first asked of.
final class NameTable<Meaning: Sendable>: Sendable {
    private final class Half: Sendable {
        let table: KeyTable<Meaning>

        init(_ table: KeyTable<Meaning>) { self.table = table }
    }

    private let lists: [(Meaning, StaticString)]
    private let latin = AtomicLazyReference<Half>()
    private let own = AtomicLazyReference<Half>()

    /// Lists of names parted by commas; of a name in two lists the first meaning counts.
    init(_ lists: [(Meaning, StaticString)]) {
        self.lists = lists
    }

    subscript(key: some StringProtocol) -> Meaning? {
        let hash = NameHash.of(key.utf8)
        switch NameScript(of: key) {
        case .latin: return (latin.load() ?? latin.storeIfNil(half(.latin))).table[hash: hash]
        case .own: return (own.load() ?? own.storeIfNil(half(.own))).table[hash: hash]
        }
    }

    private func half(_ script: NameScript) -> Half {
        var table = KeyTable<Meaning>(capacity: lists.reduce(0) { $0 + $1.1.utf8CodeUnitCount } / 10)
        for (meaning, list) in lists {
            list.withUTF8Buffer { bytes in
                KeyWriter.eachKey(in: bytes, of: script) { key in
                    table.update(hash: NameHash.of(key)) { $0 ?? meaning }
                }
            }
        }
        return Half(table)
    }
}
