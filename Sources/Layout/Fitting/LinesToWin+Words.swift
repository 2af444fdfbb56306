public import SourceText

extension LaidOutDocument {
    /// By how many lines it has more than so many pages, and the cheapest lines to win, with their places.
    ///
    /// - Parameter circumstance: under which they are too many; begins with a space.
    public func linesToWin(pages: Int, _ circumstance: String = "") -> [Diagnostic.Note] {
        let forced = columns.map(\.forcedPages).max() ?? 1
        if forced > pages { return [.init("Its own page breaks make \(PageContract.words(forced...forced)).")] }
        guard let lines = LinesToWin(in: self, pages: pages) else {
            return [.init("Fewer lines would not help: what stands beside them takes the room.")]
        }
        let excess = lines.count == 1 ? "1 line is" : "\(lines.count) lines are"
        let cheapest = lines.short.prefix(8)
        let cuts = cheapest.map {
            Diagnostic.Note(
                "Cut \($0.characters) characters here to win a line: \($0.text.debugDescription)", at: $0.span)
        }
        return [.init("\(excess) too many\(circumstance).")] + cuts
            + Self.rest(lines.count - cheapest.count, after: cheapest.count)
    }

    private static func rest(_ rest: Int, after cuts: Int) -> [Diagnostic.Note] {
        if rest == 0 { return [] }
        if cuts == 0 { return [.init("No paragraph ends in a short line; whole lines must go.")] }
        return [.init("After these \(rest == 1 ? "1 more line" : "\(rest) more lines") must go.")]
    }
}
