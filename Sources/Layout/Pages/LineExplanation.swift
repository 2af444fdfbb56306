/// Every paragraph with its lines and the breaks considered for them, in the order of the columns, for `--explain lines`.
enum LineExplanation {
    static func text(_ columns: [PagedColumn], header: [VerticalItem]) -> String {
        let legend = """
            Each paragraph's lines: ratio of stretch used, word space over the font's, expansion, class, badness, demerits.
            Then all lines considered: `*` is taken, `no` the breakpoint it ends at, `from` the one it begins at; a line \
            without a number lost to a better one of its class.
            """
        let paragraphs = (header + columns.flatMap(\.items)).flatMap { item -> [String] in
            guard case .slab(let slab) = item else { return [] }
            return slab.lines.compactMap { $0.line.explanation }.filter { $0.hasWords }.map { $0.dump() }
        }
        return ([legend] + paragraphs).joined(separator: "\n\n") + "\n"
    }
}
