/// A header paragraph cut into the units its author thought of as lines.
enum HeaderLines {
    /// Hard lines are units. Soft ones are too if each of them is a datum; else they are wrapped prose.
    static func units(of lines: DraftLines) -> [DraftLines] {
        var units: [[DraftLines.Line]] = []
        var current: [DraftLines.Line] = []
        for line in lines.lines {
            current.append(line)
            if line.endsHard {
                units.append(current)
                current = []
            }
        }
        if !current.isEmpty { units.append(current) }
        return units.flatMap { unit -> [DraftLines] in
            if areRoles(unit) { return unit.map { DraftLines([$0]) } }
            if unit.count > 1, isBoldName(unit[0], before: unit[1]) {
                return [DraftLines([unit[0]])] + HeaderLines.units(of: DraftLines(Array(unit.dropFirst())))
            }
            return unit.count > 1 && unit.contains(where: isDatum) ? parted(unit) : [DraftLines(unit)]
        }
    }

    /// `Engineer, Acme` over `Lecturer, Some College`: two or three lines, each a headline.
    private static func areRoles(_ lines: [DraftLines.Line]) -> Bool {
        (2...3).contains(lines.count)
            && lines.allSatisfy { line in
                let first = Separators.parts(of: line.text, at: [.commas, .bars, .dashes]).first?.text.plainText ?? ""
                return line.text.wordCount <= 12 && RoleGuess.isRole(first)
                    && !".,;".contains(line.text.plainText.last ?? " ")
            }
    }

    /// `**Dr. Jane Doe**` over what she is: emphasis on the whole of the first line ends it.
    private static func isBoldName(_ line: DraftLines.Line, before next: DraftLines.Line) -> Bool {
        line.text.commonStyle.contains(.strong) && !next.text.commonStyle.contains(.strong)
            && NameReader.looksLikeName(line.text.plainText)
    }

    /// Cuts before and after lines that are data; prose between them stays together.
    private static func parted(_ lines: [DraftLines.Line]) -> [DraftLines] {
        var result: [[DraftLines.Line]] = []
        var previousWasDatum = true
        for line in lines {
            let isDatum = isDatum(line)
            if isDatum || previousWasDatum || result.isEmpty {
                result.append([line])
            } else {
                result[result.count - 1].append(line)
            }
            previousWasDatum = isDatum
        }
        return result.map { DraftLines($0) }
    }

    private static func isDatum(_ line: DraftLines.Line) -> Bool {
        PersonReader.isContactLine(line.text) && !line.text.plainText.hasSuffix(".")
            || PersonReader.unpunctuatedLabel(of: line.text) != nil
            || Label(line.text).map { HeaderLabels.meaning(of: $0.name) != nil } == true
            || startsWithSeparator(line.text)
    }

    private static func startsWithSeparator(_ line: RichText) -> Bool {
        line.plainText.first.map { "|•·｜".contains($0) } ?? false
    }
}
