import Drawing
import Shaping
import SyntaxTrees
import Typesetting

/// What a build read and wrote, for `--manifest` and `--deps`.
struct BuildRecord {
    /// One source and what came of it.
    struct Document {
        var inputs: [InputFile]
        /// The source's bytes as they were read: it may be standard input, or have changed since.
        var source: [UInt8]
        var outputs: [(path: String, bytes: [UInt8])]
    }

    var documents: [Document] = []

    /// Everything that decides about the bytes written, with SHA-256 of each file:
    /// `{version, program, libraries, options, documents: [{inputs: [{role, path, sha256, size}], outputs: […]}]}`.
    func manifest(options: JSONText.Members) throws -> String {
        let documents = try documents.map { document in
            JSONText.map([
                ("inputs", .list(try document.inputs.map { try input($0, of: document) })),
                (
                    "outputs",
                    .list(document.outputs.map { .map([("path", .string($0.path))] + Self.digest($0.bytes)) })
                ),
            ])
        }
        return JSONText.map([
            ("version", .number(1)), ("program", .string("Vitaset \(Program.version)")),
            ("libraries", .map(LibraryVersions.all.map { ($0.name, .string($0.version)) })),
            ("options", .map(options)), ("documents", .list(documents)),
        ]).written() + "\n"
    }

    private func input(_ file: InputFile, of document: Document) throws -> JSONText {
        let bytes = file.role == .source ? document.source : try FileSystem.read(file.path)
        return .map([("role", .string(file.role.rawValue)), ("path", .string(file.path))] + Self.digest(bytes))
    }

    private static func digest(_ bytes: [UInt8]) -> JSONText.Members {
        [("sha256", .string(SHA256.digest(bytes))), ("size", .number(bytes.count))]
    }

    /// A rule a document, for make and ninja: what was written depends on all that was read.
    var dependencies: String {
        documents.map { document in
            let targets = document.outputs.map { Self.escaped($0.path) }.joined(separator: " ")
            let files = document.inputs.map(\.path).filter { $0 != "-" }.map(Self.escaped)
            return ([targets + ":"] + files).joined(separator: " \\\n  ") + "\n"
        }.joined()
    }

    /// The escapes make and ninja have in common: a backslash before a space or `#`, and the backslashes before it
    /// doubled; `$` doubled.
    static func escaped(_ path: String) -> String {
        var escaped = ""
        var backslashes = 0
        for character in path {
            switch character {
            case " ", "#": escaped += String(repeating: "\\", count: backslashes + 1) + String(character)
            case "$": escaped += "$$"
            default: escaped.append(character)
            }
            backslashes = character == "\\" ? backslashes + 1 : 0
        }
        return escaped
    }
}

/// The libraries whose version may change what is written.
enum LibraryVersions {
    static var all: [(name: String, version: String)] {
        DrawingLibraries.versions + ShapingLibraries.versions + SyntaxLibraries.versions
    }
}
