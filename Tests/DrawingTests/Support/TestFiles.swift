import Foundation
import Testing

/// Files and programs of the machine that tests may use.
enum TestFiles {
    /// A profile with a header that says RGB display, and nothing else: enough for the finisher.
    static func colorProfile() throws -> [UInt8] {
        var profile = [UInt8](repeating: 0, count: 132)
        profile.replaceSubrange(0..<4, with: [0, 0, 0, 132])
        profile.replaceSubrange(12..<24, with: Array("mntrRGB XYZ ".utf8))
        profile.replaceSubrange(36..<40, with: Array("acsp".utf8))
        return profile
    }

    /// A temporary folder that vanishes after use.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "drawing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}

/// A program of the machine, by name.
struct TestProgram: Sendable {
    let path: String

    static let qpdf = TestProgram("qpdf")
    static let pdftotext = TestProgram("pdftotext")
    static let pdfinfo = TestProgram("pdfinfo")
    static let pdffonts = TestProgram("pdffonts")
    static let pdfimages = TestProgram("pdfimages")
    static let mutool = TestProgram("mutool")

    /// Nil if it is not installed.
    init?(_ name: String) {
        let paths = ["/usr/bin/\(name)", "/usr/local/bin/\(name)"]
        guard let found = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
        path = found
    }

    struct Answer {
        var status: Int32
        var output: String
    }

    /// Runs it on a file of those bytes; `FILE` among the arguments stands for the file.
    func run(_ arguments: [String], on bytes: [UInt8]) throws -> Answer {
        try TestFiles.withFolder { folder in
            let file = folder.appending(path: "document.pdf")
            try Data(bytes).write(to: file)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
            process.currentDirectoryURL = folder
            let pipe = Pipe()
            process.standardOutput = pipe
            process.standardError = pipe
            try process.run()
            let data = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return Answer(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
        }
    }
}
