import Glibc
import Testing
import Typesetting

@testable import Commands

/// A folder of its own for each test, and the program run in it.
final class Bench {
    let folder: String

    init() throws {
        var template = Array("/tmp/vitaset-test-XXXXXX".utf8CString)
        let made = mkdtemp(&template)
        try #require(made != nil)
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in FileSystem.names(in: folder) {
            unlink("\(folder)/\(name)")
            rmdir("\(folder)/\(name)")
        }
        rmdir(folder)
    }

    /// Set-up has filled `share/vitaset` in the checkout these tests were built in.
    static let checkout = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })
    static let isSetUp = FileSystem.exists("\(checkout)/share/vitaset/fonts/manifest.json")

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func write(_ text: String, to name: String) throws -> String {
        try FileSystem.write(Array(text.utf8), to: path(name))
        return path(name)
    }

    func bytes(of name: String) -> [UInt8]? { try? FileSystem.read(path(name)) }

    func run(_ words: [String]) -> ExitCode {
        Program.run(words, environment: [:], executable: "\(Self.checkout)/.build/vitaset")
    }

    func run(_ words: String..., environment: [String: String] = [:]) -> ExitCode {
        Program.run(words, environment: environment, executable: "\(Self.checkout)/.build/vitaset")
    }
}

let smallCV = """
    # Ada Crumb

    Baker of bread

    ada@crumb.example · Oslo, Norway

    ## Work

    ### Baker, Crumb & Sons

    2019 – 2021

    - Baked bread every morning for the whole street.

    """

extension Bench {
    func write(_ bytes: [UInt8], to name: String) throws {
        try FileSystem.write(bytes, to: path(name))
    }

    func themeNames() throws -> [String] {
        let names = FileSystem.names(in: "\(Self.checkout)/themes")
            .filter { $0.hasSuffix(".json") && $0 != "theme.schema.json" }.map { String($0.dropLast(5)) }
        try #require(!names.isEmpty)
        return names
    }

    /// The project's sample CVs.
    static let samples = FileSystem.names(in: "\(checkout)/samples")
        .filter { [".md", ".json", ".yaml"].contains(where: $0.hasSuffix) }.map { "\(checkout)/samples/\($0)" }
}
