import Languages
import SourceText
import SyntaxTrees

/// Values an author gives in several languages: `{en: …, de: …}` in place of a text, or keys `en_label`, `de_label`.
/// One of them is read; the others are omissions.
enum LanguageVariants {
    /// Languages that CVs are written in and whose codes are no words a key might begin with (`is`, `no`, `to`).
    private static let codes: Set<String> = [
        "ar", "bg", "ca", "cn", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "gl", "he",
        "hi", "hr", "hu", "hy", "it", "ja", "ka", "kk", "ko", "lt", "lv", "nb", "nl", "nn", "pl", "pt", "ro", "ru",
        "sk", "sl", "sq", "sr", "sv", "ta", "th", "tr", "uk", "vi", "zh",
    ]

    /// A map from languages to values, if every key of the node is a language; nil for any other node.
    static func variants(of node: DataNode) -> [(language: LanguageTag, value: DataNode)]? {
        guard let entries = node.entries, !entries.isEmpty else { return nil }
        var variants: [(LanguageTag, DataNode)] = []
        for entry in entries {
            guard let tag = languageTag(entry.key) else { return nil }
            variants.append((tag, entry.value))
        }
        return variants
    }

    /// The value to read in place of a node: that of the document's language, else the English, else the first.
    static func resolved(_ node: DataNode, reading: inout DataReading) -> DataNode {
        guard let variants = variants(of: node) else { return node }
        let filled = variants.filter { !$0.value.isBlank }
        guard let chosen = best(of: filled.map(\.language), for: reading.language) else { return node }
        for (index, variant) in filled.enumerated() where index != chosen {
            reading.omit(variant.value, at: variant.language.tag, .otherLanguage)
        }
        return filled[chosen].value
    }

    /// A map in which `en_label` or `de_label` has become `label`, whichever is in the document's language.
    static func resolved(_ fields: FieldReader, reading: inout DataReading) -> FieldReader {
        let prefixed = fields.entries.map { prefix(of: $0.key) }
        guard prefixed.contains(where: { $0 != nil }) else { return fields }
        var kept: [DataEntry] = []
        var done: Set<String> = []
        let keys = Set(fields.entries.map(\.key))
        let families = Dictionary(grouping: zip(fields.entries, prefixed)) { $0.1?.name }
        for (entry, prefix) in zip(fields.entries, prefixed) {
            guard let prefix else {
                kept.append(entry)
                continue
            }
            if keys.contains(prefix.name) {
                reading.omit(entry, .otherLanguage)
                continue
            }
            guard done.insert(prefix.name).inserted else { continue }
            let family = families[prefix.name] ?? []
            let languages = family.compactMap { $0.1?.language }
            guard let chosen = best(of: languages, for: reading.language) else { continue }
            for (index, member) in family.enumerated() {
                let entry = member.0
                if index == chosen {
                    kept.append(DataEntry(key: prefix.name, keySpan: entry.keySpan, value: entry.value))
                } else {
                    reading.omit(entry, .otherLanguage)
                }
            }
        }
        // Keys that stand twice have been reported already.
        var said = Diagnostics()
        return FieldReader(DataNode(.map(kept), span: fields.span), diagnostics: &said)
    }

    private static func best(of languages: [LanguageTag], for wanted: LanguageTag) -> Int? {
        languages.firstIndex(of: wanted) ?? languages.firstIndex { $0.language == wanted.language }
            ?? languages.firstIndex { $0.language == "en" } ?? languages.indices.first
    }

    /// `de`, `de-AT` or `de_AT`; `de_name` is none.
    private static func languageTag(_ key: String) -> LanguageTag? {
        let bytes = Array(key.utf8)
        let isTag =
            switch bytes.count {
            case 2: true
            case 5...11 where bytes[2] == UInt8(ascii: "-"): true
            case 5 where bytes[2] == UInt8(ascii: "_"): bytes[3...].allSatisfy { (0x41...0x5A).contains($0) }
            default: false
            }
        guard isTag, let tag = LanguageTag(key), codes.contains(tag.language) else { return nil }
        return tag
    }

    /// `de` and `label` of `de_label`.
    private static func prefix(of key: String) -> (language: LanguageTag, name: String)? {
        guard key.utf8.count > 3, key.utf8.dropFirst(2).first == UInt8(ascii: "_"),
            let tag = languageTag(String(key.prefix(2)))
        else { return nil }
        return (tag, String(key.dropFirst(3)))
    }
}
