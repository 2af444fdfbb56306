import Resumes
import Testing

@Suite("Entries as people write them")
struct MarkdownEntryShapeTests {
    private func heads(_ title: String, _ body: String) -> [String] {
        MarkdownReading("# Ada Example\n\n## \(title)\n\n\(body)\n\n## Skills\n\nGo\n").resume.sections[0].content
            .entries
            .map(\.head)
    }

    @Test(
        "After \"en\" and \"em\" the field of a degree or role is no employer",
        arguments: [
            (
                "Formation", "**Licence en Informatique**, Université Lyon 1, 2013-2016",
                "Licence en Informatique | Université Lyon 1"
            ),
            (
                "Formação", "**Bacharelado em Ciência da Computação** – Universidade do Minho, 2013 – 2016",
                "Bacharelado em Ciência da Computação | Universidade do Minho"
            ),
            (
                "Formación", "- Grado en Ingeniería Informática, Universidad de Sevilla (2013 - 2016)",
                "Grado en Ingeniería Informática | Universidad de Sevilla"
            ),
            (
                "Experiencia", "### Ingeniero en Informática, Acme S.L. (2013 - 2016)",
                "Ingeniero en Informática | Acme S.L."
            ),
        ])
    func fields(title: String, line: String, expected: String) {
        #expect(heads(title, line).map { $0.split(separator: " | ").prefix(2).joined(separator: " | ") } == [expected])
    }

