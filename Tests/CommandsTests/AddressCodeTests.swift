import Drawing
import Foundation
import Testing

@testable import Commands

/// zbarimg, which reads codes out of pictures as a telephone does.
private enum CodeReader {
    static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/zbarimg" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    static func codes(in picture: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = ["-q", "--raw", picture]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

@Suite("Addresses as QR codes", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct AddressCodeTests {
    private let source = smallCV.replacing(
        "Oslo, Norway", with: "[Code](https://github.com/ada) · [Site](https://crumb.example/ä/?page=1)")

    @Test(
        "What a camera reads off the page is the address, whatever the header and its ground",
        .enabled(if: CodeReader.path != nil, "needs zbar-tools"))
    func read() throws {
        let bench = try Bench()
        let file = try bench.write(source, to: "cv.md")
        for theme in ["plain", "band", "sidebar", "banking"] {
            let words = ["build", file, "-q", "-t", theme, "-f", "png", "--ppi", "150"]
            #expect(bench.run(words + ["--set", "header.code=always"]) == .done, "\(theme)")
            let picture = bench.path("cv-1.png")
            #expect(try CodeReader.codes(in: picture) == ["https://crumb.example/%C3%A4/?page=1"], "\(theme)")
            #expect(bench.run(words) == .done)
            #expect(try CodeReader.codes(in: picture).isEmpty, "\(theme)")
        }
    }

    @Test("The code is a figure that says its address; 'print' keeps it for paper")
    func figure() throws {
        let bench = try Bench()
        let file = try bench.write(source, to: "cv.md")
        func shows(_ words: String...) throws -> Bool {
            #expect(bench.run(["build", file, "-q", "--verify"] + words) == .done)
            let bytes = try #require(bench.bytes(of: "cv.pdf"))
            #expect(try TagFaults.find(in: bytes) == [])
            return try !PDFSearch.places(of: ["QR: https://crumb.example/%C3%A4/?page=1"], in: bytes).isEmpty
        }
        #expect(try shows("--set", "header.code=print", "--profile", "print"))
        #expect(try !shows("--set", "header.code=print"))
        #expect(try shows("--set", "header.code=always"))
        #expect(try !shows("--profile", "print"))
    }

    @Test("A code too fine for cameras is a warning; without an address there is none")
    func findings() throws {
        let bench = try Bench()
        let file = try bench.write(source, to: "cv.md")
        #expect(bench.run("build", file, "-q", "--strict", "--set", "header.code=always") == .done)
        let narrow = ["--set", "header.code=always", "--set", "header.codeWidth=9mm"]
        #expect(bench.run(["build", file, "-q", "--strict"] + narrow) == .input)
        let bare = try bench.write(smallCV, to: "bare.md")
        #expect(bench.run(["build", bare, "-q", "--strict"] + narrow) == .done)
    }
}

@Suite("--output-intent", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct OutputIntentTests {
    @Test("It goes with print only, and what is no press's profile is a finding before anything is written")
    func refused() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        let screen = "\(Bench.checkout)/share/vitaset/icc/sRGB.icc"
        let print = ["build", source, "-q", "--profile", "print", "--output-intent"]
        #expect(bench.run("build", source, "-q", "--output-intent", screen) == .usage)
        #expect(bench.run(print + [screen]) == .input)
        #expect(bench.run(print + [source]) == .input)
        #expect(bench.run(print + [bench.path("none.icc")]) == .inputOutput)
        #expect(bench.bytes(of: "cv.pdf") == nil)
    }
}
