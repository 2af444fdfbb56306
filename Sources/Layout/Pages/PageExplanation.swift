import Breaking
import Glyphs

/// What each page break cost and what it beat, for `--explain pages`.
enum PageExplanation {
    static func text(_ columns: [PagedColumn]) -> String {
        columns.enumerated().map { index, column in
            let name = index == 0 ? "main column" : "side column"
            let pages = column.pages.enumerated().map { number, page in
                var lines = ["  page \(number + 1): cost \(page.cost.total)"]
                lines.append("    begins: \(words(of: column, from: page.start, backwards: false))")
                lines.append("    ends:   \(words(of: column, from: page.breakIndex - 1, backwards: true))")
                for other in page.alternatives.prefix(3) {
                    let end = words(of: column, from: other.breakIndex - 1, backwards: true)
                    lines.append("    beat by \(other.surcharge): ending with \(end)")
                }
                return lines.joined(separator: "\n")
            }
            return ([name] + pages).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// The text of the nearest line at or after (before) an item.
    private static func words(of column: PagedColumn, from index: Int, backwards: Bool) -> String {
        let indices =
            backwards
            ? Array(stride(from: index, through: 0, by: -1)) : Array(stride(from: index, to: column.items.count, by: 1))
        for index in indices where column.items.indices.contains(index) {
            guard case .slab(let slab) = column.items[index], !slab.lines.isEmpty else { continue }
            return slab.lines.flatMap(\.line.runs).map(\.run.text).joined().debugDescription
        }
        return "nothing"
    }
}
