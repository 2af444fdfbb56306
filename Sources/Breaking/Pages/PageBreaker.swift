/// Breaks columns into pages so that the sum of costs over the whole document is least.
///
/// The idea is Plass, "Optimal Pagination Techniques for Automatic Typesetting Systems" (1981), without floats: the
/// search of lines, with penalties for widows, orphans and stranded headings coming from the caller.
public enum PageBreaker {
    /// The best pages of one column. `explaining` adds to each page the ends it beat.
    public static func breakPages(
        _ items: [PageItem], heights: PageHeights, parameters: PageParameters = .standard, explaining: Bool = false
    ) -> BrokenPages {
        breakPages(
            flows: [PageFlow(items: items, heights: heights)], parameters: parameters, explaining: explaining
        ).flows[0]
    }

    /// The best pages of one column among those that are exactly so many; nil if there is no such way.
    public static func breakPages(
        _ items: [PageItem], heights: PageHeights, pageCount: Int, parameters: PageParameters = .standard,
        explaining: Bool = false
    ) -> BrokenPages? {
        breakPages(
            flows: [PageFlow(items: items, heights: heights)], pageCount: pageCount, parameters: parameters,
            explaining: explaining)?.flows[0]
    }

    /// The best pages of several columns that stand side by side, such as a text and its sidebar.
    ///
    /// Each may end before the document does; the last page is judged by the column that fills it most. Counts of
    /// pages from the fewest possible to `extraPages` more are weighed against each other.
    public static func breakPages(
        flows: [PageFlow], parameters: PageParameters = .standard, explaining: Bool = false
    ) -> BrokenFlows {
        var document = DocumentSearch(flows, parameters)
        let fewest = document.fewestPages()
        var best = document.best(withPages: fewest)
        for count in (fewest + 1)..<(fewest + 1 + min(max(parameters.extraPages, 0), 100)) {
            guard let other = document.best(withPages: count) else { continue }
            if best.map({ other.cost < $0.cost }) ?? true { best = other }
        }
        guard let best else { preconditionFailure("The fewest pages possible are possible.") }
        return document.result(best, explaining: explaining)
    }

    /// The best pages of several columns if the document has exactly so many; nil if there is no such way.
    public static func breakPages(
        flows: [PageFlow], pageCount: Int, parameters: PageParameters = .standard, explaining: Bool = false
    ) -> BrokenFlows? {
        guard pageCount > 0 else { return nil }
        var document = DocumentSearch(flows, parameters)
        return document.best(withPages: pageCount).map { document.result($0, explaining: explaining) }
    }

    /// The least cost for every possible number of pages up to a maximum, fewest first; empty if even that many do
    /// not hold the document.
    public static func costs(
        of flows: [PageFlow], upTo maximum: Int, parameters: PageParameters = .standard
    ) -> [PageCountCost] {
        var document = DocumentSearch(flows, parameters)
        return stride(from: 1, through: maximum, by: 1).compactMap { count in
            document.best(withPages: count).map { PageCountCost(pageCount: count, cost: $0.cost) }
        }
    }
}

/// The searches of all columns of a document.
private struct DocumentSearch {
    /// A document of a certain length: how each of its columns ends.
    struct Choice {
        var pageCount: Int
        var cost: Int
        var ends: [ColumnEnd]
    }

    struct ColumnEnd {
        var step: PageSearch.Step
        var pageCount: Int
        var ending: PageSearch.Ending
    }

    private var columns: [PageSearch]
    private let parameters: PageParameters

    init(_ flows: [PageFlow], _ parameters: PageParameters) {
        precondition(!flows.isEmpty, "A document has at least one column.")
        self.parameters = parameters.limited
        columns = flows.map { PageSearch($0, parameters) }
    }

    /// The number of pages of the column that needs most, at least one.
    mutating func fewestPages() -> Int {
        var fewest = 1
        for index in columns.indices {
            var count = 1
            while columns[index].end(onPage: count, .excused) == nil { count += 1 }
            fewest = max(fewest, count)
        }
        return fewest
    }

    /// The least cost with exactly so many pages.
    ///
    /// The last page is judged by each of the columns that can end there in turn. Its fullest column is the cheapest
    /// judge, so that the least of these sums is the sum with the fullest column as the judge.
    mutating func best(withPages count: Int) -> Choice? {
        var best: Choice?
        let excused = columns.indices.map { excusedEnd(ofColumn: $0, withPages: count) }
        for judge in columns.indices {
            guard let step = columns[judge].end(onPage: count, .judged) else { continue }
            var ends = excused
            ends[judge] = ColumnEnd(step: step, pageCount: count, ending: .judged)
            let complete = ends.compactMap { $0 }
            guard complete.count == columns.count else { continue }
            let cost = complete.reduce(parameters.pageCost * count) { $0 + $1.step.cost }
            if best.map({ cost < $0.cost }) ?? true {
                best = Choice(pageCount: count, cost: cost, ends: complete)
            }
        }
        return best
    }

    private mutating func excusedEnd(ofColumn index: Int, withPages count: Int) -> ColumnEnd? {
        var best: ColumnEnd?
        for number in 1...count {
            guard let step = columns[index].end(onPage: number, .excused) else { continue }
            if best.map({ step.cost < $0.step.cost }) ?? true {
                best = ColumnEnd(step: step, pageCount: number, ending: .excused)
            }
        }
        return best
    }

    func result(_ choice: Choice, explaining: Bool) -> BrokenFlows {
        let flows = zip(columns, choice.ends).map { column, end in
            let path = column.path(to: end.step, onPage: end.pageCount)
            var pages = column.pages.brokenPages(along: path, end.ending)
            if explaining { column.pages.explain(&pages, path, end.ending) }
            return BrokenPages(pages: pages)
        }
        return BrokenFlows(pageCount: choice.pageCount, flows: flows, cost: choice.cost)
    }
}
