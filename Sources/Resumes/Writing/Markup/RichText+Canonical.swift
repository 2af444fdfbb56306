extension RichText {
    /// What two texts must have alike to look alike: styles and links, with neither on white space at the ends of
    /// runs, and single spaces for every kind of space.
    func canonical(keeping styles: [TextStyle]) -> RichText {
        let kept = styles.reduce(TextStyle()) { $0.union($1) }
        var pieces: [TextRun] = []
        for run in runs {
            var bare = TextRun(String(run.text.map { $0.isLineBreak ? "\n" : $0.isPadding ? " " : $0 }))
            bare.style = run.style.intersection(kept)
            bare.link = run.link
            pieces += bare.partingSpaces
        }
        return RichText(pieces.filter { !$0.text.isEmpty }).joiningAlikeRuns.collapsingSpaces().joiningAlikeRuns
    }

    /// The parts between forced line breaks.
    var splitAtLineBreaks: [RichText] {
        var lines = [RichText()]
        for run in runs {
            for (index, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { lines.append(RichText()) }
                var piece = run
                piece.text = String(part)
                if !part.isEmpty { lines[lines.count - 1].runs.append(piece) }
            }
        }
        return lines.map { $0.trimmed() }.filter { !$0.isEmpty }
    }

    var onOneLine: RichText {
        guard plainText.contains("\n") else { return self }
        return RichText(
            runs.map { run in
                var run = run
                run.text = String(run.text.map { $0.isLineBreak ? " " : $0 })
                return run
            })
    }
}

extension TextRun {
    /// The run with the spaces at its ends as plain runs of their own.
    fileprivate var partingSpaces: [TextRun] {
        guard !style.isEmpty || link != nil else { return [self] }
        let lead = text.prefix { $0 == " " || $0 == "\n" }
        let rest = text.dropFirst(lead.count)
        let trail = rest.reversed().prefix { $0 == " " || $0 == "\n" }
        var body = self
        body.text = String(rest.dropLast(trail.count))
        return [TextRun(String(lead)), body, TextRun(String(trail.reversed()))]
    }
}
