import Themes

/// What must go for a document to have so many pages: its cheapest lines, and how many whole ones more.
///
/// Found by breaking the columns into pages again without these lines, so that white at a foot, which nothing that
/// stays together fills, is not counted as room, nor a line that wins none.
struct LinesToWin {
    /// Cheapest first; where they are few, none can be left out.
    private(set) var short: [ShortLine] = []
    /// On top of these.
    private(set) var more = 0

    var count: Int { short.count + more }

    private let document: LaidOutDocument
    private let pages: Int

    /// Nil if the lines are not to blame: without any of them there would be more pages.
    init?(in document: LaidOutDocument, pages: Int) {
        (self.document, self.pages) = (document, pages)
        let candidates = ShortLine.all(in: document.columns).filter { isTooLong($0.place.column) }
        if let few = Self.least(upTo: candidates.count, where: { fits(without: candidates.prefix($0).map(\.place)) }) {
            short = Array(candidates.prefix(few))
            leaveOutNeedless()
            return
        }
        short = candidates
        let (places, others) = (candidates.map(\.place), whole(except: candidates))
        guard let more = Self.least(upTo: others.count, where: { fits(without: places + others.prefix($0)) }) else {
            return nil
        }
        self.more = more
    }

    private func isTooLong(_ column: Int) -> Bool { document.columns[column].pages.count > pages }

    /// A line that stands above what is too long may win nothing. Each trial breaks all columns again.
    private mutating func leaveOutNeedless() {
        guard short.count <= 32 else { return }
        for index in short.indices.reversed() {
            var fewer = short
            fewer.remove(at: index)
            if fits(without: fewer.map(\.place)) { short = fewer }
        }
    }

    /// All other lines of the columns that are too long, the last first.
    private func whole(except short: [ShortLine]) -> [SlabPlace] {
        let known = Set(short.map(\.place))
        return document.columns.indices.filter(isTooLong).flatMap { column in
            document.columns[column].items.indices.reversed().compactMap { item in
                guard case .slab(let slab) = document.columns[column].items[item], !slab.lines.isEmpty else {
                    return nil
                }
                let place = SlabPlace(column: column, item: item)
                return known.contains(place) ? nil : place
            }
        }
    }

    private func fits(without places: [SlabPlace]) -> Bool {
        let gone = Set(places)
        let columns = document.columns.enumerated().map { number, column in
            var shorter = column
            shorter.items = column.items.indices.compactMap { item in
                gone.contains(SlabPlace(column: number, item: item)) ? nil : column.items[item]
            }
            return shorter
        }
        return Paginator(frames: document.frames, theme: document.theme.pageBreaks)
            .paginate(columns, explaining: false).count <= pages
    }

    /// The smallest number that will do, if any does; all above one that does do as well.
    private static func least(upTo most: Int, where willDo: (Int) -> Bool) -> Int? {
        guard willDo(most) else { return nil }
        var (low, high) = (-1, most)
        while high - low > 1 {
            let middle = (low + high) / 2
            if willDo(middle) { high = middle } else { low = middle }
        }
        return high
    }
}

extension PagedColumn {
    /// How many pages the author's own breaks make, however little stands on them.
    var forcedPages: Int {
        1
            + items.count { item in
                if case .pageEnd(let end) = item { end.cost <= VerticalList.forced } else { false }
            }
    }
}
