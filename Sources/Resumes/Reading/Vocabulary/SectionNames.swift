internal import Languages
internal import SourceText

/// What section titles mean, in the languages CVs are written in.
enum SectionNames {
    struct Match: Equatable {
        /// How the title was recognised, the surest first.
        enum Quality: Int, Comparable {
            /// The whole title is a known name.
            case whole
            /// Its parts are ("Work Experience & Projects", "Selected Publications").
            case parts
            /// Only the word it is about is ("Software Engineering Experience").
            case head

            static func < (left: Quality, right: Quality) -> Bool { left.rawValue < right.rawValue }
        }

        /// `other` for titles of no kind ("Miscellaneous") and for titles of documents.
        var kind: SectionKind
        /// Languages that use the name, as bits in the order of `tags`.
        fileprivate var users: UInt64
        /// Whether whole documents are called so ("Resume", "Lebenslauf").
        var isDocumentTitle = false
        var quality: Quality = .whole

        /// Language subtags that use the name, in alphabetic order.
        var languages: [String] { tags.indices.filter { users & (1 << UInt64($0)) != 0 }.map { tags[$0] } }
    }

    /// What a title means, decoration and case aside; nil for titles nobody else uses.
    static func match(_ title: String, language: LanguageTag? = nil) -> Match? {
        let key = TitleKey.key(of: title)
        guard !key.isEmpty, key.utf8.count < 90 else { return nil }
        return whole(key, language) ?? byParts(title, language) ?? byHead(key, language) ?? bySlip(key)
    }

    /// Whether a title names the document instead of the person: "Resume", "CURRICULUM VITAE", "职務経歴書".
    static func isDocumentTitle(_ title: String) -> Bool {
        // No title is as long as that.
        guard title.utf8.count < 200 else { return false }
        let parts = TitleKey.parts(of: title)
        return !parts.isEmpty && parts.contains(where: isDocumentKey)
            && parts.allSatisfy { isDocumentKey($0) || TitleKey.documentRemarks.contains($0) }
    }

    /// A document's title without the words for the document: "Jane Doe's CV" → "Jane Doe"; nil if nothing is left
    /// or nothing was taken away.
    static func name(inDocumentTitle title: RichText) -> RichText? {
        let kept = title.split(on: [" - ", " – ", " — ", "|", "•", "·", ":", "："])
        let named = kept.map(withoutDocumentWord).filter { !$0.isEmpty }
        guard let first = named.first else { return nil }
        return named.count == kept.count && first.plainText == kept[0].plainText ? nil : first
    }

    /// What a section of a kind is called where its title must be invented; English for other languages.
    static func label(for kind: SectionKind, language: LanguageTag) -> String {
        let isTraditional =
            language.language == "zh" && ["Hant", "TW", "HK", "MO"].contains { language.tag.contains($0) }
        if isTraditional, let label = traditionalLabels[kind] { return label }
        let tag = language.language == "no" ? "nb" : language.language
        guard let names = table.first(where: { $0.kind == kind })?.names else { return "" }
        let name = firstName(in: names, tag)
        let initial = tag == "tr" && name.first == "i" ? "İ" : name.prefix(1).uppercased()
        return initial + name.dropFirst()
    }

