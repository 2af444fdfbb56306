import Foundation
import Resumes
import SourceText
import SyntaxTrees
import Testing

@testable import Resumes

/// The schema's own words are checked by a validator that is not ours.
@Suite("What is written is valid")
struct SchemaTests {
    /// A folder of JSON Schemas, beside the reference CVs.
    static let schemas: String? = {
        guard let folder = ProcessInfo.processInfo.environment["VITASET_REFERENCE_CVS"] else { return nil }
        let path = folder + "/../schemas"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()

    /// A Python that has jsonschema; `VITASET_PYTHON` may name one.
    static let python: String? = {
        let named = ProcessInfo.processInfo.environment["VITASET_PYTHON"]
        let candidates = [named, "/usr/bin/python3", "/usr/local/bin/python3"].compactMap { $0 }
        return candidates.first { run($0, ["-c", "import jsonschema"]) == "" }
    }()

    @Test(
        "JSON Resume is valid against its schema",
        .enabled(if: schemas != nil && python != nil, "no schemas, or no Python with jsonschema"),
        arguments: CVFiles.samples + CVFiles.references)
    func jsonResume(path: String) throws {
        let text = Conversion(try CVFiles.source(path), to: .jsonresume).text
        #expect(try faults(in: text, schema: "jsonresume-1.3.1.schema.json") == "")
    }

    @Test(
        "RenderCV is valid against its schema",
        .enabled(if: schemas != nil && python != nil, "no schemas, or no Python with jsonschema"),
        arguments: (CVFiles.samples + CVFiles.references).filter { !$0.contains("wrong-input") })
    func renderCV(path: String) throws {
        let text = Conversion(try CVFiles.source(path), to: .rendercv).text
        // The schema is for JSON, and so is the validator; our own parser has read the YAML before.
        let file = SourceFile(name: "cv.yaml", text: text)
        var diagnostics = Diagnostics()
        let tree = try #require(DataParser.parseYAML(file, range: 0..<file.bytes.count, diagnostics: &diagnostics))
        #expect(diagnostics.all.isEmpty)
        #expect(try faults(in: JSONText(tree).written(), schema: "rendercv-2.8.schema.json") == "")
    }

    private func faults(in text: String, schema: String) throws -> String {
        let file = NSTemporaryDirectory() + "vitaset-\(UUID().uuidString).json"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let program = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1])); data = json.load(open(sys.argv[2]))
            validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
            for fault in validator.iter_errors(data): print(list(fault.path), fault.message[:200])
            """
        let python = try #require(Self.python)
        return Self.run(python, ["-c", program, "\(try #require(Self.schemas))/\(schema)", file])
    }

    /// What a program says, faults and all.
    private static func run(_ program: String, _ arguments: [String]) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        guard (try? process.run()) != nil else { return "\(program) does not run" }
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: said, as: UTF8.self)
        return process.terminationStatus == 0 ? text : text + "failed"
    }
}

extension JSONText {
    /// A parsed tree as JSON again.
    init(_ node: DataNode) {
        switch node.kind {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .integer(let number): self = .number(number)
        case .number(let text), .string(let text): self = .string(text)
        case .list(let elements): self = .list(elements.map(JSONText.init))
        case .map(let entries): self = .map(entries.map { ($0.key, JSONText($0.value)) })
        }
    }
}