    @Test("What follows \"en\" and is set apart is the employer, though its name sounds like a role")
    func employerAfterConnective() {
        #expect(
            heads("Experiencia", "**Analista** en *Consultora Ejemplo* | Feb 2018 – Jul 2021\n\n- x") == [
                "Analista | Consultora Ejemplo | - | 2018-02/2021-07"
            ])
    }

    @Test("A grade in small letters is no part of the school's name")
    func gradesInSmallLetters() {
        let entries = MarkdownReading(
            "# A\n\n## Formation\n\n- Licence en Informatique, Université Lyon 1, mention bien, 2016\n"
        )
        .resume.sections[0].content.entries
        #expect(entries.first?[.organization]?.plainText == "Université Lyon 1")
    }

    @Test("A firm by its legal form is no place, and the town behind it is no part of it")
    func firms() {
        #expect(heads("Expérience", "* Stage, Exemple SARL (2018)\n  - Scripts") == ["Stage | Exemple SARL | - | 2018"])
        #expect(
            heads("Berufserfahrung", "**2014 – 2019** – Ingenieurin, Muster AG, Augsburg\n\n- Netze") == [
                "Ingenieurin | Muster AG | Augsburg | 2014/2019"
            ])
        #expect(
            heads("Werkervaring", "**2019 - heden: Teamleider, Voorbeeld BV, Utrecht**\n- x") == [
                "Teamleider | Voorbeeld BV | Utrecht | 2019/…"
            ])
    }

    @Test("Grades behind a degree are grades")
    func grades() {
        #expect(
            heads("Education", "### M.Sc. Robotics, Oregon State University (2008–2010), GPA 3.9") == [
                "M.Sc. Robotics | Oregon State University | - | 2008/2010 | score: GPA 3.9"
            ])
        #expect(
            heads("Istruzione", "- Laurea in Informatica, Università di Milano, 2017–2019, 110/110 e lode") == [
                "Laurea in Informatica | Università di Milano | - | 2017/2019 | score: 110/110 e lode"
            ])
    }

    @Test("Titles of parts of a job are no roles")
    func parts() {
        let reading = MarkdownReading(
            "# 山田 太郎\n\n## 職務経歴\n\n### 株式会社ノベル (2024年1月 〜 現在)\n\n#### 担当業務\n\n- 開発\n\n#### 主な実績\n\n- 改善\n\n## スキル\n\nGo\n"
        )
        #expect(
            reading.outline(under: "section work") == """
                entry
                  organization "株式会社ノベル"
                  dates 2024-01/… written "2024年1月 〜 現在"
                  subsection other "担当業務"
                    list
                      - "開発"
                  subsection other "主な実績"
                    list
                      - "改善"
                """)
    }

    @Test("Labels in a quote are read as labels")
    func labelsInQuotes() {
        #expect(
            heads("교육", "### 42 Seoul\n\n> 기간: 2021-05 - 2022-09\n\n프로그램입니다.\n\n### 한국대학교\n\n> 기간: 2021-06 - 현재") == [
                "42 Seoul | - | - | 2021-05/2022-09", "한국대학교 | - | - | 2021-06/…",
            ])
    }

    @Test("A value ends where its line was ended; what stands below may be the dates")
    func hardEnds() {
        #expect(
            heads(
                "Education",
                "**Fayoum University**, Faculty of Computers  \n*Bachelor's Degree in Computer Science*  \n*GPA: Very Good*  \n*September 2016 - May 2020*"
            ) == [
                "Bachelor's Degree in Computer Science | Fayoum University, Faculty of Computers | - | 2016-09/2020-05 | score: GPA Very Good"
            ])
    }

    @Test("A bold name, its dates and then prose: the prose is no head")
    func datedOpenings() {
        let reading = MarkdownReading(
            """
            # Ada Example

            ## Education

            - **M.S. in Computer Science**, Washburn University, Aug 2025 – May 2026. Coursework: Bayesian ML.
            - **B.S. in Mathematics**, University of Missouri, Columbia, Dec 2020. GPA 3.86.

            ## Skills

            Go
            """)
        #expect(
            reading.resume.sections[0].content.entries.map(\.head) == [
                "M.S. in Computer Science | Washburn University | - | 2025-08/2026-05",
                "B.S. in Mathematics | University of Missouri | Columbia | 2020-12",
            ])
        #expect(reading.outline(under: "section education").contains("paragraph \"Coursework: Bayesian ML.\""))
    }

    @Test("Dates in italics before prose are the dates of the entry")
    func leadingDates() {
        #expect(
            heads(
                "Experience",
                "### Research Associate — Vision Lab\n*Nov 2025 – present* (graduate researcher from Nov 2025; research associate after the degree). Advisor: N. Body."
            ) == [
                "Research Associate | Vision Lab | - | 2025-11/…"
            ])
    }

    @Test("Items of a list of awards are all entries, or none is")
    func awards() {
        #expect(
            heads(
                "Awards",
                "1. Annual Debate - Winner - State of West Bengal in the month Jan 2020\n2. Innovator of the year\n3. Pentathlon, Dec 2019"
            ).count == 3)
        #expect(heads("Good moments", "- 61% more sales\n- 99% customer satisfaction since 2020.\n- More").isEmpty)
    }

    @Test("A year that is part of a word, and a date of personal data, open no entry")
    func noDates() {
        #expect(heads("校园经历", "- 2019-2020学年度荣获“三好学”\n- 担任学习委员").isEmpty)
        #expect(heads("Дополнительно", "Дата рождения: 05.05.1994\nГотов к переезду: да").isEmpty)
    }

    @Test("Three hard lines: dates, role, employer")
    func cards() {
        #expect(
            heads(
                "Work Experience",
                "*06/2024 – Ongoing*  \n**Researcher**  \nEurax Research, Bolzano (Italy)\n\n*05/2021 – 05/2024*  \n**Trainee**  \nEurax Research, Bolzano (Italy)"
            ) == [
                "Researcher | Eurax Research | Bolzano (Italy) | 2024-06/…",
                "Trainee | Eurax Research | Bolzano (Italy) | 2021-05/2024-05",
            ])
    }

    @Test("Jobs whose headings stand as high as the sections' are jobs, in a section without a title")
    func strayJobs() {
        let reading = MarkdownReading(
            """
            # Luis Example

            ### Skill Set

            Go

            ### lakeside
            *(February 2019 - Present)*<br/>
            **Staff Software Engineer**

            - Led

            ### Appteam
            *(February 2018 - January 2019)*<br/>
            **Backend Engineer**

            ### Education

            - School of Life, 2005–2009
            """)
        #expect(reading.resume.sections.map(\.kind) == [.skills, .work, .education])
        #expect(
            reading.resume.sections[1].content.entries.map(\.head) == [
                "Staff Software Engineer | lakeside | - | 2019-02/…",
                "Backend Engineer | Appteam | - | 2018-02/2019-01",
            ])
    }

    @Test("Sub-headings before the first higher one keep what stands under them")
    func deeperFirst() {
        let reading = MarkdownReading(
            "# Ada Example\n\n## Skills\n\n#### Java\n\nTen years.\n\n### Cloud\n\n#### AWS\n\nTwo.\n\n## Work\n\nx\n")
        #expect(
            reading.outline(under: "section skills") == """
                subsection other "Java"
                  paragraph "Ten years."
                subsection skills "Cloud"
                  subsection other "AWS"
                    paragraph "Two."
                """)
    }
}
