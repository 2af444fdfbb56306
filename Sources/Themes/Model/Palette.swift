import Geometry

/// The colours of a theme by name. Five names are always there; a theme changes them and adds its own.
struct Palette: Hashable, Sendable {
    var colors: [String: Color]

    /// The names plain uses, with what each is for.
    static let basic: [(name: String, doc: String)] = [
        ("ink", "Text."),
        ("quiet", "Text of second rank: dates, places, notes, marks of lists."),
        ("faint", "Rules and lines; too light for text."),
        ("accent", "Links, and whatever a theme sets off."),
        ("paper", "The ground of the page."),
    ]

    static let plain = Palette(colors: [
        "ink": Color(red: 0.1, green: 0.1, blue: 0.1),
        "quiet": Color(red: 0.33, green: 0.33, blue: 0.33),
        "faint": Color(red: 0.6, green: 0.6, blue: 0.6),
        "accent": Color(red: 0.07, green: 0.27, blue: 0.5),
        "paper": .white,
    ])

    var ink: Color { colors["ink"] ?? .black }
    var quiet: Color { colors["quiet"] ?? ink }
    var faint: Color { colors["faint"] ?? quiet }
    var accent: Color { colors["accent"] ?? ink }
    var paper: Color { colors["paper"] ?? .white }
}
