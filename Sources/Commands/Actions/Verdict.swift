import Drawing
import SourceText
package import Typesetting

/// One place decides whether a document may be written.
package struct Verdict: Sendable {
    /// Nil: as many as it takes.
    let maxPages: Int?
    /// Whether warnings fail the run.
    let isStrict: Bool

    /// The reason why not, or that nothing is in the way; a document of too many pages gets an error that says so.
    package func judge(_ outcome: inout Outcome) -> ExitCode {
        if outcome.themeFault { return .theme }
        if outcome.diagnostics.hasErrors { return outcome.isContractBroken ? .pageContract : .input }
        if let maxPages, let count = outcome.document?.pages.count, count > maxPages {
            let limit = maxPages == 1 ? "1 page is" : "\(maxPages) pages are"
            let help = "Shorten it, or let --pages \(maxPages) fit it within the theme's limits."
            outcome.diagnostics.append(
                Diagnostic(
                    .error, "too-many-pages", "The CV has \(count) pages; \(limit) allowed",
                    notes: [.init(help)] + outcome.linesToWin(pages: maxPages)))
            return .pageContract
        }
        if isStrict, outcome.diagnostics.hasWarnings { return .input }
        return .done
    }
}
