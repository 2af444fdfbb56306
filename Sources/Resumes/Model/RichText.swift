public import Languages
public import SourceText

/// Running text with emphasis and links; each run knows where it was read.
///
/// `\n` in a run is a line break the author forced. White space is otherwise folded to single spaces.
public struct RichText: Hashable, Sendable {
    public var runs: [TextRun]

    public init(_ runs: [TextRun] = []) {
        self.runs = runs
    }

    public init(_ text: String, span: SourceSpan? = nil) {
        runs = text.isEmpty ? [] : [TextRun(text, span: span)]
    }

    public var plainText: String {
        runs.count == 1 ? runs[0].text : runs.reduce(into: "") { $0 += $1.text }
    }
    public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }
    /// All of it is marked private: without those marks nothing would be left.
    public var isPrivate: Bool {
        runs.contains(where: \.isPrivate) && runs.allSatisfy { $0.isPrivate || $0.text.allSatisfy(\.isWhitespace) }
    }

    /// From the first run's place to the last one's.
    public var span: SourceSpan? {
        runs.compactMap(\.span).reduce(nil) { $0?.union($1) ?? $1 }
    }
}

public struct TextRun: Hashable, Sendable {
    public var text: String
    public var style: TextStyle
    public var link: LinkTarget?
    /// Only where it differs from the document's.
    public var language: LanguageTag?
    /// Marked `{.private}`: not for every reader.
    public var isPrivate: Bool
    /// The bytes this text was read from; nil for text that has no place (pandoc's tree).
    public var span: SourceSpan?

    public init(
        _ text: String, style: TextStyle = [], link: LinkTarget? = nil, language: LanguageTag? = nil,
        isPrivate: Bool = false, span: SourceSpan? = nil
    ) {
        self.text = text
        self.style = style
        self.link = link
        self.language = language
        self.isPrivate = isPrivate
        self.span = span
    }
}

/// Emphasis as the author meant it; what it looks like is the theme's affair.
public struct TextStyle: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    public static let strong = TextStyle(rawValue: 1)
    public static let emphasis = TextStyle(rawValue: 2)
    public static let code = TextStyle(rawValue: 4)
    public static let strikethrough = TextStyle(rawValue: 8)
    public static let underline = TextStyle(rawValue: 16)
    public static let superscript = TextStyle(rawValue: 32)
    public static let subscripted = TextStyle(rawValue: 64)
}

/// Where a link leads: an absolute URI (`https:`, `mailto:`, `tel:`), already mended and checked by reading.
public struct LinkTarget: Hashable, Sendable {
    public var uri: String

    public init(_ uri: String) {
        self.uri = uri
    }
}
