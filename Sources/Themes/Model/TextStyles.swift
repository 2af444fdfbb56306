public import Geometry

/// The roles text can play on the page; a theme gives each a style. Roles not named in a theme inherit from `body`.
public enum TextRole: String, Hashable, Sendable, CaseIterable {
    case body, name, headline, contact, contactLabel
    case summary, sectionTitle, subsectionTitle
    case entryTitle, entryOrganization, entryPlace, entryDates, entryNote, entryDetail
    case label, bullet, quote, tableHeader, running
}

/// One resolved text style.
public struct TextTheme: Hashable, Sendable {
    public enum Case: String, Hashable, Sendable, CaseIterable {
        /// As written.
        case none
        /// The string itself is set in capitals; extracted text is in capitals too.
        case upper
        /// Real small capitals of the font, by OpenType.
        case smallCaps
    }

    /// In order of preference.
    public var families: [String]
    /// 100 to 900.
    public var weight: Int
    public var isItalic: Bool
    public var size: Length
    /// Baseline to baseline.
    public var leading: Length
    public var color: Color
    /// In em, at most 0.08.
    public var tracking: Double
    public var letterCase: Case
    /// OpenType features by tag.
    public var features: [String: Int]
}

/// A style for every role, and what emphasis inside them looks like.
public struct TextStyles: Hashable, Sendable {
    public var roles: [TextRole: TextTheme]
    /// What `**strong**` weighs.
    public var strongWeight: Int
    /// Families of `code`, and its size as a share of the text around it.
    public var codeFamilies: [String]
    public var codeScale: Double
    public var linkColor: Color
    public var linkUnderline: Bool
    /// Whether a printed page says where its links lead.
    public var linksArePrinted: Bool

    /// The style of a role; every role has one.
    public subscript(role: TextRole) -> TextTheme {
        get { roles[role] ?? roles[.body] ?? Self.fallback }
        set { roles[role] = newValue }
    }

    private static let fallback = TextTheme(
        families: ["Lato"], weight: 400, isItalic: false, size: .pt(10), leading: .pt(13.5), color: .black,
        tracking: 0, letterCase: .none, features: [:])
}
