/// What a page costs, item by item, so that a break can be explained.
public struct PageCost: Hashable, Sendable {
    /// The penalty of the place where the page ends.
    public var breaking = 0
    /// The white space at the foot.
    public var foot = 0
    /// Glue that shrinks or stretches.
    public var glue = 0
    /// A last page with next to nothing on it.
    public var lastPage = 0
    /// More on the page than goes on it.
    public var overfull = 0

    public init(breaking: Int = 0, foot: Int = 0, glue: Int = 0, lastPage: Int = 0, overfull: Int = 0) {
        self.breaking = breaking
        self.foot = foot
        self.glue = glue
        self.lastPage = lastPage
        self.overfull = overfull
    }

    public var total: Int { breaking + foot + glue + lastPage + overfull }

    /// The parts that are not zero: `150 (break 120, foot 30)`.
    public func dump() -> String {
        let parts = [
            ("break", breaking), ("foot", foot), ("glue", glue), ("last page", lastPage), ("overfull", overfull),
        ].filter { $0.1 != 0 }
        if parts.isEmpty { return "0" }
        return "\(total) (" + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + ")"
    }
}

/// How a candidate page is set and what it costs.
struct PageSetting {
    var cost = PageCost()
    /// Glue set ratio as on lines: +1 all stretch, −1 all shrink.
    var ratio = 0.0
    let naturalHeight: Scaled
    let shrink: Scaled
    /// The room of the page.
    let height: Scaled
    var overrun: Scaled = 0

    /// Rounding of many boxes to scaled points must not push the last one off a page that is exactly full.
    static let tolerance: Scaled = 655

    /// - Parameter isLoneLast: the flow's last page, but not the document's, or the only page: it may be as empty
    ///   as it likes.
    init(
        from start: PagePoint, to end: PagePoint, height: Scaled, _ parameters: PageParameters, isLoneLast: Bool
    ) {
        let content = end.before - start.after
        naturalHeight = content.width
        shrink = max(content.shrink, 0)
        self.height = height
        let excess = height - content.width
        if excess < -Self.tolerance {
            ratio = shrink > 0 ? max(Double(excess) / Double(shrink), -1) : 0
            overrun = max(-excess - shrink, 0)
            if overrun <= Self.tolerance { overrun = 0 }
        } else if parameters.foot == .flush, excess > 0, content.stretch > 0, !end.isFinal, !end.isForced {
            ratio = min(Double(excess) / Double(content.stretch), 1)
        }
        let used = ratio > 0 ? Double(content.stretch) * ratio : 0
        charge(end, white: max(Double(excess) - used, 0), parameters, isLoneLast)
    }

    var isOverfull: Bool { overrun > 0 }

    private mutating func charge(
        _ end: PagePoint, white: Double, _ parameters: PageParameters, _ isLoneLast: Bool
    ) {
        if !end.isForced { cost.breaking = end.cost }
        cost.glue = Int((Double(parameters.glueCost) * abs(ratio * ratio * ratio)).rounded())
        if isOverfull {
            // The more sticks out the worse, so that of two evils the lesser is taken.
            cost.overfull = parameters.overfullCost + Int(min(overrun.points, 100_000))
            return
        }
        guard height > 0 else { return }
        let white = min(white / Double(height), 1)
        if end.isFinal {
            if isLoneLast || parameters.lastPageShare <= 0 { return }
            let missing = max(parameters.lastPageShare - (1 - white), 0) / parameters.lastPageShare
            cost.lastPage = Int((Double(parameters.lastPageCost) * missing * missing).rounded())
        } else if !end.isForced {
            cost.foot = Int((Double(parameters.emptyFootCost) * white * white).rounded())
        }
    }
}
