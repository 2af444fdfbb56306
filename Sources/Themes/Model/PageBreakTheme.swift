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

    public var order: [Lever]
    /// Each as factors of the theme's own value.
    public var gaps: ClosedRange<Double>
    public var leading: ClosedRange<Double>
    public var margins: ClosedRange<Double>
    public var size: ClosedRange<Double>
    /// No text is ever set smaller.
    public var minimumSize: Length
}
