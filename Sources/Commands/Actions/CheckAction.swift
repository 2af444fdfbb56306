import Drawing
import Typesetting

/// `vitaset check`: everything `build` does, but nothing is written.
struct CheckAction {
    let run: Run

    func perform() throws -> ExitCode {
        guard !run.arguments.operands.isEmpty else {
            throw Arguments.Fault(message: "check wants a source, such as cv.md")
        }
        let session = try Session(run: run)
        var code = ExitCode.done
        for source in run.arguments.operands {
            let result = try session.typeset(source)
            if let document = result.document {
                let pages = document.pages.count == 1 ? "1 page" : "\(document.pages.count) pages"
                run.console.tell("\(source): \(pages), nothing written")
            }
            session.tellTimings(result.timings)
            if code == .done { code = result.exit }
        }
        session.finishReport(exit: code)
        return code
    }
}
