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
    private let maxPages: Int?

    /// A document that may be written, or the reason why not.
    struct Result {
        var document: DrawnDocument?
        /// What the document was made from, as far as it was read.
        var outcome = Outcome()
        var exit: ExitCode
        var timings: [(stage: String, duration: Duration)] = []
    }

    init(run: Run) throws {
        self.run = run
        WarmUp.begin()
        request = try run.request()
        maxPages = try run.maxPages()
        workspace = try run.workspace()
        typesetter = Typesetter(workspace: workspace)
    }

    /// Reads, lays out and reports one source; `bytes` if it was read before.
    func typeset(_ path: String, _ bytes: [UInt8]? = nil, _ report: inout FindingReport) throws -> Result {
        var diagnostics = Diagnostics()
        let source = try SourceReading.source(at: path, bytes, diagnostics: &diagnostics)
        guard let source else {
            report.add(diagnostics)
            return Result(exit: .input)
        }
        var outcome = typesetter.typeset(source, request)
        let exit = judge(&outcome)
        report.add(outcome.diagnostics)
        if let explanation = outcome.explanations[run.arguments.value("explain") ?? ""] {
            run.console.print(explanation)
        }
        return Result(
            document: exit == .done ? outcome.document : nil, outcome: outcome, exit: exit, timings: outcome.timings)
    }

    /// One place decides whether to go on.
    private func judge(_ outcome: inout Outcome) -> ExitCode {
        if outcome.themeFault { return .theme }
        if outcome.diagnostics.hasErrors { return outcome.isContractBroken ? .pageContract : .input }
        if let maxPages, let count = outcome.document?.pages.count, count > maxPages {
            let limit = maxPages == 1 ? "1 page is" : "\(maxPages) pages are"
            outcome.diagnostics.error(
                "too-many-pages", "The CV has \(count) pages; \(limit) allowed",
                help: "Shorten it, or let --pages \(maxPages) fit it within the theme's limits.")
            return .pageContract
        }
        if run.arguments.has("strict"), outcome.diagnostics.hasWarnings { return .input }
        return .done
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
