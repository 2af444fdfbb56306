extension PageCandidates {
    /// The pages between breakpoints.
    func brokenPages(along path: [Int], _ ending: PageSearch.Ending) -> [BrokenPage] {
        (1..<path.count).map { number in
            let (start, end) = (points[path[number - 1]], points[path[number]])
            let setting = setting(from: path[number - 1], to: path[number], onPage: number, ending)
            return BrokenPage(
                start: min(start.start, end.item), breakIndex: end.item, naturalHeight: setting.naturalHeight.points,
                height: setting.height.points, ratio: setting.ratio, cost: setting.cost,
                overrun: setting.overrun.points, alternatives: [])
        }
    }

    /// Adds to each page but the last the cheapest other ends, with what the best rest would cost after them.
    func explain(_ pages: inout [BrokenPage], _ path: [Int], _ ending: PageSearch.Ending, atMost limit: Int = 4) {
        let rests = costsOfRest(withPages: pages.count, ending)
        for page in pages.indices.dropLast() {
            let chosen = pages[page].cost.total + rests[page + 1][path[page + 1]]
            var others: [PageAlternative] = []
            visitEnds(from: path[page], onPage: page + 1) { end, setting in
                let rest = rests[page + 1][end]
                if end == path[page + 1] || rest >= PageSearch.unreachable { return }
                others.append(
                    PageAlternative(
                        breakIndex: points[end].item, cost: setting.cost,
                        surcharge: setting.cost.total + rest - chosen))
            }
            others.sort { ($0.surcharge, -$0.breakIndex) < ($1.surcharge, -$1.breakIndex) }
            pages[page].alternatives = Array(others.prefix(limit))
        }
    }

    /// The least cost from each breakpoint to the end, by the number of pages before it.
    private func costsOfRest(withPages count: Int, _ ending: PageSearch.Ending) -> [[Int]] {
        let nothing = [Int](repeating: PageSearch.unreachable, count: points.count)
        var rests = [[Int]](repeating: nothing, count: count + 1)
        rests[count][points.count - 1] = 0
        for number in stride(from: count, to: 0, by: -1) {
            for start in 0..<points.count - 1 {
                visitEnds(from: start, onPage: number) { end, setting in
                    // The end of the column belongs to the last page, and no other end does.
                    let rest = rests[number][end]
                    if rest >= PageSearch.unreachable { return }
                    let cost =
                        points[end].isFinal
                        ? self.setting(from: start, to: end, onPage: number, ending).cost : setting.cost
                    rests[number - 1][start] = min(rests[number - 1][start], cost.total + rest)
                }
            }
        }
        return rests
    }
}
