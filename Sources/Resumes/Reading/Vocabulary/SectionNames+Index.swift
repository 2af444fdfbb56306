extension SectionNames {
    /// The languages of the table of names, each one bit of `Sense.languages`.
    static let tags = [
        "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
        "it",
        "ja", "ko", "lt", "lv", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "vi",
        "zh",
    ]

    /// The names by key, each script's built on first use.
    private static let latinNames = Index(of: .latin)
    private static let ownNames = Index(of: .own)

    /// Where a key is looked up.
    static func index(for key: String) -> Index {
        switch NameScript(of: key) {
        case .latin: latinNames
        case .own: ownNames
        }
    }

    struct Index: Sendable {
        private var first = KeyTable<Sense>(capacity: 4000)
        /// Of the few names that mean several kinds in several languages: "Formation".
        private var further: [(key: UInt64, sense: Sense)] = []
        private(set) var documents = KeyTable<Sense>(capacity: 200)

        init(of script: NameScript) {
            for (kind, names) in table {
                Self.eachName(of: names, script) { key, language in
                    add(Sense(kind: kind, languages: language), for: key)
                }
            }
            Self.eachName(of: documentNames, script) { key, language in
                documents.update(hash: key) { Sense(kind: .other, languages: ($0?.languages ?? 0) | language) }
            }
        }

        func senses(of key: UInt64) -> [Sense] {
            guard let sense = first[hash: key] else { return [] }
            return [sense] + further.filter { $0.key == key }.map(\.sense)
        }

        private mutating func add(_ sense: Sense, for key: UInt64) {
            var isFurther = false
            first.update(hash: key) { known in
                guard let known else { return sense }
                isFurther = known.kind != sense.kind
                return isFurther ? known : Sense(kind: sense.kind, languages: known.languages | sense.languages)
            }
            guard isFurther else { return }
            if let place = further.firstIndex(where: { $0.key == key && $0.sense.kind == sense.kind }) {
                further[place].sense.languages |= sense.languages
            } else {
                further.append((key, sense))
            }
        }

        /// Each line of a list begins with the two letters of its language and a colon.
        private static func eachName(
            of list: StaticString, _ script: NameScript, _ body: (_ key: UInt64, _ language: UInt64) -> Void
        ) {
            let codes = tags.map { code($0.utf8) }
            list.withUTF8Buffer { bytes in
                for line in bytes.split(separator: UInt8(ascii: "\n")) {
                    guard let tag = codes.firstIndex(of: code(line.prefix(2))) else { continue }
                    KeyWriter.eachKey(in: UnsafeBufferPointer(rebasing: line.dropFirst(3)), of: script) { key in
                        body(NameHash.of(key), 1 << UInt64(tag))
                    }
                }
            }
        }

        private static func code(_ letters: some Sequence<UInt8>) -> UInt16 {
            letters.reduce(0) { $0 << 8 | UInt16($1) }
        }
    }
}
