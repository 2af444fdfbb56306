/// A line the breaker considered: where it would end, what it would cost, and whether it was taken.
public struct ConsideredLine: Hashable, Sendable {
    public var pass: BreakPass
    /// The item at which it ends.
    public var item: Int
    /// The breakpoint it begins at, by number; 0 is the beginning of the paragraph.
    public var from: Int
    /// The number of the breakpoint it ends at; nil where another way to the same place in the same class is better.
    public var number: Int?
    /// From 1.
    public var line: Int
    public var fitness: FitnessClass
    /// 10001 if the line is overfull.
    public var badness: Int
    /// That of the place where it ends.
    public var penalty: Int
    /// Its own; nil if it was taken because nothing else was left.
    public var demerits: Int?
    /// From the beginning of the paragraph to its end.
    public var total: Int
    /// Whether the paragraph has this line.
    public var isChosen = false
}

extension BrokenText {
    /// Every line that would have done, in the breaker's order; empty if nothing was traced.
    public var consideredLines: [ConsideredLine] {
        var reading = TraceReading()
        for event in trace?.events ?? [] { reading.take(event) }
        return reading.lines(of: self)
    }
}

/// Reads a trace from its beginning.
private struct TraceReading {
    private var lines: [ConsideredLine] = []
    private var pass = BreakPass.first
    /// The demerits up to each breakpoint of the pass, by number.
    private var totals = [0: 0]

    mutating func take(_ event: BreakTrace.Event) {
        switch event {
        case .pass(let pass):
            (self.pass, totals) = (pass, [0: 0])
        case .feasible(let line):
            lines.append(
                ConsideredLine(
                    pass: pass, item: line.item, from: line.via, line: line.line, fitness: line.fitness,
                    badness: line.badness, penalty: line.cost, demerits: line.demerits,
                    total: (totals[line.via] ?? 0) + (line.demerits ?? 0)))
        case .activated(let point):
            totals[point.serial] = point.demerits
            // The last of equals is the one that was kept.
            let taken = lines.indices.last { index in
                let line = lines[index]
                return line.pass == pass && line.number == nil && line.from == point.via
                    && line.fitness == point.fitness && line.total == point.demerits
            }
            if let taken { lines[taken].number = point.serial }
        }
    }

    /// With the lines of the paragraph marked, from the last to the first.
    func lines(of text: BrokenText) -> [ConsideredLine] {
        var lines = lines
        let last = text.lines.last?.breakIndex
        let ends = lines.indices.filter {
            lines[$0].pass == text.pass && lines[$0].number != nil && lines[$0].line == text.lines.count
                && (lines[$0].item == last || lines[$0].item == lines.last?.item)
        }
        var next = ends.min { lines[$0].total < lines[$1].total }
        while let index = next {
            lines[index].isChosen = true
            next = lines[..<index].indices.last {
                lines[$0].number == lines[index].from && lines[$0].pass == text.pass && lines[index].from > 0
            }
        }
        return lines
    }
}
