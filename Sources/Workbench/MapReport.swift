import Commands
import Geometry
import Layout
import Themes

/// What stands where, as the page draws its overlays from it. Rectangles are `[x, y, width, height]` in points.
struct MapReport {
    let map: PageMap
    /// As it was laid out.
    let theme: Theme

    var text: String {
        JSONText.object([
            ("leading", number(theme.styles[.body].leading)), ("sheets", .array(map.sheets.map(sheet))),
        ]).text()
    }

    private func sheet(_ sheet: PageMap.Sheet) -> JSONText {
        .object([
            ("width", number(sheet.size.width)), ("height", number(sheet.size.height)), ("text", area(sheet.textArea)),
            ("columns", .array(sheet.columns.map(area))), ("lines", .array(sheet.lines.map(line))),
            ("gaps", .array(sheet.gaps.map(gap))), ("breaks", .array(sheet.breaks.map(pageBreak))),
        ])
    }

    private func line(_ line: PageMap.Line) -> JSONText {
        .object([
            ("paragraph", .integer(line.paragraph)), ("area", area(line.area)), ("baseline", number(line.baseline)),
            ("left", number(line.left)), ("right", number(line.right)), ("text", .string(line.text)),
            ("parts", .array(line.parts.map(part))), ("place", SourcePlace(line.span).json), ("fit", fit(line.fit)),
        ])
    }

    private func part(_ part: PageMap.Part) -> JSONText {
        .object([
            ("left", number(part.left)), ("width", number(part.width)), ("style", .string(part.style)),
            ("place", SourcePlace(part.span).json),
        ])
    }

    private func fit(_ fit: PageMap.Fit) -> JSONText {
        .object([
            ("ratio", number(.pt(fit.ratio))), ("isOpen", .bool(fit.isOpen)), ("fitness", .string(fit.fitness)),
            ("badness", .integer(fit.badness)), ("demerits", .integer(fit.demerits)),
            ("expansion", .double(fit.expansion)), ("overrun", number(fit.overrun)),
            ("endsWithHyphen", .bool(fit.endsWithHyphen)),
        ])
    }

    private func gap(_ gap: PageMap.Gap) -> JSONText {
        .object([("area", area(gap.area)), ("key", gap.key.map { .string($0) } ?? .null)])
    }

    private func pageBreak(_ place: PageMap.Break) -> JSONText {
        .object([
            ("area", area(place.place)), ("cost", .integer(place.cost)), ("isTaken", .bool(place.isTaken)),
            ("surcharge", place.surcharge.map { .integer($0) } ?? .null),
        ])
    }

    private func area(_ area: Rectangle) -> JSONText {
        .array([number(area.minX), number(area.minY), number(area.size.width), number(area.size.height)])
    }

    /// In points, to a hundredth: JSON has no infinity, and a ratio can be infinite.
    private func number(_ length: Length) -> JSONText {
        let value = min(max(length.points, -1e6), 1e6)
        return .double((value * 100).rounded() / 100)
    }
}

/// What an inspector is told of a key or a group of keys: the values, and who set them.
struct KeyReport {
    let entries: [ThemeInspection.Entry]

    var text: String {
        JSONText.object([("entries", .array(entries.map(entry)))]).text()
    }

    private func entry(_ entry: ThemeInspection.Entry) -> JSONText {
        .object([
            ("path", .string(entry.path)), ("summary", .string(entry.summary)), ("value", .string(entry.value)),
            ("settings", .array(entry.settings.map(setting))),
        ])
    }

    private func setting(_ setting: ThemeInspection.Setting) -> JSONText {
        .object([
            ("path", .string(setting.path)), ("written", .string(setting.written)),
            ("place", SourcePlace(setting.span).json),
        ])
    }
}
