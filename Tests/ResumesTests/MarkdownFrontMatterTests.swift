import Languages
import Resumes
import SourceText
import Testing

/// What front matter says of the person, the language and the setting.
@Suite struct MarkdownFrontMatterTests {
    private let body = "\n\n## Experience\n\nSome.\n\n## Education\n\nSome.\n"

    @Test("Data of the person are read from the keys people use, others are booked")
    func person() {
        let reading = MarkdownReading(
            """
            ---
            name: Jane
            surname: Doe
            position: Engineer
            email: jane@doe.org
            phone: "+44 113 496 0000"
            github: janedoe
            www: doe.org
            address: 4 Hill Street, Leeds
            layout: resume
            geometry: margin=2cm
            ---
            """ + body)
        #expect(
            reading.outline(under: "person") == """
                name "Jane Doe"
                headline "Engineer"
                contact email "[jane@doe.org](mailto:jane@doe.org)"
                contact phone "[+44 113 496 0000](tel:+441134960000)"
                contact profile (GitHub) "[janedoe](https://github.com/janedoe)"
                contact website "[doe.org](https://doe.org)"
                contact location "4 Hill Street, Leeds"
                """)
        #expect(reading.omissions == ["metadata: layout: resume", "metadata: geometry: margin=2cm"])
    }

    @Test(
        "The name is taken from name, author or title, whichever says it",
        arguments: [
            "name: Jane Doe\nauthor: Somebody Else", "author: Jane Doe\ntitle: Resume", "title: Jane Doe's CV",
            "title: Jane Doe - Engineer - Resume", "title: Jane Doe", "profile:\n  name: Jane Doe",
            "first_name: Jane\nlast_name: Doe",
        ])
    func names(matter: String) {
        #expect(MarkdownReading("---\n\(matter)\n---\(body)").resume.person.name?.plainText == "Jane Doe")
    }

    @Test("A page's title is no name", arguments: ["Resume", "About me", "CV", "Résumé", "Lebenslauf"])
    func pageTitles(title: String) {
        let reading = MarkdownReading("+++\ntitle = \"\(title)\"\n+++\(body)")
        #expect(reading.resume.person.name == nil)
        #expect(reading.omissions == ["documentTitle: \(title)"])
    }

    @Test("The body's name is the one that is set; front matter's is the same person")
    func bothNames() {
        let reading = MarkdownReading("---\ntitle: Jane Doe's CV\n---\n\n# Jane Doe\n\njane@doe.org" + body)
        #expect(reading.resume.person.name?.span?.start.line == 5)
        #expect(reading.omissions == ["documentTitle: Jane Doe\'s CV"])
    }

    @Test("A list of header items with icons is a list of contacts")
    func headerList() {
        let reading = MarkdownReading(
            """
            ---
            header:
              - text: <span class="iconify" data-icon="tabler:phone"></span> +49 170 1234567
              - text: jane@doe.org
                link: mailto:jane@doe.org
                newLine: true
            ---

            # Jane Doe
            """ + body)
        #expect(reading.resume.person.contacts.map(\.text.plainText) == ["+49 170 1234567", "jane@doe.org"])
    }

    @Test("Settings keep their places, and an unknown one is warned of with a guess")
    func settings() {
        let reading = MarkdownReading(
            """
            ---
            vitaset:
              theme: classic
              lang: de
              pages: 2
              themee: x
              private: [phone, address]
              set:
                page.margins.top: 2cm
            ---

            # Jane Doe

            jane@doe.org | +44 113 496 0000 | Leeds, UK
            """ + body)
        let settings = reading.resume.settings
        #expect(settings.theme?.value == "classic")
        #expect(settings.theme?.span?.start.description == "3:10")
        #expect(settings.pages?.value == "2")
        #expect(settings.overrides.map { "\($0.path)=\($0.value)" } == ["page.margins.top=2cm"])
        #expect(reading.resume.language == LanguageTag("de"))
        #expect(reading.resume.person.contacts.map(\.isPrivate) == [false, true, true])
        #expect(reading.findings == ["warning unknown-setting 6:3"])
        #expect(reading.diagnostics.all[0].message == "Unknown setting 'themee'; did you mean 'theme'?")
    }

    @Test("The language comes from the caller, then the front matter, then the text")
    func language() {
        let german =
            "# Erika Beispiel\n\n## Berufserfahrung\n\nIch habe Brücken gebaut und sie stehen noch.\n\n## Ausbildung\n\nx\n"
        #expect(MarkdownReading(german).resume.language == LanguageTag("de"))
        #expect(MarkdownReading("---\nlang: fr\n---\n" + german).resume.language == LanguageTag("fr"))
        let asked = MarkdownReading("---\nlang: fr\n---\n" + german, language: LanguageTag("pt-BR"))
        #expect(asked.resume.language == LanguageTag("pt-BR"))
    }

    @Test("A whole CV in the front matter is read as data, if the body has no sections")
    func wholeCV() {
        let matter = """
            ---
            name: Jane Doe
            experience:
              - company: Acme
                position: Engineer
                startDate: 2019-01
                endDate: 2020-02
                highlights: [Built **bridges**]
            skills: [Go, Rust]
            ---
            """
        let reading = MarkdownReading(matter + "\n\nI build bridges for those who have to cross rivers.\n")
        #expect(
            reading.outline(under: "section work") == """
                entry
                  title "Engineer"
                  organization "Acme"
                  dates 2019-01/2020-02 written "2019-01 – 2020-02"
                  list
                    - "Built **bridges**"
                """)
        #expect(reading.resume.sections.map(\.kind) == [.work, .skills])
        #expect(reading.resume.person.summary.count == 1)
        let other = MarkdownReading(matter + body)
        #expect(other.resume.sections.map(\.kind) == [.work, .education])
        #expect(other.omissions.count == 2)
    }

    @Test("pandoc's title block names the person, as title or as author")
    func titleBlock() {
        let titled = MarkdownReading("% Jane Doe\n% jane@doe.org | Bridge Engineer\n% May 2024\n\(body)")
        #expect(
            titled.outline(under: "person") == """
                name "Jane Doe"
                headline "Bridge Engineer"
                contact email "[jane@doe.org](mailto:jane@doe.org)"
                """)
        let authored = MarkdownReading("% Curriculum Vitae\n% Jane Doe\n\(body)")
        #expect(authored.outline(under: "person") == "name \"Jane Doe\"")
        #expect(authored.omissions.contains("documentTitle: Curriculum Vitae"))
    }

    @Test("Empty front matter is none")
    func empty() {
        #expect(MarkdownReading("---\n---\n\n# Jane Doe\(body)").resume.person.name?.plainText == "Jane Doe")
    }

    @Test("Contacts marked private are so")
    func privateMark() {
        let reading = MarkdownReading(
            """
            # Jane Doe

            jane@doe.org | +44 113 496 0000 {.private} | Leeds, UK

            - [4 Hill Street, Leeds]{.private}
            - github.com/janedoe{.private}
            - doe.org
            """ + body)
        #expect(reading.resume.person.contacts.map(\.isPrivate) == [false, true, false, true, true, false])
    }
}
