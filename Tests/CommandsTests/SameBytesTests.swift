import Foundation
import Testing

@testable import Commands

/// The program as a process of its own, in surroundings of its own.
private enum Built {
    static let path = "\(Bench.checkout)/.build/debug/vitaset"
    static let isThere = Bench.isSetUp && FileManager.default.isExecutableFile(atPath: path)

    /// Runs a line of the shell; `$VITASET` is the program. Returns its status.
    static func shell(_ line: String, environment: [String: String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        process.environment = environment.merging(["VITASET": path, "PATH": "/usr/bin:/bin"]) { own, _ in own }
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

@Suite("The same bytes anywhere", .enabled(if: Built.isThere, "the program has not been built or set up here"))
struct SameBytesTests {
    private static let surroundings: [(line: String, environment: [String: String])] = [
        ("cd ..; umask 077; $VITASET build \"$SOURCE\" $WORDS -o \"$OUTPUT\"", ["LC_ALL": "tr_TR.UTF-8", "HOME": "/"]),
        ("cd /; $VITASET build - $WORDS -o - < \"$SOURCE\" > \"$OUTPUT\"", ["TZ": "Asia/Kathmandu", "LANG": "ar"]),
        (
            "one=\"$(command -v taskset) -c 0\"; [ \"$one\" = ' -c 0' ] && one=; "
                + "$one $VITASET build \"$SOURCE\" $WORDS -o \"$OUTPUT\"",
            ["HOME": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent", "FONTCONFIG_PATH": "/nonexistent"]
        ),
    ]

    @Test(
        "Folder, locale, time zone, home, umask and number of processors leave no trace in the file",
        arguments: ["headings.md", "sira-dhatiyya.md", "shokumu-keirekisho.md"])
    func anywhere(sample: String) throws {
        let bench = try Bench()
        let source = "\(Bench.checkout)/samples/\(sample)"
        for words in ["-q -t sidebar --attach-data", "-q -t academic --profile print --date 2026-01-31"] {
            var files: [[UInt8]] = []
            for (index, (line, own)) in Self.surroundings.enumerated() {
                let output = bench.path("\(index).pdf")
                let environment = own.merging(["SOURCE": source, "WORDS": words, "OUTPUT": output]) { own, _ in own }
                #expect(try Built.shell(line, environment: environment) == 0, "\(line)")
                files.append(try #require(bench.bytes(of: "\(index).pdf")))
            }
            #expect(Set(files).count == 1, "\(words)")
        }
    }
}
