/// One pass over a paragraph: keeps the best way to every feasible breakpoint, line class and fitness class.
///
/// The active list is TeX's, in TeX's order, since ties go to whoever comes later in it. Deviations: delta nodes are
/// replaced by prefix sums, and demerits are 64 bits wide where TeX gives up at 2³⁰ − 1. (§829–865)
struct BreakSearch {
    /// An active node and its passive node in one; number 0 is the list's head and end. (§819, §821)
    struct Node {
        var breakpoint: Int
        /// The number of the line that follows, from 1.
        var line: Int
        var fitness: FitnessClass
        var isHyphenated: Bool
        var demerits: Int
        /// The node at which the line began that ends here; the first node has none and says 0.
        var previous: Int
        var next: Int
        var origin: Totals
    }

    /// A line that would do, from an active node to the breakpoint under consideration.
    private struct CandidateLine {
        var node: Int
        /// Its number in the paragraph, from 1.
        var number: Int
        var fit: LineFit
        var width: Scaled
        var measure: Scaled
        /// True if it is taken only because nothing else is left.
        var isArtificial: Bool
    }

    private struct Champion {
        var demerits = unreachable
        var node = 0
        var line = 0
    }

    /// TeX's awful_bad, wider. (§833)
    private static let unreachable = Int.max / 4

    private let points: [Breakpoint]
    private let measures: [Scaled]
    private let lastSpecialLine: Int
    /// Lines after this one are alike, so that their numbers need not be told apart. (§819, §848)
    private let easyLine: Int
    private let looseness: Int
    private let demerits: Demerits

    private(set) var nodes: [Node] = []
    private(set) var trace: BreakTrace?
    private var champions = (Champion(), Champion(), Champion(), Champion())
    private var fewest = unreachable
    private var setting: LineSetting
    private var threshold = 0
    private var isFinalPass = false

    init(_ breakpoints: [Breakpoint], measures: Measures, parameters: BreakParameters, trace: BreakTrace?) {
        points = breakpoints
        self.measures = (measures.first + [measures.rest]).map { Scaled(scaling: $0) }
        lastSpecialLine = measures.first.count
        easyLine = parameters.looseness == 0 ? measures.first.count : .max
        looseness = parameters.looseness
        demerits = Demerits(parameters)
        setting = LineSetting(parameters, emergency: false)
        self.trace = trace
    }

    /// The node of the best end of the paragraph, or nil if this pass found none that will do.
    mutating func run(_ pass: BreakPass, threshold: Int, setting: LineSetting, isFinal: Bool) -> Int? {
        trace?.begin(pass)
        (self.setting, self.threshold, isFinalPass) = (setting, min(threshold, infinitelyBad), isFinal)
        start()
        for index in points.indices.dropFirst() {
            if pass == .first, points[index].kind == .hyphen { continue }
            tryBreak(at: index)
            if nodes[0].next == 0 { return nil }
        }
        return choose()
    }

    private mutating func start() {
        nodes.removeAll(keepingCapacity: true)
        nodes.reserveCapacity(points.count)
        let head = Node(
            breakpoint: 0, line: .max, fitness: .decent, isHyphenated: false, demerits: 0, previous: 0, next: 1,
            origin: Totals())
        var first = head
        (first.line, first.next, first.origin) = (1, 0, points[0].after)
        nodes += [head, first]
    }

    /// Considers all lines that could end at a breakpoint. (§829, §835, §851)
    private mutating func tryBreak(at index: Int) {
        let point = points[index]
        let reach = point.before + setting.background
        var previous = 0
        var classEnd = 0
        var measure = 0
        while true {
            let candidate = nodes[previous].next
            let line = nodes[candidate].line
            if line > classEnd {
                if fewest < Self.unreachable, classEnd != easyLine || candidate == 0 {
                    previous = activate(at: index, after: previous, before: candidate)
                }
                if candidate == 0 { return }
                (classEnd, measure) = lineClass(of: line)
            }
            let content = reach - nodes[candidate].origin
            let fit = setting.fit(content, in: measure)
            let staysActive = fit.badness <= infinitelyBad && !point.isForced
            var isArtificial = false
            if staysActive {
                previous = candidate
                if fit.badness > threshold { continue }
            } else if isFinalPass, fewest == Self.unreachable, nodes[candidate].next == 0, previous == 0 {
                // All else has failed: rather an overfull line than no paragraph. (§854)
                isArtificial = true
            }
            if isArtificial || fit.badness <= threshold {
                record(
                    CandidateLine(
                        node: candidate, number: line, fit: fit, width: content.width, measure: measure,
                        isArtificial: isArtificial), to: point)
            }
            if !staysActive { nodes[previous].next = nodes[candidate].next }
        }
    }

