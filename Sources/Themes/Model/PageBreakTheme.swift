public import Geometry

/// What it costs to end a page at each kind of place, on TeX's scale: 0 free, 10 000 never.
public struct PageBreakTheme: Hashable, Sendable {
    public var betweenSections: Int
    public var betweenEntries: Int
    public var betweenRoles: Int
    public var betweenParagraphs: Int
    public var betweenItems: Int
    public var betweenLines: Int
    /// Added if the first line of a paragraph would stand alone at a foot, the last alone at a head.
    public var orphan: Int
    public var widow: Int
    /// After the first item of a list and before its last one.
    public var nearListEnds: Int
    /// The share of the last page that should be filled at least, and what an emptier one costs.
    public var lastPageShare: Double
    public var lastPagePenalty: Int
}

/// What may give to meet a number of pages, in which order and how far.
public struct ContractTheme: Hashable, Sendable {
    public enum Lever: String, Hashable, Sendable, CaseIterable {
        case gaps, leading, margins, size, looseness
    }

    /// How many pages a CV in this theme shall have, if nobody says anything else; nil for as many as it takes.
    public var pages: ClosedRange<Int>?
    /// The share of the last page from which on it looks meant; a CV with a contract is opened towards it.
    public var fill: Double
    public var order: [Lever]
    /// Each as factors of the theme's own value.
    public var gaps: ClosedRange<Double>
    public var leading: ClosedRange<Double>
    public var margins: ClosedRange<Double>
    public var size: ClosedRange<Double>
    /// No text is ever set smaller.
    public var minimumSize: Length

    /// How many pages are wanted: `2`, `1-2` or `1 - 2`. Nil for what is no such range; pages count from 1.
    public static func pages(written text: String) -> ClosedRange<Int>? {
        let parts = text.filter { $0 != " " }.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let first = Int(parts[0]), first > 0,
            let last = Int(parts[parts.count - 1]), last >= first, last <= 999
        else { return nil }
        return first...last
    }
}
