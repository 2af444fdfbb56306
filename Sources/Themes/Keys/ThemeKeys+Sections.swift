import Geometry

extension KeyGroup where Model == SectionTheme {
    static var section: KeyGroup {
        KeyGroup([
            .group("title", \.title, .title, "The section's title.", also: ["heading"]),
            .value(
                "inset", \.inset, .length(.space),
                "How far the content stands in from the start: the room of a margin column.", also: ["indent"]),
            .value("insetGap", \.insetGap, .length(.space), "Between the margin column's text and the content."),
            .group("entry", \.entry, .entry, "Entries: jobs, degrees, projects.", also: ["entries"]),
            .value(
                "list", \.list, .choice,
                "How lists and entries of one line are set: with bullets, running on or in columns if short, or plain."),
            .value(
                "labels", \.labels, .choice,
                "Where the label of a labelled line stands: before the text, in a column, above it."),
            .value("spaceAbove", \.spaceAbove, .length(.space), "Above the section.", also: ["gap", "marginTop"]),
        ])
    }
}

extension KeyGroup where Model == SectionTitleTheme {
    static var title: KeyGroup {
        KeyGroup([
            .value(
                "placement", \.placement, .choice,
                "Above the content, or in the margin column on the baseline of the content's first line, unless entries have a text of their own there."
            ),
            .value("alignment", \.alignment, .choice, "Where in its line the title stands.", also: ["align"]),
            .value(
                "rule", \.rule, .choice,
                "Where a rule stands; `after` is for titles at the start, `before` is a bar in the margin column, which `inset` makes.",
                also: ["border", "line"]),
            .value("ruleThickness", \.ruleThickness, .length(.rule), "How thick the rule is.", also: ["ruleWidth"]),
            .value("ruleColor", \.ruleColor, .color, "The rule's colour."),
            .value(
                "ruleGap", \.ruleGap, .length(.space),
                "Between the rule and the title: its baseline (below), its capitals (above) or its end (after); none before it."
            ),
            .value(
                "spaceBelow", \.spaceBelow, .length(.space), "From the title or its rule to the content.", also: ["gap"]
            ),
            .value(
                "repeats", \.repeats, .flag,
                "Whether the title stands again, with \"continued\", on a page where the section goes on.",
                also: ["continued"]),
        ])
    }
}

extension KeyGroup where Model == EntryTheme {
    static var entry: KeyGroup {
        KeyGroup([
            .value(
                "rows", \.rows, .rows,
                "The head, line by line: a template at the start that may wrap, one at the end that never does."),
            .value(
                "roleRows", \.roleRows, .rows,
                "The head of one role among several at one employer, without what `margin` says; empty for `rows`."),
            .value(
                "margin", \.margin, .template(.entry),
                "What stands in the margin column beside the first row; where there is no such column, it is left over."
            ),
            .value("marginAlignment", \.marginAlignment, .choice, "Where in the margin column it stands."),
            .value("spaceBetween", \.spaceBetween, .length(.space), "Between two entries.", also: ["gap"]),
            .value("spaceBelowHead", \.spaceBelowHead, .length(.space), "From the head to the text."),
            .value(
                "bodyIndent", \.bodyIndent, .length(.space), "How far the text stands in under the head.",
                also: ["indent"]),
            .value(
                "timeline", \.timeline, .flag,
                "Whether a line with a dot runs beside the entries, in the margin column."),
            .value("timelineColor", \.timelineColor, .color, "The colour of that line."),
            .value(
                "repeats", \.repeats, .flag,
                "Whether the head's first row stands again, with \"continued\", on a page where the entry goes on.",
                also: ["continued"]),
        ])
    }
}
