import Geometry
import SyntaxTrees

/// A theme file to begin with: it extends another, and repeats the keys most authors change first, with the values they
/// have there, so that nothing changes until one is.
public enum ThemeStarter {
    /// - Parameters:
    ///   - name: The new theme's name.
    ///   - base: What it extends: a built-in's name, or a file beside it.
    ///   - reading: The base, read.
    public static func json(name: String, base: String, _ reading: ThemeReading) -> String {
        let theme = reading.theme
        let (body, page) = (theme.styles[.body], theme.page)
        let colors = Palette.basic.map { ($0.name, JSONText.string(reading.palette[$0.name] ?? "")) }
        func length(_ value: Length) -> JSONText { .string(value.notation) }
        return JSONText.map([
            ("$schema", "theme.schema.json"), ("name", .string(name)),
            ("summary", .string("As \(base), so far.")), ("extends", .string(base)), ("colors", .map(colors)),
            (
                "page",
                .map([
                    (
                        "margins",
                        .map([
                            ("top", length(page.margins.top)), ("bottom", length(page.margins.bottom)),
                            ("start", length(page.margins.start)), ("end", length(page.margins.end)),
                        ])
                    )
                ])
            ),
            ("text", .map([("body", .map([("family", .strings(body.families)), ("size", length(body.size))]))])),
            (
                "sections",
                .map([
                    (
                        "all",
                        .map([
                            ("spaceAbove", length(theme.sections.all.spaceAbove)),
                            ("entry", .map([("spaceBetween", length(theme.sections.all.entry.spaceBetween))])),
                        ])
                    )
                ])
            ),
        ]).written(width: 118) + "\n"
    }
}

extension ThemeReading {
    /// The theme's colours by name, as `#rrggbb`.
    public var palette: [String: String] {
        var palettes = PaletteResolution(provenance.settings["colors"], over: .plain)
        return palettes.palette().colors.mapValues(\.description)
    }
}
