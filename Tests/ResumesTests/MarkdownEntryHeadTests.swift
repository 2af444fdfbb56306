import Resumes
import Testing

/// How role, company, dates and place are told apart, one entry a case: `title | organization | place | dates`.
@Suite struct MarkdownEntryHeadTests {
    /// The head of the first entry of a section.
    private func head(_ entry: String, in section: String = "Experience") -> String {
        let reading = MarkdownReading("# Jane Doe\n\n# \(section)\n\n\(entry)\n\n# Skills\n\nMany\n")
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.resume.sections.first?.content.entries.first?.head ?? reading.outline
    }

    @Test(
        "A heading and a line with dates below it",
        arguments: [
            ("### Engineer | Acme\n**Jun 2021 – Present | Remote**\n- did", "Engineer | Acme | Remote | 2021-06/…"),
            ("### Engineer — **Acme**\n**May 2025 – Present**", "Engineer | Acme | - | 2025-05/…"),
            ("### Engineer - *Acme*\n*02/2018 – Atual*\n\n> A firm", "Engineer | Acme | - | 2018-02/…"),
            (
                "### Engineer at [Acme](https://acme.com)\n*12.2014 - present* | Remote",
                "Engineer | Acme | Remote | 2014-12/…"
            ),
            ("### **Engineer - Acme**\n📅 2020 - Present", "Engineer | Acme | - | 2020/…"),
            ("## Acme, Engineer\n- Nov 2021 – present\n- did", "Engineer | Acme | - | 2021-11/…"),
            ("### Acme - Berlin\n**Head of Data**; 4/2021 — Present", "Head of Data | Acme | Berlin | 2021-04/…"),
            (
                "### Consultant - Client - Product\n**Agency** - Sept. 2019 - Present | Oslo",
                "Consultant - Client - Product | Agency | Oslo | 2019-09/…"
            ),
            (
                "### Engineer, Acme\n```\nMarch 2016 - May 2018\nOslo\nhttps://acme.com\n```",
                "Engineer | Acme | Oslo | 2016-03/2018-05 | url: https://acme.com"
            ),
            (
                "### Engineer\n[Acme](https://acme.com) (fashion) – remote \\| 01/2019 – 11/2020",
                "Engineer | Acme (fashion) | remote | 2019-01/2020-11"
            ),
            ("### Engineer\nAcme, Ulm\n2019 - 2020", "Engineer | Acme | Ulm | 2019/2020"),
            ("### Acme GmbH\n2019 - 2020\n\nEngineer", "Engineer | Acme GmbH | - | 2019/2020"),
        ])
    func headingAndLine(entry: String, expected: String) {
        #expect(head(entry) == expected)
    }

    @Test(
        "What only looks like a place, a label or an end",
        arguments: [
            ("### Tester, [Acme, BA](https://acme.com)\n2019 – 2021", "Tester | Acme, BA | - | 2019/2021"),
            (
                "### Warehouse clerk, Acme\nFeb 2019 - Mar 2023, Sydney NSW",
                "Warehouse clerk | Acme | Sydney NSW | 2019-02/2023-03"
            ),
            ("### Developer – London BBC\n2019", "Developer | London BBC | - | 2019"),
            ("### Engineer | Acme / AKDS\n2019", "Engineer | Acme / AKDS | - | 2019"),
            ("### Consultant, example.ai\n2019", "Consultant | example.ai | - | 2019"),
            ("### Consultant, backslash AG\n2019", "Consultant | backslash AG | - | 2019"),
            (
                "### Clerk at the ETF- / Stocks Desk, Bank AG\n2019",
                "Clerk at the ETF- / Stocks Desk | Bank AG | - | 2019"
            ),
            (
                "### Systems Engineer — Example, Inc., Austin, TX\n*2022 – 2025*",
                "Systems Engineer | Example, Inc. | Austin, TX | 2022/2025"
            ),
            ("### Example Co., Ltd\n2019", "- | Example Co., Ltd | - | 2019"),
            ("### Engineer, Acme\n2019 – 2021.", "Engineer | Acme | - | 2019/2021"),
            ("**Tern: a bird counter** (2020)\n- did", "Tern: a bird counter | - | - | 2020"),
            (
                "* **Baker in Chief**, Bread Ltd, Jan. 2019 - Jul. 2021\n* **Baker**, Rolls Ltd, Sep. 2017 - Dec. 2018",
                "Baker in Chief | Bread Ltd | - | 2019-01/2021-07"
            ),
        ])
    func lookAlikes(entry: String, expected: String) {
        #expect(head(entry) == expected)
    }

