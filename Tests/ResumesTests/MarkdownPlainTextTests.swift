import Resumes
import Testing

@Suite("CVs that are hardly Markdown")
struct MarkdownPlainTextTests {
    @Test("Titles in capitals on lines of their own make sections, dates alone begin jobs")
    func capitals() {
        let reading = MarkdownReading(
            """
            # LEBENSLAUF

            PERSÖNLICHE DATEN
            Nadja Beispiel
            E-Mail: nadja@example.com
            BERUFSERFAHRUNG
            02.2022-11.2023
            Softwareingenieurin
            Mindabel GmbH, Berlin
            Projekte:
            Eine App
            07.2020-01.2022
            Projektleiterin
            AllAboutUs GmbH, Berlin
            SPRACHEN
            Ukrainisch, Russisch
            """)
        #expect(reading.resume.person.name?.plainText == "Nadja Beispiel")
        #expect(reading.resume.sections.map(\.kind) == [.work, .languages])
        #expect(
            reading.resume.sections[0].content.entries.map(\.head) == [
                "Softwareingenieurin | Mindabel GmbH | Berlin | 2022-02/2023-11",
                "Projektleiterin | AllAboutUs GmbH | Berlin | 2020-07/2022-01",
            ])
    }

    @Test("A profile saved as PDF: name between the columns, several roles at one firm, numbers of pages")
    func profile() {
        let reading = MarkdownReading(
            """
            Contact
            www.linkedin.com/in/alexinvented (LinkedIn)
            alex.example.org (Personal)

            Top Skills
            Leadership
            Python

            Alex Invented

            Data Scientist | Python
            Denver, Colorado, United States

            Summary
            I turn data into decisions.

            Experience

            Sample LLC
            3 years 2 months
            Senior Analyst
            June 2019 - December 2020 (1 year 7 months)
            Boulder
            Analyst
            November 2017 - May 2019 (1 year 7 months)

            Page 1 of 1
            """)
        #expect(
            reading.outline(under: "person") == """
                name "Alex Invented"
                headline "Data Scientist | Python"
                contact location "Denver, Colorado, United States"
                contact profile (LinkedIn) "[www.linkedin.com/in/alexinvented](http://www.linkedin.com/in/alexinvented)"
                contact website "[alex.example.org](https://alex.example.org) (Personal)"
                """)
        #expect(reading.resume.sections.map(\.kind) == [.skills, .summary, .work])
        #expect(
            reading.resume.sections[2].content.entries.map(\.head) == [
                "Senior Analyst | Sample LLC | Boulder | 2019-06/2020-12 | note: 3 years 2 months",
                "Analyst | - | - | 2017-11/2019-05",
            ])
        #expect(reading.omissions.contains("pageFurniture: Page 1 of 1"))
    }

    @Test(
        "Words with accents are known however the accents are written",
        arguments: ["Página 1 de 2", "Pa\u{301}gina 1 de 2"])
    func decomposedWords(line: String) {
        let reading = MarkdownReading(
            """
            # Ada Muster

            ada@example.org

            ## Berufserfahrung

            ### Bäckerin, Mühle

            2019 – 2021

            \(line)
            """)
        #expect(reading.omissions.contains { $0.hasPrefix("pageFurniture: ") })
    }

    @Test("A CV in a code block keeps its columns apart: leaders of dashes and gaps separate data")
    func fenced() {
        let reading = MarkdownReading(
            """
            ```text
            Mara Ilves
            Tartu Estonia      mara@example.org      github.com/milves

            EXPERIENCE

            2018-2023    SALTWORKS, Staff Engineer ---------------------------------- Boston MA
                 Lead technical vision.

            SKILLS

            Go
            ```
            """)
        #expect(reading.resume.person.contacts.map(\.kind) == [.location, .email, .profile])
        #expect(
            reading.resume.sections[0].content.entries.map(\.head) == [
                "Staff Engineer | SALTWORKS | Boston MA | 2018/2023"
            ])
    }

    @Test("In a CV of bold titles a plain \"Achievements:\" is part of a job, not a section")
    func boldTitles() {
        let reading = MarkdownReading(
            """
            # Rogo Example

            **Work Experience**

            **02.2022 - Current time: Cloud Architect at Tech Five**

            - Built things

            Achievements:

            - Saved money

            **06.2020 – 02.2022: Senior Engineer, at "Alpha"**

            - Ran things

            **Education**

            **09.2008 – 06.2013 MIREX Technological University**

            _**Master's degree in computer security**_
            """)
        #expect(reading.resume.sections.map(\.kind) == [.work, .education])
        #expect(
            reading.resume.sections[0].content.entries.map(\.head) == [
                "Cloud Architect | Tech Five | - | 2022-02/…", "Senior Engineer | \"Alpha\" | - | 2020-06/2022-02",
            ])
        #expect(
            reading.resume.sections[1].content.entries.map(\.head) == [
                "Master\u{27}s degree in computer security | MIREX Technological University | - | 2008-09/2013-06"
            ])
    }

    @Test("Short lines that each begin anew stay lines; wrapped prose does not")
    func listedLines() {
        let reading = MarkdownReading(
            """
            # Ada Example

            ## Qualificações

            Inglês avançado
            Experiência com programação em Java
            Atuação com metodologias ágeis

            ## About

            Passionate software developer with years of experience, specializing in
            Web development and all that comes with it.
            """)
        #expect(
            reading.outline(under: "section skills")
                == "paragraph \"Inglês avançado\\nExperiência com programação em Java\\nAtuação com metodologias ágeis\""
        )
        #expect(!reading.outline(under: "section summary").contains("\\n"))
    }
}
