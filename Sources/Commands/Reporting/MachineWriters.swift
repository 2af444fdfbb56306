import SourceText

/// Findings for machines. The shape of the JSON is part of the contract: keys are only ever added.
enum JSONReport {
    /// `{"version": 1, "exit": 0, "files": ["cv.pdf"], "findings": [{severity, rule, message, file, line, column,
    /// endLine, endColumn, notes}]}`, one object for the run.
    static func text(_ diagnostics: [Diagnostic], files: [String], exit: ExitCode) -> String {
        JSONText.object([
            ("version", .integer(1)), ("exit", .integer(Int(exit.rawValue))),
            ("files", .array(files.map { .string($0) })), ("findings", .array(diagnostics.map(finding))),
        ]).text() + "\n"
    }

    private static func finding(_ diagnostic: Diagnostic) -> JSONText {
        .object(
            [
                ("severity", .string(diagnostic.severity.rawValue)), ("rule", .string(diagnostic.rule)),
                ("message", .string(diagnostic.message)),
            ] + place(diagnostic.span) + [
                (
                    "notes",
                    .array(
                        diagnostic.notes.map { .object([("message", .string($0.message))] + place($0.span)) })
                )
            ])
    }

    private static func place(_ span: SourceSpan?) -> [(String, JSONText)] {
        guard let span else { return [] }
        let (start, end) = (span.start, span.end)
        return [
            ("file", .string(span.file.name)), ("line", .integer(start.line)), ("column", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ]
    }
}

/// Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines.
enum SARIFReport {
    static func text(_ diagnostics: [Diagnostic], version: String) -> String {
        let rules = Set(diagnostics.map(\.rule)).sorted()
        let driver = JSONText.object([
            ("name", .string("vitaset")), ("version", .string(version)),
            ("rules", .array(rules.map { .object([("id", .string($0))]) })),
        ])
        let run = JSONText.object([
            ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(diagnostics.map(result))),
        ])
        return JSONText.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ]).text() + "\n"
    }

    private static func result(_ diagnostic: Diagnostic) -> JSONText {
        let help = diagnostic.notes.map(\.message).joined(separator: " ")
        let message = help.isEmpty ? diagnostic.message : "\(diagnostic.message). \(help)"
        var entries: [(String, JSONText)] = [
            ("ruleId", .string(diagnostic.rule)), ("level", .string(diagnostic.severity.rawValue)),
            ("message", .object([("text", .string(message))])),
        ]
        if let span = diagnostic.span {
            let region = JSONText.object([
                ("startLine", .integer(span.start.line)), ("startColumn", .integer(span.start.column)),
                ("endLine", .integer(span.end.line)), ("endColumn", .integer(span.end.column)),
            ])
            let location = JSONText.object([
                ("artifactLocation", .object([("uri", .string(span.file.name))])), ("region", region),
            ])
            entries.append(("locations", .array([.object([("physicalLocation", location)])])))
        }
        return .object(entries)
    }
}