    @Test("Dated items below a bold one keep their dates; those at the end of its description are its own")
    func groupsAndDescriptions() {
        #expect(
            head(
                "- **IT**\n  - 2022-10: LPIC-1\n  - 2023-04: Exam\n- **Languages**\n  - 2015-09: TOEIC",
                in: "Certificates")
                == "IT | - | - | -")
        #expect(
            head(
                "- **MSc Linguistics**: Master of Science in Linguistics with a Specialisation on the Neuroscience of all the Birds of Ulm, August 2011 – July 2012",
                in: "Education"
            ) == "MSc Linguistics | - | - | 2011-08/2012-07")
    }

    @Test("The small word in a school's name stays in it")
    func schoolName() {
        #expect(
            head(
                "* **Exchange Student in Biology**, University of Barton at Austin, Aug. 2025 - Dec. 2025\n* **BSc**, Barton College, 2020",
                in: "Education"
            ).hasPrefix("Exchange Student in Biology | University of Barton at Austin | "))
    }

    @Test("A year behind an icon dates the degree above it; a letter of a degree is no word for today")
    func degrees() {
        #expect(head("### Master of Arts\n*📅 2016*", in: "Education") == "Master of Arts | - | - | 2016")
        #expect(
            head("1994 — MA in History, University of Barton\n\n1990 — BA, University of Barton", in: "Education")
                == "MA in History | University of Barton | - | 1994")
    }

    @Test(
        "Everything in the heading",
        arguments: [
            ("### Engineer — Acme, Portland, OR (2019–2021)", "Engineer | Acme | Portland, OR | 2019/2021"),
            ("### Acme, January 2020 - Present", "Acme | - | - | 2020-01/…"),
            ("### 2021 - now Engineer in [Acme](https://acme.com \"Acme\")", "Engineer | Acme | - | 2021/…"),
            ("### [Acme](https://acme.com) | 2020 - Present", "Acme | - | - | 2020/…"),
            ("### Acme （2012年9月 ~ 2014年9月）", "Acme | - | - | 2012-09/2014-09"),
            ("### 2016年06月～現在 - Acme", "Acme | - | - | 2016-06/…"),
            ("### *Engineer*, [Acme](https://acme.com) (2013-09 — Present)", "Engineer | Acme | - | 2013-09/…"),
            ("### Engineer, Acme （ 2012/09 ~ 2014/09 ）", "Engineer | Acme | - | 2012-09/2014-09"),
            ("### Acme | Engineer (2022.06 ~ 2025.11, 3년 6개월)", "Engineer | Acme | - | 2022-06/2025-11"),
            (
                "### <span>Engineer, Acme</span> <span>Dec 2013 -- Dec 2014</span>",
                "Engineer | Acme | - | 2013-12/2014-12"
            ),
            ("#### Acme (Manager, 2015/08 - present)", "Manager | Acme | - | 2015-08/…"),
            ("#### Acme 2017.10 - 2019.3", "Acme | - | - | 2017-10/2019-03"),
            ("Acme • Engineer • 2016 - 2018\n--------", "Engineer | Acme | - | 2016/2018"),
        ])
    func allInHeading(entry: String, expected: String) {
        #expect(head(entry + "\n\n- did") == expected)
    }

    @Test(
        "A bold or italic line instead of a heading",
        arguments: [
            ("**Engineer** | Acme | Ulm | 2020 - 2022", "Engineer | Acme | Ulm | 2020/2022"),
            ("**Acme - Team - Engineer (2025.06 - Present)**", "Engineer | Acme - Team | - | 2025-06/…"),
            ("*December 2019 - Now* - **Self-employed**", "Self-employed | - | - | 2019-12/…"),
            ("**Acme** : *Lead* __2004-2005__", "Lead | Acme | - | 2004/2005"),
            ("**Acme** - London (Jan 2019 - Dec 2020)  \n_Assistant_", "Assistant | Acme | London | 2019-01/2020-12"),
            ("**12.2023 – now -- Architect**", "Architect | - | - | 2023-12/…"),
            ("**Engineer**, Acme", "Engineer | Acme | - | -"),
        ])
    func boldLine(entry: String, expected: String) {
        #expect(head(entry + "\n\n- did") == expected)
    }

    @Test("Four hard-broken lines and bullets right below are one entry")
    func hardLines() {
        let school = "**The School**  \nKendal  \n*Programme*  \n2021 – Present  \n- bullet"
        #expect(head(school, in: "Education") == "Programme | The School | Kendal | 2021/…")
    }

    @Test(
        "Definition lists of all three kinds",
        arguments: [
            ("2019-2021\n:   **Engineer**; Acme (Oslo)\n\n    Text", "Engineer | Acme | Oslo | 2019/2021"),
            (
                "Acme Works (AI)\n: *Lead Engineer*\n  __2004-2005__\n  Text that goes on.",
                "Lead Engineer | Acme Works (AI) | - | 2004/2005"
            ),
            ("**Engineer**\n  : **Acme**\n  : **Jul 2021 - Present**\n\n- bullet", "Engineer | Acme | - | 2021-07/…"),
            ("Since 2013\n:\t**Engineer**; Acme", "Engineer | Acme | - | 2013/…"),
            ("Seit 05/2019\n\n: **Entwickler**, Acme", "Entwickler | Acme | - | 2019-05/…"),
        ])
    func definitions(entry: String, expected: String) {
        #expect(head(entry) == expected)
    }

    @Test("A term that nobody can calculate with is shown as written")
    func expectedDegree() {
        let entry = "2010-2014 (expected)\n:   **PhD, Botany**; University of Ferns"
        #expect(head(entry, in: "Education") == "PhD, Botany | University of Ferns | - | '2010-2014 (expected)'")
    }

    @Test(
        "Dates in code spans",
        arguments: [
            ("`2014 - 2016`\n__Engineer__, Acme, Delft\n\n- bullet", "Engineer | Acme | Delft | 2014/2016"),
            ("`2014` **Engineer**, *Acme*, Delft, Netherlands", "Engineer | Acme | Delft, Netherlands | 2014"),
            ("`2017→`\n\n__Engineer__, Acme", "Engineer | Acme | - | 2017/…"),
            ("`2014 to the end of times`\n__Engineer__, Acme", "Engineer | Acme | - | '2014 to the end of times'"),
        ])
    func codeDates(entry: String, expected: String) {
        #expect(head(entry) == expected)
    }

    @Test(
        "List items",
        arguments: [
            (
                "* **Acme** - Haifa, Israel\n  - Engineer / July 2023 - Present",
                "Engineer | Acme | Haifa, Israel | 2023-07/…"
            ),
            (
                "* **Lead Scientist** (Sep 2021 - Apr 2023)\n  Optics, *Acme*, Haifa",
                "Lead Scientist | Acme | Haifa | 2021-09/2023-04 | note: Optics"
            ),
            (
                " * __Acme &bull; Engineer__<br>\n   _Sep 2022 - Present &bull; Eilat_<br>\n   <div class=\"tech\"><span>C#</span></div>",
                "Engineer | Acme | Eilat | 2022-09/…"
            ),
            (
                "- _Since September 2019:_ **Engineer at [Acme](https://acme.com), Eilat.**\n  Prose, several sentences. And more of it.",
                "Engineer | Acme | Eilat | 2019-09/…"
            ),
            (
                "* August 2016 - heute\n  **[Acme](https://acme.com)**\n  Engineer\n  * bullet",
                "Engineer | Acme | - | 2016-08/…"
            ),
            ("* Intern at Acme - Dec 2016 to July 2017", "Intern | Acme | - | 2016-12/2017-07"),
            ("- **云海，后端组，工程师，2010.1~2010.9**", "工程师 | 云海，后端组 | - | 2010-01/2010-09"),
        ])
    func listItems(entry: String, expected: String) {
        #expect(head(entry) == expected)
    }

    @Test("A study on one line with bars")
    func studyItem() {
        let item = "- University of Haifa | Physics, B.Sc. (2,7) | Haifa, IL | Jul 2021 - Gegenwart"
        #expect(head(item, in: "Education") == "Physics, B.Sc. (2,7) | University of Haifa | Haifa, IL | 2021-07/…")
    }

    @Test(
        "HTML, labelled lines, plain lines and tables",
        arguments: [
            (
                "<div><h3>Acme</h3>\n<h5>Engineer</h5>\n<span>2019 - 2021</span>\n<p>Did.</p></div>",
                "Engineer | Acme | - | 2019/2021"
            ),
            ("<ul>\n<li><b>Engineer</b>, Acme, 2019 - 2021</li>\n</ul>", "Engineer | Acme | - | 2019/2021"),
            ("<p class=\"title\">Engineer</p>\n<time>2019 - 2021</time>", "Engineer | - | - | 2019/2021"),
            ("2019 - 2021: **Engineer** at Acme", "Engineer | Acme | - | 2019/2021"),
            (
                "Job Title: Engineer \\\nCompany: Acme \\\nLocation: Pune, India \\\nFrom: 03/2025 \\\nTo: Present",
                "Engineer | Acme | Pune, India | 2025-03/…"
            ),
            ("7/16 - 7/19 Engineer, Acme  \n8/19 - 9/21 Manager, Acme", "Engineer | Acme | - | 2016-07/2019-07"),
            ("| 年月 | 職歴 |\n|---|---|\n| 2018年4月 | 株式会社ハル 入社 |", "株式会社ハル 入社 | - | - | 2018-04"),
            (
                "\\begin{longtable}{ll}\n2019 -- 2021 & Engineer, Acme \\\\\n\\end{longtable}",
                "Engineer | Acme | - | 2019/2021"
            ),
        ])
    func otherShapes(entry: String, expected: String) {
        #expect(head(entry) == expected)
    }

    @Test("A heading with several date ranges stays whole and takes its dates from the line below")
    func severalRanges() {
        let entry = """
            #### Student (2017-12 to 2018-08) / Developer (2018-08 to 2019-08) on the Mast Team
            **Company**: Sail Group

            **Period**: 2017-12 to 2019-08, first year as a student.
            """
        #expect(
            head(entry)
                == "Student (2017-12 to 2018-08) / Developer (2018-08 to 2019-08) on the Mast Team | Sail Group | - "
                + "| 2017-12/2019-08 | note: first year as a student.")
    }

    @Test("Two roles in one line stay one text")
    func twoRoles() {
        let entry = "2018 - 2019\n:   **[Galaxy](https://galaxy.com) - Project Manager | Lighting lead**"
        #expect(head(entry) == "Project Manager | Lighting lead | Galaxy | - | 2018/2019")
    }

    @Test("A colon at the end of a title is booked as decoration")
    func trailingColon() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Experience\n\n2011 - 2013\n:   **Acme - Engineering Intern:**\n")
        #expect(reading.resume.sections[0].content.entries[0].head == "Engineering Intern | Acme | - | 2011/2013")
        #expect(reading.omissions == ["decoration: :"])
    }

    @Test("What nothing tells apart stays one title")
    func unknownWords() {
        #expect(head("### Zorb - Quux\n*2019 - 2020*") == "Zorb - Quux | - | - | 2019/2020")
        #expect(head("### Quux\n*2019 - 2020*") == "Quux | - | - | 2019/2020")
    }
}
