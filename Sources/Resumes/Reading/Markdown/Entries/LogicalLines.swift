import Languages

/// Lines as the author thought of them, where the source wrapped a long one.
enum LogicalLines {
    /// A soft line end inside a long line or before a small letter is a wrap; all others part two data.
    static func merge(_ lines: DraftLines, language: LanguageTag) -> DraftLines {
        var result: [DraftLines.Line] = []
        for line in lines.lines {
            if let last = result.last, !last.endsHard, isWrap(last.text, line.text, language) {
                let joined = DraftLines([last, line]).joined
                result[result.count - 1] = .init(text: joined, endsHard: line.endsHard)
            } else {
                result.append(line)
            }
        }
        return DraftLines(result)
    }

    private static func isWrap(_ line: RichText, _ next: RichText, _ language: LanguageTag) -> Bool {
        let marks: TextStyle = [.strong, .emphasis, .code]
        let nextStyle = next.leadingStyle.intersection(marks)
        let style = line.trailingStyle.intersection(marks)
        if style != nextStyle, !style.isEmpty || next.commonStyle.intersection(marks) == nextStyle && !nextStyle.isEmpty
        {
            return false
        }
        if let label = Label(next), label.isStyled { return false }
        guard let first = next.plainText.first, let last = line.plainText.last else { return false }
        if DateReader.readWhole(line, language: language) != nil { return false }
        // "…, Some University, 2018" over the next degree: the date ended the line, however long it is.
        if first.isUppercase, line.plainText.utf8.count < 100, line.endsInDates(language) { return false }
        if let word = line.plainText.split(separator: " ").last, word.first?.isLowercase == true,
            word.allSatisfy(\.isLetter),
            word.count <= 3, style == nextStyle
        {
            return true
        }
        return first.isLowercase || ",;(&".contains(last) || (line.plainText.count >= 60 && style == nextStyle)
    }

    /// The bold (or italic) words a line begins with, if plain ones follow; dates before them included.
    static func boldHead(of line: RichText) -> RichText? {
        let isMarked: (TextRun) -> Bool = { !$0.style.isDisjoint(with: [.strong, .emphasis]) || isBlank($0) }
        guard let head = line.leadingRuns(where: isMarked), head.runs.count < line.runs.count, !head.isEmpty else {
            return nil
        }
        return head
    }

    private static func isBlank(_ run: TextRun) -> Bool {
        run.text.allSatisfy { $0.isWhitespace || ":–—-".contains($0) }
    }
}

extension RichText {
    /// Dates are the last thing it says.
    func endsInDates(_ language: LanguageTag) -> Bool {
        guard mayHoldDates else { return false }
        return DateReader.findAll(in: self, language: language).last?.range.upperBound == utf8Count
    }

    /// The style of the last word.
    var trailingStyle: TextStyle {
        runs.last { $0.text.contains { $0.isLetter || $0.isNumber } }?.style ?? []
    }
}
