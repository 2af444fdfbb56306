import Resumes
import Testing

/// What headings of one section say about one another, and headings that are no headings of their own.
@Suite struct MarkdownSiblingTests {
    private func heads(_ text: String) -> [String] {
        let reading = MarkdownReading(text)
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.resume.sections.flatMap(\.content.entries).map(\.head)
    }

    @Test("A heading no word of which is known is read in the order its siblings have")
    func postFirst() {
        let text = """
            # Jane Doe
            ## Experience
            ### Engineer, Acme
            2019 – 2021
            ### Ringer, Arbalest
            2017 – 2019
            ### Fletcher and Bowyer, shotWorks
            2015 – 2017
            """
        #expect(
            heads(text) == [
                "Engineer | Acme | - | 2019/2021", "Ringer | Arbalest | - | 2017/2019",
                "Fletcher and Bowyer | shotWorks | - | 2015/2017",
            ])
    }

    @Test("Where the employer stands first beside it, it does so in a heading of unknown words too")
    func employerFirst() {
        let text = """
            # Jane Doe
            ## Experience
            ### Acme - Engineer
            2019 – 2021
            ### Arbalest - Ringer
            2017 – 2019
            """
        #expect(heads(text) == ["Engineer | Acme | - | 2019/2021", "Ringer | Arbalest | - | 2017/2019"])
    }

    @Test("Headings that contradict each other say nothing about a third")
    func contradiction() {
        let text = """
            # Jane Doe
            ## Experience
            ### Engineer, Acme
            2019 – 2021
            ### Bread Ltd, Baker
            2017 – 2019
            ### Ringer, Arbalest
            2015 – 2017
            """
        #expect(heads(text).last == "Ringer, Arbalest | - | - | 2015/2017")
    }

    @Test("A heading with a small word between an unknown post and a name opens an entry without dates")
    func connective() {
        #expect(
            heads("# Jane Doe\n## Experience\n### Reeve at Arbalest, Leeds\n- Did x\n")
                == ["Reeve | Arbalest | Leeds | -"])
    }

    @Test("A year at the end of a heading dates it where the headings beside it end in dates, and only there")
    func yearAtEnd() {
        let text = """
            # Jane Doe
            ## Experience
            ### Baker, Bread Ltd 2009 - 2013
            - x
            ### Helper, Rolls Ltd 2008 - 2009
            - x
            ### Festival Ltd 2008
            - x
            """
        #expect(heads(text).last == "- | Festival Ltd | - | 2008")
        #expect(
            heads("# Jane Doe\n## Experience\n### Baker, Bread Ltd\n2009 - 2013\n### Cook, Festival 2008\n- x\n").last
                == "Cook | Festival 2008 | - | -")
    }

    @Test("Dates and a place as headings below that of a job are its dates and its place")
    func factHeadings() {
        let text = """
            # Jane Doe
            ## Experience
            ### Acme - Consultant
            ##### March 2021 - December 2022
            ##### Utrecht, Netherlands (Hybrid)
            I was asked to help.
            #### Tools
            - Go
            """
        #expect(heads(text) == ["Consultant | Acme | Utrecht, Netherlands (Hybrid) | 2021-03/2022-12"])
    }

    @Test("Several dates as headings below an employer stay several")
    func severalFactHeadings() {
        let text = "# Jane Doe\n## Experience\n### Acme Ltd\n#### 2021 – 2022\nLed.\n#### 2019 – 2021\nHelped.\n"
        let reading = MarkdownReading(text)
        #expect(reading.outline.contains("2021/2022"))
        #expect(reading.outline.contains("2019/2021"))
        #expect(MarkdownWords.faults(reading).isEmpty)
    }

    @Test("Where everything is a heading of one level, dated ones go into the empty section above")
    func flat() {
        let text = """
            # Jane Doe
            # Experience
            # Acme Ltd, Engineer
            2019 – 2021
            ## Tools
            - Go
            # Bread Ltd, Baker
            2017 – 2019
            # Education
            # BSc, University of Barton
            2010
            # Skills
            Many
            """
        #expect(MarkdownReading(text).resume.sections.map(\.title.plainText) == ["Experience", "Education", "Skills"])
        #expect(
            heads(text) == [
                "Engineer | Acme Ltd | - | 2019/2021", "Baker | Bread Ltd | - | 2017/2019",
                "BSc | University of Barton | - | 2010",
            ])
    }

    @Test("A table whose head names a section is that section")
    func titledTables() {
        let text = """
            # Jane Doe

            | Experience | |
            |---|---|
            | 2019 – 2021 | Engineer, Acme |

            | Education | |
            |---|---|
            | 2010 – 2014 | BSc, University of Barton |
            """
        #expect(
            heads(text) == ["Engineer | Acme | - | 2019/2021", "BSc | University of Barton | - | 2010/2014"])
    }

    @Test("A bold line behind a rule that names languages or skills begins a section, whatever section is open")
    func ruledTitle() {
        let text = """
            # Jane Doe
            ## Experience
            ### Engineer, Acme
            2019 – 2021
            ## Education
            **BSc**
            Barton College | 2010 - 2014

            ---

            **Languages:**
            - Dutch (native)
            - English

            ---
            ## Interests
            Rowing
            """
        #expect(
            MarkdownReading(text).resume.sections.map { "\($0.kind)" } == [
                "work", "education", "languages", "interests",
            ])
    }

    @Test("A job below a role is an entry in its text: roles are one level deep")
    func threeLevels() {
        let reading = MarkdownReading(
            """
            # Kim Example

            ## Work

            ### Future Ltd

            #### 2019 – 2020 Baker

            ##### 2019 – 2020 Head of rye

            Rye.

            #### 2016 – 2019 Apprentice

            Swept.
            """)
        #expect(
            reading.outline(under: "entry") == """
                organization "Future Ltd"
                role
                  title "Baker"
                  dates 2019/2020 written "2019 – 2020"
                  entry
                    title "Head of rye"
                    dates 2019/2020 written "2019 – 2020"
                    paragraph "Rye."
                role
                  title "Apprentice"
                  dates 2016/2019 written "2016 – 2019"
                  paragraph "Swept."
                """)
    }
}
