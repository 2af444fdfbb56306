import Resumes
import Testing

/// Line ends, numbers and marks that Markdown would take away from what their author meant.
@Suite struct MarkdownLineEndTests {
    private func outline(_ text: String, under head: String) -> String {
        let reading = MarkdownReading(text)
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.outline(under: head)
    }

    @Test("A year with a full stop is no number of a list")
    func yearList() {
        let text = """
            # Jane Doe
            ## Education
            2007. MA Conservation of Books and all Library Materials, West Dean College.
            2004. BA Fine Art, Some University.
            """
        let reading = MarkdownReading(text)
        let entries = reading.resume.sections.flatMap(\.content.entries)
        #expect(entries.map { $0.dates?.written.plainText } == ["2007", "2004"])
        #expect(!reading.outline.contains("\". MA"))
    }

    @Test("A list that counts from three still counts")
    func countedList() {
        #expect(outline("# Jane Doe\n## Talks\n3. One\n4. Two\n", under: "section").hasPrefix("list from 3"))
    }

    @Test("Lines that broke though the next word had room stay lines")
    func earlyBreaks() {
        let text = """
            # Jane Doe
            ## Skills
            Languages - Python, SQL, R
            Visualization - Tableau, Power BI
            Spreadsheets - Excel with pivot tables and queries, Google Sheets
            """
        #expect(
            outline(text, under: "section skills")
                == #"paragraph "Languages - Python, SQL, R\nVisualization - Tableau, Power BI\nSpreadsheets - Excel with pivot tables and queries, Google Sheets""#
        )
    }

    @Test("Prose that was wrapped where the line was full is one line again")
    func wrappedProse() {
        let text = """
            # Jane Doe
            ## Profile
            Jane rings the bells of St. Mary in Ulm and has done so for many years with
            Anna and Otto, who came from Chur and are the best ringers that the town of
            Ulm ever had
            """
        #expect(!outline(text, under: "section summary").contains(#"\n"#))
    }

    @Test("Each bold line among plain ones begins a line")
    func boldLines() {
        let text = """
            # Jane Doe
            ## Projects
            **Peal Planner** (Swift)
            Plans peals for towers.
            **Rope Ruler** (C)
            Measures ropes
            """
        #expect(
            outline(text, under: "section projects").contains(
                #"**Peal Planner** (Swift)\nPlans peals for towers.\n**Rope Ruler** (C)\nMeasures ropes"#))
    }

    @Test("Several things with years of their own, parted by semicolons, are no head")
    func series() {
        let text = "# Jane Doe\n## Trusteeships\nTreasurer, Some Bank (2018–); Governor, Some School (2015–2019)\n"
        #expect(
            outline(text, under: "section")
                == #"paragraph "Treasurer, Some Bank (2018–); Governor, Some School (2015–2019)""#)
    }

    @Test("A day within a longer bracket stays in it")
    func dayInBracket() {
        let text = """
            # Jane Doe
            ## Skills
            ### Tables (years and levels, June 2026 edition)
            Rope: ten years

            Bell: two
            """
        #expect(MarkdownReading(text).outline.contains("Tables (years and levels, June 2026 edition)"))
    }

    @Test("Lines of a cell that begin with a hyphen are a list")
    func listInCell() {
        let text = """
            # Jane Doe
            ## Work
            | Period | What |
            |---|---|
            | since 09/2018 | **Head Nurse**, Some Hospital <br> - leads 24 nurses <br> - plans shifts |
            | 2012 – 2018 | **Nurse**, Other Hospital |
            """
        let entry = MarkdownReading(text).resume.sections.first?.content.entries.first
        guard case .list(let list)? = entry?.body.first else {
            Issue.record("no list in \(String(describing: entry))")
            return
        }
        #expect(list.items.count == 2)
    }

    @Test("Lines between bars are the rows of a table without its line of hyphens")
    func bars() {
        let text = """
            # Jane Doe
            ## Qualifications
            | 2012 | Diploma in Bells | Some College |
            | 2008 | A-levels | St Mary School |
            """
        let entries = MarkdownReading(text).resume.sections.flatMap(\.content.entries)
        #expect(entries.map { $0.dates?.written.plainText } == ["2012", "2008"])
        #expect(entries.map { $0[.organization]?.plainText } == ["Some College", "St Mary School"])
    }

    @Test("Degrees in lines that end with their years are entries each")
    func datedLines() {
        let text = """
            # Jane Doe
            ## Education
            MSc Advanced Physiotherapy and Rehabilitation, University of Ulm, 2018
            BSc (Hons) Physiotherapy, Some University, 2014
            """
        #expect(
            MarkdownReading(text).resume.sections.flatMap(\.content.entries).map(\.head) == [
                "MSc Advanced Physiotherapy and Rehabilitation | University of Ulm | - | 2018",
                "BSc (Hons) Physiotherapy | Some University | - | 2014",
            ])
    }
}
