import Breaking
import Geometry
import Glyphs
public import SourceText

/// A last line with little on it: the cheapest kind of line to win.
public struct ShortLine: Hashable, Sendable {
    public var text: String
    /// How many characters must go for the line to go.
    public var characters: Int
    public var span: SourceSpan?
}

extension ShortLine {
    /// The last lines of paragraphs of two lines or more, shortest first.
    static func all(in columns: [PagedColumn]) -> [ShortLine] {
        var found: [ShortLine] = []
        for column in columns {
            var previous: StandingLine?
            for case .slab(let slab) in column.items {
                guard let last = slab.lines.last else { continue }
                // A paragraph's later lines start where its text of the line before ended.
                if let previous, last.line.range.lowerBound > 0, last.start == previous.start,
                    last.line.fit.glueOrder > 0, last.line.width < last.measure * 0.3
                {
                    let text = last.line.runs.map(\.run.text).joined()
                    found.append(ShortLine(text: text, characters: text.count + 1, span: last.line.span))
                }
                previous = last
            }
        }
        return found.sorted { $0.characters < $1.characters }
    }
}
