/// The cheapest way to every breakpoint of a column with every number of pages.
///
/// The optimum of Knuth & Plass with the number of pages as its line class: layer `n` holds, for each breakpoint, the
/// best n pages that end there. As pages hold a bounded number of items, a layer takes time linear in the column.
struct PageSearch {
    /// The least cost of getting somewhere, and where the page begins that gets there.
    struct Step {
        var cost = PageSearch.unreachable
        var start = 0

        var isReached: Bool { cost < PageSearch.unreachable }

        /// Of equals the later beginning wins, so that earlier pages are the fuller ones.
        mutating func improve(_ cost: Int, from start: Int) {
            if cost <= self.cost { (self.cost, self.start) = (cost, start) }
        }
    }

    /// Whether the column's last page is what the document's last page is judged by, or whether it is excused, since
    /// another column fills that page or it is not the document's last.
    enum Ending: Int, CaseIterable {
        case judged
        case excused
    }

    static let unreachable = Int.max / 4

    let pages: PageCandidates
    /// By number of pages, then by breakpoint; `layers[0]` is the beginning.
    private(set) var layers: [[Step]]
    /// By number of pages, then by ending: the ways to end the column.
    private var endings: [[Step]]

    init(_ flow: PageFlow, _ parameters: PageParameters) {
        pages = PageCandidates(flow, parameters)
        var beginning = [Step](repeating: Step(), count: pages.points.count)
        beginning[0].cost = 0
        layers = [beginning]
        endings = [[Step(), Step()]]
    }

    /// The best way to end the column on the page of this number, from 1, or nil if it cannot end there.
    mutating func end(onPage number: Int, _ ending: Ending) -> Step? {
        while layers.count <= number { addLayer() }
        let step = endings[number][ending.rawValue]
        return step.isReached ? step : nil
    }

    /// The breakpoints of the best pages that end the column on the page of this number, from the beginning to the end.
    func path(to end: Step, onPage number: Int) -> [Int] {
        var path = [pages.points.count - 1, end.start]
        for layer in stride(from: number - 1, to: 0, by: -1) {
            path.append(layers[layer][path[path.count - 1]].start)
        }
        return path.reversed()
    }

    private mutating func addLayer() {
        let number = layers.count
        var layer = [Step](repeating: Step(), count: pages.points.count)
        var ends = [Step(), Step()]
        for start in pages.points.indices.dropLast() where layers[number - 1][start].isReached {
            let soFar = layers[number - 1][start].cost
            pages.visitEnds(from: start, onPage: number) { end, setting in
                if !pages.points[end].isFinal {
                    layer[end].improve(soFar + setting.cost.total, from: start)
                    return
                }
                for ending in Ending.allCases {
                    let setting = pages.setting(from: start, to: end, onPage: number, ending)
                    ends[ending.rawValue].improve(soFar + setting.cost.total, from: start)
                }
            }
        }
        layers.append(layer)
        endings.append(ends)
    }
}

/// All pages a column could have.
struct PageCandidates {
    let points: [PagePoint]
    private let heights: PageHeights
    private let parameters: PageParameters

    init(_ flow: PageFlow, _ parameters: PageParameters) {
        points = PagePoints(flow.items).points
        heights = flow.heights
        self.parameters = parameters.limited
    }

    /// The page between two breakpoints, were it the one of this number, from 1.
    func setting(
        from start: Int, to end: Int, onPage number: Int, _ ending: PageSearch.Ending = .excused
    ) -> PageSetting {
        PageSetting(
            from: points[start], to: points[end], height: Scaled(scaling: heights[number - 1]), parameters,
            isLoneLast: number == 1 || ending == .excused)
    }

    /// Calls back with every end a page may have, nearest first.
    ///
    /// The nearest is allowed even if it makes the page overfull: what cannot be broken is placed all the same. It is
    /// taken for granted that content does not grow shorter by going on (no negative heights).
    func visitEnds(from start: Int, onPage number: Int, _ body: (Int, PageSetting) -> Void) {
        let height = Scaled(scaling: heights[number - 1])
        var isNearest = true
        for end in (start + 1)..<points.count where points[end].item >= points[start].start {
            let setting = setting(from: start, to: end, onPage: number)
            if isNearest || !setting.isOverfull { body(end, setting) }
            isNearest = false
            let least = setting.naturalHeight - points[end].foot - setting.shrink
            if points[end].isForced || least > height + PageSetting.tolerance { return }
        }
    }
}
