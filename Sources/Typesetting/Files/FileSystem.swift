#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Something the world did not let us do: no file, no right, no room.
public struct WorldFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened and to which file, in one sentence without full stop.
    public let message: String
    public let help: String?

    public init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }

    public var description: String { message }

    /// The one place where the C library's error numbers become words.
    static func system(_ action: String, _ path: String, errno code: Int32) -> WorldFault {
        switch code {
        case ENOENT: WorldFault("\(path): no such file or folder")
        case EISDIR: WorldFault("\(path) is a folder, not a file")
        case EACCES, EPERM, EROFS: WorldFault("\(path) cannot be \(action): permission denied")
        case ENOSPC: WorldFault("\(path) cannot be \(action): no space left")
        case ENOTDIR: WorldFault("\(path) cannot be \(action): a part of its path is no folder")
        default: WorldFault("\(path) cannot be \(action): \(String(cString: strerror(code)))")
        }
    }
}

/// Reading and writing whole files.
public enum FileSystem {
    /// The bytes of a file, or of standard input for `-`; at most `limit` + 1 of them, so that a caller can tell.
    public static func read(_ path: String, limit: Int = .max - 1) throws(WorldFault) -> [UInt8] {
        if path == "-" { return try readAll(from: STDIN_FILENO, path: "<stdin>", limit: limit) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system("read", path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw .system("read", path, errno: EISDIR)
        }
        return try readAll(from: descriptor, path: path, limit: limit)
    }

    private static func readAll(from descriptor: Int32, path: String, limit: Int) throws(WorldFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system("read", path, errno: errno) }
            if count == 0 { break }
            bytes.append(contentsOf: chunk[0..<count])
        }
        return bytes
    }

    /// Throws what writing there would, as far as it can be known before: no folder, no right, a folder of that name.
    public static func checkWritable(_ path: String) throws(WorldFault) {
        if isFolder(path) { throw .system("written", path, errno: EISDIR) }
        let isAllowed = isStream(path) ? access(path, W_OK) : access(folder(of: path), W_OK | X_OK)
        if isAllowed != 0 { throw unwritable(path, errno: errno) }
    }

    /// Whether a path is that of a pipe or a device, which no file may take the place of.
    private static func isStream(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    }

    /// Where a file is to be made, "no such file" is said of its folder, unless that is there: `/proc` takes none.
    private static func unwritable(_ path: String, errno code: Int32) -> WorldFault {
        guard code == ENOENT else { return .system("written", path, errno: code) }
        if isFolder(folder(of: path)) {
            return WorldFault(
                "\(path) cannot be written: the system makes no files in \(folder(of: path))",
                help: "Give another folder with -o.")
        }
        return WorldFault(
            "\(path) cannot be written: there is no folder \(folder(of: path))", help: "Create that folder first.")
    }

    /// Writes beside the file and renames, so that an older file stays whole until the new one is written. When the disk has
    /// it is the system's affair. A pipe or a device takes the bytes itself.
    public static func write(_ bytes: [UInt8], to path: String) throws(WorldFault) {
        if isFolder(path) { throw .system("written", path, errno: EISDIR) }
        let takesBytes = isStream(path)
        let target = takesBytes ? path : path + ".vitaset-\(getpid())"
        let descriptor = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw unwritable(path, errno: errno) }
        var failure = writeAll(bytes, to: descriptor)
        if close(descriptor) != 0, failure == nil { failure = errno }
        if failure == nil, !takesBytes, rename(target, path) != 0 { failure = errno }
        if let failure {
            if !takesBytes { unlink(target) }
            throw .system("written", path, errno: failure)
        }
    }

    public static func writeToStandardOutput(_ bytes: [UInt8]) throws(WorldFault) {
        if let failure = writeAll(bytes, to: STDOUT_FILENO) {
            throw .system("written", "<stdout>", errno: failure)
        }
    }

    /// What cannot be said has nowhere else to go.
    public static func writeToStandardError(_ bytes: [UInt8]) {
        _ = writeAll(bytes, to: STDERR_FILENO)
    }

    /// The error number of what failed, nil if all went out.
    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return errno }
            offset += count
        }
        return nil
    }

    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The absolute path with all links followed; nil if there is no such file.
    public static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether a path that a source names stays in its folder, both by its words and by the links it leads over.
    static func isInside(_ path: String, of folder: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.hasPrefix("/"), !parts.contains(".."), !path.utf8.contains(0) else { return false }
        guard let home = resolved(folder), let target = resolved("\(folder)/\(path)") else { return true }
        return target.hasPrefix(home == "/" ? home : home + "/")
    }

    /// Whether a person would see what goes to standard output.
    public static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    public static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// The names in a folder, sorted; empty if it cannot be read.
    public static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The folder a path is in; `.` for a bare name.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