    /// The last line number of the class a line belongs to, and the measure of that class. (§835, §850)
    private func lineClass(of line: Int) -> (end: Int, measure: Scaled) {
        if line > easyLine { return (.max - 1, measures[lastSpecialLine]) }
        return (line, measures[line > lastSpecialLine ? lastSpecialLine : line - 1])
    }

    /// Notes a feasible line, if it is the best of its fitness class so far. (§855)
    private mutating func record(_ line: CandidateLine, to end: Breakpoint) {
        var cost = 0
        if !line.isArtificial {
            let start = nodes[line.node]
            cost = demerits.ofLine(line.fit, endingAt: end, after: start.fitness, start.isHyphenated)
            if end.isFinal { cost += demerits.ofRunt(width: line.width, measure: line.measure) }
        }
        trace?.record(
            BreakTrace.Feasible(
                item: end.item, via: line.node - 1, line: line.number, fitness: line.fit.fitness,
                badness: line.fit.badness, cost: end.cost,
                demerits: line.isArtificial ? nil : cost))
        let total = nodes[line.node].demerits + cost
        withChampion(line.fit.fitness) { champion in
            if total <= champion.demerits {
                champion = Champion(demerits: total, node: line.node, line: line.number)
            }
        }
        fewest = min(fewest, total)
    }

    /// Puts the champions of a class of lines into the active list. (§836, §845)
    private mutating func activate(at index: Int, after place: Int, before follower: Int) -> Int {
        let limit = fewest + demerits.reach
        var previous = place
        for fitness in FitnessClass.allCases {
            let champion = withChampion(fitness) { $0 }
            if champion.demerits <= limit {
                nodes.append(
                    Node(
                        breakpoint: index, line: champion.line + 1, fitness: fitness,
                        isHyphenated: points[index].isHyphenated, demerits: champion.demerits,
                        previous: champion.node, next: follower, origin: points[index].after))
                nodes[previous].next = nodes.count - 1
                previous = nodes.count - 1
                trace?.record(
                    BreakTrace.Activated(
                        serial: nodes.count - 2, line: champion.line, fitness: fitness,
                        isHyphenated: points[index].isHyphenated, demerits: champion.demerits,
                        via: champion.node - 1))
            }
            withChampion(fitness) { $0 = Champion() }
        }
        fewest = Self.unreachable
        return previous
    }

    @inline(__always)
    private mutating func withChampion<T>(_ fitness: FitnessClass, _ body: (inout Champion) -> T) -> T {
        switch fitness {
        case .veryLoose: body(&champions.0)
        case .loose: body(&champions.1)
        case .decent: body(&champions.2)
        case .tight: body(&champions.3)
        }
    }

    /// The active node with fewest demerits, or the one nearest to the looseness wished for. (§873–875)
    private func choose() -> Int? {
        var best = nodes[0].next
        for node in ends where nodes[node].demerits < nodes[best].demerits { best = node }
        if looseness == 0 { return best }
        let optimum = nodes[best].line
        var reached = 0
        for node in ends {
            let difference = nodes[node].line - optimum
            if difference < reached && looseness <= difference || difference > reached && looseness >= difference {
                (best, reached) = (node, difference)
            } else if difference == reached, nodes[node].demerits < nodes[best].demerits {
                best = node
            }
        }
        return reached == looseness || isFinalPass ? best : nil
    }

    /// The nodes that are still active, in the order of the list.
    private var ends: some Sequence<Int> {
        sequence(first: nodes[0].next) { [nodes] in nodes[$0].next == 0 ? nil : nodes[$0].next }
    }
}