    /// The first name of a language's line; of the first line where it has none.
    private static func firstName(in names: StaticString, _ tag: String) -> String {
        names.withUTF8Buffer { bytes in
            let lines = bytes.split(separator: UInt8(ascii: "\n"))
            let line = lines.first { $0.starts(with: (tag + ":").utf8) } ?? lines.first
            let name = line?.drop { $0 != 0x20 }.dropFirst().prefix { $0 != UInt8(ascii: ",") }
            return name.map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
    }

    // MARK: Looking up

    /// One meaning of a name; languages are bits in the order of `tags`.
    struct Sense: Sendable {
        let kind: SectionKind
        var languages: UInt64

        func isUsed(in language: String) -> Bool {
            bit(of: language).map { languages & $0 != 0 } ?? false
        }
    }

    private static func whole(_ key: String, _ language: LanguageTag?) -> Match? {
        let hash = NameHash.of(key.utf8)
        let index = index(for: key)
        let sense = best(of: index.senses(of: hash), language)
        guard let document = index.documents[hash: hash] else {
            return sense.map { Match(kind: $0.kind, users: $0.languages) }
        }
        // English "Resume" is a document, Danish "Resumé" a summary.
        let wanted = language?.language ?? "en"
        let isSection = sense.map { $0.isUsed(in: wanted) || !document.isUsed(in: wanted) } ?? false
        let meaning = isSection ? sense ?? document : document
        return Match(kind: meaning.kind, users: meaning.languages, isDocumentTitle: true)
    }

    private static func best(of senses: [Sense], _ language: LanguageTag?) -> Sense? {
        guard senses.count > 1 else { return senses.first }
        let own = senses.first { $0.isUsed(in: language?.language ?? "") }
        return own
            ?? senses.enumerated().max {
                ($0.element.languages.nonzeroBitCount, -$0.offset) < ($1.element.languages.nonzeroBitCount, -$1.offset)
            }?.element
    }

    private static func isDocumentKey(_ key: String) -> Bool {
        index(for: key).documents[key] != nil || isMisspelt(key)
    }

    /// "Curricullum Vitae", "Curiculum Vitae": long names with a slip in them.
    private static func isMisspelt(_ key: String) -> Bool {
        guard (9...18).contains(key.utf8.count) else { return false }
        // Only slips: the same start, and hardly another length.
        guard key.hasPrefix("cur") || key.hasPrefix("leb"),
            let nearest = Suggestion.nearest(to: key, among: ["curriculum vitae", "curriculum", "lebenslauf"])
        else { return false }
        return nearest.hasPrefix(key.prefix(3)) && abs(nearest.utf8.count - key.utf8.count) <= 2
    }

    /// "Persöhnliche Daten": two words for the person's data with a slip in them.
    private static func bySlip(_ key: String) -> Match? {
        guard (12...32).contains(key.utf8.count), key.utf8.contains(0x20) else { return nil }
        // Only slips: the same start, and hardly another length.
        let start = key.utf8.prefix(3)
        let near = namesOfPersonalData.filter {
            abs($0.utf8.count - key.utf8.count) <= 2 && $0.utf8.starts(with: start)
        }
        guard !near.isEmpty, Suggestion.nearest(to: key, among: near) != nil else { return nil }
        return Match(kind: .personal, users: 0, quality: .head)
    }

    /// As keys.
    private static let namesOfPersonalData = [
        "persönliche daten", "persönliche angaben", "personal information", "personal details", "personal data",
        "contact information", "contact details", "datos personales", "dados pessoais", "dati personali",
        "informations personnelles", "dane osobowe",
    ].map { TitleKey.key(of: $0) }

    private static func bit(of language: String) -> UInt64? {
        tags.firstIndex(of: language).map { 1 << UInt64($0) }
    }

    /// By what stands between "&", "and", commas and slashes, each part with or without "Selected", "My" …
    private static func byParts(_ title: String, _ language: LanguageTag?) -> Match? {
        let parts = TitleKey.parts(of: title)
        let matches = parts.map { whole($0, language) ?? whole(TitleKey.withoutModifiers($0), language) }
        let known = matches.compactMap { $0 }.filter { !$0.isDocumentTitle || parts.count == 1 }
        guard let first = known.first(where: { $0.kind != .other }) ?? known.first, known.count * 2 >= parts.count
        else {
            return nil
        }
        return Match(
            kind: first.kind, users: first.users, isDocumentTitle: first.isDocumentTitle, quality: .parts)
    }

    /// By the noun a title is about: the last words of a Germanic title, the first of a Romance one, a stem of a
    /// Chinese, Japanese or Korean one.
    private static func byHead(_ key: String, _ language: LanguageTag?) -> Match? {
        let words = key.spacedWords
        guard words.count <= 6 else { return nil }
        if TitleKey.hasIdeographs(key), key.count <= 14,
            let (_, kind, tag) = TitleKey.stems.first(where: { key.contains($0.stem) })
        {
            return Match(kind: kind, users: bit(of: tag) ?? 0, quality: .head)
        }
        guard words.count > 1 else { return nil }
        let heads = [words.last, words.first].compactMap { $0 }
        for (index, head) in heads.enumerated() where TitleKey.heads[index].contains(head) {
            if let match = whole(String(head), language) {
                return Match(kind: match.kind, users: match.users, quality: .head)
            }
        }
        return nil
    }

    private static func withoutDocumentWord(_ part: RichText) -> RichText {
        if isDocumentTitle(part.plainText) { return RichText() }
        let text = part.plainText
        for mark in ["'s ", "’s ", "'s", "’s", " "] {
            guard let range = lastRange(of: mark, in: text) else { continue }
            let tail = String(text[range.upperBound...])
            if isDocumentTitle(tail) {
                return part.slice(0..<text.utf8.distance(from: text.startIndex, to: range.lowerBound)).trimmed()
            }
        }
        return part
    }

    private static func lastRange(of mark: String, in text: String) -> Range<String.Index>? {
        var end = text.endIndex
        while end > text.startIndex {
            let start = text.index(before: end)
            if text[start...].hasPrefix(mark),
                let upper = text.index(start, offsetBy: mark.count, limitedBy: text.endIndex)
            {
                return start..<upper
            }
            end = start
        }
        return nil
    }

    private static let traditionalLabels: [SectionKind: String] = [
        .summary: "簡介", .work: "工作經歷", .education: "學歷", .skills: "專業技能", .projects: "專案經歷",
        .languages: "語言能力", .publications: "論文", .certificates: "證照", .awards: "榮譽獎項", .volunteer: "志工經歷",
        .interests: "興趣", .references: "推薦人", .personal: "個人資料", .contact: "聯絡方式", .other: "其他",
    ]
}
