/// A language as BCP 47 names it: `en`, `en-GB`, `pt-BR`, `zh-Hans`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
    /// Canonical case: language lower, Script title, REGION upper.
    public let tag: String

    /// Nil if the text is not shaped like a tag (RFC 5646 §2.1, the common subset: letters and digits in
    /// subtags of 1 to 8, the first of 2 or 3 letters). Underscores are taken as hyphens.
    public init?(_ text: String) {
        let parts = text.split(separator: text.contains("_") ? "_" : "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            first.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a })
        else { return nil }
        var subtags = [first.lowercased()]
        for part in parts.dropFirst() {
            guard (1...8).contains(part.utf8.count), part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
            else { return nil }
            switch part.count {
            case 4 where part.allSatisfy(\.isLetter):
                subtags.append(part.prefix(1).uppercased() + part.dropFirst().lowercased())
            case 2: subtags.append(part.uppercased())
            default: subtags.append(part.lowercased())
            }
        }
        tag = subtags.joined(separator: "-")
    }

    private init(known tag: String) {
        self.tag = tag
    }

    public static let english = LanguageTag(known: "en")

    /// The first subtag: `pt` of `pt-BR`.
    public var language: String { tag.split(separator: "-").first.map(String.init) ?? tag }

    /// The country, where the tag has one: `CH` of `de-CH`.
    public var region: String? {
        tag.split(separator: "-").dropFirst().first { $0.utf8.count == 2 && $0.allSatisfy(\.isUppercase) }.map(
            String.init)
    }

    /// Whether its letters have capitals: where they do not, neither old-style figures nor small capitals belong.
    public var hasCapitals: Bool {
        ![
            "ar", "fa", "ur", "ps", "ckb", "dv", "he", "iw", "yi", "hi", "bn", "ta", "te", "mr", "gu", "kn", "ml", "pa",
            "si", "ne",
            "th", "lo", "km", "my", "ja", "ko", "zh", "yue", "ka", "am", "ti", "bo",
        ].contains(language)
    }

    public var direction: WritingDirection {
        ["ar", "he", "fa", "ur", "yi", "ps", "ckb", "dv", "iw"].contains(language) ? .rightToLeft : .leftToRight
    }

    public var description: String { tag }
}

/// Which way lines of a script run. Layout says start and end; this decides which side that is.
public enum WritingDirection: String, Hashable, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
