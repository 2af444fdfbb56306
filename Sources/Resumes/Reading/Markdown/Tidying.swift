import SourceText

/// The last hand on each text: gaps become spaces, double spaces one, ends are clean.
enum Tidying {
    static func tidy(_ resume: Resume) -> Resume {
        ModelWalk(entersVerbatim: false, change: tidy).walk(resume)
    }

    static func tidy(_ text: RichText) -> RichText {
        var runs: [TextRun] = []
        for run in text.runs {
            var run = run
            run.text = run.text.replacingGaps
            if let last = runs.last?.text.last, last.isWhitespace, let first = run.text.first, first == " " {
                run.text.removeFirst()
                if let span = run.span, span.range.count == run.text.utf8.count + 1 {
                    run.span = span.part(1..<span.range.count)
                }
            }
            if !run.text.isEmpty { runs.append(run) }
        }
        linkSpaces(in: &runs)
        return RichText(runs).trimmed()
    }

    /// A space between two words of one link is part of the link.
    private static func linkSpaces(in runs: inout [TextRun]) {
        for index in runs.indices.dropFirst().dropLast() where runs[index].link == nil {
            let (before, after) = (runs[index - 1].link, runs[index + 1].link)
            guard let before, before.uri == after?.uri, runs[index].text.allSatisfy(\.isWhitespace) else { continue }
            runs[index].link = before
        }
    }
}

extension String {
    fileprivate var replacingGaps: String {
        unicodeScalars.contains("\u{2003}") ? String(map { $0 == "\u{2003}" ? " " : $0 }) : self
    }
}
