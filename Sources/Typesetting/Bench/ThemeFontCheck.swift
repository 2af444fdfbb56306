import Glyphs
public import Shaping
public import SourceText
public import Themes

/// Families no font of which is there, weights and features they lack.
public struct ThemeFontCheck {
    let library: FontLibrary

    public init(library: FontLibrary) {
        self.library = library
    }

    /// Each fault once, at the place that set what cannot be had.
    public func findings(of reading: ThemeReading) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func add(_ finding: Diagnostic?) {
            if let finding, !findings.contains(finding) { findings.append(finding) }
        }
        for (path, style) in reading.styles {
            for family in style.families { add(unknown(family, path, reading)) }
            add(otherFace(style, path, reading))
            for feature in style.wantedFeatures { add(missing(feature, style, path, reading)) }
        }
        for family in reading.theme.styles.codeFamilies { add(unknown(family, "text.code", reading)) }
        return findings
    }

    /// For builds: what stands in for fonts that are not there; an unknown family once, at the place that names it.
    func findings(of substitutions: [FontSubstitution], in reading: ThemeReading) -> [Diagnostic] {
        var told: Set<String> = []
        return substitutions.compactMap { substitution in
            let finding = substitution.diagnostic
            guard case .unknownFamily(let family, _, _) = substitution else { return finding }
            guard told.insert(family).inserted else { return nil }
            // Code alone has families that are no style's.
            let user = reading.styles.first { $0.style.families.contains(family) }?.path ?? "text.code"
            return Diagnostic(
                finding.severity, finding.rule, finding.message,
                at: reading.provenance.origin(of: "\(user).family")?.span, notes: finding.notes)
        }
    }

    /// For builds: what the styles a document was set in asked of their fonts in vain, each feature of a family once.
    func missingFeatures(of reading: ThemeReading, usedBy used: [FontStyle]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (path, style) in reading.styles {
            for feature in style.wantedFeatures where used.contains(where: { $0.asks(for: feature, like: style.font) })
            {
                guard let finding = missing(feature, style, path, reading),
                    !findings.contains(where: { $0.message == finding.message })
                else { continue }
                findings.append(
                    Diagnostic(.note, finding.rule, finding.message, at: finding.span, notes: finding.notes))
            }
        }
        return findings
    }

    private func unknown(_ family: String, _ path: String, _ reading: ThemeReading) -> Diagnostic? {
        guard !library.families.contains(family) else { return nil }
        let guess = Suggestion.nearest(to: family, among: library.families).map { "; did you mean '\($0)'?" } ?? ""
        return Diagnostic(
            .warning, "theme-font", "There is no font family '\(family)'\(guess)",
            at: reading.provenance.origin(of: "\(path).family")?.span,
            notes: [.init("`vitaset fonts` lists the families; --font-path adds those of a folder.")])
    }

    /// The face that stands in for one the family has not.
    private func otherFace(_ style: TextTheme, _ path: String, _ reading: ThemeReading) -> Diagnostic? {
        guard let family = style.families.first(where: library.families.contains),
            let face = library.face(for: style.font),
            let entry = library.entries.first(where: { $0.path == face.path && $0.index == face.index }),
            entry.family == family
        else { return nil }
        if entry.isItalic != style.isItalic {
            return Diagnostic(
                .warning, "theme-face", "'\(family)' has no italic; upright letters stand in",
                at: origin(["\(path).italic", "\(path).family"], reading),
                notes: [.init("Nothing is ever slanted by force: name a family that has an italic.")])
        }
        guard entry.weight != style.weight else { return nil }
        let weights = library.entries.filter { $0.family == family && $0.isItalic == style.isItalic }.map(\.weight)
        let list = Set(weights).sorted().map(String.init).joined(separator: ", ")
        return Diagnostic(
            .note, "theme-face", "'\(family)' has no weight \(style.weight); \(entry.weight) is taken",
            at: origin(["\(path).weight", "\(path).family"], reading), notes: [.init("It has \(list).")])
    }

    private func missing(
        _ feature: String, _ style: TextTheme, _ path: String, _ reading: ThemeReading
    ) -> Diagnostic? {
        guard let face = library.face(for: style.font), !library.featureSupport(of: face).contains(feature) else {
            return nil
        }
        let key = style.features[feature] != nil ? "features" : "case"
        let words = Self.words[feature].map { " (\($0))" } ?? ""
        let family = library.entries.first { $0.path == face.path && $0.index == face.index }?.family ?? ""
        return Diagnostic(
            .warning, "theme-feature", "'\(family)' has no feature '\(feature)'\(words)",
            at: origin(["\(path).\(key)", "\(path).family"], reading),
            notes: [.init("The text is set without it.")])
    }

    private func origin(_ paths: [String], _ reading: ThemeReading) -> SourceSpan? {
        paths.lazy.compactMap { reading.provenance.origin(of: $0)?.span }.first
    }

    private static let words = [
        "smcp": "small capitals", "onum": "old-style figures", "lnum": "lining figures", "tnum": "figures of one width",
        "pnum": "figures of their own widths", "c2sc": "small capitals for capitals", "frac": "fractions",
    ]
}

extension ThemeReading {
    /// Each style with the path of its keys.
    fileprivate var styles: [(path: String, style: TextTheme)] {
        let main = TextRole.allCases.map { ("text.\($0.rawValue)", theme.styles[$0]) }
        guard theme.page.columns == .sidebar else { return main }
        return main + TextRole.allCases.map { ("side.text.\($0.rawValue)", theme.sideStyles[$0]) }
    }
}

extension FontStyle {
    fileprivate func asks(for feature: String, like other: FontStyle) -> Bool {
        families == other.families && weight == other.weight && isItalic == other.isItalic && features[feature] ?? 0 > 0
    }
}

extension TextTheme {
    fileprivate var font: FontStyle {
        FontStyle(families: families, weight: weight, isItalic: isItalic, size: size)
    }

    /// Substitutions by tag; positioning, such as kerning, is not looked for.
    fileprivate var wantedFeatures: [String] {
        let own = features.filter { $0.value > 0 && !["kern", "cpsp", "mark", "mkmk"].contains($0.key) }.map(\.key)
        return (own + (letterCase == .smallCaps ? ["smcp"] : [])).sorted()
    }
}
