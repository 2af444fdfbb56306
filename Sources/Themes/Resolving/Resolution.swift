import Geometry
import SourceText

/// What settings are measured against, and what was found wrong on the way.
struct Resolution {
    var palette: Palette
    /// What an em is just now.
    var em: Length
    /// What per cents are of: the width of the text block.
    var measure: Length
    private(set) var findings: [Diagnostic] = []

    init(palette: Palette, em: Length, measure: Length) {
        self.palette = palette
        self.em = em
        self.measure = measure
    }

    /// The nearest value inside the bounds; one outside is reported with the reason.
    mutating func clamp(
        _ value: Double, to bounds: Bounds, _ setting: Setting, notation: (Double) -> String
    ) -> Double {
        // A value computed at its bound may miss it by a rounding error.
        let slack = 1e-9 * max(1, abs(value))
        let clamped = min(max(value, bounds.range.lowerBound), bounds.range.upperBound)
        if abs(clamped - value) > slack {
            report(
                Diagnostic(
                    .warning, "theme-bounds",
                    "\(notation(value)) for '\(setting.keySpan.keyName)' is out of bounds; \(notation(clamped)) is taken",
                    at: setting.span, notes: [.init("The reason: \(bounds.reason).")]))
        }
        return clamped
    }

    /// A colour of the palette by its name, or as it is.
    mutating func color(_ expression: ColorExpression, _ setting: Setting) -> Color? {
        switch expression {
        case .color(let color): return color
        case .named(let name):
            if let color = palette.colors[name] { return color }
            let names = palette.colors.keys.sorted()
            let guess = Suggestion.nearest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
            report(
                Diagnostic(
                    .warning, "theme-color", "No colour is called '\(name.shortened)'\(guess)", at: setting.span,
                    notes: [
                        .init("The palette has: \(names.joined(separator: ", ")); other colours are #rgb or #rrggbb.")
                    ]))
            return nil
        }
    }

    /// Told once, although many styles may inherit the same setting.
    mutating func report(_ diagnostic: Diagnostic) {
        if !findings.contains(diagnostic) { findings.append(diagnostic) }
    }

    mutating func takeFindings(of other: Resolution) {
        for finding in other.findings { report(finding) }
    }
}

extension SourceSpan {
    /// A key as it stands in a file, without its quotes.
    var keyName: String { text.filter { $0 != "\"" } }
}
