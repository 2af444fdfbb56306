import Drawing
import SourceText
import Typesetting

/// What the sources of one run share: fonts and themes, the request, the findings so far.
final class Session {
    let run: Run
    let workspace: Workspace
    var written: [String] = []
    private let typesetter: Typesetter
    private let request: TypesettingRequest
    private let verdict: Verdict

    /// A document that may be written, or the reason why not.
    struct Result {
        var document: DrawnDocument?
        /// What the document was made from, as far as it was read.
        var outcome = Outcome()
        var exit: ExitCode
        var timings: [(stage: String, duration: Duration)] = []
    }

    /// - Parameter settings: Files of RenderCV's settings, for all sources.
    init(run: Run, settings: [SourceFile] = []) throws {
        self.run = run
        var request = try run.request()
        request.settingsFiles = settings
        self.request = request
        verdict = Verdict(maxPages: try run.maxPages(), isStrict: run.arguments.has("strict"))
        workspace = try run.openingWorkspace()
        WarmUp.begin(workspace)
        typesetter = Typesetter(workspace: workspace)
    }

    /// Lays out and reports one source, the bytes of the file at the path.
    func typeset(_ path: String, _ bytes: [UInt8], _ report: inout FindingReport) throws -> Result {
        var diagnostics = Diagnostics()
        let source = SourceReading.source(at: path, bytes: bytes, diagnostics: &diagnostics)
        guard let source else {
            report.add(diagnostics)
            return Result(exit: .input)
        }
        var outcome = typesetter.typeset(source, request)
        try workspace.checkFonts()
        let exit = verdict.judge(&outcome)
        report.add(outcome.diagnostics)
        if let explanation = outcome.explanations[run.arguments.value("explain") ?? ""] {
            run.console.print(explanation + "\n")
        }
        return Result(
            document: exit == .done ? outcome.document : nil, outcome: outcome, exit: exit, timings: outcome.timings)
    }

    func tellTimings(_ timings: [(stage: String, duration: Duration)]) {
        guard run.arguments.has("timings") else { return }
        for (stage, duration) in timings {
            let microseconds =
                duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
            let milliseconds = "\(microseconds / 1000).\(String(microseconds % 1000 + 1000).dropFirst())"
            run.console.write("\(stage): \(milliseconds) ms\n")
        }
    }
}
