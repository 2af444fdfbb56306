import Glibc
import Testing

@testable import Typesetting

@Suite("Writing files")
struct FileSystemTests {
    @Test("A folder that is there but takes no files is not said to be missing")
    func folderWithoutFiles() {
        let fault = #expect(throws: WorldFault.self) { try FileSystem.write([1], to: "/proc/cv.pdf") }
        #expect(fault?.message.contains("there is no folder") == false)
    }

    @Test("A folder that is missing is named, and what to do is said, before writing and when writing")
    func missingFolder() {
        let fault = WorldFault(
            "/nonexistent/cv.pdf cannot be written: there is no folder /nonexistent", help: "Create that folder first.")
        #expect(throws: fault) { try FileSystem.checkWritable("/nonexistent/cv.pdf") }
        #expect(throws: fault) { try FileSystem.write([1], to: "/nonexistent/cv.pdf") }
    }

    @Test("A folder is no file to write to")
    func folder() {
        #expect(throws: WorldFault("/ is a folder, not a file")) { try FileSystem.checkWritable("/") }
    }

    @Test("A pipe gets the bytes and stays a pipe")
    func pipe() throws {
        let path = "/tmp/vitaset-pipe-\(getpid())"
        #expect(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        let reader = open(path, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        try FileSystem.checkWritable(path)
        try FileSystem.write([1, 2, 3], to: path)
        var bytes = [UInt8](repeating: 0, count: 8)
        #expect(read(reader, &bytes, bytes.count) == 3)
        #expect(bytes.prefix(3) == [1, 2, 3])
    }
}
