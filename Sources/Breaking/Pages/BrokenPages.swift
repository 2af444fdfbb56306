/// A column whose pages are decided.
public struct BrokenPages: Hashable, Sendable {
    /// In order; there is always at least one.
    public var pages: [BrokenPage]

    /// The sum over pages, without the cost of their number.
    public var cost: Int { pages.reduce(0) { $0 + $1.cost.total } }
    public var hasOverfullPages: Bool { pages.contains { $0.isOverfull } }

    /// One page per line, with the ends it beat if they were asked for.
    public func dump() -> String {
        var lines = ["\(pages.count) pages, cost \(cost)"]
        for (number, page) in pages.enumerated() {
            lines.append("\(number + 1)  \(page.dump())")
            for other in page.alternatives { lines.append("   beat \(other.dump())") }
        }
        return lines.joined(separator: "\n")
    }
}

/// Where a page begins and ends in its column, and how it is filled. Heights in points.
public struct BrokenPage: Hashable, Sendable {
    /// The first box on the page.
    public var start: Int
    /// The item at which the page ends; glue before it is not on the page either.
    public var breakIndex: Int
    public var naturalHeight: Double
    /// The room the page has.
    public var height: Double
    /// How far glue stretches (+1: all it can) or shrinks (−1).
    public var ratio: Double
    public var cost: PageCost
    /// How much too high the content is though all glue has shrunk; zero for a page that fits.
    public var overrun: Double
    /// The best other ends for this page, cheapest first; empty unless asked for.
    public var alternatives: [PageAlternative]

    public var isOverfull: Bool { overrun > 0 }
    public var items: Range<Int> { start..<breakIndex }

    func dump() -> String {
        var text = "\(start)..<\(breakIndex)  \(rounded(naturalHeight)) of \(rounded(height))"
        if ratio != 0 { text += " r=\(signed(ratio))" }
        text += " cost \(cost.dump())"
        return isOverfull ? text + " overfull by \(rounded(overrun))" : text
    }
}

/// Another end a page could have had, everything before it being as it is and everything after as good as can be.
public struct PageAlternative: Hashable, Sendable {
    public var breakIndex: Int
    /// The cost of the page if it ended there.
    public var cost: PageCost
    /// How much dearer the whole column would be. Never negative.
    public var surcharge: Int

    func dump() -> String { "@\(breakIndex) +\(surcharge): page \(cost.dump())" }
}

/// Several columns on the same pages.
public struct BrokenFlows: Hashable, Sendable {
    public var pageCount: Int
    /// One for each flow, in their order; a flow may have fewer pages than the document.
    public var flows: [BrokenPages]
    /// All flows and the number of pages.
    public var cost: Int
}

/// The least cost of a document that has exactly so many pages.
public struct PageCountCost: Hashable, Sendable {
    public var pageCount: Int
    public var cost: Int
}
