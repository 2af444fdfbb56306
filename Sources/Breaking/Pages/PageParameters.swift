/// What the page breaker weighs. Costs are of one currency with the penalties of the items and are simply added.
public struct PageParameters: Hashable, Sendable {
    /// How the foot of a page is made to look.
    public enum Foot: Hashable, Sendable {
        /// Glue keeps its height; what is left stays white.
        case ragged
        /// Glue stretches until the page is full or the glue's stretch is used up.
        case flush
    }

    public var foot: Foot
    /// For each page: what keeps a document short.
    public var pageCost: Int
    /// For a page left wholly white at its foot; the cost goes with the square of the white share.
    public var emptyFootCost: Int
    /// For a page whose glue shrinks or stretches all it can; the cost goes with the cube of the share.
    public var glueCost: Int
    /// The filled share below which a last page counts as nearly empty. A single page never does.
    public var lastPageShare: Double
    /// For a last page with next to nothing on it; the cost goes with the square of what is missing to the share.
    public var lastPageCost: Int
    /// For a page that holds more than its height.
    public var overfullCost: Int
    /// How many pages above the fewest possible are looked at.
    public var extraPages: Int

    public static let standard = PageParameters()

    public init(
        foot: Foot = .ragged, pageCost: Int = 1000, emptyFootCost: Int = 1000, glueCost: Int = 100,
        lastPageShare: Double = 0.2, lastPageCost: Int = 500, overfullCost: Int = 1_000_000, extraPages: Int = 2
    ) {
        self.foot = foot
        self.pageCost = pageCost
        self.emptyFootCost = emptyFootCost
        self.glueCost = glueCost
        self.lastPageShare = lastPageShare
        self.lastPageCost = lastPageCost
        self.overfullCost = overfullCost
        self.extraPages = extraPages
    }

    /// The same with costs that cannot overflow when they are added.
    var limited: PageParameters {
        var limited = self
        limited.pageCost = pageCost.limitedCost
        limited.emptyFootCost = emptyFootCost.limitedCost
        limited.glueCost = glueCost.limitedCost
        limited.lastPageCost = lastPageCost.limitedCost
        limited.overfullCost = overfullCost.limitedCost
        limited.lastPageShare = lastPageShare > 0 ? min(lastPageShare, 1) : 0
        return limited
    }
}
