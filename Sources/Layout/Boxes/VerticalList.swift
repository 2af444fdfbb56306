import Geometry

/// Collects slabs with the space and the costs between them. Neighbouring spaces count once, the largest; of several
/// costs at one place the lowest counts, unless lines must stay together.
struct VerticalList {
    private(set) var items: [VerticalItem] = []
    /// How far the first slab stands below the column's top, so that it is on the grid; a little below zero if it is large.
    private(set) var top = Length.zero
    /// What is repeated on top of a page that begins before the next slab.
    var carried: [VerticalItem] = []
    private var pendingSpace = Length.zero
    /// The key that asked for it.
    private var pendingKey: String?
    private var pendingCost: Int?
    /// So many slabs to come stay with what stands before.
    private var kept = 0
    /// A margin text reaches that far below the end of the last slab.
    private var overhang = Length.zero
    /// Room for such a text, on top of the space that follows.
    private var pendingOverhang = Length.zero
    private let grid: LineGrid?
    /// Where the next item begins, from the top of the text block, were there no page ends.
    private var height: Length
    /// The first item after the last slab with text.
    private var sinceText = 0

    static let forbidden = 10_000
    static let forced = -10_000

    init(grid: LineGrid? = nil) {
        self.grid = grid
        height = grid?.start ?? .zero
    }

    mutating func add(space: Length, from key: String? = nil) {
        if space > pendingSpace || pendingSpace == .zero { pendingKey = key }
        pendingSpace = max(pendingSpace, space)
    }

    mutating func add(cost: Int) {
        pendingCost = min(pendingCost ?? cost, cost)
    }

    mutating func keep(_ lines: Int) {
        kept = max(kept, lines)
    }

    /// Ends what was kept; margin texts may reach down beside what follows.
    mutating func release() {
        kept = 0
    }

    /// Ends what was kept and makes room for margin texts that reach below the last slab.
    mutating func endKeep() {
        release()
        if overhang > .zero {
            pendingOverhang = max(pendingOverhang, overhang)
            overhang = .zero
        }
    }

    mutating func add(_ slab: Slab) {
        flush()
        if let grid, !slab.lines.isEmpty { align(slab, to: grid) }
        append(.slab(slab))
        if !slab.lines.isEmpty { sinceText = items.count }
        if kept > 0 { kept -= 1 }
        overhang = max(overhang - slab.height, slab.reach - slab.height, .zero)
    }

    /// With the space that was still waiting for a slab.
    func ended() -> [VerticalItem] {
        pendingSpace > .zero ? items + [.space(pendingSpace)] : items
    }

    private mutating func append(_ item: VerticalItem) {
        items.append(item)
        height += item.height
    }

    private mutating func flush() {
        pendingSpace += pendingOverhang
        defer {
            (pendingSpace, pendingOverhang) = (.zero, .zero)
            pendingKey = nil
            pendingCost = nil
        }
        // Space above the first slab of a column vanishes, as it does on every page.
        guard !items.isEmpty else { return }
        let cost = pendingCost ?? Self.forbidden
        let mayBreak = cost <= Self.forced || (kept == 0 && overhang <= .zero)
        append(.pageEnd(PageEnd(cost: mayBreak ? cost : Self.forbidden, carried: mayBreak ? carried : [])))
        if pendingSpace > .zero {
            append(.space(pendingSpace, from: pendingKey))
            overhang = max(overhang - pendingSpace, .zero)
        }
    }
}

// MARK: The line grid

extension VerticalList {
    /// Moves what follows the last text, so that the next text's baseline is on the grid, here or on top of a page.
    private mutating func align(_ slab: Slab, to grid: LineGrid) {
        let spaces = items.indices.dropFirst(sinceText).filter { if case .space = items[$0] { true } else { false } }
        let largest = spaces.max { items[$0].height < items[$1].height }
        let shift = grid.shift(of: height + slab.baseline, room: largest.map { items[$0].height } ?? .zero)
        move(by: shift, at: largest)
        for index in items.indices.dropFirst(sinceText) { lead(at: index, to: slab, grid) }
    }

    /// More or less space at its largest; where there is too little, the slab before gives up some of its height.
    private mutating func move(by shift: Length, at place: Int?) {
        guard shift != .zero else { return }
        height += shift
        if items.isEmpty {
            top = shift
            return
        }
        let space = place.map { items[$0].height } ?? .zero
        if let place, case .space(_, let key) = items[place] {
            items[place] = .space(max(space + shift, .zero), from: key)
        }
        if place == nil, shift > .zero { items.append(.space(shift)) }
        let missing = min(space + shift, .zero)
        if sinceText == 0 { top += missing }
        if sinceText > 0, case .slab(var before) = items[sinceText - 1] {
            before.height += missing
            items[sinceText - 1] = .slab(before)
        }
    }

    /// The space above what follows, should a page end at this item.
    private mutating func lead(at index: Int, to slab: Slab, _ grid: LineGrid) {
        guard case .pageEnd(var end) = items[index] else { return }
        let below = items[(index + 1)...].drop { if case .slab = $0 { false } else { true } }
        let distance = (end.carried + below).reduce(slab.baseline) { $0 + $1.height }
        end.lead = grid.shift(of: distance, room: .zero)
        items[index] = .pageEnd(end)
    }
}
