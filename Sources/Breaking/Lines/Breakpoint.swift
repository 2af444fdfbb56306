/// Sums over items: natural width and what gives way, in scaled points. (§823)
struct Totals: Hashable, Sendable {
    var width: Scaled = 0
    var stretch: Scaled = 0
    var fil: Scaled = 0
    var fill: Scaled = 0
    var shrink: Scaled = 0
    /// The part of `width` that is text and can be expanded.
    var expandable: Scaled = 0

    mutating func add(_ glue: Glue) {
        width += Scaled(scaling: glue.width)
        switch glue.stretchOrder {
        case 0: stretch += Scaled(scaling: glue.stretch)
        case 1: fil += Scaled(scaling: glue.stretch)
        default: fill += Scaled(scaling: glue.stretch)
        }
        shrink += Scaled(scaling: glue.shrink)
    }

    static func + (a: Totals, b: Totals) -> Totals {
        Totals(
            width: a.width + b.width, stretch: a.stretch + b.stretch, fil: a.fil + b.fil, fill: a.fill + b.fill,
            shrink: a.shrink + b.shrink, expandable: a.expandable + b.expandable)
    }

    static func - (a: Totals, b: Totals) -> Totals {
        Totals(
            width: a.width - b.width, stretch: a.stretch - b.stretch, fil: a.fil - b.fil, fill: a.fill - b.fill,
            shrink: a.shrink - b.shrink, expandable: a.expandable - b.expandable)
    }
}

/// A place where a line may end, with all that is needed to measure lines that end or begin at it.
///
/// A line from `a` to `b` is as long as `b.before - a.after` plus the glue of every line: TeX's γ + β(b) − α(a), kept
/// as plain prefix sums since our integers do not overflow. (§822)
struct Breakpoint: Hashable, Sendable {
    /// The item at which the line ends; the number of items if the list had no forced end.
    var item: Int
    /// The first item of a line that begins here, discardable ones being gone.
    var start: Int
    var cost: Int
    var kind: Penalty.Kind
    var isFinal: Bool
    /// From the beginning of the paragraph to this end of a line, less what hangs over it.
    var before: Totals
    /// From the beginning of the paragraph to the beginning of the next line, what hangs there included.
    var after: Totals
    var hangEnd: Scaled
    var hangStart: Scaled

    /// A break at a hyphen, and the end of the paragraph too. (§829, §873)
    var isHyphenated: Bool { kind != .ordinary || isFinal }
    var isForced: Bool { cost <= -Penalty.infinite }
}

/// The legal breakpoints of a paragraph in order, the beginning as entry 0, the end last.
struct Breakpoints: Sendable {
    private(set) var points: [Breakpoint] = []

    init(_ items: [BreakItem]) {
        points.reserveCapacity(items.count / 2 + 2)
        var totals = Totals()
        var hangEnd = 0
        var followsBox = false
        points.append(
            Breakpoint(
                item: 0, start: 0, cost: 0, kind: .ordinary, isFinal: false, before: totals, after: totals,
                hangEnd: 0, hangStart: 0))
        for (index, item) in items.enumerated() {
            switch item {
            case .box(let box):
                let width = Scaled(scaling: box.width)
                totals.width += width
                if !box.isRigid { totals.expandable += width }
                hangEnd = Scaled(scaling: box.hang.end)
                followsBox = true
            case .glue(let glue):
                if followsBox { append(Penalty(cost: 0), at: index, totals, hangEnd) }
                totals.add(glue)
                hangEnd = 0
                followsBox = false
            case .penalty(let penalty):
                if !penalty.isForbidden { append(penalty, at: index, totals, hangEnd) }
                // Glue after a discretionary is a legal break, after an ordinary penalty it is not. (§148, §868)
                followsBox = penalty.isFlagged
            }
        }
        finish(items, totals, hangEnd)
        findStarts(in: items, total: totals)
    }

    private mutating func append(_ penalty: Penalty, at index: Int, _ totals: Totals, _ hangOfBox: Scaled) {
        var before = totals
        var hang = hangOfBox
        if penalty.width != 0 {
            let width = Scaled(scaling: penalty.width)
            before.width += width
            before.expandable += width
            hang = Scaled(scaling: penalty.hang)
        }
        before.width -= hang
        // `after` holds the correction of the next line until `findStarts` knows where that line begins.
        let after = Totals(width: Scaled(scaling: penalty.after))
        points.append(
            Breakpoint(
                item: index, start: index, cost: max(penalty.cost, -Penalty.infinite), kind: penalty.kind,
                isFinal: false, before: before, after: after, hangEnd: hang, hangStart: 0))
    }

    private mutating func finish(_ items: [BreakItem], _ totals: Totals, _ hangEnd: Scaled) {
        if points.count == 1 || points[points.count - 1].item != items.count - 1 || !points[points.count - 1].isForced {
            append(Penalty(cost: -Penalty.infinite), at: items.count, totals, hangEnd)
        }
        points[points.count - 1].isFinal = true
    }

    /// Walks back from the end, so that each breakpoint learns where its next line begins and what hangs there.
    ///
    /// After any break glue and ordinary penalties vanish up to the next box or hyphen (§837). Deviation: TeX keeps
    /// them after a discretionary whose post-break text is not empty, which ours never have glue behind.
    private mutating func findStarts(in items: [BreakItem], total: Totals) {
        var start = items.count
        var totalsAtStart = total
        var running = total
        var hang = 0
        var next = points.count - 1
        func give(_ index: Int, to point: inout Breakpoint) {
            let correction = point.after.width
            point.start = start
            point.hangStart = hang
            point.after = totalsAtStart
            point.after.width += hang - correction
            point.after.expandable -= correction
        }
        for index in stride(from: items.count, through: 0, by: -1) {
            // A hyphen itself begins no line; the search starts behind it.
            let isFlagged = next > 0 && points[next].item == index && points[next].kind != .ordinary
            if isFlagged {
                give(index, to: &points[next])
                next -= 1
            }
            if index < items.count {
                switch items[index] {
                case .box(let box):
                    let width = Scaled(scaling: box.width)
                    running.width -= width
                    if !box.isRigid { running.expandable -= width }
                    hang = Scaled(scaling: box.hang.start)
                    (start, totalsAtStart) = (index, running)
                case .glue(let glue):
                    var amount = Totals()
                    amount.add(glue)
                    running = running - amount
                case .penalty(let penalty):
                    if penalty.isFlagged { (start, totalsAtStart) = (index, running) }
                }
            }
            if !isFlagged, next > 0, points[next].item == index {
                give(index, to: &points[next])
                next -= 1
            }
        }
        // The first line discards nothing; a glue before its first box keeps the box from hanging.
        if let first = items.first, case .box(let box) = first {
            points[0].hangStart = Scaled(scaling: box.hang.start)
            points[0].after.width += points[0].hangStart
        }
    }
}
