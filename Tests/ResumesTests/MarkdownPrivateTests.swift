import Resumes
import SourceText
import Testing

@Suite("What is marked private in Markdown")
struct MarkdownPrivateTests {
    @Test("A span, a link and code marked private are private runs; what stands beside them is not")
    func runs() {
        let reading = MarkdownReading(
            """
            # Ada Example

            ## Experience

            ### Engineer at Acme

            *2019 – 2021*

            - Earned [90 000 a year]{.private} with [Acme](https://acme.example){.private} and `x`{.private} more
            """)
        let list = reading.outline(under: "section work")
        #expect(
            list.contains(
                "Earned [90 000 a year]{.private} with [[Acme](https://acme.example)]{.private} and [`x`]{.private} more"
            ))
    }

    @Test("Braces at the end of an item, a paragraph or a heading make all of it private")
    func blocks() {
        let reading = MarkdownReading(
            """
            # Ada Example

            Berlin | ada@example.org

            +49 30 123456 {.private}

            ## Skills

            - Go
            - Salary expectations {.private}

            ## References {.private}

            Ask Bob Example.

            ## Experience

            ### Engineer, Acme (2019 – 2021) {.private}

            - Built things
            """)
        let resume = reading.resume
        #expect(
            resume.person.contacts.map { "\($0.text.plainText) \($0.isPrivate)" } == [
                "Berlin false", "ada@example.org false", "+49 30 123456 true",
            ])
        #expect(reading.outline(under: "section skills").contains("- \"[Salary expectations]{.private}\""))
        #expect(resume.sections.map(\.isPrivate) == [false, true, false])
        #expect(resume.sections[2].content.entries.map(\.isPrivate) == [true])
        #expect(!reading.outline.contains("{.private}\"  @") && reading.diagnostics.all.isEmpty)
    }

    @Test("A division makes its sections private, code in it too")
    func divisions() {
        let reading = MarkdownReading(
            "# Ada Example\n\n::: {.private}\n## Notes\n\n```\ncode\n```\n:::\n\n## Skills\n\nGo\n")
        #expect(reading.resume.sections.map(\.isPrivate) == [true, false])
        #expect(reading.outline(under: "section other private").contains("paragraph \"[`code`]{.private}\""))
    }

    @Test("Runs of a text that is private as a whole say so")
    func wholeTexts() {
        #expect(!RichText("a").isPrivate && !RichText().isPrivate)
        #expect(RichText([TextRun("a", isPrivate: true), TextRun(" "), TextRun("b", isPrivate: true)]).isPrivate)
        #expect(!RichText([TextRun("a", isPrivate: true), TextRun("b")]).isPrivate)
    }

    @Test("Contacts are named in the words of any language", arguments: ["phone", "Telefon", "téléphone", "tel"])
    func named(word: String) {
        let reading = MarkdownReading(
            "---\nvitaset: {private: [\(word)]}\n---\n\n# Ada Crumb\n\nada@crumb.example · +47 22 85 50 50\n")
        #expect(reading.resume.person.contacts.filter(\.isPrivate).map(\.kind) == [.phone])
    }
}
