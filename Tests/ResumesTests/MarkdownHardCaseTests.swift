import Languages
import Resumes
import SourceText
import Testing

/// Documents that are built as nobody would expect, and what a person would read in them.
@Suite struct MarkdownHardCaseTests {
    private func read(_ text: String) -> MarkdownReading {
        let reading = MarkdownReading(text)
        #expect(MarkdownWords.faults(reading).isEmpty)
        #expect(!reading.diagnostics.all.contains { $0.rule == "text-unplaced" })
        return reading
    }

    @Test("A whole CV inside a code fence")
    func codeFence() {
        let reading = read(
            """
            ```text
            JANE ROWE
            Software Engineer
            jane@rowe.org | +1 555 010 9999 | Denver, CO

            EXPERIENCE

            Acorn Corp                      2019 - Present
            Engineer
              - planted trees
              - watered them

            EDUCATION

            State College, BSc Botany, 2015
            ```
            """)
        #expect(
            reading.outline == """
                language en
                person
                  name "JANE ROWE"
                  headline "Software Engineer"
                  contact email "[jane@rowe.org](mailto:jane@rowe.org)"
                  contact phone "[+1 555 010 9999](tel:+15550109999)"
                  contact location "Denver, CO"
                section work "EXPERIENCE"
                  entry
                    title "Engineer"
                    organization "Acorn Corp"
                    dates 2019/… written "2019 - Present"
                    list
                      - "planted trees"
                      - "watered them"
                section education "EDUCATION"
                  entry
                    title "BSc Botany"
                    organization "State College"
                    dates 2015 written "2015"
                """)
    }

    @Test("Plain text as a profile saved as PDF gives it, its side column first")
    func plainText() {
        let reading = read(
            """
            Contact
            +49 30 1234567
            jan@keller.org
            www.linkedin.com/in/jankeller

            Top Skills
            Welding
            Brazing

            Jan Keller
            Metal designer
            Berlin, Germany

            Summary
            I join metal.

            Experience

            Stahlbau GmbH
            Designer
            January 2020 - Present (3 years)
            Berlin

            Designed ships.

            Education
            Technische Universität Berlin
            Bachelor of Science, Metallurgy · (2014 - 2018)
            """)
        #expect(
            reading.outline == """
                language en
                person
                  name "Jan Keller"
                  headline "Metal designer"
                  contact location "Berlin, Germany"
                  contact phone "[+49 30 1234567](tel:+49301234567)"
                  contact email "[jan@keller.org](mailto:jan@keller.org)"
                  contact profile (LinkedIn) "[www.linkedin.com/in/jankeller](http://www.linkedin.com/in/jankeller)"
                section skills "Top Skills"
                  paragraph "Welding\\nBrazing"
                section summary "Summary"
                  paragraph "I join metal."
                section work "Experience"
                  entry
                    title "Designer"
                    organization "Stahlbau GmbH"
                    place "Berlin"
                    dates 2020-01/… lasting "3 years" written "January 2020 - Present"
                    paragraph "Designed ships."
                section education "Education"
                  entry
                    title "Bachelor of Science, Metallurgy"
                    organization "Technische Universität Berlin"
                    dates 2014/2018 written "2014 - 2018"
                left out
                  label of a recognised field: "Contact"
                """)
    }

    @Test("A CV whose sections are list items and whose entries are headings in lists")
    func headingsInLists() {
        let reading = read(
            """
            - ## **Perfil**

              Ingeniera con muchas ganas de trabajar.

            - ## **Experiencia**

              - ### **Ingeniera - Molinos**
                2019 - 2021

                - Molió trigo

            - ## **Educación**

              - Universidad de Viento, 2015 - 2019
            """)
        #expect(reading.resume.language == LanguageTag("es"))
        #expect(
            reading.outline(under: "section work") == """
                entry
                  title "Ingeniera"
                  organization "Molinos"
                  dates 2019/2021 written "2019 - 2021"
                  list
                    - "Molió trigo"
                """)
        #expect(reading.resume.sections.map(\.kind) == [.summary, .work, .education])
    }

    @Test("Two H1: the name, then the headline")
    func twoTitles() {
        let person = read("# Jane Doe\n\n# *CTO*\n\njane@doe.org\n\n## Work\n\nx\n\n## Education\n\ny\n").resume.person
        #expect(person.name?.plainText == "Jane Doe")
        #expect(person.headline.map(\.plainText) == ["CTO"])
    }

    @Test("Sections as H1 after a document title without a name")
    func titleWithoutName() {
        let reading = read("# Resume\n\n# Contact\n\n- <jane@doe.org>\n\n# Experience\n\nx\n\n# Education\n\ny\n")
        #expect(reading.resume.person.name == nil)
        #expect(reading.resume.person.contacts.count == 1)
        #expect(reading.resume.sections.map(\.kind) == [.work, .education])
    }

    @Test("Invented tags leave their text")
    func inventedTags() {
        let reading = read(
            "# Jane Doe\n\n## Experience\n\n<head_>**Engineer**, Acme</head_> <datetime>2019 - 2020</datetime>\n\n- did\n"
        )
        #expect(reading.resume.sections[0].content.entries.map(\.head) == ["Engineer | Acme | - | 2019/2020"])
    }

    @Test("Shortcodes around HTML vanish, the HTML does not")
    func shortcodes() {
        let reading = read(
            "# Jane Doe\n\n## Experience\n\n{{< rawhtml >}}\n<h3>Engineer, Acme</h3>\n<p>2019 - 2020</p>\n{{< /rawhtml >}}\n\n## Skills\n"
        )
        #expect(reading.resume.sections[0].content.entries.map(\.head) == ["Engineer | Acme | - | 2019/2020"])
        #expect(reading.omissions.filter { $0.hasPrefix("metadata") }.count == 2)
    }

    @Test("A LaTeX longtable is a list of entries, other commands vanish")
    func longtable() {
        let reading = read(
            """
            # \\centering Otto Brandt

            \\rightline{otto@brandt.org $\\cdot$ +49 30 555 1234}

            ## Experience

            \\begin{longtable}{ll}
            2019 -- 2021 & Engineer, Feder \\\\
            2017 -- 2019 & Intern, Achse \\\\
            \\end{longtable}

            ## Skills

            \\textbf{Setting} in $\\LaTeX$ and \\unknowncommand{lead}
            """)
        #expect(reading.resume.person.contacts.count == 2)
        #expect(
            reading.resume.sections[0].content.entries.map(\.head) == [
                "Engineer | Feder | - | 2019/2021", "Intern | Achse | - | 2017/2019",
            ])
        #expect(
            reading.outline(under: "section skills")
                == "paragraph \"Setting in LaTeX and \\\\unknowncommand{lead}\"")
    }

    @Test("A job folded away in details")
    func details() {
        let reading = read(
            "# Jane Doe\n\n## Work\n\n**12.2023 – now -- Engineer**\n<details>\n<summary> Acme, Ulm </summary>\n\n- did\n\n</details>\n\n## Skills\n"
        )
        #expect(reading.resume.sections[0].content.entries.map(\.head) == ["Engineer | Acme | Ulm | 2023-12/…"])
    }

    @Test("Arabic with bold labels")
    func arabic() {
        let reading = read(
            """
            # ليلى حداد

            **البريد الإلكتروني:** layla@haddad.org

            **الهاتف:** +961 1 234 567

            ## الخبرة العملية

            **مهندسة برمجيات** | شركة الأرز | 2020 - الآن

            - طورت تطبيقات

            ## المهارات

            **اللغات:** Go, Python
            """)
        #expect(
            reading.outline == """
                language ar
                person
                  name "ليلى حداد"
                  contact email "البريد الإلكتروني": "[layla@haddad.org](mailto:layla@haddad.org)"
                  contact phone "الهاتف": "[+961 1 234 567](tel:+9611234567)"
                section work "الخبرة العملية"
                  entry
                    title "مهندسة برمجيات"
                    organization "شركة الأرز"
                    dates 2020/… written "2020 - الآن"
                    list
                      - "طورت تطبيقات"
                section skills "المهارات"
                  labelled
                    "**اللغات**": "Go, Python"
                """)
    }

    @Test("A Japanese history in a table")
    func japaneseTable() {
        let reading = read(
            """
            # 職務経歴書

            | 氏名 | 山田 花子 |
            |---|---|
            | メール | hana@yamada.jp |

            ## 学歴・職歴

            | 年月 | 内容 |
            |---|---|
            | 2014年4月 | 東都大学 入学 |
            | 2018年4月 | 株式会社ハル 入社 |
            """)
        #expect(reading.resume.person.name?.plainText == "山田 花子")
        #expect(
            reading.resume.sections[0].content.entries.map(\.head) == [
                "東都大学 入学 | - | - | 2014-04", "株式会社ハル 入社 | - | - | 2018-04",
            ])
        #expect(reading.omissions.contains("labelOfField: 年月"))
    }

    @Test("A template with placeholders is read, its placeholders are booked")
    func template() {
        let reading = read(
            "# {{ name }}\n\n## Experience\n\n{% for job in jobs %}\n### {{ job.title }}\n{% endfor %}\n\n## Skills\n\nGo\n"
        )
        #expect(reading.resume.person.name == nil)
        #expect(reading.omissions.filter { $0.hasPrefix("metadata") }.count == 4)
    }

    @Test("Stubs and texts that are no CV are read without a fault")
    func stubs() {
        for text in [
            "", "\n\n", "# Jane Doe", "# Roles\n\n- Engineer\n- Manager\n", "---\n---", "- a\n- b", "> q",
            "| a |\n|---|", "<div>",
        ] {
            #expect(read(text).findings.isEmpty)
        }
    }

    @Test("A placeholder link keeps its words and is warned of at its place; harmless links are not")
    func placeholderLinks() {
        let reading = read(
            "# Jane Doe\n\n## Work\n\n### Engineer, [Acme](todo)\n*2019*\n\n[a]() and [b](#skills) and [c](https://doe.org)\n\n[Slides](talk.pdf)\n\n## Skills\n"
        )
        #expect(
            reading.findings == [
                "warning link-placeholder 5:15", "warning link-placeholder 8:1", "note link-relative 10:1",
            ])
        #expect(reading.resume.sections[0].content.entries[0].head == "Engineer | Acme | - | 2019")
    }

    @Test("Indented by mistake, text is still text")
    func indentedText() {
        let reading = read("# Jane Doe\n\n## Work\n\n**Engineer**, Acme, 2019\n\n    Built a *bridge*.\n\n## Skills\n")
        #expect(reading.outline(under: "section work").hasSuffix("paragraph \"Built a *bridge*.\""))
    }

    @Test("CRLF, tabs, zero-width characters and padding change nothing")
    func noise() {
        let plain = "# Jane Doe\n\n## Work\n\n### Engineer, Acme (2019)\n\n- did this\n\n## Skills\n\nGo\n"
        let noisy =
            "# Jane\u{200B} Doe\r\n\r\n## Work\r\n\r\n### Engineer, Acme (2019)\r\n\r\n-\tdid   this\r\n\r\n## Skills\r\n\r\nGo&nbsp;\r\n"
        #expect(read(noisy).outline == read(plain).outline)
    }

    @Test("Comments are booked, wherever they stand")
    func comments() {
        let reading = read(
            "# Jane Doe\n\n<!-- one -->\n\n## Work <!-- two -->\n\nBuilt <!-- three --> bridges.\n\n[//]: # (four)\n\n## Skills\n"
        )
        #expect(reading.omissions.filter { $0.hasPrefix("comment") }.count == 4)
        #expect(reading.outline(under: "section work") == "paragraph \"Built bridges.\"")
    }
}
