import Resumes
import Testing

/// Titles of sections and of parts in unusual builds.
@Suite struct MarkdownTitleShapeTests {
    private func titles(_ reading: MarkdownReading) -> [String] {
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.resume.sections.map { "\($0.kind.rawValue) \($0.title.plainText)" }
    }

    @Test("A bold line with a known name that begins a paragraph is a section's title")
    func boldTitles() {
        let reading = MarkdownReading(
            """
            # Jane Doe

            **PERSONAL SUMMARY**  
            Rings bells, and mends them.

            **SKILLS**
            - Rope

            **CAREER PROGRESSION**  
            **Aug 2013 – Present**  
            *Ringer*  
            Some Tower Ltd
            - Rang.

            **EDUCATION**  
            **Jul 2006** - Higher Diploma, Bells.
            """)
        #expect(
            titles(reading) == [
                "summary PERSONAL SUMMARY", "skills SKILLS", "work CAREER PROGRESSION", "education EDUCATION",
            ])
        #expect(reading.resume.sections[2].content.entries.first?.head.hasPrefix("Ringer |") == true)
    }

    @Test("What stands below a bold title behind a rule, in the same paragraph, stays")
    func ruledTitleOverText() {
        let reading = MarkdownReading(
            """
            # Jane Doe

            ## Experience

            Baker at Acme, 2019

            ## Education

            BA, Some College, 2012

            ---

            **Languages**
            English native
            German fluent
            """)
        #expect(titles(reading) == ["work Experience", "education Education", "languages Languages"])
    }

    @Test("Lines between bars with different numbers of cells are told of once")
    func unevenBars() {
        let reading = MarkdownReading("# Jane Doe\n\n## Education\n\n| 2012 | 📖 Diploma |\n| 2013 | Other | More |")
        let omissions = reading.resume.omissions.filter { $0.text.contains("📖") }
        #expect(omissions.count == 1)
        #expect(MarkdownWords.faults(reading).isEmpty)
    }

    @Test("In a CV that is one list the items with known names are sections")
    func oneList() {
        let reading = MarkdownReading(
            """
            - **Jane Doe** – ringer, Ulm, jane@doe.example
            - Work
              - 2019–now Ringer, Some Tower
                - two peals
              - 2014–2019 Apprentice, Some Foundry
            - Education
              - 2010–2012 Some School
            """)
        #expect(titles(reading) == ["work Work", "education Education"])
        #expect(reading.resume.person.name?.plainText == "Jane Doe")
        #expect(!reading.outline.contains("contact location \"Work\""))
    }

    @Test("A section all of which was a template's goes with its title; one without a word keeps it")
    func emptied() {
        let reading = MarkdownReading(
            """
            # Jane Doe

            Publications
            ======
              <ul>{% for post in site.publications %}
                {% include archive-single-cv.html %}
              {% endfor %}</ul>

            Talks
            ======

            Skills
            ======
            * Rope
            """)
        #expect(titles(reading) == ["publications Talks", "skills Skills"])
        #expect(reading.resume.omissions.contains { $0.reason == .emptySection && $0.text == "Publications" })
    }

    @Test("A heading over paragraphs that each begin with a date titles a part")
    func datedParagraphs() {
        let reading = MarkdownReading(
            """
            # Jane Doe
            ## Teaching Experience

            ### Survey Modules

            2016-Present, _Go West_, Some University  
            A survey of bells.

            2012-2014, _Class and Nation, 1780-1914_, Other University  
            A survey of ropes.
            """)
        #expect(
            reading.outline(under: "section work") == """
                subsection other "Survey Modules"
                  entry
                    title "Go West"
                    organization "Some University"
                    dates 2016/… written "2016-Present"
                    paragraph "A survey of bells."
                  entry
                    title "Class and Nation, 1780-1914"
                    organization "Other University"
                    dates 2012/2014 written "2012-2014"
                    paragraph "A survey of ropes."
                """)
    }

    @Test("An icon in a box of its own is an ornament")
    func iconBox() {
        let reading = MarkdownReading(
            """
            # Jane Doe
            ## Education
            <div class="entry">
              <div class="icon">🎓</div>
              <h3>Some School</h3>
              <span>2010 — 2015</span>
            </div>
            """)
        #expect(!reading.outline(under: "section education").contains("🎓"))
        #expect(reading.resume.sections.first?.content.entries.map(\.head) == ["Some School | - | - | 2010/2015"])
    }

    @Test("Lines behind a heading that follows a rule of HTML belong to one head")
    func ruleBeforeHeading() {
        let reading = MarkdownReading(
            """
            # Jane Doe
            ## Experiencia Laboral
            <hr/>
            ### Directora de Desarrollo
            **Neon Group**<br>
            2006 – 2007<br>
            Medellín - Colombia<br>

            Herramientas
            """)
        #expect(
            reading.resume.sections.first?.content.entries.first?.head.hasPrefix(
                "Directora de Desarrollo | Neon Group | ") == true)
        #expect(reading.resume.sections.first?.content.entries.first?.dates != nil)
    }
}
