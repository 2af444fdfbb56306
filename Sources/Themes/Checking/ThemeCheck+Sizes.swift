import Geometry
import SourceText

extension ThemeCheck {
    /// Below 8.5 pt, notes are hard to read on paper.
    static let smallSizes: Rule = { subject in
        subject.styles.compactMap { path, _, style, _ in
            guard style.size < .pt(8.5) - Length.tolerance else { return nil }
            return subject.finding(
                .warning, "theme-small-type", "'\(path)' is set in \(style.size), too small for print",
                at: "\(path).size",
                help: "Notes are not set below 8.5pt, text not below 9pt.")
        }
    }

    /// A measure of more than 90 characters tires the eye on its way back to the next line, one of 100 loses it.
    static let longMeasures: Rule = { subject in
        let theme = subject.theme
        let page = theme.page
        var measure = page.measure - theme.sections.theme(for: "work", inSide: false).inset
        if subject.hasSide { measure = measure - page.side.width - page.side.gap - page.side.padding }
        let body = theme.styles[.body]
        let width = averageWidths[body.families.first ?? ""] ?? 0.45
        let characters = Int((measure / (body.size * width)).rounded())
        guard characters > 90 else { return [] }
        return [
            subject.finding(
                characters > 100 ? .warning : .note, "theme-long-measure",
                "Lines hold some \(characters) characters, more than the eye likes",
                at: "page.margins.start", "page.margins.end", "text.body.size", "page.paper",
                help: "60 to 85 are good: wider margins, a margin column (`sections.all.inset`) or larger type.")
        ]
    }

    /// Of a letter in running English, in em, measured in a sentence of 270 letters.
    private static let averageWidths = [
        "Lato": 0.436, "Inter": 0.469, "Open Sans": 0.462, "Linux Libertine O": 0.409, "Linux Biolinum O": 0.411,
        "TeX Gyre Pagella": 0.441, "TeX Gyre Heros": 0.437, "Noto Sans": 0.469, "Noto Serif": 0.477,
    ]

    /// Many families and weights shout each other down.
    static let restraint: Rule = { subject in
        let styles = TextRole.allCases.map { subject.theme.styles[$0] }
        let families = styles.compactMap(\.families.first).reduce(into: [String]()) { list, family in
            if !list.contains(family) { list.append(family) }
        }
        let weights = Set(styles.map(\.weight) + [subject.theme.styles.strongWeight]).sorted()
        var findings: [Diagnostic] = []
        if families.count > 2 {
            findings.append(
                subject.finding(
                    .note, "theme-families", "\(families.count) families: \(families.joined(separator: ", "))",
                    at: "text.body.family", help: "Two are enough: one for text, one for titles."))
        }
        if weights.count > 3 {
            let list = weights.map(String.init).joined(separator: ", ")
            findings.append(
                subject.finding(
                    .note, "theme-weights", "\(weights.count) weights: \(list)", at: "text.strong.weight",
                    "text.body.weight",
                    help: "Three are enough: what is important stands out by space first, then by weight."))
        }
        return findings
    }
}
