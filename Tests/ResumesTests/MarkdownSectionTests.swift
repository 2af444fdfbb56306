import Resumes
import Testing

/// Where sections stand, what they are about, and what is in them besides entries.
@Suite struct MarkdownSectionTests {
    private func read(_ text: String) -> MarkdownReading {
        let reading = MarkdownReading(text)
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading
    }

    /// `kind title` of each section.
    private func sections(_ text: String) -> [String] {
        read(text).resume.sections.map { "\($0.kind) \($0.title.plainText)" }
    }

    @Test(
        "Sections are found at any level",
        arguments: [
            "# Jane Doe\n\n## Experience\n\nx\n\n## Education\n\ny",
            "# Jane Doe\n\n# Experience\n\nx\n\n# Education\n\ny",
            "# Jane Doe\n\n### Experience\n\nx\n\n### Education\n\ny",
            "Jane Doe\n===\n\nExperience\n---\n\nx\n\nEducation\n---\n\ny",
            "# Jane Doe\n## Welder\n### Experience\n\nx\n\n### Education\n\ny",
            "# Resume\n\n## Experience\n\nx\n\n## Education\n\ny", "#Jane Doe\n\n##Experience\n\nx\n\n##Education\n\ny",
            "**Jane Doe**\n\n**Experience**\n\nx\n\n**Education**\n\ny",
            "- ## **Experience**\n\n  x\n\n- ## **Education**\n\n  y",
        ])
    func levels(text: String) {
        #expect(sections(text) == ["work Experience", "education Education"])
    }

    @Test(
        "Decorated titles are recognised and set without their decoration",
        arguments: [
            ("## **Experience**", "work Experience"), ("## 💼 Experience", "work Experience"),
            ("## EXPERIENCES:", "work EXPERIENCES"),
            ("## <i class=\"fas fa-list\"></i> 工作经历", "work 工作经历"),
            ("## <img src=\"icons/a.png\" width=\"30px\"> 技能", "skills 技能"),
            ("## 工作经历<sub>(按时间倒序)</sub>", "work 工作经历(按时间倒序)"), ("## 1. 職務要約", "summary 1. 職務要約"),
            ("## Experience {#experience}", "work Experience"), ("## \\vspace{2mm}Experience", "work Experience"),
            ("## Odds and Ends", "other Odds and Ends"),
        ])
    func titles(heading: String, expected: String) {
        #expect(sections("# Jane Doe\n\n\(heading)\n\nx\n\n## Education\n\ny").first == expected)
    }

