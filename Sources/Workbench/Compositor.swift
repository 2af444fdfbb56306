import Commands
import Resumes
import SourceText
import Typesetting

/// Sets the source of a watch in any look, and keeps for the next time what did not change: fonts, shaped words.
final class Compositor {
    private let order: WatchOrder
    private var workspace: Workspace
    private var typesetter: Typesetter
    private var lastSource: SourceFile?

    init(order: WatchOrder) throws {
        self.order = order
        workspace = try order.makeWorkspace()
        typesetter = Typesetter(workspace: workspace)
    }

    var themeNames: [String] { workspace.themeNames }
    var colorProfile: [UInt8] { workspace.colorProfile }

    /// The files that were asked for since `forgetFiles`, by absolute paths; the source is one of them.
    var files: Set<String> {
        Set(workspace.log.paths.union([order.source]).flatMap(Self.absolute))
    }

    func forgetFiles() { workspace.log.clear() }

    /// Opens all fonts anew.
    func reloadFonts() throws {
        let workspace = try order.makeWorkspace()
        self.workspace = workspace
        typesetter = Typesetter(workspace: workspace)
    }

    /// The source as it is now; nil, with an error, if it cannot be read.
    func source(_ diagnostics: inout Diagnostics) -> SourceFile? {
        do throws(WorldFault) {
            let source = try SourceReading.source(at: order.source, diagnostics: &diagnostics)
            // The same file for the same text: then it is not read again.
            if let source, let lastSource, lastSource.bytes == source.bytes { return lastSource }
            lastSource = source
            return source
        } catch {
            diagnostics.error("source-unreadable", error.message, help: error.help)
            return nil
        }
    }

    func set(_ source: SourceFile, in look: Look) -> (outcome: Outcome, exit: ExitCode) {
        var outcome = typesetter.typeset(source, look.request(over: order.request))
        return (outcome, order.verdict.judge(&outcome))
    }

    /// A path from the root on; of a link its own and that of what it leads to.
    static func absolute(_ path: String) -> [String] {
        let tidy = tidied(path.hasPrefix("/") ? path : (FileSystem.resolved(".") ?? "") + "/" + path)
        guard let target = FileSystem.resolved(tidy), target != tidy else { return [tidy] }
        return [tidy, target]
    }

    /// Without `.` and `..`, by their names alone.
    private static func tidied(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
