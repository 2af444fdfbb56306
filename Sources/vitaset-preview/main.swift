import Commands
import Workbench

#if canImport(Glibc)
    import Glibc
#endif

/// The path of this program's file, whatever it was called by.
func executablePath() -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    return count > 0
        ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : CommandLine.arguments[0]
}

/// What the program looks up in its surroundings; nothing else of the environment is read.
let environment = ["NO_COLOR", "TERM", "SOURCE_DATE_EPOCH"].reduce(into: [String: String]()) { values, name in
    if let value = getenv(name) { values[name] = String(cString: value) }
}

signal(SIGPIPE, SIG_IGN)
let code = Program.run(
    Array(CommandLine.arguments.dropFirst()), environment: environment, executable: executablePath(),
    watching: Watch.perform)
exit(code.rawValue)
