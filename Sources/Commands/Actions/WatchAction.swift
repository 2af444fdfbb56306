package import Typesetting

#if canImport(Glibc)
    import Glibc
#endif

/// `vitaset watch`: rebuilds on change, with a preview in the browser.
///
/// The server is linked into a program of its own, `vitaset-preview`, so that a build does not pay for it: `vitaset`
/// looks the command line over and becomes that program.
package struct WatchAction {
    /// Watches until it is interrupted.
    package typealias Watching = (WatchOrder) throws -> ExitCode

    let run: Run

    func perform() throws -> ExitCode {
        let order = try order()
        if let watching = run.watching { return try watching(order) }
        try becomePreview()
    }

    private func order() throws -> WatchOrder {
        guard run.arguments.operands.count == 1, let source = run.arguments.operands.first, source != "-" else {
            throw Arguments.Fault(message: "watch wants one source, a file such as cv.md")
        }
        if FileSystem.isFolder(source) { throw WorldFault("\(source) is a folder, not a file") }
        guard FileSystem.exists(source) else { throw WorldFault("\(source): no such file or folder") }
        let target = try OutputTarget(source: source, arguments: run.arguments)
        guard target.form == .pdf, target.name(page: nil) != "-" else {
            throw Arguments.Fault(message: "watch writes a PDF file; `vitaset build` writes the other forms")
        }
        return WatchOrder(
            source: source, output: target.name(page: nil), request: try run.request(),
            verdict: Verdict(maxPages: try run.maxPages(), isStrict: run.arguments.has("strict")),
            fontFolders: run.arguments.values("font-path"), port: try port(), opensBrowser: run.arguments.has("open"),
            tellsTimings: run.arguments.has("timings"), executable: run.executable, console: run.console,
            makeWorkspace: run.workspace)
    }

    private func port() throws(Arguments.Fault) -> Int? {
        guard let text = run.arguments.value("port") else { return nil }
        guard let port = Int(text), (1...65_535).contains(port) else {
            throw Arguments.Fault(message: "--port is a number from 1 to 65535, not '\(text)'")
        }
        return port
    }

    /// Does not come back: the process goes on as the other program.
    private func becomePreview() throws(WorldFault) -> Never {
        let program = FileSystem.folder(of: run.executable) + "/vitaset-preview"
        guard FileSystem.exists(program) else {
            throw WorldFault(
                "The program vitaset-preview, which does the watching, was not found beside \(run.executable)",
                help: "Copy it there with the program; `swift build -c release` in the checkout makes both.")
        }
        var words = ([program] + run.words).map { strdup($0) }
        words.append(nil)
        execv(program, words)
        throw WorldFault("\(program) could not be started: \(String(cString: strerror(errno)))")
    }
}

/// What `watch` is asked for: everything that does not change until it ends.
package struct WatchOrder {
    package let source: String
    /// The PDF that is written whenever the source is in order.
    package let output: String
    package let request: TypesettingRequest
    package let verdict: Verdict
    package let fontFolders: [String]
    /// Nil: any that is free.
    package let port: Int?
    package let opensBrowser: Bool
    package let tellsTimings: Bool
    /// The path of the running program; resources are looked for beside it.
    package let executable: String
    package let console: Console
    /// Fonts are read anew when they change.
    package let makeWorkspace: () throws -> Workspace
}
