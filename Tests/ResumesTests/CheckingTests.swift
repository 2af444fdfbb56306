import Languages
import SourceText
import Testing

@testable import Resumes

@Suite("Checking what a CV says")
struct CheckingTests {
    /// A CV in which nothing is wrong, and whose parts a test replaces.
    private func sound(_ sections: [Section] = []) -> Resume {
        let email = Contact(kind: .email, text: "jane@example.org")
        return Resume(language: .english, person: Person(name: "Jane Doe", contacts: [email]), sections: sections)
    }

    private func section(_ blocks: Block...) -> Section {
        Section(kind: .work, title: "Experience", content: blocks)
    }

    private func entry(_ dates: String) -> Block {
        .entry(Entry(fields: [.title: "Engineer"], dates: DateReader.readWhole(RichText(dates), language: .english)))
    }

    /// `severity rule: message`, one a line.
    private func findings(_ resume: Resume, today: PartialDate? = nil) -> [String] {
        var diagnostics = Diagnostics()
        ResumeChecker.check(resume, today: today, diagnostics: &diagnostics)
        return diagnostics.all.map { "\($0.severity) \($0.rule): \($0.message)" }
    }

    @Test("A sound CV has no findings")
    func sound() {
        #expect(findings(sound([section(entry("2019 - 2021"), .paragraph("Built things."))])) == [])
    }

    @Test("An end before its start is reported with both dates")
    func reversed() {
        #expect(
            findings(sound([section(entry("01/2021 - 03/2019"))])) == [
                "warning date-reversed: End date 2019-03 is before start date 2021-01"
            ])
        #expect(findings(sound([section(entry("2020 - 05/2020"))])) == [])
    }

    @Test("A start in the future needs a given day to be seen")
    func future() {
        let resume = sound([section(entry("05/2027 - 2028"), entry("2019 - 2030"))])
        #expect(findings(resume) == [])
        #expect(
            findings(resume, today: PartialDate(year: 2026, month: 7, day: 1)) == [
                "warning date-in-future: Start date 2027-05 is in the future, counted from 2026-07-01"
            ])
    }

    @Test("Notes to oneself are found at their place")
    func todo() throws {
        let file = SourceFile(name: "cv.md", text: "Built x. TODO insert points")
        let text = RichText("Built x. TODO insert points", span: file.wholeSpan)
        var diagnostics = Diagnostics()
        ResumeChecker.check(sound([section(.paragraph(text))]), diagnostics: &diagnostics)
        let finding = try #require(diagnostics.all.first)
        #expect(finding.message == "TODO is still in the text")
        #expect(finding.span?.text == "TODO")
    }

    @Test(
        "Marks are told from products and languages",
        arguments: [
            ("TBD", 1), ("Lorem ipsum dolor", 1), ("??? — Present", 1), ("FIXME: XXX", 2), ("Wrote a TODO app", 0),
            ("Hice de todo", 0),
            ("Why???", 0), ("MXXX", 0),
        ])
    func marks(text: String, count: Int) {
        #expect(TodoRule.marks(in: RichText(text)).count == count)
    }

    @Test("Placeholders of templates are reported, code is not")
    func placeholders() {
        let code = RichText([TextRun("{{ x }}", style: .code)])
        let resume = sound([section(.paragraph("I am {{ name }}."), .paragraph("[Your Company]"), .paragraph(code))])
        #expect(
            findings(resume) == [
                "warning placeholder: '{{ name }}' is a placeholder of a template",
                "warning placeholder: '[Your Company]' is a placeholder of a template",
            ])
    }

    @Test("Placeholders a reader left out are reported, functions of a site's builder are not")
    func omittedPlaceholders() {
        var resume = sound([section(.paragraph("Built x."))])
        resume.omissions = [Omission("{{ site.name }}", .metadata), Omission("{{< figure >}}", .metadata)]
        #expect(
            findings(resume) == [
                "warning placeholder: '{{ site.name }}' is a placeholder of a template and is left out"
            ])
    }

    @Test("An unfilled range of dates is one finding")
    func unfilledDates() {
        #expect(
            findings(sound([section(.paragraph("20xx.xx - 20xx.xx"))])) == [
                "warning placeholder: '20xx.xx' is a placeholder of a template"
            ])
    }

    @Test("Links to nowhere are reported")
    func links() {
        let link = RichText([TextRun("Acme", link: LinkTarget("todo"))])
        #expect(
            findings(sound([section(.paragraph(link))])) == [
                "warning link-placeholder: Link target 'todo' is a placeholder"
            ])
    }

    @Test("Empty sections, items and entries are reported")
    func empty() {
        let list = ItemList(items: [[.paragraph("Built x")], [.paragraph("")]])
        var resume = sound([section(), section(.list(list)), section(.entry(Entry()), .paragraph("x"))])
        resume.omissions = [Omission("Me", .emptySection)]
        #expect(
            findings(resume) == [
                "warning empty-section: Section 'Me' is empty",
                "warning empty-section: Section 'Experience' is empty",
                "warning empty-item: List item 2 under 'Experience' is empty",
                "warning empty-item: Entry under 'Experience' is empty",
            ])
    }

    @Test("A CV without name and contact says what to write")
    func missing() {
        let resume = Resume(language: .english, sections: [section(.paragraph("Built x."))])
        #expect(
            findings(resume) == [
                "warning name-missing: Name of the person was not found",
                "note contact-missing: E-mail address, telephone and website were not found",
            ])
    }

    @Test("A paragraph written twice is noted")
    func duplicates() {
        let long: RichText = "Led the move of a large warehouse system to a new building without a day of rest."
        #expect(
            findings(sound([section(.paragraph(long), .paragraph("Short."), .paragraph("Short."), .paragraph(long))]))
                == [
                    "note duplicate-paragraph: Paragraph 'Led the move of a large warehouse…' is there twice"
                ])
    }

    @Test("Every rule has a word of its own")
    func words() {
        let words = ResumeChecker.rules.map { $0.word }
        #expect(Set(words).count == words.count)
    }
}
