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
        if row.cells.contains(where: { $0.width.isFair }) {
            widths = Self.fairWidths(widths.map { $0 ?? .zero }, room: room - gaps.reduce(.zero, +))
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

    /// Columns narrower than their share keep their width; what they leave is shared by the others.
    private static func fairWidths(_ natural: [Length], room: Length) -> [Length?] {
        var widths = natural
        var open = Set(natural.indices)
        var left = room
        while !open.isEmpty {
            let share = left / Double(open.count)
            let narrow = open.filter { natural[$0] <= share }
            if narrow.isEmpty {
                for index in open { widths[index] = share }
                break
            }
            for index in narrow { left -= natural[index] }
            open.subtract(narrow)
        }
        return widths
    }
}

extension RowBlock.Cell.Width {
    fileprivate var isFair: Bool {
        if case .fair = self { return true }
        return false
    }
}
