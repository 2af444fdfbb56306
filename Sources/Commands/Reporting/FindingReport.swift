import SourceText

/// The findings of a run: told to people as they come, to machines once at the end.
struct FindingReport {
    let run: Run
    private var findings: [Diagnostic] = []

    init(run: Run) {
        self.run = run
    }

    mutating func add(_ diagnostics: Diagnostics) {
        findings += diagnostics.all
        if (run.arguments.value("diagnostics") ?? "human") == "human" { run.console.report(diagnostics.all) }
    }

    /// The report for machines: on standard error, where findings go.
    func finish(files: [String], exit: ExitCode) {
        switch run.arguments.value("diagnostics") {
        case "json": run.console.write(JSONReport.text(findings, files: files, exit: exit))
        case "sarif": run.console.write(SARIFReport.text(findings, version: Program.version))
        default: break
        }
    }
}
