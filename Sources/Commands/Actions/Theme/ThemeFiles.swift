import Drawing
import Typesetting

/// Where a specimen or a gallery goes: one PDF, or a PNG a page.
struct ThemeFiles {
    let run: Run
    private let path: String
    private let isPDF: Bool
    private let pixelsPerInch: Double

    /// The form is that of `-f`, else that of `-o`'s ending; without `-o` the file has the standard name.
    init(run: Run, standard: String) throws(Arguments.Fault) {
        self.run = run
        let form = run.arguments.value("format")
        let output = run.arguments.value("output")
        path = output ?? standard.dropEnding(".pdf") + ".\(form ?? "pdf")"
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        isPDF = path == "-" || (form ?? ending) == "pdf"
        guard isPDF || (form ?? ending) == "png" else {
            throw Arguments.Fault(message: "'\(form ?? path)' is neither PDF nor PNG, which are what theme verbs write")
        }
        pixelsPerInch = try run.number("ppi", in: 10...1200, else: 110)
    }

    /// Everything is painted before anything is written.
    func write(_ document: DrawnDocument, _ workspace: Workspace) throws {
        let files = try encode(document, workspace)
        for (name, bytes) in files {
            if name == "-" {
                try FileSystem.writeToStandardOutput(bytes)
            } else {
                try FileSystem.write(bytes, to: name)
                run.console.tell("\(name): \((bytes.count + 1023) / 1024) kB")
            }
        }
    }

    private func encode(_ document: DrawnDocument, _ workspace: Workspace) throws -> [(String, [UInt8])] {
        if isPDF {
            let options = PDFOptions(colorProfile: workspace.colorProfile)
            return [(path, try PDFWriter.write(document, options: options))]
        }
        let stem = path.dropEnding(".png")
        return try document.pages.enumerated().map { index, page in
            let name = document.pages.count == 1 ? "\(stem).png" : "\(stem)-\(index + 1).png"
            return (name, try PNGPainter.paint(page, pixelsPerInch: pixelsPerInch))
        }
    }
}
