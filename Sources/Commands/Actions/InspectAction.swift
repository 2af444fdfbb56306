import Resumes
import SourceText
import Typesetting

/// `vitaset inspect`: what was understood, as a tree with places.
struct InspectAction {
    let run: Run

    func perform() throws -> ExitCode {
        guard run.arguments.operands.count == 1 else {
            throw Arguments.Fault(message: "inspect wants one source, such as cv.md")
        }
        if let form = run.arguments.value("format"), form != "json", form != "text" {
            throw Arguments.Fault(message: "inspect prints text or json, not \(form)")
        }
        var diagnostics = Diagnostics()
        let resume = try run.resume(at: run.arguments.operands[0], &diagnostics)
        let code: ExitCode = resume == nil || diagnostics.hasErrors ? .input : .done
        if !run.reportToMachines(diagnostics.all, exit: code) { run.console.report(diagnostics.all) }
        guard let resume else { return code }
        let isJSON = run.arguments.value("format") == "json"
        run.console.print(isJSON ? ResumeInspection.json(resume) : ResumeInspection.text(resume))
        return code
    }
}
