import Geometry
import SourceText

/// The palette out of the settings under `colors`: names may stand for one another, but not in a circle.
struct PaletteResolution {
    private let settings: [String: Setting]
    private let ground: Palette
    private(set) var findings: [Diagnostic] = []

    /// What the settings do not name comes from `ground`.
    init(_ tree: SettingTree, over ground: Palette) {
        settings = tree.children.compactMapValues(\.own)
        self.ground = ground
    }

    mutating func palette() -> Palette {
        var palette = ground
        for name in settings.keys.sorted() {
            if let color = color(name, path: []) { palette.colors[name] = color }
        }
        return palette
    }

    private mutating func color(_ name: String, path: [String]) -> Color? {
        guard let setting = settings[name], case .color(let expression) = setting.value else {
            return ground.colors[name]
        }
        switch expression {
        case .color(let color): return color
        case .named(let other):
            // Nobody chains so many names; a file that does would only deepen the stack.
            if path.contains(name) || path.count > 32 || (other == name && ground.colors[name] == nil) {
                return circle(path + [name], setting)
            }
            // `"accent": "accent"` means the colour below.
            if other == name { return ground.colors[name] }
            if let color = color(other, path: path + [name]) { return color }
            if settings[other] == nil { unknown(other, setting) }
            return nil
        }
    }

    private mutating func circle(_ path: [String], _ setting: Setting) -> Color? {
        let names = path.joined(separator: " → ")
        let first = path.first.flatMap { settings[$0] } ?? setting
        let isKnown = findings.contains { $0.rule == "theme-color-circle" }
        if !isKnown {
            findings.append(
                Diagnostic(
                    .warning, "theme-color-circle", "Colours stand for each other in a circle: \(names)", at: first.span
                ))
        }
        return nil
    }

    private mutating func unknown(_ name: String, _ setting: Setting) {
        let names = Set(ground.colors.keys).union(settings.keys).sorted()
        let guess = Suggestion.nearest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
        let finding = Diagnostic(
            .warning, "theme-color", "No colour is called '\(name.shortened)'\(guess)", at: setting.span,
            notes: [.init("The palette has: \(names.joined(separator: ", ")); other colours are #rgb or #rrggbb.")])
        if !findings.contains(finding) { findings.append(finding) }
    }
}
