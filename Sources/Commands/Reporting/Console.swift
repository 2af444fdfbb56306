package import SourceText
import Typesetting

#if canImport(Glibc)
    import Glibc
#endif

/// Standard output for artifacts, standard error for everything that is said about them.
package struct Console: Sendable {
    var usesColor: Bool
    var isQuiet = false
    var isVerbose = false

    init(environment: [String: String]) {
        let isTerminal = isatty(STDERR_FILENO) == 1
        usesColor = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    func adapted(to arguments: Arguments) -> Console {
        var copy = self
        copy.usesColor = usesColor && !arguments.has("no-color")
        copy.isQuiet = arguments.has("quiet")
        copy.isVerbose = arguments.has("verbose")
        return copy
    }

    /// Standard output; a reader that has gone away is no fault.
    package func print(_ text: String) {
        try? FileSystem.writeToStandardOutput(Array(text.utf8))
    }

    /// Standard error, unless `--quiet`.
    package func tell(_ text: String) {
        if !isQuiet { write(text + "\n") }
    }

    package func complain(_ message: String) {
        write("\(usesColor ? "\u{1b}[1;31merror\u{1b}[0m" : "error"): \(message)\n")
    }

    func complain(help: String) {
        write("  = \(help)\n")
    }

    package func report(_ diagnostics: [Diagnostic]) {
        write(ConsoleWriter(usesColor: usesColor, showsNotes: isVerbose, isQuiet: isQuiet).text(diagnostics))
    }

    package func write(_ text: String) {
        FileSystem.writeToStandardError(Array(text.utf8))
    }
}
