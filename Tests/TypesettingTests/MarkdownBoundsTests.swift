import Languages
import Resumes
import SourceText
import Testing

@testable import Typesetting

@Suite("More Markdown than any CV has")
struct MarkdownBoundsTests {
    private func findings(_ text: String) -> [String] {
        var diagnostics = Diagnostics()
        let resume = ResumeReading.read(
            SourceFile(name: "cv.md", text: text), format: nil, language: nil, diagnostics: &diagnostics)
        #expect(resume == nil)
        return diagnostics.all.map { "\($0.span.map { "\($0.start)" } ?? "-") \($0.rule): \($0.message)" }
    }

    @Test("Too many lines, too long a line and too much text are refused at their place")
    func refused() {
        let head = "# Ada Crumb\n\n"
        #expect(
            findings(head + String(repeating: "- a\n", count: 5_000)) == [
                "5002:1 text-too-large: More than 5000 lines are more than any CV has"
            ])
        #expect(
            findings(head + String(repeating: "a@ ", count: 40_000)) == [
                "3:1 text-too-large: One line of 120 kB is longer than any in a CV"
            ])
        #expect(
            findings(head + String(repeating: "a@", count: 12_000)) == [
                "3:1 text-too-large: One word of more than 20 kB is longer than any in a CV"
            ])
        #expect(
            findings(head + String(repeating: "Bread and butter.\n\n", count: 60_000)) == [
                "1:1 text-too-large: More than 1 MB of text is more than any CV has"
            ])
    }
}
