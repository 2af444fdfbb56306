import Drawing
import Resumes
import SourceText
import Typesetting

/// `vitaset check FILE.pdf`: what a parser sees, and where it differs from the source.
struct PDFCheck {
    let run: Run

    /// More than any CV in PDF has; beyond it something else was meant.
    static let largestFile = 256 << 20

    /// Told by content. Some writers put other bytes before the header; readers allow a thousand.
    static func isPDF(_ bytes: [UInt8]) -> Bool {
        let header = Array("%PDF-".utf8)
        let head = bytes.prefix(1024)
        return head.indices.contains { head[$0...].starts(with: header) }
    }

    func check(_ bytes: [UInt8], named name: String, _ report: inout FindingReport) throws -> ExitCode {
        var diagnostics = Diagnostics()
        let resume = try resume(&diagnostics)
        report.add(diagnostics)
        if diagnostics.hasErrors { return .input }
        do {
            let proof = try PDFProof(reading: bytes, against: resume)
            let isForMachines = run.arguments.value("diagnostics") ?? "human" != "human"
            if !run.arguments.has("quiet") {
                run.console.print(isForMachines ? ProofJSON.text(proof, of: name) : ProofText.text(proof, of: name))
            }
            return judge(proof.findings(named: name), &report)
        } catch let error {
            report.add(Self.unreadable(error, name))
            return .input
        }
    }

    private static func unreadable(_ error: DrawingError, _ name: String) -> Diagnostics {
        var diagnostics = Diagnostics()
        if case .qpdf(let fault) = error, fault.asksForPassword {
            diagnostics.error(
                "pdf-password", "\(name) asks for a password before anybody may read it",
                help:
                    "Parsers cannot open it either. Save it without one: `qpdf --decrypt --password=… in.pdf out.pdf`.")
        } else {
            diagnostics.error(
                "pdf-unreadable", "\(name) is damaged and cannot be read as a PDF",
                help: "It may have been cut off on its way here; fetch or make it again. Found: \(error)")
        }
        return diagnostics
    }

    private func judge(_ findings: [Diagnostic], _ report: inout FindingReport) -> ExitCode {
        var diagnostics = Diagnostics()
        diagnostics.append(contentsOf: findings)
        report.add(diagnostics)
        if diagnostics.hasErrors { return .outputCheck }
        return run.arguments.has("strict") && diagnostics.hasWarnings ? .outputCheck : .done
    }

    /// What the PDF should say; nil if no source was given. What reading it had to say stays unsaid but for errors:
    /// the source is checked by its own `check`.
    private func resume(_ diagnostics: inout Diagnostics) throws -> Resume? {
        guard let path = run.arguments.value("source") else { return nil }
        var found = Diagnostics()
        let resume = try run.resume(at: path, &found)
        diagnostics.append(contentsOf: found.all.filter { $0.severity == .error })
        return resume
    }
}
