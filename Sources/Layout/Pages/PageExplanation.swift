import Breaking
import Glyphs

/// What each page break cost and what it beat, in words, for `--explain pages`.
///
/// Costs are those of the theme's `pageBreaks` and of white at the foot; they add up over the document.
enum PageExplanation {
    static func text(_ columns: [PagedColumn]) -> String {
        let head = "Where pages end and what that costs: the pages whose sum is least are taken."
        let parts = columns.enumerated().map { index, column in
            let name = columns.count == 1 ? "The column" : index == 0 ? "The main column" : "The side column"
            let cost = column.pages.reduce(0) { $0 + $1.cost.total }
            let count = column.pages.count == 1 ? "1 page" : "\(column.pages.count) pages"
            let pages = column.pages.indices.flatMap { lines(ofPage: $0, in: column) }
            return (["\(name), \(count), cost \(cost)"] + pages).joined(separator: "\n")
        }
        return ([head] + parts).joined(separator: "\n\n")
    }

    /// How full the page is, what stands at its head and foot, where it ends, and where it might have ended.
    private static func lines(ofPage number: Int, in column: PagedColumn) -> [String] {
        let page = column.pages[number]
        let share = page.height > 0 ? Int((page.naturalHeight / page.height * 100).rounded()) : 100
        let repeated = column.end(before: number).flatMap { words(of: $0.carried) }.map { " below \($0) again" } ?? ""
        var lines = [
            "  Page \(number + 1), \(share) % full",
            "    head: \(head(of: column, from: page.start))\(repeated)",
            "    foot: \(foot(of: column, before: page.breakIndex))",
            "    ends \(BreakPlace(page.breakIndex, in: column.items).words): \(words(for: page.cost))",
        ]
        for (rank, other) in page.alternatives.prefix(3).enumerated() {
            let place = BreakPlace(other.breakIndex, in: column.items).words
            lines.append(
                "    \(rank == 0 ? "next best" : "after that"): \(place), after "
                    + "\(foot(of: column, before: other.breakIndex)): \(words(for: other.cost)); "
                    + (other.surcharge == 0 ? "no dearer in all" : "\(other.surcharge) dearer in all"))
        }
        return lines
    }

    /// `190: 150 for the place, 40 for white at the foot`
    private static func words(for cost: PageCost) -> String {
        let parts = [
            (cost.breaking, "for the place"), (cost.foot, "for white at the foot"), (cost.glue, "for spaces that give"),
            (cost.lastPage, "for a last page nearly empty"), (cost.overfull, "for more than fits"),
        ].filter { $0.0 != 0 }
        guard !parts.isEmpty else { return "0" }
        return "\(cost.total) (" + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + ")"
    }

    // MARK: Lines

    private static func head(of column: PagedColumn, from index: Int) -> String {
        words(of: column.items[min(index, column.items.count)...]) ?? "nothing"
    }

    private static func foot(of column: PagedColumn, before index: Int) -> String {
        words(of: column.items[..<min(index, column.items.count)].reversed(), fromEnd: true) ?? "nothing"
    }

    /// The first line of text there, cut to what a person needs to find it.
    private static func words(of items: some Sequence<VerticalItem>, fromEnd: Bool = false) -> String? {
        for case .slab(let slab) in items where !slab.lines.isEmpty {
            let texts = slab.lines.map { $0.line.runs.map(\.run.text).joined() }
            let words = texts.joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
            guard words.count > longest else { return words.debugDescription }
            return fromEnd ? "\"…\(words.suffix(longest))\"" : "\"\(words.prefix(longest))…\""
        }
        return nil
    }

    private static let longest = 44
}

/// The kind of place at which a page ends, told from what stands above and below.
private struct BreakPlace {
    let words: String

    init(_ index: Int, in items: [VerticalItem]) {
        guard items.indices.contains(index), let below = Self.slab(in: items[index...]),
            let above = Self.slab(in: items[..<index].reversed())
        else {
            words = "with the text"
            return
        }
        if case .pageEnd(let end) = items[index], end.cost <= VerticalList.forced {
            words = "where the author wants it"
        } else if let level = below.bookmarks.map(\.level).min() {
            words = level == 1 ? "before a section" : "before an entry"
        } else if above.block != below.block {
            words = "between paragraphs or items"
        } else {
            words = "inside a paragraph" + Self.loneLines(index, in: items, block: above.block)
        }
    }

    /// What stands alone on either side of a break inside a paragraph.
    private static func loneLines(_ index: Int, in items: [VerticalItem], block: Int) -> String {
        func count(_ part: some Sequence<VerticalItem>) -> Int {
            var count = 0
            for case .slab(let slab) in part {
                guard slab.block == block else { break }
                count += 1
            }
            return count
        }
        let (before, after) = (count(items[..<index].reversed()), count(items[index...]))
        if before == 1 { return after == 1 ? ", a line on each page" : ", its first line alone" }
        return after == 1 ? ", its last line alone" : ""
    }

    private static func slab(in items: some Sequence<VerticalItem>) -> Slab? {
        for case .slab(let slab) in items { return slab }
        return nil
    }
}
