import Drawing
import Geometry
import SourceText
import Typesetting

/// `vitaset build`: sets each source and writes the file. A failed source leaves its older file as it was.
struct BuildAction {
    let run: Run

    func perform() throws -> ExitCode {
        let sources = run.arguments.operands
        guard !sources.isEmpty else { throw Arguments.Fault(message: "build wants a source, such as cv.md") }
        let output = run.arguments.value("output")
        if sources.count > 1, let output, !output.hasSuffix("/"), !FileSystem.isFolder(output) {
            throw Arguments.Fault(message: "-o names one file, but there are \(sources.count) sources; give a folder")
        }
        let session = try Session(run: run)
        var report = FindingReport(run: run)
        var code = ExitCode.done
        for source in sources {
            let result = try build(source, session, &report)
            if code == .done { code = result }
        }
        report.finish(files: session.written, exit: code)
        return code
    }

    private func build(_ path: String, _ session: Session, _ report: inout FindingReport) throws -> ExitCode {
        let target = try OutputTarget(source: path, arguments: run.arguments)
        if run.arguments.has("verify"), target.form != .pdf {
            throw Arguments.Fault(message: "--verify reads a PDF back; a picture has no text to read")
        }
        var result = try session.typeset(path, nil, &report)
        guard let document = result.document else { return result.exit }
        var clock = ContinuousClock.now
        let files = try encode(document, target, session)
        result.timings.append(("write", ContinuousClock.now - clock))
        if run.arguments.has("verify") {
            clock = ContinuousClock.now
            guard try verify(files, result.outcome, &report) else { return .outputCheck }
            result.timings.append(("verify", ContinuousClock.now - clock))
        }
        for (name, bytes) in files {
            if name == "-" {
                try FileSystem.writeToStandardOutput(bytes)
            } else {
                try FileSystem.write(bytes, to: name)
                run.console.tell("\(name): \(Self.summary(document, bytes.count))")
                session.written.append(name)
            }
        }
        session.tellTimings(result.timings)
        return result.exit
    }

    /// Reads the bytes back before anything is written, so that an older file stays if they are not what they should be.
    private func verify(
        _ files: [(String, [UInt8])], _ outcome: Outcome, _ report: inout FindingReport
    ) throws -> Bool {
        var diagnostics = Diagnostics()
        for (name, bytes) in files {
            let proof = try PDFProof(reading: bytes, against: outcome.resume)
            diagnostics.append(contentsOf: proof.findings(named: name))
        }
        report.add(diagnostics)
        return !diagnostics.hasErrors
    }

    private func encode(
        _ document: DrawnDocument, _ target: OutputTarget, _ session: Session
    ) throws -> [(String, [UInt8])] {
        switch target.form {
        case .pdf:
            let standard = run.arguments.value("pdf-standard").flatMap(PDFStandard.init) ?? .a2aAndUA1
            let options = PDFOptions(colorProfile: session.workspace.colorProfile, standard: standard)
            return [(target.name(page: nil), try PDFWriter.write(document, options: options))]
        case .png:
            let ppi = try resolution()
            return try document.pages.indices.map { page in
                (target.name(page: page + 1), try PNGPainter.paint(document.pages[page], pixelsPerInch: ppi))
            }
        case .svg:
            return try document.pages.indices.map { page in
                (target.name(page: page + 1), try SVGPainter.paint(document.pages[page]))
            }
        }
    }

    private func resolution() throws(Arguments.Fault) -> Double {
        guard let text = run.arguments.value("ppi") else { return 110 }
        guard let value = Double(text), (10...2400).contains(value) else {
            throw Arguments.Fault(message: "--ppi is a number from 10 to 2400, not '\(text)'")
        }
        return value
    }

    private static func summary(_ document: DrawnDocument, _ size: Int) -> String {
        let pages = document.pages.count == 1 ? "1 page" : "\(document.pages.count) pages"
        return "\(pages), \((size + 1023) / 1024) kB"
    }
}
