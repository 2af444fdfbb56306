import Languages
import Resumes
import Testing

@testable import Resumes

@Suite("Markdown is written")
struct MarkdownWriterTests {
    @Test("A CV of data becomes the Markdown a person would write")
    func whole() {
        let conversion = Conversion(
            """
            {"basics": {"name": "Ada Crumb", "label": "Baker of bread", "email": "ada@crumb.example",
                        "url": "https://crumb.example", "summary": "I bake."},
             "work": [{"name": "Crumb & Sons", "position": "Head Baker", "location": "Oslo", "url": "https://sons.example",
                       "startDate": "2021-03", "summary": "Bread.", "highlights": ["Baked **every** morning.", "2 * 3 loaves"]}],
             "languages": [{"language": "Norwegian", "fluency": "native"}],
             "skills": [{"name": "Flour", "keywords": ["rye", "wheat"]}]}
            """, to: .markdown)
        #expect(
            conversion.text == """
                # Ada Crumb

                **Baker of bread**

                ada@crumb.example · [crumb.example](https://crumb.example)

                I bake.

                ## Experience

                ### Head Baker, [Crumb & Sons](https://sons.example)

                Mar 2021 – Present | Oslo

                Bread.

                - Baked **every** morning.
                - 2 * 3 loaves

                ## Languages

                - Norwegian (native)

                ## Skills

                - **Flour:** rye, wheat

                """)
        #expect(conversion.losses == [])
    }

    @Test("Where a comma would not tell title from employer, another spelling does")
    func spellings() {
        let source = """
            {"basics": {"name": "Ada Crumb", "email": "ada@crumb.example"},
             "work": [{"name": "Crumb, Bun & Sons", "position": "Head of Rye", "startDate": "2019", "endDate": "2020"}]}
            """
        let conversion = Conversion(source, to: .markdown)
        #expect(conversion.losses == [])
        #expect(Conversion.outline(conversion.again) == Conversion.outline(conversion.resume))
    }

    @Test("The language and settings stand in the front matter where the text does not say them")
    func frontMatter() {
        let source = """
            {"basics": {"name": "Ada Crumb"}, "awards": [{"title": "Loaf"}], "meta": {"language": "nl"},
             "vitaset": {"theme": "classic", "private": ["phone"]}}
            """
        let conversion = Conversion(source, to: .markdown)
        #expect(
            conversion.text.hasPrefix(
                "---\nvitaset:\n  theme: classic\n  private:\n    - phone\n---\n\n# Ada Crumb\n"))
        #expect(conversion.again?.language.tag == "nl")
        let unsaid = Conversion(#"{"basics": {"name": "Ada Crumb"}, "meta": {"language": "nl"}}"#, to: .markdown)
        #expect(unsaid.text == "---\nvitaset:\n  lang: nl\n---\n\n# Ada Crumb\n")
    }

    @Test("Lines that look like markup of blocks stay text")
    func blocks() {
        let source = ##"{"basics": {"name": "Ada Crumb", "summary": "# one\n- two\n3. three\n> four"}}"##
        let conversion = Conversion(source, to: .jsonresume)
        let markdown = MarkdownBody.guarded("# one")
        #expect(markdown == "\\# one")
        #expect(conversion.losses == [])
    }
}
