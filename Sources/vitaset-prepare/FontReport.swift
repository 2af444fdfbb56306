import Glibc
import Shaping
import SourceText
import SyntaxTrees

/// What the fonts of this machine have that the manifest says otherwise, one line each.
struct FontReport {
    /// Holds `manifest.json` and `origins.json`.
    let folder: String

    /// Prints the faults; false if a file is missing or a list cannot be read.
    func run() -> Bool {
        var diagnostics = Diagnostics()
        guard let manifest = tree("manifest.json", &diagnostics), let origins = tree("origins.json", &diagnostics)
        else {
            return finish(diagnostics.all, faults: [])
        }
        let check = FontCheck(
            FontManifest(manifest, folder: folder, diagnostics: &diagnostics),
            origins: FontOrigins(origins, diagnostics: &diagnostics))
        return finish(diagnostics.all, faults: check.faults())
    }

    private func tree(_ name: String, _ diagnostics: inout Diagnostics) -> DataNode? {
        let path = folder + "/" + name
        guard let bytes = read(path) else {
            diagnostics.error("manifest-unreadable", "'\(path)' cannot be read")
            return nil
        }
        return DataParser.parseJSON(
            SourceFile(name: path, bytes: bytes), range: 0..<bytes.count, diagnostics: &diagnostics)
    }

    private func finish(_ diagnostics: [Diagnostic], faults: [FontFault]) -> Bool {
        for diagnostic in diagnostics + faults.map(\.diagnostic) {
            print(diagnostic.message + (diagnostic.notes.first.map { ". \($0.message)" } ?? ""))
        }
        let isMissing = faults.contains { if case .missing = $0 { true } else { false } }
        return !isMissing && !diagnostics.contains { $0.severity == .error }
    }

    private func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
