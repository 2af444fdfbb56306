import SourceText
import SyntaxTrees

/// Findings for machines. The shape of the JSON is part of the contract: keys are only ever added.
enum JSONReport {
    /// `{"version": 1, "exit": 0, "files": ["cv.pdf"], "findings": [{severity, rule, message, file, line, column,
    /// endLine, endColumn, notes}]}`, one object for the run.
    static func text(_ diagnostics: [Diagnostic], files: [String], exit: ExitCode) -> String {
        JSONText.map([
            ("version", .number(1)), ("exit", .number(Int(exit.rawValue))),
            ("files", .list(files.map { .string($0) })), ("findings", .list(diagnostics.map(finding))),
        ]).written() + "\n"
    }

    private static func finding(_ diagnostic: Diagnostic) -> JSONText {
        .map(
            [
                ("severity", .string(diagnostic.severity.rawValue)), ("rule", .string(diagnostic.rule)),
                ("message", .string(diagnostic.message)),
            ] + place(diagnostic.span) + [
                (
                    "notes",
                    .list(
                        diagnostic.notes.map { .map([("message", .string($0.message))] + place($0.span)) })
                )
            ])
    }

    private static func place(_ span: SourceSpan?) -> JSONText.Members {
        guard let span else { return [] }
        let (start, end) = (span.start, span.end)
        return [
            ("file", .string(span.file.name)), ("line", .number(start.line)), ("column", .number(start.column)),
            ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
        ]
    }
}

/// Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines.
enum SARIFReport {
    static func text(_ diagnostics: [Diagnostic], version: String) -> String {
        let rules = Set(diagnostics.map(\.rule)).sorted()
        let driver = JSONText.map([
            ("name", .string("vitaset")), ("version", .string(version)),
            ("rules", .list(rules.map { .map([("id", .string($0))]) })),
        ])
        let run = JSONText.map([
            ("tool", .map([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
            ("results", .list(diagnostics.map(result))),
        ])
        return JSONText.map([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            ("runs", .list([run])),
        ]).written() + "\n"
    }

    private static func result(_ diagnostic: Diagnostic) -> JSONText {
        let help = diagnostic.notes.map(\.message).joined(separator: " ")
        let message = help.isEmpty ? diagnostic.message : "\(diagnostic.message). \(help)"
        var entries: JSONText.Members = [
            ("ruleId", .string(diagnostic.rule)), ("level", .string(diagnostic.severity.rawValue)),
            ("message", .map([("text", .string(message))])),
        ]
        if let span = diagnostic.span {
            let region = JSONText.map([
                ("startLine", .number(span.start.line)), ("startColumn", .number(span.start.column)),
                ("endLine", .number(span.end.line)), ("endColumn", .number(span.end.column)),
            ])
            let location = JSONText.map([
                ("artifactLocation", .map([("uri", .string(span.file.name))])), ("region", region),
            ])
            entries.append(("locations", .list([.map([("physicalLocation", location)])])))
        }
        return .map(entries)
    }
}
