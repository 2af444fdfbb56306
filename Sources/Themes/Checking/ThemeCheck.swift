import Geometry
public import SourceText

/// What an experienced eye would say of a theme: findings about a theme that reads well but will not look well.
///
/// One rule, one file; each looks at the finished theme and points at the place that set the value.
public enum ThemeCheck {
    public static func findings(of reading: ThemeReading) -> [Diagnostic] {
        let subject = CheckSubject(reading)
        let findings = [contrast, smallSizes, idleKeys, doubledFields, longMeasures, restraint].flatMap { rule in
            rule(subject)
        }
        // Advice about what no file of this theme has set is for plain.
        return gathered(findings.filter { $0.severity != .note || $0.span != nil || reading.theme.name == "plain" })
    }

    /// Findings of one rule at one place become one, which names the others: a pale body makes many styles pale.
    private static func gathered(_ findings: [Diagnostic]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var others: [Int: [String]] = [:]
        for finding in findings {
            // What all sections inherit is said once.
            if result.contains(where: { $0.message == finding.message && $0.span == finding.span }) { continue }
            let name = name(in: finding)
            // Two reasons why one key is idle are two findings.
            let same = result.firstIndex {
                $0.rule == finding.rule && $0.span == finding.span && finding.span != nil && self.name(in: $0) != name
            }
            guard let same, let name else {
                result.append(finding)
                continue
            }
            others[same, default: []].append("'\(name)'")
        }
        return result.enumerated().map { index, finding in
            guard let names = others[index] else { return finding }
            let note = Diagnostic.Note("The same holds for \(names.joined(separator: ", ")).")
            return Diagnostic(
                finding.severity, finding.rule, finding.message, at: finding.span, notes: finding.notes + [note])
        }
    }

    /// The key or style a finding begins with.
    private static func name(in finding: Diagnostic) -> String? {
        finding.message.split(separator: "'").first.map(String.init)
    }

    /// Looks at a theme; the order of the findings is that of the theme's parts.
    typealias Rule = @Sendable (CheckSubject) -> [Diagnostic]
}

/// A theme with what the rules ask of it.
struct CheckSubject: Sendable {
    let theme: Theme
    let provenance: ThemeProvenance
    private let palette: [String: String]

    init(_ reading: ThemeReading) {
        theme = reading.theme
        provenance = reading.provenance
        palette = reading.palette
    }

    var hasSide: Bool { theme.page.columns == .sidebar }

    /// Roles that stand in the header, on its ground.
    static let headerRoles: Set<TextRole> = [.name, .headline, .contact, .contactLabel]

    /// A finding at the place that set the first of these keys that is set anywhere.
    func finding(
        _ severity: Diagnostic.Severity, _ rule: String, _ message: String, at paths: [String], help: String
    ) -> Diagnostic {
        let span = paths.lazy.compactMap { provenance.origin(of: $0)?.span }.first
        return Diagnostic(severity, rule, message, at: span, notes: [.init(help)])
    }

    func finding(
        _ severity: Diagnostic.Severity, _ rule: String, _ message: String, at paths: String..., help: String
    ) -> Diagnostic {
        finding(severity, rule, message, at: paths, help: help)
    }

    /// The keys of the palette that a colour may have come from.
    func paletteKeys(of color: Color) -> [String] {
        palette.keys.sorted().filter { palette[$0] == color.description }.map { "colors.\($0)" }
    }

    /// Styles by the path of their keys, with whether they are those of the side column.
    var styles: [(path: String, role: TextRole, style: TextTheme, inSide: Bool)] {
        let main = TextRole.allCases.map { ("text.\($0.rawValue)", $0, theme.styles[$0], false) }
        guard hasSide else { return main }
        // Running lines and the header are never in the side column.
        let side = TextRole.allCases.filter { ![.running, .name, .headline].contains($0) }
        return main + side.map { ("side.text.\($0.rawValue)", $0, theme.sideStyles[$0], true) }
    }
}
