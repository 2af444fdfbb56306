import Resumes
import SourceText
import Typesetting

/// `vitaset convert`: the CV in another format, with a report of what that format does not carry.
struct ConvertAction {
    let run: Run

    func perform() throws -> ExitCode {
        guard run.arguments.operands.count == 1 else {
            throw Arguments.Fault(message: "convert wants one source, such as cv.md")
        }
        guard let format = run.arguments.value("to").flatMap(ExportFormat.init) else {
            throw Arguments.Fault(message: "convert wants --to and a format, such as --to jsonresume")
        }
        let path = run.arguments.operands[0]
        let target = Self.target(run.arguments.value("output"), source: path, format)
        if target != "-", target == path { throw Arguments.Fault(message: "-o would overwrite the source \(path)") }
        var diagnostics = Diagnostics()
        let resume = try run.resume(at: path, &diagnostics)
        if let letter = resume?.letter {
            diagnostics.error(
                "letter-not-converted", "A letter is no CV; convert writes CVs",
                at: letter.salutation?.span ?? letter.subject?.span,
                help: "Convert the CV that it goes with.")
        }
        let converted = (diagnostics.hasErrors ? nil : resume).map { ResumeConversion($0, to: format) }
        diagnostics.append(contentsOf: converted?.losses.map { $0.diagnostic(for: format) } ?? [])
        let code = self.code(converted, diagnostics)
        report(diagnostics, code)
        guard code == .done, let converted else { return code }
        if target == "-" {
            try FileSystem.writeToStandardOutput(Array(converted.text.utf8))
        } else {
            try FileSystem.write(Array(converted.text.utf8), to: target)
            run.console.tell("\(target): \(Self.summary(converted, format))")
        }
        return code
    }

    /// In a folder the file is called like the source.
    private static func target(_ output: String?, source: String, _ format: ExportFormat) -> String {
        guard let output, output != "-", output.hasSuffix("/") || FileSystem.isFolder(output) else {
            return output ?? "-"
        }
        let stem = source == "-" ? "cv" : OutputTarget.stem(source)
        let endings: [ExportFormat: String] = [.jsonresume: "json", .rendercv: "yaml", .markdown: "md", .text: "txt"]
        return (output.hasSuffix("/") ? output : output + "/") + stem + "." + (endings[format] ?? "txt")
    }

    private func code(_ converted: ResumeConversion?, _ diagnostics: Diagnostics) -> ExitCode {
        if converted == nil || diagnostics.hasErrors { return .input }
        return run.arguments.has("strict") && diagnostics.hasWarnings ? .input : .done
    }

    /// What becomes of the CV is what was asked for: here the notes about it are shown too, unless `--quiet`.
    private func report(_ diagnostics: Diagnostics, _ code: ExitCode) {
        if run.reportToMachines(diagnostics.all, exit: code) { return }
        let conversion = diagnostics.all.filter { $0.rule == "carried-otherwise" }
        run.console.report(diagnostics.all.filter { $0.rule != "carried-otherwise" })
        var console = run.console
        console.isVerbose = !console.isQuiet
        console.report(conversion)
    }

    private static func summary(_ converted: ResumeConversion, _ format: ExportFormat) -> String {
        let lost = converted.losses.count { $0.kind == .lost }
        let changed = converted.losses.count - lost
        if converted.losses.isEmpty { return "\(format.name), everything carried" }
        return "\(format.name), \(lost) not carried, \(changed) carried otherwise"
    }
}
