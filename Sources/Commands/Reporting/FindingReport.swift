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
        _ = run.reportToMachines(findings, files: files, exit: exit)
    }
}

extension Run {
    /// The findings as `--diagnostics` asks for them. False: they are for people, and nothing was written.
    func reportToMachines(_ findings: [Diagnostic], files: [String] = [], exit: ExitCode) -> Bool {
        switch arguments.value("diagnostics") {
        case "json": console.write(JSONReport.text(findings, files: files, exit: exit))
        case "sarif": console.write(SARIFReport.text(findings, version: Program.version))
        default: return false
        }
        return true
    }
}
