import Geometry

/// Collects slabs with the space and the costs between them. Neighbouring spaces count once, the largest; of several
/// costs at one place the lowest counts, unless lines must stay together.
struct VerticalList {
    private(set) var items: [VerticalItem] = []
    private var pendingSpace = Length.zero
    private var pendingCost: Int?
    /// So many slabs to come stay with what stands before.
    private var kept = 0
    /// A margin text reaches that far below the end of the last slab.
    private var overhang = Length.zero

    static let forbidden = 10_000
    static let forced = -10_000

    mutating func add(space: Length) {
        pendingSpace = max(pendingSpace, space)
    }

    mutating func add(cost: Int) {
        pendingCost = min(pendingCost ?? cost, cost)
    }

    mutating func keep(_ lines: Int) {
        kept = max(kept, lines)
    }

    /// Ends what was kept and makes room for margin texts that reach below the last slab.
    mutating func endKeep() {
        kept = 0
        if overhang > .zero {
            pendingSpace = max(pendingSpace, overhang)
            overhang = .zero
        }
    }

    mutating func add(_ slab: Slab) {
        flush()
        items.append(.slab(slab))
        if kept > 0 { kept -= 1 }
        overhang = max(overhang - slab.height, slab.reach - slab.height, .zero)
    }

    private mutating func flush() {
        defer {
            pendingSpace = .zero
            pendingCost = nil
        }
        guard !items.isEmpty else {
            if pendingSpace > .zero { items.append(.space(pendingSpace)) }
            return
        }
        let cost = pendingCost ?? Self.forbidden
        let mayBreak = cost <= Self.forced || (kept == 0 && overhang <= .zero)
        items.append(.cost(mayBreak ? cost : Self.forbidden))
        if pendingSpace > .zero {
            items.append(.space(pendingSpace))
            overhang = max(overhang - pendingSpace, .zero)
        }
    }
}
