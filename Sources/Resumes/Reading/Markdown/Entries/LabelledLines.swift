/// A paragraph cut at its labelled lines: `**Company**: X` and what follows until the next label.
enum LabelledLines {
    enum Segment {
        case plain(DraftLines)
        case labelled(Label)
    }

    /// The segments in order. A paragraph without labels is one plain segment.
    static func segments(of lines: DraftLines, trusting isKnown: (Label) -> Bool) -> [Segment] {
        var segments: [Segment] = []
        var label: RichText?
        var isStyled = false
        var gathered: [DraftLines.Line] = []
        var opener: DraftLines.Line?
        var seesLabels = false
        func flush() {
            let lines = DraftLines(gathered)
            if let name = label {
                let value = lines.joined.trimmed()
                if value.isEmpty, let opener {
                    // It leads in what follows the paragraph.
                    segments.append(.plain(DraftLines([opener])))
                    label = nil
                    return
                }
                segments.append(.labelled(Label(label: name, value: value, isStyled: isStyled)))
            } else if !lines.isEmpty {
                segments.append(.plain(lines))
            }
            gathered = []
            label = nil
        }
        for line in lines.lines {
            if let found = Label(line.text), found.isStyled || isKnown(found) || (seesLabels && isLikely(found)) {
                flush()
                seesLabels = true
                label = found.label
                opener = line
                isStyled = found.isStyled
                gathered = [.init(text: found.value, endsHard: line.endsHard)].filter { !$0.text.isEmpty }
            } else {
                // The author ended the value; what follows is no part of it.
                let isDate = label != nil && !gathered.isEmpty && DateReader.readWhole(line.text, language: nil) != nil
                if isDate || label != nil && gathered.last?.endsHard == true { flush() }
                gathered.append(line)
            }
        }
        flush()
        return segments
    }

    /// Beside known labels a short word with a colon is one too.
    private static func isLikely(_ label: Label) -> Bool {
        guard let first = label.name.first, !label.value.isEmpty else { return false }
        return first.isUppercase ? label.label.wordCount <= 2 : !first.isLowercase && label.name.count <= 8
    }
}

extension Label {
    /// The line as it was, label, colon and all.
    var lines: DraftLines { DraftLines(whole) }

    private var whole: RichText {
        guard let last = label.runs.last else { return value }
        var colon = TextRun(": ", style: last.style, span: nil)
        if !isStyled { colon.style = [] }
        return label + RichText([colon]) + value
    }

    init(label: RichText, value: RichText, isStyled: Bool) {
        self.label = label
        self.value = value
        self.isStyled = isStyled
    }
}