    @Test("Parts of a page above the sections are sections too, and a page's title is none")
    func pageParts() {
        let text = """
            ## Me

            ## Projects

            ## Resume

            ### Technical skills

            ### Formal education

            - Bachelors in CS

            ### Experience

            #### Failed start
            """
        #expect(
            sections(text) == [
                "summary Me", "projects Projects", "skills Technical skills", "education Formal education",
                "work Experience",
            ])
    }

    @Test("Sub-sections stay inside their section")
    func subsections() {
        let reading = read(
            """
            # Jane Doe

            ## Education

            - Bachelors in CS at Tarn University
            - Masters in CS at Tarn University (I am in the last semester)

            ### Academic highlights

            - Bachelor thesis: One
            - Two

            ## Skills

            ### Languages

            - Go
            """)
        #expect(
            reading.outline(under: "section education") == """
                entry
                  title "Bachelors in CS"
                  organization "Tarn University"
                entry
                  title "Masters in CS"
                  organization "Tarn University"
                  note "(I am in the last semester)"
                subsection education "Academic highlights"
                  list
                    - "Bachelor thesis: One"
                    - "Two"
                """)
        #expect(
            reading.outline(under: "section skills") == """
                subsection other "Languages"
                  list
                    - "Go"
                """)
    }

    @Test("A narrative with headings but without dates is sub-sections and prose")
    func narrative() {
        let reading = read(
            """
            # CV - Robin Ashdown - Software Engineer

            I am a software engineer who has been one for eight years.

            ## Career Highlights

            See below.

            ### Kiln operator

            Developed an operator.
            - one

            ### Quiet system
            """)
        #expect(
            reading.outline == """
                language en
                person
                  name "Robin Ashdown"
                  headline "Software Engineer"
                  summary
                    paragraph "I am a software engineer who has been one for eight years."
                section work "Career Highlights"
                  paragraph "See below."
                  subsection other "Kiln operator"
                    paragraph "Developed an operator."
                    list
                      - "one"
                  subsection other "Quiet system"
                left out
                  document title; the name is known: "CV"
                """)
    }

    @Test(
        "Skills with labels are labelled lines in all their forms",
        arguments: [
            "- **Back:** Go, Rust\n- **Front:** CSS", "- Back: Go, Rust\n- Front: CSS",
            "**Back:** Go, Rust  \n**Front:** CSS",
            "**Back:** Go, Rust\n**Front:** CSS", "Back\n:   Go, Rust\n\nFront\n:   CSS",
            "**Back:** Go, Rust\n\n**Front:** CSS", "* Back\n  : Go, Rust\n\n* Front\n  : CSS",
        ])
    func skills(text: String) {
        let outline = read("# Jane Doe\n\n## Skills\n\n\(text)\n\n## Work\n").outline(under: "section skills")
        let plain = outline.split(separator: "*").joined()
        #expect(plain == "labelled\n  \"Back\": \"Go, Rust\"\n  \"Front\": \"CSS\"")
    }

    @Test(
        "Languages have a level in all their forms",
        arguments: [
            "- Deutsch - Muttersprache\n- English - fluent", "- Deutsch: Muttersprache\n- English: fluent",
            "- Deutsch (Muttersprache)\n- English (fluent)", "**Deutsch:** Muttersprache\n\n**English:** fluent",
            "- Deutsch – Muttersprache\n- English – fluent", "Deutsch: Muttersprache  \nEnglish: fluent",
        ])
    func languages(text: String) {
        let section = read("# Jane Doe\n\n## Languages\n\n\(text)\n\n## Work\n").resume.sections[0]
        #expect(
            section.content.entries.map { "\($0[.title]?.plainText ?? "") \($0[.level]?.plainText ?? "")" }
                == ["Deutsch Muttersprache", "English fluent"])
    }

    @Test("What stands inside an entry keeps its form and its order")
    func entryBody() {
        let reading = read(
            """
            # Jane Doe

            ## Experience

            ### Engineer, Acme
            *2019 - 2020*

            _Go • Rust_

            Some `code` and a [link](https://doe.org).

            **Technologies used:** Go, Rust
            **Team:** five

            **Duties:**

            1. first
            2. second
               * inner

            #### Key achievements:

            - won

            > quoted

            ---

            **Repo**: https://doe.org/x
            """)
        #expect(
            reading.outline(under: "section work") == """
                entry
                  title "Engineer"
                  organization "Acme"
                  dates 2019/2020 written "2019 - 2020"
                  paragraph "*Go • Rust*"
                  paragraph "Some `code` and a [link](https://doe.org)."
                  labelled
                    "**Technologies used**": "Go, Rust"
                    "**Team**": "five"
                  paragraph "**Duties:**"
                  list from 1
                    - "first"
                    -
                      paragraph "second"
                      list
                        - "inner"
                  subsection other "Key achievements"
                    list
                      - "won"
                    quote
                      paragraph "quoted"
                    labelled
                      "**Repo**": "[https://doe.org/x](https://doe.org/x)"
                """)
    }

    @Test("Several roles at one employer are roles of one entry")
    func roles() {
        let text = """
            # Jane Doe

            ## Experience

            ### [Halcyon](https://halcyon.org) — Remote
            > Makes weather stations

            #### Senior Engineer (Oct 2016—Oct 2018)
            - Led radar

            #### Engineer (Jan 2014—Oct 2016)

            ### Orchard

            **Lead Developer** | 2008 - 2010

            - A

            **Developer** | 2006 - 2008

            ### Solo
            #### Owner
            2001 - 2005
            """
        #expect(
            read(text).outline(under: "section work") == """
                entry
                  organization "[Halcyon](https://halcyon.org)"
                  place "Remote"
                  quote
                    paragraph "Makes weather stations"
                  role
                    title "Senior Engineer"
                    dates 2016-10/2018-10 written "Oct 2016—Oct 2018"
                    list
                      - "Led radar"
                  role
                    title "Engineer"
                    dates 2014-01/2016-10 written "Jan 2014—Oct 2016"
                entry
                  organization "Orchard"
                  role
                    title "Lead Developer"
                    dates 2008/2010 written "2008 - 2010"
                    list
                      - "A"
                  role
                    title "Developer"
                    dates 2006/2008 written "2006 - 2008"
                entry
                  title "Owner"
                  organization "Solo"
                  dates 2001/2005 written "2001 - 2005"
                """)
    }

    @Test("A project under an employer is a part of the entry")
    func projectsOfEmployer() {
        let reading = read("# 王小明\n\n## 工作经历\n\n### 星河科技（2012年9月 ~ 2014年9月）\n\n**后端工程师**\n\n#### 项目：订单平台\n\n写了平台。\n")
        #expect(
            reading.outline(under: "section work") == """
                entry
                  title "后端工程师"
                  organization "星河科技"
                  dates 2012-09/2014-09 written "2012年9月 ~ 2014年9月"
                  subsection other "项目：订单平台"
                    paragraph "写了平台。"
                """)
    }

    @Test("Page breaks stand between entries, whichever way they are asked for")
    func pageBreaks() {
        for mark in ["<!-- pagebreak -->", "\\newpage"] {
            let reading = read(
                "# Jane Doe\n\n## Work\n\n### Engineer, Acme (2019)\n\nx\n\n\(mark)\n\n### Intern, Acme (2018)\n\n## Education\n"
            )
            let kinds = reading.resume.sections[0].content.map { block in
                if case .pageBreak = block { "break" } else { "other" }
            }
            #expect(kinds == ["other", "break", "other"])
        }
    }

    @Test("Empty sections stay sections")
    func emptySections() {
        #expect(sections("# Jane Doe\n\n## Skills\n\n## Experience\n\nx") == ["skills Skills", "work Experience"])
    }

    @Test("Tables that are no history stay tables")
    func tables() {
        let reading = read("# Jane Doe\n\n## Skills\n\n| Skill | Level |\n|---|---|\n| Go | ★★★ |\n\n## Work\n")
        #expect(
            reading.outline(under: "section skills") == "table\n  head \"Skill\" | \"Level\"\n  row \"Go\" | \"★★★\"")
    }

    @Test("Publications stay as cited")
    func publications() {
        let text =
            "# Jane Doe\n\n## Publications\n\n1. Doe J. (2019). On bridges. *Journal*, 4(2).\n2. Roe R. (2020). On rivers.\n\n## Work\n"
        #expect(
            read(text).outline(under: "section publications") == """
                list from 1
                  - "Doe J. (2019). On bridges. *Journal*, 4(2)."
                  - "Roe R. (2020). On rivers."
                """)
    }

    @Test("Text without any heading is a section without a title")
    func untitled() {
        let reading = read("Text that goes on and on without a heading.\n\nAnd a second paragraph of it.\n")
        #expect(reading.resume.sections.map(\.title.plainText) == [""])
        #expect(reading.resume.sections[0].content.count == 2)
    }

    @Test("Footnotes stand at the end, each after its mark")
    func footnotes() {
        let reading = read(
            "# Jane Doe\n\n## Work\n\nBuilt a bridge[^1].\n\n[^1]: It still stands.\n\n## Education\n\nx\n")
        #expect(reading.outline(under: "section other") == "paragraph \"^1^ It still stands.\"")
    }
}
