/// One piece of a column that flows over pages. Heights are in points.
///
/// A page may end at glue that follows a box, at any penalty below 10000, and at the end of the list. Glue and
/// penalties between the last box of a page and the first of the next take no room. What may not be torn at any price
/// stands without glue or penalty between; what should not be has a dear penalty.
public enum PageItem: Hashable, Sendable {
    /// A line of text, a rule, a picture: never broken.
    case box(height: Double)
    case glue(PageGlue)
    case penalty(PagePenalty)

    public static func glue(height: Double, stretch: Double = 0, shrink: Double = 0) -> PageItem {
        .glue(PageGlue(height: height, stretch: stretch, shrink: shrink))
    }

    public static func penalty(cost: Int) -> PageItem { .penalty(PagePenalty(cost: cost)) }

    /// The rest stands on a new page. At the foot of a page that ends so, white space costs nothing.
    public static let forcedBreak = PageItem.penalty(cost: -Penalty.infinite)

    /// No page ends here.
    public static let forbiddenBreak = PageItem.penalty(cost: Penalty.infinite)
}

/// White space between boxes of a column, in points; all of it finite.
public struct PageGlue: Hashable, Sendable {
    public var height: Double
    public var stretch: Double
    public var shrink: Double

    public init(height: Double, stretch: Double = 0, shrink: Double = 0) {
        self.height = height
        self.stretch = stretch
        self.shrink = shrink
    }

    /// The height of this glue on a page that was broken and set.
    public func height(on page: BrokenPage) -> Double {
        height + page.ratio * (page.ratio < 0 ? shrink : stretch)
    }
}

/// A place where a page may end, and what that costs.
public struct PagePenalty: Hashable, Sendable {
    /// Added to the cost as it is; 10000 forbids, −10000 forces, below zero invites.
    public var cost: Int
    /// Height added to the page that ends here, such as "continued overleaf".
    public var foot: Double
    /// Height added to the page that begins here, such as a repeated heading.
    public var head: Double

    public init(cost: Int, foot: Double = 0, head: Double = 0) {
        self.cost = cost
        self.foot = foot
        self.head = head
    }
}

/// The heights of pages, first to last: the same shape as the widths of lines.
public typealias PageHeights = Measures

/// A column and the room it has on each page.
public struct PageFlow: Hashable, Sendable {
    public var items: [PageItem]
    public var heights: PageHeights

    public init(items: [PageItem], heights: PageHeights) {
        self.items = items
        self.heights = heights
    }
}
