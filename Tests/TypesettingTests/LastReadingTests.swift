import Languages
import Resumes
import SourceText
import Testing

@testable import Typesetting

@Suite("Reading a source once")
struct LastReadingTests {
    private let reading = LastReading()

    private func read(_ source: SourceFile, language: String? = nil) -> (name: String?, findings: [String]) {
        var request = TypesettingRequest()
        request.language = language.flatMap { LanguageTag($0) }
        var diagnostics = Diagnostics()
        let resume = reading.resume(source, request, diagnostics: &diagnostics)
        return (resume?.person.name?.plainText, diagnostics.all.map(\.rule))
    }

    @Test("The same source gives the same again, what was found in it included")
    func again() {
        let source = SourceFile(name: "cv.json", text: #"{ "basics": { "name": "Ada Crumb", "nam": 1 } }"#)
        let first = read(source)
        #expect(first.name == "Ada Crumb")
        let second = read(source)
        #expect(second.name == first.name && second.findings == first.findings)
    }

    @Test("Another source, or another language, is read anew")
    func other() {
        #expect(read(SourceFile(name: "cv.md", text: "# Ada Crumb\n")).name == "Ada Crumb")
        #expect(read(SourceFile(name: "cv.md", text: "# Ida Crust\n")).name == "Ida Crust")
        #expect(read(SourceFile(name: "cv.md", text: "# Ida Crust\n"), language: "de").name == "Ida Crust")
    }
}
