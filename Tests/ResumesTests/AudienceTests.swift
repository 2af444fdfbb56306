import Languages
import SourceText
import SyntaxTrees
import Testing

@testable import Resumes

@Suite("What the public does not see")
struct AudienceTests {
    private func resume(_ text: String) throws -> Resume {
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "cv.md", text: text)
        let tree = MarkdownParser.parse(file, diagnostics: &diagnostics)
        return MarkdownResumeReader.read(tree, file: file, language: LanguageTag("en"), diagnostics: &diagnostics)
    }

    private func copy(_ text: String, _ findings: [String] = []) throws -> AudienceCopy {
        var diagnostics = Diagnostics()
        let copy = try #require(try resume(text).copy(for: "public", diagnostics: &diagnostics))
        #expect(diagnostics.all.map(\.rule) == findings)
        return copy
    }

    private func says(_ copy: AudienceCopy) -> String {
        copy.resume.allTexts.map(\.plainText).joined(separator: "\n")
    }

    @Test("A separator goes with the private word beside it")
    func separators() throws {
        let copy = try copy(
            "# Ada Crumb\n\n## Notes\n\nRye · [42 EUR]{.private} · spelt\n\nRye · [43 EUR]{.private}\n\n[44 EUR]{.private} | Rye\n"
        )
        #expect(says(copy) == "Ada Crumb\nNotes\nRye · spelt\nRye\nRye")
    }

    @Test("Telephone, street address and birth date are left out by default, a town is not")
    func byDefault() throws {
        let copy = try copy(
            """
            # Ada Crumb

            - E-Mail: ada@crumb.example
            - Phone: +43 (0)1 234 5678
            - Address: Mill Lane 7, 1010 Vienna
            - Born: 14 March 1986

            Oslo, Norway
            """)
        #expect(says(copy) == "Ada Crumb\nE-Mail\nada@crumb.example\nOslo, Norway")
        #expect(copy.resume.omissions.filter { $0.reason == .privateField }.count == 3)
        #expect(copy.withheld.contains("+43 (0)1 234 5678") && copy.withheld.contains("1986-03-14"))
    }

    @Test("What is marked private is left out: words, items, entries and sections")
    func marked() throws {
        let copy = try copy(
            """
            # Ada Crumb

            ada@crumb.example

            ## Work

            ### Baker, Mill Lane Bakery
            2019 – 2021

            - Baked bread for [the Quarry family]{.private} each morning.
            - Paid 2200 a month {.private}

            ### Spy, Secret Service {.private}
            2015 – 2019

            - Listened at doors.

            ## Wishes {.private}

            A window.
            """)
        let text = says(copy)
        for word in ["Quarry", "2200", "Spy", "Secret", "doors", "Wishes", "window"] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(text.contains("Baked bread for each morning.") && text.contains("Mill Lane Bakery"))
        #expect(copy.withheld.contains("the Quarry family"))
    }

    @Test("What front matter names is left out too, in any language's words")
    func named() throws {
        let copy = try copy(
            """
            ---
            vitaset:
              private: [E-Mail, references, LinkedIn]
            ---
            # Ada Crumb

            ada@crumb.example · linkedin.com/in/ada · github.com/ada

            ## References

            Wilma Rye, wilma@rye.example

            ## Interests

            Bread
            """)
        #expect(says(copy) == "Ada Crumb\ngithub.com/ada\nInterests\nBread")
        #expect(copy.withheld.contains("Wilma Rye, wilma@rye.example"))
        #expect(copy.resume.settings.privateFields.isEmpty)
    }

    @Test("A number that stands in running text, or behind a link, is taken out there too")
    func remains() throws {
        let copy = try copy(
            """
            # Ada Crumb

            +43 1 234 5678

            ## Work

            ### Baker, Mill Lane

            2019 – 2021

            Reachable under 0043 1 2345678 day and night. [Call me](tel:+4312345678).
            """, ["private-in-text"])
        #expect(says(copy).contains("Reachable under day and night. Call me."))
        #expect(copy.resume.allTexts.flatMap(\.runs).allSatisfy { $0.link == nil })
    }

    @Test("A contact section loses its private lines, and its title with the last of them")
    func section() throws {
        let copy = try copy(
            """
            # Ada Crumb

            Baker

            ## Work

            ### Baker, Mill Lane

            2019 – 2021

            ## Contact

            - Phone: +43 1 234 5678
            """)
        #expect(!says(copy).contains("Contact") && !says(copy).contains("234"))
    }

    @Test("A name that fits nothing is told, since it may be a slip")
    func unknown() throws {
        _ = try copy("---\nvitaset:\n  private: [fone]\n---\n# Ada Crumb\n\nBaker\n", ["private-unknown"])
    }

    @Test("Audiences of the author's own do without what is listed for them, and see the rest")
    func declared() throws {
        let resume = try resume(
            """
            ---
            vitaset:
              private: {agency: [email]}
            ---
            # Ada Crumb

            ada@crumb.example · +43 1 234 5678
            """)
        var diagnostics = Diagnostics()
        let copy = try #require(resume.copy(for: "agency", diagnostics: &diagnostics))
        #expect(says(copy) == "Ada Crumb\n+43 1 234 5678")
        #expect(resume.copy(for: "friends", diagnostics: &diagnostics) == nil)
        #expect(diagnostics.all.map(\.rule) == ["audience-unknown"])
    }

    @Test("What also stands where it is not private is no secret")
    func noSecret() throws {
        let copy = try copy(
            """
            ---
            vitaset:
              private: [location]
            ---
            # Ada Crumb

            Oslo · ada@crumb.example

            ## Work

            ### Baker, Mill Lane

            2019 – 2021 | Oslo
            """)
        #expect(!copy.withheld.contains("Oslo"))
    }

    @Test("A letter keeps nothing of it either")
    func letter() throws {
        let copy = try copy(
            """
            ---
            kind: letter
            name: Ada Crumb
            phone: +49 30 901820
            subject: Bread
            ---

            Dear Ms Mill,

            I bake [in secret]{.private} each night. Call +49 30 901820.

            +49 30 901820

            Yours sincerely,
            """, ["private-in-text"])
        #expect(says(copy) == "Ada Crumb\nBread\nDear Ms Mill,\nI bake each night. Call .\nYours sincerely,")
    }

    @Test(
        "Lines of the header that give away a number, an address or a birth date go, whatever they were read as",
        arguments: [
            "+46 70 123 45 67 (private)", "(private) +46 70 123 45 67", "mobile +46 70 123 45 67, only evenings",
            "Call me on +46 70 123 45 67", "[write to me](https://wa.me/46701234567)",
            "221B Baker Street, London NW1 6XE", "Rosenweg 7, 1010 Wien", "12 rue de la Gare, Lyon",
            "Calle Mayor 12, Madrid", "*1990-05-12", "12 May 1990, Ibadan", "Age 36",
            "P.O. Box 123, Rye", "married, 123 children", "call 510-555-0123", "Flat 12 +46 70 123 45 67",
            "Familienstand: verheiratet, 123 Kinder", "Place of birth: Rosenweg",
            "(private) +46\u{A0}70\u{2011}123\u{2011}45\u{2011}67", "[+46 70 123 45 67](tel:+46701234567) (private)",
        ])
    func headerLines(line: String) throws {
        let source = """
            # Ada Crumb

            - ada@crumb.example
            - \(line)
            - Baker of 12 breads a day since 2005
            - 7 years of street food
            - Place 3 in the Rye Finals

            ## Work

            ### Baker, Rye & Sons

            2009 – 2021

            - Baked.
            """
        var diagnostics = Diagnostics()
        let text = says(try #require(try resume(source).copy(for: "public", diagnostics: &diagnostics)))
        for part in ["123", "36", "wa.me", "221B", "Baker Street", "Rosenweg", "Gare", "Mayor", "1990"] {
            #expect(!text.contains(part))
        }
        for part in ["ada@crumb.example", "12 breads", "street food", "Place 3", "Rye & Sons"] {
            #expect(text.contains(part))
        }
    }

    @Test("Marital status and the like go without being looked for, as their words say nothing by themselves")
    func personalAffairs() throws {
        let copy = try copy(
            """
            # Ada Crumb

            - Marital status: single
            - Religion: none
            - Nationality: Austrian

            ## Work

            - Baked.
            """)
        #expect(says(copy) == "Ada Crumb\nNationality\nAustrian\nWork\nBaked.")
        #expect(copy.withheld.isEmpty)
    }

    @Test("A number in a text that everybody sees is told")
    func numberInText() throws {
        let copy = try copy("# Ada Crumb\n\n## Work\n\n- Ring the bakery at +46 40 111 22 33.\n", ["phone-in-text"])
        #expect(says(copy).contains("+46 40 111 22 33"))
    }

    @Test(
        "Years, amounts and numbers of other kinds are no telephone numbers",
        arguments: [
            "2019 – 2021", "01.02.2019 – 2020", "0000-0002-1825-0097", "978-3-16-148410-0", "+12 % in 2020",
            "doi 10.1000/0123456789", "ISBN 0-306-40615-2", "example.org/?id=0701234567",
        ])
    func otherNumbers(text: String) {
        #expect(PhoneNumber.find(in: text).isEmpty)
    }
}
