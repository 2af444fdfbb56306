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
        let source = try SourceReading.source(at: run.arguments.operands[0], diagnostics: &diagnostics)
        var resume = try source.flatMap { source in
            ResumeReading.read(
                source, format: run.arguments.value("from").flatMap(SourceFormat.init), language: try run.language(),
                diagnostics: &diagnostics)
        }
        if let audience = run.arguments.value("audience") {
            resume = resume.flatMap { $0.copy(for: audience, diagnostics: &diagnostics)?.resume }
        }
        let code: ExitCode = resume == nil || diagnostics.hasErrors ? .input : .done
        switch run.arguments.value("diagnostics") {
        case "json": run.console.write(JSONReport.text(diagnostics.all, files: [], exit: code))
        case "sarif": run.console.write(SARIFReport.text(diagnostics.all, version: Program.version))
        default: run.console.report(diagnostics.all)
        }
        guard let resume else { return code }
        let isJSON = run.arguments.value("format") == "json"
        run.console.print(isJSON ? ResumeInspection.json(resume) : ResumeInspection.text(resume))
        return code
    }
}
