import Drawing
import SourceText
import Typesetting

/// `vitaset check`: everything `build` does, but nothing is written; of a PDF, what a parser sees in it.
struct CheckAction {
    let run: Run

    func perform() throws -> ExitCode {
        guard !run.arguments.operands.isEmpty else {
            throw Arguments.Fault(message: "check wants a source, such as cv.md, or a PDF")
        }
        var files: [(path: String, bytes: [UInt8])] = []
        let operands = SourceOperands(run.arguments.operands)
        for path in operands.sources {
            files.append((path, try FileSystem.read(path, limit: PDFCheck.largestFile)))
        }
        let isPDF = files.map { PDFCheck.isPDF($0.bytes) }
        if run.arguments.has("source"), isPDF.contains(false) {
            throw Arguments.Fault(message: "--source is what a PDF is compared with; the operand is no PDF")
        }
        var report = FindingReport(run: run)
        var code = ExitCode.done
        let session = isPDF.contains(false) ? try Session(run: run, settings: operands.settings) : nil
        for (file, isPDF) in zip(files, isPDF) {
            let result =
                isPDF
                ? try PDFCheck(run: run).check(file.bytes, named: file.path, &report)
                : try session.map { try check(file.path, file.bytes, $0, &report) } ?? .done
            if code == .done { code = result }
        }
        report.finish(files: [], exit: code)
        return code
    }

    private func check(
        _ path: String, _ bytes: [UInt8], _ session: Session, _ report: inout FindingReport
    ) throws -> ExitCode {
        let result = try session.typeset(path, bytes, &report)
        if let document = result.document {
            let pages = document.pages.count == 1 ? "1 page" : "\(document.pages.count) pages"
            run.console.tell("\(path): \(pages), nothing written")
        }
        session.tellTimings(result.timings)
        return result.exit
    }
}
