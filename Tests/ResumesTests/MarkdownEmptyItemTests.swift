import Resumes
import SourceText
import Testing

@Suite("Empty list items in Markdown")
struct MarkdownEmptyItemTests {
    private func findings(_ text: String) -> [String] {
        let reading = MarkdownReading(text)
        var diagnostics = reading.diagnostics
        ResumeChecker.check(reading.resume, diagnostics: &diagnostics)
        return diagnostics.all.filter { $0.rule == "empty-item" }.map { "\($0.span.map { "\($0.start)" } ?? "-")" }
    }

    @Test("A bullet without text is left out, booked and reported at its place")
    func bullet() {
        let text = "# Ada Example\n\nada@example.org\n\n## Skills\n\n- Go\n- \n- Rust\n"
        let reading = MarkdownReading(text)
        #expect(reading.outline(under: "section skills") == "list\n  - \"Go\"\n  - \"Rust\"")
        #expect(reading.omissions.contains("emptyItem: -"))
        #expect(findings(text) == ["8:1"])
    }

    @Test("An empty bullet below a link definition, which looks like the underline of a heading, does not print")
    func belowLinkDefinition() {
        let text = "# Ada Example\n\nada@example.org\n\n## Skills\n\n[Go]\n\n[Go]: https://go.example\n- \n"
        #expect(!MarkdownReading(text).outline(under: "section skills").contains("-"))
        #expect(findings(text) == ["10:1"])
    }
}
