import Geometry
import Themes

/// Where the cells of a row stand and how wide they are.
struct RowColumns {
    struct Place {
        /// From the column's start edge.
        var start: Length
        var width: Length
    }

    let places: [Place]
    /// Whether even the words of a table's columns have no room side by side.
    private(set) var isTooNarrow = false

    /// Fixed and natural widths first, the rest shares what is left; a cell never gets less than nothing.
    init(_ row: RowBlock, measure: Length, setter: ParagraphSetter) {
        let room = measure - row.indent
        var widths: [Length?] = []
        var gaps: [Length] = []
        for (index, cell) in row.cells.enumerated() {
            let (width, gap) = Self.width(of: cell, at: index, in: row, room: room, setter: setter)
            widths.append(width)
            gaps.append(gap)
        }
        if row.isTable {
            let natural = widths.map { $0 ?? .zero }
            (widths, gaps, isTooNarrow) = Self.fairColumns(
                row, natural: natural, gaps: gaps, room: room, setter: setter)
        }
        let taken = widths.compactMap(\.self).reduce(.zero, +) + gaps.reduce(.zero, +)
        let resting = widths.filter { $0 == nil }.count
        let rest = resting > 0 ? max((room - taken) / Double(resting), .zero) : .zero
        var start = row.indent
        var places: [Place] = []
        for (width, gap) in zip(widths, gaps) {
            places.append(Place(start: start, width: width ?? rest))
            start += (width ?? rest) + gap
        }
        self.places = places
    }

    /// Nil for what takes the rest. A cell at the row's end keeps an em of distance from the text before it.
    private static func width(
        of cell: RowBlock.Cell, at index: Int, in row: RowBlock, room: Length, setter: ParagraphSetter
    ) -> (Length?, Length) {
        switch cell.width {
        case .fixed(let width, let gap): return (width, gap)
        case .natural(let share, let gap):
            return (min(naturalWidth(of: cell, at: index, in: row, setter: setter), room * share), gap)
        case .fair(let gap): return (naturalWidth(of: cell, at: index, in: row, setter: setter), gap)
        case .rest: return (nil, index + 1 < row.cells.count ? cell.text.style.size : .zero)
        }
    }

    private static func naturalWidth(
        of cell: RowBlock.Cell, at index: Int, in row: RowBlock, setter: ParagraphSetter
    ) -> Length {
        let column = index < row.columns.count ? row.columns[index] + [cell.text] : [cell.text]
        return column.map(setter.naturalWidth).max().map { $0 + .pt(0.01) } ?? .zero
    }

    /// Columns as wide as their texts if there is room; else each gets its widest word first, and what is left goes to the
    /// narrowest, until all that want more are equally wide. Where even the words have no room, the gaps give way first.
    private static func fairColumns(
        _ row: RowBlock, natural: [Length], gaps: [Length], room: Length, setter: ParagraphSetter
    ) -> (widths: [Length?], gaps: [Length], isTooNarrow: Bool) {
        let left = room - gaps.reduce(.zero, +)
        guard natural.reduce(.zero, +) > left else { return (natural, gaps, false) }
        let words = row.wordWidths(setter)
        let short = words.reduce(.zero, +) - left
        guard short > .zero else { return (shared(natural, atLeast: words, room: left), gaps, false) }
        let narrow = gaps.map { $0 * RowBlock.narrowestGap }
        let room = room - narrow.reduce(.zero, +)
        let fits = words.reduce(.zero, +) <= room
        let widths =
            fits
            ? shared(natural, atLeast: words, room: room)
            : shared(words, atLeast: words.map { _ in .zero }, room: room)
        return (widths, narrow, !fits)
    }

    /// Columns that want no more than their share keep their width, those that need more get that; the others share what
    /// is left.
    private static func shared(_ natural: [Length], atLeast least: [Length], room: Length) -> [Length?] {
        var widths = natural
        var open = Set(natural.indices)
        var left = room
        while !open.isEmpty {
            let share = max(left / Double(open.count), .zero)
            // Those that need more first: what they take is no longer there to be shared.
            let wide = open.filter { least[$0] > share }
            let settled = wide.isEmpty ? open.filter { natural[$0] <= share } : wide
            if settled.isEmpty {
                for index in open { widths[index] = share }
                break
            }
            for index in settled {
                widths[index] = wide.isEmpty ? natural[index] : least[index]
                left -= widths[index]
            }
            open.subtract(settled)
        }
        return widths
    }
}

extension RowBlock {
    /// The share of a gap between columns that stays where words have no room.
    static let narrowestGap = 0.5

    /// Whether its columns share the room by what stands in them.
    var isTable: Bool { cells.contains { $0.width.isFair } }

    /// What each column needs so that no word of it is divided.
    fileprivate func wordWidths(_ setter: ParagraphSetter) -> [Length] {
        cells.indices.map { index in
            let column = index < columns.count ? columns[index] + [cells[index].text] : [cells[index].text]
            return column.map(setter.widestWord).max().map { $0 + .pt(0.01) } ?? .zero
        }
    }
}

extension RowBlock.Cell.Width {
    fileprivate var isFair: Bool {
        if case .fair = self { return true }
        return false
    }
}
