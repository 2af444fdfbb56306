import Geometry
import SourceText
import Testing

@testable import Themes

/// A theme read from JSON in a test, and what was found, one line each: `theme.json:1:3 warning theme-key: …`.
struct Read {
    var theme: Theme
    var findings: [String]
    var provenance: ThemeProvenance
    var isUsable: Bool
}

/// Reads a theme; `files` are what it can extend. Unusable themes read as plain.
func read(_ json: String, name: String = "theme.json", files: [String: String] = [:], set: [String] = []) -> Read {
    var diagnostics = Diagnostics()
    let reader = ThemeReader { name in files[name].map { SourceFile(name: name, text: $0) } }
    let overrides = set.compactMap { ThemeOverride(argument: $0) }
    let reading = reader.read(
        SourceFile(name: name, text: json), overrides: overrides, diagnostics: &diagnostics)
    let findings = diagnostics.all.map { finding in
        "\(finding.span.map { "\($0) " } ?? "")\(finding.severity) \(finding.rule): \(finding.message)"
    }
    let none = ThemeProvenance(settings: .empty)
    return Read(
        theme: reading?.theme ?? .plain, findings: findings, provenance: reading?.provenance ?? none,
        isUsable: reading != nil)
}

/// The theme of JSON that must read without a finding.
func theme(
    _ json: String, files: [String: String] = [:], set: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) -> Theme {
    let read = read(json, files: files, set: set)
    #expect(read.findings.isEmpty, sourceLocation: sourceLocation)
    return read.theme
}

func near(_ left: Length, _ right: Length) -> Bool { abs(left.points - right.points) < 0.001 }
