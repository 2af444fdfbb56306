import Glibc
import Synchronization
import Testing

@testable import Preview

/// A watch on a loop of its own, and what it told.
private final class Watching: Sendable {
    private let running = RunningLoop()
    private let told = Mutex<[Set<String>]>([])
    nonisolated(unsafe) private var watch: FolderWatch?

    init(files: Set<String> = [], folders: Set<String> = []) {
        running.sync { [self] in
            let watch = FolderWatch(loop: running.loop) { [self] paths in told.withLock { $0.append(paths) } }
            watch.watch(FolderWatch.Targets(files: files, folders: folders))
            self.watch = watch
        }
    }

    var tellings: [Set<String>] { told.withLock { $0 } }

    func end() {
        running.sync { [self] in watch = nil }
        running.end()
    }
}

/// A folder that goes with its test.
private struct Place: ~Copyable {
    let path: String

    init() throws {
        var template = Array("/tmp/vitaset-watch-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { system(path) }

    private func system(_ path: String) {
        for name in ["cv.md", "cv.md~", "cv.tmp", "other.md", "sub/theme.json", "a.otf"] { unlink("\(path)/\(name)") }
        rmdir("\(path)/sub")
        rmdir(path)
    }

    func write(_ text: String, to name: String) {
        let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
    }

    func name(_ name: String) -> String { "\(path)/\(name)" }
}

@Suite("Watching folders")
struct FolderWatchTests {
    @Test("A file that is written in place is told")
    func writtenInPlace() throws {
        let place = try Place()
        place.write("a", to: "cv.md")
        let cv = place.name("cv.md")
        let watching = Watching(files: [cv])
        place.write("b", to: "cv.md")
        #expect(eventually { watching.tellings.contains([cv]) })
        watching.end()
    }

    @Test("An editor that writes a new file and renames it is understood, time and again")
    func renamed() throws {
        let place = try Place()
        place.write("a", to: "cv.md")
        let cv = place.name("cv.md")
        let watching = Watching(files: [cv])
        for round in 1...3 {
            rename(cv, place.name("cv.md~"))
            place.write("\(round)", to: "cv.tmp")
            rename(place.name("cv.tmp"), cv)
            #expect(eventually { watching.tellings.count >= round })
        }
        watching.end()
    }

    @Test("Other files of the folder are nobody's business")
    func otherFiles() throws {
        let place = try Place()
        let cv = place.name("cv.md")
        let watching = Watching(files: [cv])
        place.write("x", to: "other.md")
        place.write("b", to: "cv.md")
        #expect(eventually { !watching.tellings.isEmpty })
        #expect(watching.tellings.allSatisfy { $0 == [cv] })
        watching.end()
    }

    @Test("A folder of fonts tells of every file in it")
    func wholeFolder() throws {
        let place = try Place()
        let watching = Watching(folders: [place.path])
        place.write("x", to: "a.otf")
        let font = place.name("a.otf")
        #expect(eventually { watching.tellings.contains { $0.contains(font) } })
        watching.end()
    }

    @Test("A file in a folder that comes later is told when it comes")
    func missingFolder() throws {
        let place = try Place()
        let theme = place.name("sub/theme.json")
        let watching = Watching(files: [theme])
        mkdir(place.name("sub"), 0o755)
        place.write("{}", to: "sub/theme.json")
        #expect(eventually { !watching.tellings.isEmpty })
        watching.end()
    }

    @Test("A burst of saves is told once or twice, not a hundred times")
    func burst() throws {
        let place = try Place()
        let cv = place.name("cv.md")
        let watching = Watching(files: [cv])
        for round in 0..<100 { place.write("\(round)", to: "cv.md") }
        #expect(eventually { !watching.tellings.isEmpty })
        usleep(200_000)
        #expect(watching.tellings.count < 20)
        watching.end()
    }

    @Test("The kernel's records are taken apart, names without their padding")
    func records() {
        var bytes: [UInt8] = []
        for number: UInt32 in [7, UInt32(IN_MOVED_TO), 0, 8] {
            withUnsafeBytes(of: number) { bytes += $0 }
        }
        bytes += Array("cv.md\0\0\0".utf8)
        let events = FolderEvent.events(in: bytes[...])
        #expect(events.map(\.name) == ["cv.md"])
        #expect(events.first?.watch == 7)
        #expect(events.first?.has(IN_MOVED_TO) == true)
        #expect(events.first?.has(IN_DELETE) == false)
    }
}
