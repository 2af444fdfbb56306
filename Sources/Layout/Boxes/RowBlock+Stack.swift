import Geometry
import Themes

extension RowBlock {
    /// The two cells of a head below one another, where the second is too long to stand beside the first: a language's
    /// level in a side column. Nil where they are to stand side by side.
    func stacked(in measure: Length, setter: ParagraphSetter) -> [ParagraphBlock]? {
        guard cells.count == 2, cells[0].isHead, !cells[0].text.isEmpty else { return nil }
        let room = measure - indent
        let widths = cells.map { setter.naturalWidth(of: $0.text) }
        let isTight = widths[0] + widths[1] + cells[0].text.style.size > room
        guard isTight, widths[1] > room * Self.largestEnd else { return nil }
        var first = ParagraphBlock(text: cells[0].text, indent: indent, alignment: .start)
        first.isHead = true
        let second = ParagraphBlock(text: cells[1].text.breakable(), indent: indent, alignment: .start)
        return [first, second]
    }

    /// The cells of a table below one another, all but the first a little further in: where their words have no room side
    /// by side.
    var stackedCells: [ParagraphBlock] {
        cells.indices.filter { !cells[$0].text.isEmpty }.map { index in
            let text = cells[index].text
            return ParagraphBlock(text: text, indent: index == 0 ? indent : indent + text.style.size, alignment: .start)
        }
    }

    /// The share of the row that a cell at the end may take from a title that has no room for it.
    private static let largestEnd = 0.45
}

extension InlineText {
    /// The same text with a line's end allowed at its spaces.
    fileprivate func breakable() -> InlineText {
        var copy = self
        for index in copy.pieces.indices { copy.pieces[index].isUnbreakable = false }
        return copy
    }
}
