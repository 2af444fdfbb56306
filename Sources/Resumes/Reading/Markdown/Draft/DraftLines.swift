import SourceText

/// A paragraph as lines, because in CVs a line end often separates two data.
struct DraftLines: Sendable {
    struct Line: Sendable {
        var text: RichText
        /// The author forced the break after this line; otherwise the source merely went on in the next one.
        var endsHard: Bool
    }

    var lines: [Line]

    init(_ lines: [Line]) {
        self.lines = lines
    }

    init(_ text: RichText) {
        lines = [Line(text: text, endsHard: false)]
    }

    var isEmpty: Bool { lines.allSatisfy(\.text.isEmpty) }
    var first: RichText? { lines.first?.text }
    var plainText: String { lines.map(\.text.plainText).joined(separator: "\n") }

    /// The running text: a forced break stays one (`\n`), any other line end is a space.
    ///
    /// Between two ideographs or kana a line end is nothing, as these scripts have no spaces.
    var joined: RichText {
        var runs: [TextRun] = []
        for (index, line) in lines.enumerated() {
            runs += line.text.runs
            guard index + 1 < lines.count else { break }
            if line.endsHard {
                runs.append(TextRun("\n"))
            } else if !Script.joinsWithoutSpace(line.text, lines[index + 1].text) {
                runs.append(space(between: line.text.runs.last, lines[index + 1].text.runs.first))
            }
        }
        return RichText(runs)
    }

    /// The space for a line end, emphasised or linked where both sides are.
    private func space(between left: TextRun?, _ right: TextRun?) -> TextRun {
        guard let left, let right else { return TextRun(" ") }
        let link = left.link == right.link ? left.link : nil
        return TextRun(" ", style: left.style.intersection(right.style), link: link)
    }

    /// What stands from a line on; nil if there is nothing more.
    func dropping(_ count: Int) -> DraftLines? {
        count < lines.count ? DraftLines(Array(lines.dropFirst(count))) : nil
    }

    func prefix(_ count: Int) -> DraftLines {
        DraftLines(Array(lines.prefix(count)))
    }
}
