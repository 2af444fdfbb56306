/// The font families that RenderCV names and our themes have too, under the same name or another.
///
/// Others stay what the theme has: a font nobody can be sure of is no better than the theme's own.
enum FontFamilies {
    /// By RenderCV's name in lower case. Libertinus goes on where Linux Libertine ended; the fonts of TeX Gyre are drawn
    /// after those they stand for.
    private static let ours = [
        "lato": "Lato", "inter": "Inter", "open sans": "Open Sans", "noto sans": "Noto Sans",
        "noto serif": "Noto Serif", "dejavu sans mono": "DejaVu Sans Mono", "libertinus serif": "Linux Libertine O",
        "linux libertine": "Linux Libertine O", "palatino": "TeX Gyre Pagella", "times new roman": "TeX Gyre Termes",
        "times": "TeX Gyre Termes", "helvetica": "TeX Gyre Heros", "arial": "TeX Gyre Heros",
    ]

    /// The styles of a theme that RenderCV has names for.
    private static let styles = ["body", "name", "headline", "contact", "sectionTitle"]

    @Sendable static func one(_ name: String, for style: String) -> [(path: String, value: String)]? {
        ours[name.trimmedText.lowercased()].map { [("text.\(style).family", $0)] }
    }

    /// One family for all text.
    @Sendable static func everywhere(_ name: String) -> [(path: String, value: String)]? {
        ours[name.trimmedText.lowercased()].map { family in styles.map { ("text.\($0).family", family) } }
    }
}
