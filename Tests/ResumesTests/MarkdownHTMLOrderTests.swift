import Resumes
import Testing

@Suite("HTML that was written by hand")
struct MarkdownHTMLOrderTests {
    @Test("Paragraphs and lists between the items of a list stay where they stand")
    func strayBlocks() {
        let reading = MarkdownReading(
            """
            # Kim Example

            ## Personal notes

              <ul>
                <li><b>Senior Engineer</b> - on duty</li>
                <p>Example Ltd, Kandy</p>
                <ul>
                  <li>One</li>
                </ul>
                <li>Second</li>
              </ul>
            """)
        #expect(
            reading.outline(under: "section") == """
                list
                  -
                    paragraph "**Senior Engineer** - on duty"
                    paragraph "Example Ltd, Kandy"
                    list
                      - "One"
                  - "Second"
                """)
        #expect(ResumeInspection.text(reading.resume).contains("Example Ltd, Kandy\"  @cv.md:7:8"))
    }

    @Test("Buttons, bare bars and links to a PDF are furniture; no warning asks for their target")
    func furniture() {
        let reading = MarkdownReading(
            """
            # Kim Example

            <a class="no-print" href="#" onclick="window.print()"><i class="fa fa-print"></i> Print</a>

            <a href="mailto:kim@example.org">kim@example.org</a>
            |
            <a href="https://github.com/kimex">GitHub</a>

            [This CV as PDF]({{ site.url }}/cv.pdf)

            ## Skills

            Go
            """)
        #expect(
            reading.outline(under: "person") == """
                name "Kim Example"
                contact email "[kim@example.org](mailto:kim@example.org)"
                contact profile (GitHub) "[GitHub](https://github.com/kimex)"
                """)
        #expect(reading.findings.isEmpty)
    }

    @Test("Tags and links that hold templating leave their words, not their markup")
    func templating() {
        let reading = MarkdownReading(
            """
            <img src="{{ "a.svg" | prepend: base }}" alt="Logo"/>
            # Kim Example

            ## Experience

            **Researcher**, [*Apfel*]({{ site.data.links.x }}), Cupertino | 2020 – 2022

            - Did things
            """)
        #expect(reading.resume.person.name?.plainText == "Kim Example")
        #expect(reading.resume.person.summary.isEmpty)
        #expect(
            reading.resume.sections[0].content.entries.map(\.head) == ["Researcher | Apfel | Cupertino | 2020/2022"])
    }

    @Test("A list that kramdown replaces by the table of contents goes with its title")
    func tableOfContents() {
        let reading = MarkdownReading(
            "# Kim Example\n\n## Sommaire\n\n* auto\n{:toc}\n\n## Compétences\n\nGo\n\n## Langues\n\nFrançais\n")
        #expect(reading.resume.sections.map(\.kind) == [.skills, .languages])
    }
}
