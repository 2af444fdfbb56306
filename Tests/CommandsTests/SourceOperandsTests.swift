import Glibc
import SourceText
import Testing
import Typesetting

@testable import Commands

@Suite("What a run is given")
struct SourceOperandsTests {
    /// A folder with these files, gone when the body is done.
    private func withFiles(_ files: [String: String], _ body: (String) throws -> Void) throws {
        var template = Array("/tmp/vitaset-operands-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for (name, text) in files { try FileSystem.write(Array(text.utf8), to: "\(folder)/\(name)") }
        try body(folder)
        for name in files.keys { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    @Test("A file of RenderCV's settings beside a CV is no CV of its own")
    func settings() throws {
        try withFiles(["cv.yaml": "cv: {name: Ada}\n", "design.yaml": "design: {theme: classic}\n"]) { folder in
            let both = SourceOperands(["\(folder)/design.yaml", "\(folder)/cv.yaml"])
            #expect(both.sources == ["\(folder)/cv.yaml"])
            #expect(both.settings.map(\.name) == ["\(folder)/design.yaml"])
            let alone = SourceOperands(["\(folder)/design.yaml"])
            #expect(alone.sources == ["\(folder)/design.yaml"] && alone.settings.isEmpty)
        }
    }
}
