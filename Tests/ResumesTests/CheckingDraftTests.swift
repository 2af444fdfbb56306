import Resumes
import SourceText
import Testing

@Suite("What a draft is told")
struct CheckingDraftTests {
    private func findings(_ body: String) -> [String] {
        let reading = MarkdownReading("# Ada Example\n\nada@example.org\n\n\(body)\n")
        var diagnostics = reading.diagnostics
        ResumeChecker.check(reading.resume, diagnostics: &diagnostics)
        return diagnostics.all.map { "\($0.severity) \($0.rule) \($0.span.map { "\($0.start)" } ?? "-") \($0.message)" }
    }

    @Test("A numbered list inside a bullet is told at its first item")
    func numberedInBullet() {
        #expect(
            findings("## Experience\n\n### Engineer, Acme (2019 – 2021)\n\n- Stopped because:\n  1. Money\n  2. Time")
                == [
                    "warning numbered-in-bullet 10:6 Numbered list inside a bullet"
                ])
    }

    @Test("A period in a bullet of a job without dates is told; a year in a sentence is not")
    func dateInBullet() {
        #expect(
            findings(
                "## Experience\n\n### Engineer at Acme\n\n- Won a prize in 2020 for it\n- Backend team, 2019 – 2021")
                == [
                    "warning date-in-bullet 10:17 Dates stand in a bullet; 'Engineer' has none of its own"
                ])
        #expect(findings("## Experience\n\n### Engineer at Acme (2018 – 2022)\n\n- Backend team, 2019 – 2021").isEmpty)
    }

    @Test("A study without dates beside one with dates is told")
    func datesMissing() {
        #expect(
            findings("## Formal education\n\n- Bachelors in CS\n- Masters in CS 2021-09 - 2024-01") == [
                "warning dates-missing 7:3 'Bachelors in CS' has no dates, others beside it have"
            ])
        #expect(findings("## Education\n\n- Bachelors in CS\n- Masters in CS").isEmpty)
    }

    @Test("A job that is only a name is told")
    func onlyName() {
        let told = findings(
            "## Experience\n\n### Engineer, Acme (2019 – 2021)\n\n- Built\n\n### Notifyme failed bootstrap")
        #expect(
            told.contains { $0.hasPrefix("warning empty-item 11:5 'Notifyme failed bootstrap' has nothing under it") })
        #expect(!told.contains { $0.contains("dates-missing") }, "It is told once")
    }
}
