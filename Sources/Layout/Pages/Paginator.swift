import Breaking
import Geometry
import Themes

/// A measured column with the heights its pages offer, and where it was broken.
struct PagedColumn {
    var items: [VerticalItem]
    var column: PageFrames.Column
    /// The top of the column on page one; on later pages it is the frame's.
    var firstTop: Length
    var pages: [BrokenPage] = []

    /// The place at which the page before this one ended; nil for page one.
    func end(before page: Int) -> PageEnd? {
        guard page > 0, items.indices.contains(pages[page - 1].breakIndex),
            case .pageEnd(let end) = items[pages[page - 1].breakIndex]
        else { return nil }
        return end
    }
}

/// Breaks all columns of the document together, at the least cost.
struct Paginator {
    let frames: PageFrames
    let theme: PageBreakTheme

    /// The same columns with their pages, and how many pages the document has.
    func paginate(_ columns: [PagedColumn], explaining: Bool) -> (columns: [PagedColumn], count: Int) {
        let flows = columns.map { column in
            PageFlow(
                items: column.items.map(pageItem),
                heights: PageHeights(
                    first: [(frames.bottom - column.firstTop).points], rest: frames.height.points))
        }
        let parameters = PageParameters(
            emptyFootCost: Self.emptyFootCost, lastPageShare: theme.lastPageShare, lastPageCost: theme.lastPagePenalty)
        let broken = PageBreaker.breakPages(flows: flows, parameters: parameters, explaining: explaining)
        var result = columns
        for (index, flow) in broken.flows.enumerated() { result[index].pages = flow.pages }
        return (result, broken.pageCount)
    }

    /// A tenth of a page left white costs 80, less than dividing an entry between two items (150); a seventh costs
    /// more. At 1000, the breaker's own value, entries never broke and a fifth of each page stayed empty.
    private static let emptyFootCost = 8_000

    private func pageItem(_ item: VerticalItem) -> PageItem {
        switch item {
        case .slab(let slab): .box(height: slab.height.points)
        case .space(let space, _): .glue(height: space.points)
        case .pageEnd(let end): .penalty(PagePenalty(cost: end.cost, head: end.head.points))
        }
    }
}
