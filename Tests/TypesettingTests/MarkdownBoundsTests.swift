import Languages
import Resumes
import SourceText
import Testing

@testable import Typesetting

@Suite("More Markdown than any CV has")
struct MarkdownBoundsTests {
    @Test(
        "Too many lines, too long a line and too much text are refused at their place",
        arguments: [
            ("- a\n", 5_000, "5002:1 text-too-large: More than 5000 lines are more than any CV has"),
            ("a@ ", 40_000, "3:1 text-too-large: One line of 120 kB is longer than any in a CV"),
            ("a@", 12_000, "3:1 text-too-large: One word of more than 20 kB is longer than any in a CV"),
            ("Bread and butter.\n\n", 60_000, "1:1 text-too-large: More than 1 MB of text is more than any CV has"),
        ])
    func refused(piece: String, count: Int, finding: String) {
        let text = "# Ada Crumb\n\n" + String(repeating: piece, count: count)
        var diagnostics = Diagnostics()
        let resume = ResumeReading.read(
            SourceFile(name: "cv.md", text: text), format: nil, language: nil, diagnostics: &diagnostics)
        #expect(resume == nil)
        #expect(
            diagnostics.all.map { "\($0.span.map { "\($0.start)" } ?? "-") \($0.rule): \($0.message)" } == [finding])
    }
}
