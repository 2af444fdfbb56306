import Drawing
import Geometry
import SourceText
import SyntaxTrees
import Typesetting

/// `vitaset build`: sets each source and writes the file. A failed source leaves its older file as it was.
struct BuildAction {
    let run: Run

    func perform() throws -> ExitCode {
        let operands = SourceOperands(run.arguments.operands)
        let sources = operands.sources
        guard !sources.isEmpty else { throw Arguments.Fault(message: "build wants a source, such as cv.md") }
        let output = run.arguments.value("output")
        if sources.count > 1, let output, !output.hasSuffix("/"), !FileSystem.isFolder(output) {
            throw Arguments.Fault(message: "-o names one file, but there are \(sources.count) sources; give a folder")
        }
        try checkRecordOptions(sources)
        let session = try Session(run: run, settings: operands.settings)
        var report = FindingReport(run: run)
        var choice = try PDFChoice(arguments: run.arguments)
        var faults = Diagnostics()
        try choice.readPress(&faults)
        report.add(faults)
        if faults.hasErrors {
            report.finish(files: [], exit: .input)
            return .input
        }
        var record = BuildRecord()
        var code = ExitCode.done
        for source in sources {
            let result = try build(source, choice, session, &record, &report)
            if code == .done { code = result }
        }
        if code == .done { try write(record) }
        report.finish(files: session.written, exit: code)
        return code
    }

    private func build(
        _ path: String, _ choice: PDFChoice, _ session: Session, _ record: inout BuildRecord,
        _ report: inout FindingReport
    ) throws -> ExitCode {
        let target = try OutputTarget(source: path, arguments: run.arguments)
        if target.name(page: nil) == "-", FileSystem.isTerminal {
            throw Arguments.Fault(message: "a PDF is nothing to read in a terminal: give -o FILE, or redirect it")
        }
        if run.arguments.has("verify"), target.form != .pdf {
            throw Arguments.Fault(message: "--verify reads a PDF back; a picture has no text to read")
        }
        if run.arguments.has("profile"), target.form != .pdf {
            throw Arguments.Fault(message: "--profile print is for PDFs: printers want no pictures of pages")
        }
        let source = try FileSystem.read(path, limit: SourceReading.largestSource)
        var result = try session.typeset(path, source, &report)
        guard let document = result.document else { return result.exit }
        var clock = ContinuousClock.now
        let files = try encode(document, result.outcome, target, choice, session)
        result.timings.append(("write", ContinuousClock.now - clock))
        clock = ContinuousClock.now
        let check = OutputCheck(outcome: result.outcome, isThorough: run.arguments.has("verify"))
        let findings = try check.findings(of: document, written: files, as: target.form)
        report.add(findings)
        if findings.hasErrors { return .outputCheck }
        result.timings.append(("verify", ContinuousClock.now - clock))
        record.documents.append(
            BuildRecord.Document(
                inputs: inputs(of: result.outcome, target, choice, session), source: source, outputs: files))
        for (name, _) in files where name != "-" { try FileSystem.checkWritable(name) }
        for (index, (name, bytes)) in files.enumerated() {
            if name == "-" {
                try FileSystem.writeToStandardOutput(bytes)
            } else {
                try FileSystem.write(bytes, to: name)
                let pages = Self.pages(file: index, of: document.pages.count, target.form)
                run.console.tell("\(name): \(pages), \((bytes.count + 1023) / 1024) kB")
                session.written.append(name)
            }
        }
        session.tellTimings(result.timings)
        return result.exit
    }

    private func encode(
        _ document: DrawnDocument, _ outcome: Outcome, _ target: OutputTarget, _ choice: PDFChoice,
        _ session: Session
    ) throws -> [(String, [UInt8])] {
        switch target.form {
        case .pdf:
            let options = choice.options(for: outcome, colorProfile: session.workspace.colorProfile)
            let drawn = choice.sheet.map(document.printed) ?? document
            return [(target.name(page: nil), try PDFWriter.write(drawn, options: options))]
        case .png:
            let ppi = try resolution()
            return try document.pages.indices.map { page in
                (
                    target.name(page: page + 1),
                    try PNGPainter.paint(document.pages[page], pixelsPerInch: ppi, background: background)
                )
            }
        case .svg:
            return try document.pages.indices.map { page in
                (target.name(page: page + 1), try SVGPainter.paint(document.pages[page], background: background))
            }
        }
    }

    /// Nil: transparent.
    private var background: Color? { run.arguments.value("background") == "transparent" ? nil : .white }

    private func resolution() throws(Arguments.Fault) -> Double {
        guard let text = run.arguments.value("ppi") else { return 110 }
        guard let value = Double(text), (10...2400).contains(value) else {
            throw Arguments.Fault(message: "--ppi is a number from 10 to 2400, not '\(text)'")
        }
        return value
    }

    /// What a file holds: a picture is of one page.
    static func pages(file: Int, of count: Int, _ form: OutputTarget.Form) -> String {
        if count == 1 { return "1 page" }
        return form == .pdf ? "\(count) pages" : "page \(file + 1) of \(count)"
    }
}

extension BuildAction {
    /// Before anything is written: a build whose record cannot be kept leaves older files as they were.
    private func checkRecordOptions(_ sources: [String]) throws {
        for option in ["manifest", "deps"] {
            guard let path = run.arguments.value(option) else { continue }
            if path == "-" {
                throw Arguments.Fault(message: "--\(option) wants a file: standard output is for the CV")
            }
            try FileSystem.checkWritable(path)
        }
        let output = run.arguments.value("output") ?? (sources.contains("-") ? "-" : nil)
        if run.arguments.value("deps") != nil, output == "-" { throw Self.namelessOutput }
    }

    /// Screens' colours are named in what declares an archival standard, a press's on request.
    private func inputs(
        of outcome: Outcome, _ target: OutputTarget, _ choice: PDFChoice, _ session: Session
    ) -> [InputFile] {
        guard target.form == .pdf else { return outcome.inputs }
        let profiles = [session.workspace.colorProfilePath, choice.pressPath].compactMap(\.self)
        return outcome.inputs + profiles.map { InputFile(.colorProfile, $0) }
    }

    private static let namelessOutput = Arguments.Fault(
        message: "--deps wants a file that depends: name the output with -o")

    /// The options that decide about what is written, as they were given.
    private var options: JSONText.Members {
        let names = [
            "from", "format", "theme", "paper", "lang", "pages", "date", "pdf-standard", "profile", "output-intent",
            "audience", "ppi", "background",
        ]
        let sets = run.arguments.values("set").map(JSONText.string)
        let flags = ["attach-data", "system-fonts"].filter(run.arguments.has)
        return names.compactMap { name in run.arguments.value(name).map { (name, .string($0)) } }
            + flags.map { ($0, .bool(true)) } + (sets.isEmpty ? [] : [("set", .list(sets))])
    }

    private func write(_ record: BuildRecord) throws {
        if let path = run.arguments.value("manifest") {
            try FileSystem.write(Array(record.manifest(options: options).utf8), to: path)
        }
        if let path = run.arguments.value("deps") {
            try FileSystem.write(Array(record.dependencies.utf8), to: path)
        }
    }
}
