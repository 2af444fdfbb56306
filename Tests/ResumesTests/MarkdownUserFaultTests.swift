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

    @Test("A private mark before a dot between data hides what stands before it, whatever signs are in it")
    func privateDatum() {
        let (outline, findings) = item("open · £500 – can’t say {.private} · public")
        #expect(outline.contains("open ·[ £500 – can’t say ]{.private}· public"))
        #expect(findings.isEmpty)
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

    private func head(_ entry: String, in section: String = "Experience") -> String {
        let reading = MarkdownReading("# Ada Crumb\n\n# \(section)\n\n\(entry)\n\n# Skills\n\nMany\n")
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.resume.sections.first?.content.entries.first?.head ?? reading.outline
    }

    @Test(
        "Post and employer are told apart by the form of the heading where no word is known",
        arguments: [
            (
                "### Dyke Reeve - Nordvatten AB, Gothenburg - Mar 2019 - present",
                "Dyke Reeve | Nordvatten AB | Gothenburg | 2019-03/…"
            ),
            ("### Baker — Bread Ltd — 2019 – 2020", "Baker | Bread Ltd | - | 2019/2020"),
            ("### Reeve — Crumb House (2014 - 2019)", "Reeve — Crumb House | - | - | 2014/2019"),
            ("### Hidrogeóloga — Tragsa — Sevilla (2014 - 2019)", "Hidrogeóloga | Tragsa | Sevilla | 2014/2019"),
            (
                "### Baker, Employer GmbH\nJanuary 2018 – December 2020 | Oslo",
                "Baker | Employer GmbH | Oslo | 2018-01/2020-12"
            ),
            ("### Reeve at Arup, Leeds (2014-2019)", "Reeve | Arup | Leeds | 2014/2019"),
            ("### 2014-2019: Hydrogeologist, Arup", "Hydrogeologist | Arup | - | 2014/2019"),
            ("### Hydrogeologist, Arup, Leeds (2014-2019)", "Hydrogeologist | Arup | Leeds | 2014/2019"),
            ("**Arup**, Leeds, UK (2014-2019)\n*Hydrogeologist*", "Hydrogeologist | Arup | Leeds, UK | 2014/2019"),
            ("### Reeve - Crumb House\n\ndid", "Reeve - Crumb House | - | - | -"),
            ("### Reeve, Crumb House (2014-2019)", "Reeve, Crumb House | - | - | 2014/2019"),
        ])
    func headings(entry: String, expected: String) {
        #expect(head(entry) == expected)
    }

    @Test("A school and its town under one emphasis stay together; a remark behind the dates is a note")
    func schools() {
        #expect(
            head("__The King's School, Grantham.__\n\n1655", in: "Education").hasPrefix("The King's School, Grantham."))
        let reading = MarkdownReading(
            "# Ada Crumb\n\n# Education\n\n__Chalmers University of Technology__ (2014 – 2016) (part-time)\n\n# Skills\n\nGo\n"
        )
        let entry = reading.resume.sections.first?.content.entries.first
        #expect(entry?[.note]?.plainText == "part-time")
        #expect(entry?[.title]?.plainText == "Chalmers University of Technology")
    }

    @Test("An issuer is the giver of a certificate, a year below it its date")
    func issuer() {
        #expect(
            head("### Diploma\nIssuer: Crumb House\n2020", in: "Certificates") == "Diploma | Crumb House | - | 2020")
    }

    @Test("Bullets of other programs are items, below other lines and with dashes among them")
    func bullets() {
        let reading = MarkdownReading("# Ada Crumb\n\n## Notes\n\nIn short:\n• one\n• two\n– three\n")
        let outline = reading.outline(under: "section other")
        #expect(outline.contains("\"In short:\""))
        for word in ["one", "two", "three"] { #expect(outline.contains("- \"\(word)\"")) }
    }

    @Test("A day that no calendar has is told", arguments: ["(31/02/2020 - 30/02/2021)", "31.02.2026", "2021-02-30"])
    func impossibleDays(dates: String) {
        let reading = MarkdownReading("# Ada Crumb\n\n## Experience\n\n### Engineer, Crumb House \(dates)\n\ndid\n")
        #expect(reading.findings.contains { $0.hasPrefix("warning date-impossible 5:") })
        let letter = MarkdownReading("---\nkind: letter\ndate: 31.02.2026\n---\n\nDear Bob,\n\nText.\n")
        #expect(letter.findings.contains("warning date-impossible 3:7"))
    }

    @Test(
        "Days that are days are not doubted", arguments: ["28.02.2026", "02/29/2020", "31/12/2020", "1.2.3", "12.2020"])
    func days(date: String) {
        let letter = MarkdownReading("---\nkind: letter\ndate: \(date)\n---\n\nDear Bob,\n\nText.\n")
        #expect(!letter.findings.contains { $0.contains("date-impossible") })
    }

    @Test("A kind that is nearly a letter is asked about")
    func kindOfDocument() {
        let reading = MarkdownReading("---\nkind: leter\nname: Ada Crumb\n---\n\nDear Bob,\n\nText.\n")
        #expect(reading.findings.contains("warning setting-value 2:7"))
    }
}
