import Commands
import Geometry
import Layout
import SyntaxTrees
import Themes

/// What stands where, as the page draws its overlays from it. Rectangles are `[x, y, width, height]` in points.
struct MapReport {
    let map: PageMap
    /// As it was laid out.
    let theme: Theme

    var text: String {
        JSONText.map([
            ("leading", number(theme.styles[.body].leading)), ("sheets", .list(map.sheets.map(sheet))),
        ]).written()
    }

    private func sheet(_ sheet: PageMap.Sheet) -> JSONText {
        .map([
            ("width", number(sheet.size.width)), ("height", number(sheet.size.height)), ("text", area(sheet.textArea)),
            ("columns", .list(sheet.columns.map(area))), ("lines", .list(sheet.lines.map(line))),
            ("gaps", .list(sheet.gaps.map(gap))), ("breaks", .list(sheet.breaks.map(pageBreak))),
        ])
    }

    private func line(_ line: PageMap.Line) -> JSONText {
        .map([
            ("paragraph", .number(line.paragraph)), ("area", area(line.area)), ("baseline", number(line.baseline)),
            ("left", number(line.left)), ("right", number(line.right)), ("text", .string(line.text)),
            ("parts", .list(line.parts.map(part))), ("place", SourcePlace(line.span).json), ("fit", fit(line.fit)),
        ])
    }

    private func part(_ part: PageMap.Part) -> JSONText {
        .map([
            ("left", number(part.left)), ("width", number(part.width)), ("style", .string(part.style)),
            ("place", SourcePlace(part.span).json),
        ])
    }

    private func fit(_ fit: PageMap.Fit) -> JSONText {
        .map([
            ("ratio", number(.pt(fit.ratio))), ("isOpen", .bool(fit.isOpen)), ("fitness", .string(fit.fitness)),
            ("badness", .number(fit.badness)), ("demerits", .number(fit.demerits)),
            ("expansion", .decimal(fit.expansion)), ("overrun", number(fit.overrun)),
            ("endsWithHyphen", .bool(fit.endsWithHyphen)),
        ])
    }

    private func gap(_ gap: PageMap.Gap) -> JSONText {
        .map([("area", area(gap.area)), ("key", gap.key.map { .string($0) } ?? .null)])
    }

    private func pageBreak(_ place: PageMap.Break) -> JSONText {
        .map([
            ("area", area(place.place)), ("cost", .number(place.cost)), ("isTaken", .bool(place.isTaken)),
            ("surcharge", place.surcharge.map { .number($0) } ?? .null),
        ])
    }

    private func area(_ area: Rectangle) -> JSONText {
        .list([number(area.minX), number(area.minY), number(area.size.width), number(area.size.height)])
    }

    /// In points, to a hundredth: JSON has no infinity, and a ratio can be infinite.
    private func number(_ length: Length) -> JSONText {
        let value = min(max(length.points, -1e6), 1e6)
        return .decimal((value * 100).rounded() / 100)
    }
}

/// What an inspector is told of a key or a group of keys: the values, and who set them.
struct KeyReport {
    let entries: [ThemeInspection.Entry]

    var text: String {
        JSONText.map([("entries", .list(entries.map(entry)))]).written()
    }

    private func entry(_ entry: ThemeInspection.Entry) -> JSONText {
        .map([
            ("path", .string(entry.path)), ("summary", .string(entry.summary)), ("value", .string(entry.value)),
            ("settings", .list(entry.settings.map(setting))),
        ])
    }

    private func setting(_ setting: ThemeInspection.Setting) -> JSONText {
        .map([
            ("path", .string(setting.path)), ("written", .string(setting.written)),
            ("place", SourcePlace(setting.span).json),
        ])
    }
}
