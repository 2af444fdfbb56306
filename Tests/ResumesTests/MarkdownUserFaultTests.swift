import Resumes
import SourceText
import Testing

/// What authors wrote and saw come out otherwise.
@Suite struct MarkdownUserFaultTests {
    private func contacts(_ line: String) -> [String] {
        let reading = MarkdownReading("# Ada Crumb\n\n\(line)\n\n## Skills\n\nGo\n")
        return reading.resume.person.contacts.map { "\($0.network ?? $0.kind.rawValue): \($0.text.plainText)" }
    }

    @Test("The same name on two networks is two profiles")
    func twoProfiles() {
        #expect(
            contacts("LinkedIn: Ada Crumb | GitHub: adacrumb") == ["LinkedIn: Ada Crumb", "GitHub: adacrumb"])
        #expect(contacts("GitHub: ada | Mastodon: @ada") == ["GitHub: ada", "Mastodon: @ada"])
        #expect(contacts("GitHub: ada | GitHub: ada") == ["GitHub: ada"])
    }

    @Test("A slash inside a link parts nothing", arguments: ["", "Phone: ", "Oslo | "])
    func linkedNumber(before: String) {
        let found = contacts(before + "[0451 / 123 45 67](tel:04511234567)")
        #expect(found.last == "phone: 0451 / 123 45 67")
        #expect(found.count == (before.hasPrefix("Oslo") ? 2 : 1))
    }

    private func item(_ text: String) -> (outline: String, findings: [String]) {
        let reading = MarkdownReading("# Ada Crumb\n\n## Notes\n\n- \(text)\n- last\n")
        return (reading.outline(under: "section other"), reading.findings)
    }

    @Test("A private mark hides the line it ends, with or without a space before it")
    func privateLine() {
        #expect(item("Earned 500 k{.private}").outline.contains("\"[Earned 500 k]{.private}\""))
        #expect(item("Earned 500 k{.private}").findings.isEmpty)
    }

    @Test("A private mark with words behind it stays text, and a warning tells")
    func privateInside() {
        let (outline, findings) = item("para {.private} more")
        #expect(outline.contains("\"para {.private} more\""))
        #expect(findings == ["warning private-mark 5:8"])
    }

    @Test("A private mark with a slip in it hides, and a warning tells once")
    func privateSlip() {
        let (outline, findings) = item("plain {.privat}")
        #expect(outline.contains("\"[plain]{.private}\""))
        #expect(findings == ["warning private-mark 5:10"])
    }

    @Test("A private mark in a cell hides the cell")
    func privateCell() {
        let reading = MarkdownReading("# Ada Crumb\n\n## Notes\n\n| a | b |\n|---|---|\n| x {.private} | y |\n")
        #expect(reading.outline.contains("row \"[x]{.private}\" | \"y\""))
    }

    @Test(
        "Small figures between tildes and carets are lowered and raised",
        arguments: [
            ("H~2~O and δ^18^O", "H~2~O and δ^18^O", ["2", "18"]),
            ("~~gone~~ stays", "~~gone~~ stays", []),
            ("a^2 + b^2 and ^_^", "a^2 + b^2 and ^_^", []),
            ("about ~5 to ~6 days", "about ~5 to ~6 days", []),
            ("x\\^2\\^", "x^2^", []),
        ])
    func scripts(source: String, shown: String, small: [String]) {
        let reading = MarkdownReading("# Ada Crumb\n\n## Notes\n\n- \(source)\n- last\n")
        #expect(reading.outline.contains("\"\(shown)\""))
        guard case .list(let list)? = reading.resume.sections.first?.content.first,
            case .paragraph(let text)? = list.items.first?.first
        else {
            Issue.record("no list")
            return
        }
        let raised = text.runs.filter { $0.style.contains(.superscript) || $0.style.contains(.subscripted) }
        #expect(raised.map { $0.text } == small)
    }
}
