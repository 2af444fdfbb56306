import Resumes
import Testing

@testable import Resumes

@Suite("Plain text is written")
struct PlainTextWriterTests {
    @Test("Titles are capitals, items have hyphens, links say where they lead, lines are not wrapped")
    func whole() {
        let conversion = Conversion(
            """
            # Ada Crumb

            **Baker of bread**

            ada@crumb.example · +47 22 85 50 50 · [Blog](https://crumb.example/blog)

            ## Experience

            ### Baker, [Crumb & Sons](https://sons.example)

            March 2019 – May 2021 | Oslo

            Bread for a street that is long enough for this sentence to be wrapped by anything that believes in seventy-two columns.

            - Baked **every** morning.
                - Also on Sundays.

            ## Skills

            - **Flour:** rye, wheat
            """, to: .text)
        #expect(
            conversion.text == """
                Ada Crumb
                Baker of bread
                ada@crumb.example
                +47 22 85 50 50
                Blog (crumb.example/blog)


                EXPERIENCE

                Baker, Crumb & Sons (sons.example)
                Mar 2019 – May 2021, Oslo
                Bread for a street that is long enough for this sentence to be wrapped by anything that believes in seventy-two columns.
                - Baked every morning.
                  - Also on Sundays.


                SKILLS

                Flour: rye, wheat

                """)
        #expect(conversion.losses == [])
    }

    @Test("No-break spaces are spaces, and what shows nothing is left out")
    func characters() {
        let source = "{\"basics\": {\"name\": \"Ada\\u00a0Crumb\", \"label\": \"Ba\\u00adker\\u200b\"}}"
        #expect(Conversion(source, to: .text).text == "Ada Crumb\nBaker\n")
    }

    @Test("Every word of a CV is in the text", arguments: CVFiles.samples + CVFiles.references)
    func words(path: String) throws {
        let conversion = Conversion(try CVFiles.source(path), to: .text)
        guard conversion.resume.letter == nil else { return }
        #expect(conversion.losses.filter { !$0.hasPrefix("warning Photo") } == [])
    }
}
