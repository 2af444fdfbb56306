import SourceText

/// The last hand on each text: gaps become spaces, double spaces one, leaders a dash, ends are clean.
enum Tidying {
    static func tidy(_ resume: Resume) -> Resume {
        ModelWalk(entersVerbatim: false, change: tidy).walk(resume)
    }

    static func tidy(_ text: RichText) -> RichText {
        var runs: [TextRun] = []
        for run in text.runs {
            var run = run
            run.text = run.text.replacingGaps
            run.text = run.text.replacingLeaders
            if let last = runs.last?.text.last, last.isWhitespace, let first = run.text.first, first == " " {
                run.text.removeFirst()
                if let span = run.span, span.range.count == run.text.utf8.count + 1 {
                    run.span = span.part(1..<span.range.count)
                }
            }
            if !run.text.isEmpty { runs.append(run) }
        }
        linkSpaces(in: &runs)
        let text = RichText(runs).trimmed()
        // What stood between them was hidden; three are a pattern of the author's.
        let isDoubled = ["· ·", "| |"].contains { text.plainText.byteRange(of: $0) != nil }
        let isPattern = ["· · ·", "| | |"].contains { text.plainText.byteRange(of: $0) != nil }
        return isDoubled && !isPattern ? text.withoutIdleSeparators : text
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

    /// `Ringing ------- Example Tower`: four hyphens and more between words lead the eye over a gap that has gone.
    fileprivate var replacingLeaders: String {
        guard byteRange(of: "----") != nil else { return self }
        let words = split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.count > 3 && word.allSatisfy { $0 == "-" } ? "–" : word
        }
        return words.joined(separator: " ")
    }
}
