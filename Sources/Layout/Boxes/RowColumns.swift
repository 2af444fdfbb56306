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
        case .share(let share, let gap): return (room * share - gap, gap)
        case .natural(let share, let gap):
            let column = index == 0 ? row.firstColumn + [cell.text] : [cell.text]
            let natural = column.map(setter.naturalWidth).max().map { $0 + .pt(0.01) } ?? .zero
            return (min(natural, room * share), gap)
        case .rest: return (nil, index + 1 < row.cells.count ? cell.text.style.size : .zero)
        }
    }
}
