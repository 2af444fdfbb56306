import Breaking
import Geometry
import Glyphs
import SourceText

/// A last line with little on it: the cheapest kind of line to win.
struct ShortLine {
    var text: String
    /// How many characters must go for the line to go.
    var characters: Int
    var span: SourceSpan?
    var place: SlabPlace
}

/// A slab of a document, by the number of its column and of the item in it.
struct SlabPlace: Hashable {
    var column: Int
    var item: Int
}

extension ShortLine {
    /// The last lines of paragraphs of two lines or more, shortest first.
    static func all(in columns: [PagedColumn]) -> [ShortLine] {
        var found: [ShortLine] = []
        for (number, column) in columns.enumerated() {
            var previous: StandingLine?
            for (item, content) in column.items.enumerated() {
                guard case .slab(let slab) = content, let last = slab.lines.last else { continue }
                // A paragraph's later lines start where its text of the line before ended.
                if let previous, last.line.range.lowerBound > 0, last.start == previous.start,
                    last.line.fit.glueOrder > 0, last.line.width < last.measure * 0.3
                {
                    let text = last.line.runs.map(\.run.text).joined()
                    found.append(
                        ShortLine(
                            text: text, characters: text.count + 1, span: last.line.span,
                            place: SlabPlace(column: number, item: item)))
                }
                previous = last
            }
        }
        return found.sorted { $0.characters < $1.characters }
    }
}
