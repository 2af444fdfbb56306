extension SectionNames {
    /// The languages of the table of names, each one bit of `Sense.languages`.
    static let tags = [
        "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
        "it",
        "ja", "ko", "lt", "lv", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "vi",
        "zh",
    ]

    /// All names by key, built on first use.
    static let tables = Index()

    struct Index: Sendable {
        private var first = KeyTable<Sense>(capacity: 4000)
        /// Names that mean several kinds in several languages: "Formation".
        private var further: [UInt64: [Sense]] = [:]
        private(set) var documents = KeyTable<Sense>(capacity: 200)

        init() {
            for (kind, names) in table {
                Self.eachName(of: names) { key, language in add(Sense(kind: kind, languages: language), for: key) }
            }
            Self.eachName(of: documentNames) { key, language in
                documents.update(hash: key) { Sense(kind: .other, languages: ($0?.languages ?? 0) | language) }
            }
        }

        func senses(of key: UInt64) -> [Sense] {
            guard let sense = first[hash: key] else { return [] }
            return [sense] + (further[key] ?? [])
        }

        private mutating func add(_ sense: Sense, for key: UInt64) {
            var isFurther = false
            first.update(hash: key) { known in
                guard let known else { return sense }
                isFurther = known.kind != sense.kind
                return isFurther ? known : Sense(kind: sense.kind, languages: known.languages | sense.languages)
            }
            guard isFurther else { return }
            if let place = further[key]?.firstIndex(where: { $0.kind == sense.kind }) {
                further[key]?[place].languages |= sense.languages
            } else {
                further[key, default: []].append(sense)
            }
        }

        /// Each line of a list begins with the two letters of its language and a colon.
        private static func eachName(of list: StaticString, _ body: (_ key: UInt64, _ language: UInt64) -> Void) {
            let codes = tags.map { code($0.utf8) }
            list.withUTF8Buffer { bytes in
                for line in bytes.split(separator: UInt8(ascii: "\n")) {
                    guard let tag = codes.firstIndex(of: code(line.prefix(2))) else { continue }
                    KeyWriter.eachKey(in: UnsafeBufferPointer(rebasing: line.dropFirst(3))) { key in
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
