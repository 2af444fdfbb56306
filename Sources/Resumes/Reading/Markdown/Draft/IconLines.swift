/// Lines of a paragraph that each begin with an emoji: `📞 0123` and below it `📍 Ulm`.
enum IconLines {
    /// The lines with a forced end before each icon, as their author sees them; one icon alone may be in a sentence.
    static func parted(_ lines: DraftLines) -> DraftLines {
        let starts = lines.lines.indices.filter { index in
            lines.lines[index].text.plainText.first.map { Decoration.isDecoration($0) } == true
        }
        guard starts.count > 1 else { return lines }
        var parted = lines.lines
        for index in starts where index > 0 { parted[index - 1].endsHard = true }
        return DraftLines(parted)
    }
}
