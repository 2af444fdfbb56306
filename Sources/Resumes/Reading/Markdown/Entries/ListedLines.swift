/// Lines that are a list though nothing marks them as one: `Team work`, `Java`, `Fluent English`, each on its line.
enum ListedLines {
    /// The paragraph with forced ends if its lines are such; wrapped prose as it was.
    static func kept(_ lines: DraftLines) -> DraftLines {
        guard areListed(lines.lines) else { return lines }
        return DraftLines(lines.lines.map { DraftLines.Line(text: $0.text, endsHard: true) })
    }

    /// Short lines that begin anew and end without a mark. Lines that are all nearly full were wrapped.
    private static func areListed(_ lines: [DraftLines.Line]) -> Bool {
        guard lines.count > 1, lines.contains(where: { !$0.endsHard }) else { return false }
        let texts = lines.map(\.text.plainText)
        guard texts.allSatisfy({ $0.count <= 60 && beginsAnew($0) }), texts.dropLast().allSatisfy(endsOpen) else {
            return false
        }
        let lengths = texts.dropLast().map(\.count)
        let spread = (lengths.max() ?? 0) - (lengths.min() ?? 0)
        return texts.allSatisfy { $0.count <= 40 } || (lines.count > 2 && spread >= 12)
    }

    private static func beginsAnew(_ text: String) -> Bool {
        guard let first = text.first(where: { $0.isLetter || $0.isNumber }) else { return false }
        if first.isUppercase || first.isNumber { return true }
        return !first.isLowercase && text.count <= 24
    }

    /// No mark of a sentence or a list, and no small word that wants another.
    private static func endsOpen(_ text: String) -> Bool {
        guard let last = text.last, !".,;:!?-–(&、。，；".contains(last) else { return false }
        guard let word = text.split(separator: " ").last else { return false }
        return !(word.count <= 3 && word.allSatisfy(\.isLowercase))
    }
}
