import Geometry

extension KeyGroup where Model == PageTheme {
    static var page: KeyGroup {
        KeyGroup([
            .value("paper", \.size, .paper, "The sheet.", also: ["size", "format"]),
            .group(
                "margins", \.margins, .margins, "From the sheet's edges to the text; one length for all four.",
                also: ["margin"]),
            .value(
                "ground", \.ground, .color, "What the whole page is tinted with.",
                also: ["background", "backgroundColor"]),
            .value(
                "columns", \.columns, .choice,
                "Whether a second, narrower column stands beside the main one on every page.", also: ["layout"]),
            .value(
                "grid", \.grid, .choice,
                "What baselines stand on: nothing in common, the lines of the body text, or half lines; columns side by side then agree, and every distance is rounded to whole steps: of less than half a step nothing is left.",
                also: ["baselineGrid", "lineGrid"]),
            .group(
                "head", \.runningHead, .running, "A line above the text, from page two on.", also: ["header"],
                definition: "runningLine"),
            .group(
                "foot", \.runningFoot, .running, "A line below the text, from page two on.", also: ["footer"],
                definition: "runningLine"),
        ])
    }
}

extension KeyGroup where Model == Insets {
    static var margins: KeyGroup {
        let side = ValueType<Length>.length(.space)
        let shorthand = Shorthand(form: side.form) { setting, margins, resolution in
            guard let all = side.resolve(setting, &resolution) else { return }
            margins = Insets(top: all, bottom: all, start: all, end: all)
        }
        return KeyGroup(
            [
                .value("top", \.top, side, "Above the text."),
                .value("bottom", \.bottom, side, "Below the text; the foot stands in it."),
                .value("start", \.start, side, "Where lines begin: left in English, right in Arabic.", also: ["left"]),
                .value("end", \.end, side, "Where lines end.", also: ["right"]),
            ], shorthand: shorthand)
    }
}

extension KeyGroup where Model == RunningTheme {
    static var running: KeyGroup {
        let none = Shorthand(form: .choice(["none"])) { _, line, _ in
            (line.start, line.center, line.end) = (Template(), Template(), Template())
        }
        return KeyGroup(
            [
                .value(
                    "start", \.start, .template(.running),
                    "At the start of the line; fields are name, page, pages, date and title.", also: ["left"]),
                .value("center", \.center, .template(.running), "In its middle.", also: ["middle", "centre"]),
                .value("end", \.end, .template(.running), "At its end.", also: ["right"]),
                .value("distance", \.distance, .length(.space), "From the text to the line's baseline.", also: ["gap"]),
                .value("onFirstPage", \.onFirstPage, .flag, "Whether page one has the line too."),
                .value("rule", \.rule, .length(.rule), "Thickness of a rule between text and line; 0 for none."),
            ], shorthand: none)
    }
}

extension KeyGroup where Model == SideTheme {
    static var side: KeyGroup {
        KeyGroup([
            .value("position", \.position, .choice, "At which side of the main column it stands."),
            .value("width", \.width, .length(.column), "The measure of its text."),
            .value("gap", \.gap, .length(.space), "Between the side column's text, or its ground, and the main text."),
            .value(
                "ground", \.ground, .color, "A tint behind the column, up to the edges of the sheet.",
                inherits: "page.ground", also: ["background", "backgroundColor"]),
            .value("padding", \.padding, .length(.space), "Between the ground's inner edge and the side text."),
            .value(
                "sections", \.sections, .choices(SectionKinds.names),
                "The kinds of sections that stand in the side column, in this order."),
            .value(
                "holdsContacts", \.holdsContacts, .flag,
                "Whether the contacts stand on top of the side column instead of in the header."),
            .value(
                "isFullHeight", \.isFullHeight, .flag,
                "Whether the side column starts at the top of the sheet, name and headline standing over the main column only."
            ),
            .value(
                "groundOnEveryPage", \.groundOnEveryPage, .flag,
                "Whether the ground is painted also on pages where the side column has no text left."),
            .value(
                "continued", \.continued, .template(.running),
                "What stands on top of the side column on later pages where it has no text left."),
        ])
    }
}
