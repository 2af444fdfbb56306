/// Lines that are a list though nothing marks them as one: `Team work`, `Java`, `Fluent English`, each on its line.
enum ListedLines {
    /// The paragraph with forced ends if its lines are such; wrapped prose as it was.
    static func kept(_ lines: DraftLines) -> DraftLines {
        guard areListed(lines.lines) else { return headed(lines) }
        return DraftLines(lines.lines.map { DraftLines.Line(text: $0.text, endsHard: true) })
    }

    /// `**Some Tool** (Swift)` over what it is, and again `**Another**` over the next: each bold line begins a line.
    private static func headed(_ lines: DraftLines) -> DraftLines {
        let bold = lines.lines.map { $0.text.leadingStyle.contains(.strong) && !$0.text.commonStyle.contains(.code) }
        guard bold.first == true, bold.count(where: { $0 }) > 1, bold.contains(false) else { return lines }
        var lines = lines
        for index in lines.lines.indices.dropLast() {
            let (line, next) = (lines.lines[index].text.plainText, lines.lines[index + 1].text.plainText)
            let isEnd = line.last.map { ".!?)".contains($0) || $0.isLetter || $0.isNumber } == true
            if isEnd, bold[index + 1] || bold[index] && beginsAnew(next) { lines.lines[index].endsHard = true }
        }
        return lines
    }

    /// Short lines that begin anew and end without a mark. Lines that are all nearly full were wrapped.
    private static func areListed(_ lines: [DraftLines.Line]) -> Bool {
        guard lines.count > 1, lines.contains(where: { !$0.endsHard }) else { return false }
        let texts = lines.map(\.text.plainText)
        guard texts.allSatisfy(beginsAnew), texts.dropLast().allSatisfy(endsOpen) else { return false }
        guard texts.allSatisfy({ $0.count <= 60 }) else { return breakEarly(texts) }
        let lengths = texts.dropLast().map(\.count)
        let spread = (lengths.max() ?? 0) - (lengths.min() ?? 0)
        return texts.allSatisfy { $0.count <= 40 } || (lines.count > 2 && spread >= 12)
    }

    /// Each of three and more lines left room for the first word of the next: nothing but the author's will broke them.
    private static func breakEarly(_ lines: [String]) -> Bool {
        guard lines.count > 2, let longest = lines.map(\.count).max(), longest <= 120 else { return false }
        return zip(lines, lines.dropFirst()).allSatisfy { line, next in
            line.count == longest || line.count + 1 + (next.split(separator: " ").first?.count ?? 0) <= longest
        }
    }

    private static func beginsAnew(_ text: String) -> Bool {
        guard let first = text.first(where: { $0.isLetter || $0.isNumber }) else { return false }
        if first.isUppercase || first.isNumber { return true }
        return !first.isLowercase && text.count <= 24
    }

    /// No mark of a sentence or a list, and no small word that wants another.
    private static func endsOpen(_ text: String) -> Bool {
        guard let last = text.last, !".,;:!?-–(&、。，；·•|/".contains(last) else { return false }
        guard let word = text.split(separator: " ").last else { return false }
        return !(word.count <= 3 && word.allSatisfy(\.isLowercase))
    }
}
