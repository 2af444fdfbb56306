import Glibc
import Languages
import Resumes
import SourceText
import Testing

@testable import Typesetting

@Suite("Files read with a RenderCV file")
struct CompanionFileTests {
    private let cv =
        "cv: {name: Ada}\ndesign: {page: {size: a5}}\nsettings: {render_command: {design: DESIGN}}\n"

    /// The CV with this path of a design, beside `design.yaml`: its paper, and what was found.
    private func read(_ path: String, given: String? = nil) throws -> (
        paper: String?, findings: [String], read: [String]
    ) {
        var template = Array("/tmp/vitaset-companion-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        try FileSystem.write(Array("design: {page: {size: a4}}\n".utf8), to: "\(folder)/design.yaml")
        defer {
            unlink("\(folder)/design.yaml")
            rmdir(folder)
        }
        let source = SourceFile(name: "\(folder)/cv.yaml", text: cv.replacing("DESIGN", with: path))
        let files = CompanionFiles(given: given.map { [SourceFile(name: "given.yaml", text: $0)] } ?? [])
        var diagnostics = Diagnostics()
        let resume = ResumeReading.read(
            source, format: nil, language: nil, companions: files, diagnostics: &diagnostics)
        #expect(files.areUnchanged)
        return (
            resume?.settings.paper?.value, diagnostics.all.filter { $0.severity != .note }.map(\.rule),
            files.read.map { String($0.path.dropFirst(folder.count + 1)) }
        )
    }

    @Test("A design the file names is read in place of its own")
    func named() throws {
        let found = try read("design.yaml")
        #expect(found.paper == "A4" && found.findings.isEmpty && found.read == ["design.yaml"])
    }

    @Test("What is given with the file wins over what it names")
    func given() throws {
        #expect(try read("design.yaml", given: "design: {page: {size: us-letter}}\n").paper == "Letter")
    }

    @Test("A path that leads out of the folder, or nowhere, is told and the file's own design stays")
    func elsewhere() throws {
        let outside = try read("../design.yaml")
        #expect(outside.paper == "A5" && outside.findings == ["settings-outside"] && outside.read.isEmpty)
        let missing = try read("none.yaml")
        #expect(missing.paper == "A5" && missing.findings == ["settings-missing"])
    }

    @Test("Settings of RenderCV given with another CV are told")
    func unused() {
        let files = CompanionFiles(given: [SourceFile(name: "design.yaml", text: "design: {}\n")])
        var diagnostics = Diagnostics()
        _ = ResumeReading.read(
            SourceFile(name: "cv.md", text: "# Ada\n"), format: nil, language: nil, companions: files,
            diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.rule) == ["settings-unused"])
    }
}
