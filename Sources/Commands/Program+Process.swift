import CGlibc
import Glibc

extension Program {
    /// Runs as the system started it, and ends the process with the exit code.
    ///
    /// - Parameter watching: as `run` has it; who watches ends by itself when it is interrupted.
    package static func runProcess(watching: WatchAction.Watching? = nil) -> Never {
        signal(SIGPIPE, SIG_IGN)
        if watching == nil {
            cglibc_keep_memory()
            signal(SIGINT) { _ in _exit(ExitCode.interrupted.rawValue) }
        }
        let code = run(
            Array(CommandLine.arguments.dropFirst()), environment: environment, executable: executablePath,
            watching: watching)
        fflush(nil)
        // The system takes back what a process had faster than the process can give it back piece by piece.
        _exit(code.rawValue)
    }

    /// The path of this program's file, whatever it was called by.
    private static var executablePath: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        return count > 0
            ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : CommandLine.arguments[0]
    }

    /// What the program looks up in its surroundings; nothing else of the environment is read.
    private static var environment: [String: String] {
        ["NO_COLOR", "TERM", "SOURCE_DATE_EPOCH"].reduce(into: [:]) { values, name in
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
    }
}
