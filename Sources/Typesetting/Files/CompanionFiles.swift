import Resumes
public import SourceText
import SyntaxTrees

/// Files that are read with a source: RenderCV's design, locale and settings, where they are kept apart from the CV.
public final class CompanionFiles {
    /// Given with the source; they win over those it names.
    let given: [SourceFile]
    private let log: FileLog?
    /// Those that were read, with their bytes; nil for a path where nothing could be.
    private(set) var read: [(path: String, bytes: [UInt8]?)] = []

    public convenience init(given: [SourceFile] = []) {
        self.init(given: given, log: nil)
    }

    init(given: [SourceFile], log: FileLog?) {
        self.given = given
        self.log = log
    }

    /// Whether the files the source names are still as they were read.
    var areUnchanged: Bool {
        read.allSatisfy { (try? FileSystem.read($0.path)) == $0.bytes }
    }

    /// The trees of a RenderCV file's companions, those that weigh more later.
    func trees(of tree: DataNode, in source: SourceFile, diagnostics: inout Diagnostics) -> [DataNode] {
        var files = RenderCVSplit.paths(in: tree).compactMap { named($0, source, &diagnostics) }
        files += given
        return files.compactMap { FormatDetection.parse($0, diagnostics: &diagnostics) }
    }

    /// Companions of what is no RenderCV file say nothing to it.
    func report(unusedBy source: SourceFile, diagnostics: inout Diagnostics) {
        for file in given {
            diagnostics.warn(
                "settings-unused", "\(file.name) holds RenderCV's settings, and \(source.name) is no RenderCV file",
                at: file.span(0..<0), help: "Say it in a theme, or with --set.")
        }
    }

    /// A file in the source's folder, by the path the source gives.
    private func named(_ node: DataNode, _ source: SourceFile, _ diagnostics: inout Diagnostics) -> SourceFile? {
        let written = node.scalarText ?? ""
        let folder = source.name.hasPrefix("<") ? "." : FileSystem.folder(of: source.name)
        guard FileSystem.isInside(written, of: folder) else {
            diagnostics.warn(
                "settings-outside", "'\(written)' is outside of the CV's folder and is not read", at: node.span,
                help: "Give it with the CV: `vitaset build cv.yaml \(written)`.")
            return nil
        }
        let path = folder == "." ? written : "\(folder)/\(written)"
        log?.note(path)
        guard let bytes = try? FileSystem.read(path, limit: SourceReading.largestSource) else {
            read.append((path, nil))
            diagnostics.warn(
                "settings-missing", "There is no file '\(written)' to read the settings from", at: node.span,
                help: "The path goes from this file's folder. The CV is set without it.")
            return nil
        }
        read.append((path, bytes))
        return SourceReading.source(named: path, bytes: bytes, diagnostics: &diagnostics)
    }
}
