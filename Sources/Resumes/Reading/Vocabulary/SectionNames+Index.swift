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
        private var first = KeyTable<Sense>()
        /// Names that mean several kinds in several languages: "Formation".
        private var further: [UInt64: [Sense]] = [:]
        private(set) var documents = KeyTable<Sense>()

        init() {
            first.reserveCapacity(5000)
            for (kind, names) in table {
                Self.eachName(of: names) { key, language in add(Sense(kind: kind, languages: language), for: key) }
            }
            Self.eachName(of: documentNames) { key, language in
                let known = documents[hash: key]?.languages ?? 0
                documents[hash: key] = Sense(kind: .other, languages: known | language)
            }
        }

        func senses(of key: UInt64) -> [Sense] {
            guard let sense = first[hash: key] else { return [] }
            return [sense] + (further[key] ?? [])
        }

        private mutating func add(_ sense: Sense, for key: UInt64) {
            guard var known = first[hash: key] else {
                first[hash: key] = sense
                return
            }
            if known.kind == sense.kind {
                known.languages |= sense.languages
                first[hash: key] = known
            } else if let place = further[key]?.firstIndex(where: { $0.kind == sense.kind }) {
                further[key]?[place].languages |= sense.languages
            } else {
                further[key, default: []].append(sense)
            }
        }

        private static func eachName(of list: StaticString, _ body: (_ key: UInt64, _ language: UInt64) -> Void) {
            list.withUTF8Buffer { bytes in
                for line in bytes.split(separator: UInt8(ascii: "\n")) {
                    guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                        let tag = tags.firstIndex(where: { $0.utf8.elementsEqual(line[..<colon]) })
                    else { continue }
                    KeyTable<Sense>.eachKey(in: line[(colon + 1)...]) { body($0, 1 << UInt64(tag)) }
                }
            }
        }
    }
}
