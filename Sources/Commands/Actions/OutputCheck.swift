import Drawing
import SourceText
import Typesetting

/// Looks at what was made before any of it is written, so that an older file stays if it is not what it should be.
struct OutputCheck {
    let outcome: Outcome
    /// Whether the PDF is read back and compared with the CV (`--verify`).
    let isThorough: Bool

    func findings(
        of document: DrawnDocument, written files: [(path: String, bytes: [UInt8])], as form: OutputTarget.Form
    ) throws -> Diagnostics {
        var diagnostics = Diagnostics()
        for (path, bytes) in files {
            if isThorough {
                let proof = try PDFProof(reading: bytes, against: outcome.printed)
                diagnostics.append(contentsOf: proof.findings(named: path))
            }
            guard !outcome.withheld.isEmpty else { continue }
            let places =
                form == .pdf
                ? try PDFSearch.places(of: outcome.withheld, in: bytes) : document.places(of: outcome.withheld)
            report(places, in: path, &diagnostics)
        }
        return diagnostics
    }

    /// What an audience shall not see must be nowhere, whether it is asked for or not.
    private func report(_ places: [String: [String]], in path: String, _ diagnostics: inout Diagnostics) {
        for (text, places) in places.sorted(by: { $0.key < $1.key }) {
            diagnostics.error(
                "private-leak", "'\(text)' is private, but would stand in \(path): \(places.joined(separator: ", "))",
                help: "Mark every place where it stands in the source as {.private}, or take it out there.")
        }
    }
}
