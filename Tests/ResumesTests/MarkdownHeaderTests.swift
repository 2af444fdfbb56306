import Resumes
import Testing

/// Where the name is, what the headline is, and how the person can be reached.
@Suite struct MarkdownHeaderTests {
    @Test("Two lines with a post each below the name are two headlines")
    func twoPosts() {
        let reading = MarkdownReading(
            "# Jane Doe\n\nResearch Associate, Bird Lab\nChief Scientist, Example Advisors\n\njane@doe.example\n\n## Skills\n\nGo\n"
        )
        #expect(
            reading.resume.person.headline.map(\.plainText) == [
                "Research Associate, Bird Lab", "Chief Scientist, Example Advisors",
            ])
    }

    @Test("In a section about the person a day below the name and the street above the town are data")
    func unlabelled() {
        let reading = MarkdownReading(
            "# Lebenslauf\n\n## Personalien\n\nErika Beispiel<br />\n15.12.1995\n\nAm Graben 17<br />\n89073 Ulm<br />\n\n## Bildung\n\nx\n"
        )
        #expect(reading.resume.person.name?.plainText == "Erika Beispiel")
        #expect(reading.resume.person.personal.map(\.text.plainText) == ["15.12.1995"])
        #expect(reading.resume.person.contacts.map(\.text.plainText) == ["Am Graben 17", "89073 Ulm"])
        #expect(reading.resume.sections.map(\.title.plainText) == ["Bildung"])
    }

    @Test("A list of labelled contacts is about the person under a misspelt title, too")
    func misspelt() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Persöhnliche Daten\n- **Adresse**: Am Graben 17\n- **E-Mail**: jane@doe.example\n\n## Bildung\n\nx\n"
        )
        #expect(reading.resume.person.contacts.map(\.text.plainText) == ["Am Graben 17", "jane@doe.example"])
        #expect(reading.resume.person.headline.isEmpty)
    }

    private func person(_ header: String) -> Person {
        let reading = MarkdownReading(header + "\n\n## Experience\n\nSome.\n\n## Education\n\nSome.\n")
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.resume.person
    }

    // MARK: Names

    @Test(
        "The name is found wherever it stands",
        arguments: [
            "# Jane Doe", "# **Jane Doe**", "# Jane **Doe**", "# Jane Doe - Software Engineer",
            "# Jane Doe • [mail](mailto:jane@doe.org)", "# 🧑‍💻Jane Doe", "# [Jane Doe](https://doe.org)",
            "# Jane Doe's CV", "# CV - Jane Doe - Engineer", "# Resume of Jane Doe", "Jane Doe\n========",
            "\\centering Jane Doe\n========", "## Jane Doe ##", "## **Jane Doe**", "###### Jane Doe",
            "**Name:** Jane Doe", "- Name: Jane Doe", "| Name | Jane Doe |\n|---|---|\n| E-mail | jane@doe.org |",
            "# CURRICULUM VITAE\n\n[english version](../en/)\n\nJane Doe  \n12345 Ulm",
            "<center><h1>Jane Doe</h1></center>",
            "## <p style=\"text-align: center;\"> <b> Jane Doe </b> </p>",
            "**Jane Doe - Software Engineer** <span style=\"float:right;\">jane@doe.org</span>",
            "#Jane Doe", "<center>\n# Jane Doe\n</center>",
        ])
    func names(header: String) {
        #expect(person(header).name?.plainText == "Jane Doe")
    }

    @Test(
        "Names in other scripts and with titles",
        arguments: [
            ("Jane Doe, 王小明\n====", "Jane Doe, 王小明"), ("# Jane Doe, PhD", "Jane Doe, PhD"), ("- 氏名：山田 花子", "山田 花子"),
            ("| 氏名 | 山田 花子 |\n|---|---|\n| メール | hana@yamada.org |", "山田 花子"), ("# 王小明的简历", "王小明"),
            ("# ليلى حداد", "ليلى حداد"), ("# JANE DOE", "JANE DOE"),
        ])
    func otherNames(header: String, expected: String) {
        #expect(person(header).name?.plainText == expected)
    }

    @Test("A document's title is not a name, and nobody is named where nobody is")
    func titles() {
        for title in ["# Resume", "# Lebenslauf", "# 職務経歴書", "# 简历", "# CURRICULUM VITAE"] {
            let reading = MarkdownReading("\(title)\n\n## Experience\n\nSome.\n\n## Education\n")
            #expect(reading.resume.person.name == nil)
            #expect(reading.omissions.contains { $0.hasPrefix("documentTitle") })
        }
    }

    @Test("A name that stands again further down is said once")
    func repeatedName() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Personal\n\n- Name: Jane Doe\n- Nationality: Danish\n\n## Work\n\nx\n")
        #expect(reading.resume.person.name?.plainText == "Jane Doe")
        #expect(reading.omissions == ["labelOfField: Name", "repeatedContact: Jane Doe", "labelOfField: Personal"])
        #expect(reading.resume.person.personal.map(\.text.plainText) == ["Danish"])
    }

    // MARK: Headlines

    @Test(
        "The headline in all its forms",
        arguments: [
            "# Jane Doe\n**Engineer of bridges**", "# Jane Doe\nEngineer of bridges",
            "# Jane Doe\n## Engineer of bridges",
            "# Jane Doe\n### Engineer of bridges\n\njane@doe.org", "# Jane Doe\n# *Engineer of bridges*",
            "# Jane Doe | Engineer of bridges", "# Jane Doe\n\nEngineer of bridges | jane@doe.org | +49 170 1234567",
            "# Jane Doe\n\n> Engineer of bridges\\\n> <jane@doe.org>", "# Jane Doe, Engineer of bridges",
        ])
    func headlines(header: String) {
        #expect(person(header).headline.map(\.plainText) == ["Engineer of bridges"])
    }

    @Test("A sentence below the name is the summary, not the headline")
    func summary() {
        let person = person(
            "# Jane Doe\n\nI build bridges for people who have to cross rivers. I have done so for ten years.\n\nAnd more."
        )
        #expect(person.headline.isEmpty)
        #expect(person.summary.count == 2)
    }

    @Test("A labelled summary is a summary without its label")
    func labelledSummary() {
        let reading = MarkdownReading(
            "Name: Jane Doe\n\n**Summary**:\n\nBuilds bridges.\n\nMany of them.\n\n## Work\n\n## Education\n")
        #expect(
            reading.outline(under: "summary") == """
                paragraph "Builds bridges."
                paragraph "Many of them."
                """)
        #expect(reading.omissions.contains("labelOfField: Summary"))
    }

    // MARK: Contacts

    /// `kind: text` of each contact.
    private func contacts(_ header: String) -> [String] {
        person("# Jane Doe\n\n" + header).contacts.map { "\($0.kind): \($0.text.plainText)" }
    }

    private static let four = [
        "location: Leeds, UK", "profile: github.com/janedoe", "email: jane@doe.org", "phone: +44 113 496 0000",
    ]

    @Test(
        "The same four contacts in every form",
        arguments: [
            "Leeds, UK | github.com/janedoe | jane@doe.org | +44 113 496 0000",
            "Leeds, UK \\| github.com/janedoe \\| jane@doe.org \\| +44 113 496 0000",
            "Leeds, UK • [github.com/janedoe](https://github.com/janedoe) • <jane@doe.org> • +44 113 496 0000",
            "Leeds, UK &nbsp; &nbsp; github.com/janedoe &nbsp; &nbsp; jane@doe.org &nbsp; &nbsp; +44 113 496 0000",
            "> Leeds, UK  \n> github.com/janedoe  \n> [jane@doe.org](jane@doe.org)  \n> +44 113 496 0000",
            "- Leeds, UK\n- github.com/janedoe\n- <jane@doe.org>\n- +44 113 496 0000",
            "Leeds, UK\\\ngithub.com/janedoe\\\njane@doe.org\\\n+44 113 496 0000",
            "Leeds, UK<br>github.com/janedoe<br>jane@doe.org<br>+44 113 496 0000",
            "Leeds, UK\ngithub.com/janedoe\njane@doe.org\n+44 113 496 0000",
            "<div id=\"x\"><i class=\"fa fa-map-marker\"></i> Leeds, UK | github.com/janedoe |\n<a href=\"mailto:jane@doe.org\">jane@doe.org</a> | +44 113 496 0000</div>",
            "Leeds, UK\n\ngithub.com/janedoe\n\njane@doe.org\n\n+44 113 496 0000",
            "#### Leeds, UK | github.com/janedoe | jane@doe.org | +44 113 496 0000",
            "## Contact\n\n- Leeds, UK\n- github.com/janedoe\n- jane@doe.org\n- +44 113 496 0000",
            "<table><tr><td>Leeds, UK</td><td>github.com/janedoe</td></tr><tr><td>jane@doe.org</td><td>+44 113 496 0000</td></tr></table>",
            "|  |  |\n|---|---|\n| Leeds, UK | github.com/janedoe |\n| jane@doe.org | +44 113 496 0000 |",
            "Leeds, UK\n  : github.com/janedoe\n  : jane@doe.org\n  : +44 113 496 0000",
            "Address: Leeds, UK\n\n* GitHub: github.com/janedoe\n*   **Email:** jane@doe.org\n* 📞 **Phone:** +44 113 496 0000",
            "📍 Leeds, UK  \n💻 github.com/janedoe  \n✉️ jane@doe.org  \n📱 +44 113 496 0000",
        ])
    func contactForms(header: String) {
        #expect(contacts(header) == Self.four)
    }

    @Test("A link with nothing but an icon shows where it leads")
    func iconLinks() {
        let header =
            "<a href=\"https://github.com/janedoe\"><i class=\"fab fa-github\"></i></a> [![Mail](https://img.shields.io/badge/x)](mailto:jane@doe.org)"
        #expect(contacts(header) == ["profile: github.com/janedoe", "email: jane@doe.org"])
    }

    @Test("Hidden addresses are read and links without words get theirs")
    func hiddenAddresses() {
        #expect(contacts("jane<at>doe.org") == ["email: jane@doe.org"])
        #expect(
            contacts("[Mail](mailto:jane@doe.org) | [CV](https://doe.org)") == ["email: jane@doe.org", "website: CV"])
    }

    @Test("Labels are the author's own")
    func labels() {
        let person = person(
            "# Jane Doe\n\nGithub: [janedoe](https://github.com/janedoe)\n\nBlog: [doe.org](https://www.doe.org/)")
        #expect(person.contacts.map { $0.label?.plainText } == ["Github", "Blog"])
        #expect(person.contacts.map(\.network) == ["GitHub", nil])
    }

    @Test("Personal data have a place of their own")
    func personalData() {
        let reading = MarkdownReading(
            "# 王小明\n\n- 姓   名 ：王小明\n- 生年月日：1990年1月1日\n- 男/1990\n- 邮箱：xm@wang.cn\n\n## 工作经历\n\n写。\n\n## 教育背景\n")
        let person = reading.resume.person
        #expect(person.personal.map(\.label.plainText) == ["生年月日"])
        #expect(person.contacts.map(\.text.plainText) == ["男/1990", "xm@wang.cn"])
        #expect(reading.findings.isEmpty)
    }

    @Test("Contacts at the foot are the same persons's: known ones are booked, new ones added")
    func footContacts() {
        let reading = MarkdownReading(
            """
            Jane Doe
            ========

            > <jane@doe.org> • +44 113 496 0000

            Experience
            ----------

            Built bridges.

            ----

            > <jane@doe.org> • +44 113 496 0000 \\
            > Leeds, UK \\
            > [Github](https://github.com/janedoe)
            """)
        #expect(
            reading.resume.person.contacts.map(\.text.plainText) == [
                "jane@doe.org", "+44 113 496 0000", "Leeds, UK", "Github",
            ])
        #expect(reading.omissions.suffix(2) == ["repeatedContact: jane@doe.org", "repeatedContact: +44 113 496 0000"])
        #expect(MarkdownWords.faults(reading).isEmpty)
    }

    @Test("An address inside a sentence stays in the sentence")
    func addressInProse() {
        let person = person("# Jane Doe\n\nI build bridges; write to jane@doe.org if you have a river that wants one.")
        #expect(person.contacts.isEmpty)
        #expect(person.summary.count == 1)
    }

    @Test("The furniture of a web page is left out")
    func furniture() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n[Download PDF](resume.pdf)\n\n[FR](fr.md) | [EN](en.md)\n\njane@doe.org\n\n## Work\n\nx\n\n## Education\n"
        )
        #expect(reading.omissions == ["pageFurniture: Download PDF", "pageFurniture: FR | EN"])
    }

    @Test("The portrait is a photo, a badge is furniture, other pictures keep their words")
    func pictures() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n![Jane on a bridge](images/me.png)\n\n![CI](https://travis-ci.org/x.svg)\n\n## Work\n\n![A bridge](bridge.png)\n\n## Education\n"
        )
        #expect(reading.resume.person.photo?.path == "images/me.png")
        #expect(reading.omissions == ["pageFurniture: CI"])
        #expect(reading.outline(under: "section work") == "paragraph \"A bridge\"")
        #expect(reading.findings.contains("note picture-left-out 9:1"))
    }
}
