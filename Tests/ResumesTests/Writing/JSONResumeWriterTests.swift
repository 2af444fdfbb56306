import Foundation
import Resumes
import SourceText
import Testing

@testable import Resumes

@Suite("JSON Resume is written")
struct JSONResumeWriterTests {
    @Test("A job is written under the keys of the schema")
    func job() throws {
        let conversion = Conversion(
            """
            # Ada Crumb

            ada@crumb.example · Oslo, Norway

            ## Experience

            ### Baker, [Crumb & Sons](https://crumb.example)

            March 2019 – May 2021 | Oslo

            Bread for the street.

            - Baked **every** morning.
            """, to: .jsonresume)
        #expect(conversion.losses == [])
        #expect(
            conversion.text == """
                {
                  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
                  "basics": {
                    "name": "Ada Crumb",
                    "email": "ada@crumb.example",
                    "location": {
                      "city": "Oslo",
                      "region": "Norway"
                    }
                  },
                  "work": [
                    {
                      "position": "Baker",
                      "name": "Crumb & Sons",
                      "location": "Oslo",
                      "url": "https://crumb.example",
                      "startDate": "2019-03",
                      "endDate": "2021-05",
                      "summary": "Bread for the street.",
                      "highlights": [
                        "Baked **every** morning."
                      ]
                    }
                  ],
                  "meta": {
                    "language": "en"
                  }
                }

                """)
    }

    @Test("Titles that the keys do not say stand in vitaset.titles, and are read from there")
    func titles() {
        let conversion = Conversion(
            "# Ada Crumb\n\n## Professional Experience\n\n### Baker, Crumb & Sons\n\n2019 – 2021\n", to: .jsonresume)
        let own = Conversion(
            #"{"basics": {"name": "Ada"}, "work": [{"name": "Crumb", "position": "Baker"}], "vitaset": {"titles": {"work": "Bread"}}}"#,
            to: .jsonresume)
        #expect(conversion.again?.sections.map(\.title.plainText) == ["Professional Experience"])
        #expect(own.resume.sections.map(\.title.plainText) == ["Bread"])
        #expect(own.losses == [])
    }

    @Test("Of two sections of one kind the one called so has the format's key, the other its title")
    func twoOfAKind() {
        let source = #"{"basics": {"name": "Ada"}, "Prizes": [{"title": "Loaf"}], "awards": [{"title": "Bun"}]}"#
        let conversion = Conversion(source, to: .jsonresume)
        #expect(conversion.text.contains(#""Prizes": ["#) && conversion.text.contains(#""awards": ["#))
        #expect(conversion.again?.sections.map(\.title.plainText) == ["Prizes", "Awards"])
        #expect(conversion.losses == [])
    }

    @Test("Dates the schema has no form for are carried in words")
    func dates() {
        let conversion = Conversion(
            """
            {"basics": {"name": "Ada"},
             "work": [{"name": "A", "position": "B", "date": "Summer 2015"}, {"name": "C", "position": "D", "endDate": "2012"}],
             "awards": [{"title": "Loaf", "date": "2015"}]}
            """, to: .jsonresume)
        #expect(conversion.text.contains(#""dates": "Summer 2015""#))
        #expect(conversion.text.contains(#""endDate": "2012""#))
        #expect(conversion.losses == [])
    }

    @Test("Positions at one employer are written one by one and found together again")
    func roles() {
        let conversion = Conversion(
            """
            {"basics": {"name": "Ada"},
             "work": [{"name": "Crumb", "position": "Head baker", "location": "Oslo", "url": "https://crumb.example"},
                      {"name": "Crumb", "position": "Baker", "location": "Bergen"}]}
            """, to: .jsonresume)
        #expect(
            Conversion.outline(conversion.resume) == """
                # Ada
                == Experience (work)
                * organization Crumb<https://crumb.example>
                  + title Head baker | place Oslo
                  + title Baker | place Bergen
                """)
        #expect(conversion.text.components(separatedBy: #""name": "Crumb""#).count == 3)
        #expect(conversion.losses == [])
    }

    @Test("A sub-section is said by each of its entries")
    func subsections() {
        let conversion = Conversion(
            """
            # Ada Crumb

            ## Experience

            ### Permanent

            #### Baker, Crumb & Sons

            2019 – 2021

            - Baked.

            ### Freelance

            #### Consultant, Bun & Co

            2017 – 2018

            - Consulted.
            """, to: .jsonresume)
        #expect(conversion.text.contains(#""section": "Freelance""#))
        #expect(Conversion.outline(conversion.again) == Conversion.outline(conversion.resume))
    }

    @Test("Characters that are markup stay characters, with a backslash only where it takes one")
    func markup() {
        let highlights = [#"2 * 3 is 6"#, #"snake_case and C++"#, #"a \\*star\\*"#, "AT&T <3"]
        let source =
            #"{"basics": {"name": "Ada"}, "work": [{"name": "A", "position": "B", "highlights": ["#
            + highlights.map { "\"\($0)\"" }.joined(separator: ", ") + "]}]}"
        let conversion = Conversion(source, to: .jsonresume)
        for text in highlights { #expect(conversion.text.contains("\"\(text)\"")) }
        #expect(conversion.losses == [])
    }

    @Test("Contacts without a key of the schema keep their labels and places")
    func contacts() {
        let source = """
            {"basics": {"name": "Ada", "email": "ada@crumb.example",
              "contacts": [{"kind": "phone", "label": "Bakery", "text": "+47 22 85 50 50", "url": "tel:+4722855050"}],
              "profiles": [{"network": "GitHub", "username": "ada", "text": "github.com/ada", "url": "https://github.com/ada"}]}}
            """
        let conversion = Conversion(source, to: .jsonresume)
        #expect(
            Conversion.outline(conversion.resume) == """
                # Ada
                email: ada@crumb.example<mailto:ada@crumb.example>
                phone [Bakery]: +47 22 85 50 50<tel:+4722855050>
                profile [GitHub]: github.com/ada<https://github.com/ada>
                """)
        #expect(conversion.losses == [])
    }

    @Test("What vitaset.private names is private in data files too")
    func privacy() {
        let source = #"{"basics": {"name": "Ada", "phone": "+47 22 85 50 50"}, "vitaset": {"private": ["phone"]}}"#
        #expect(Conversion(source, to: .jsonresume).again?.person.contacts.map(\.isPrivate) == [true])
    }

    @Test("A section with a translated key is of its kind and keeps its title")
    func translatedKey() {
        let resume = Conversion(
            #"{"basics": {"name": "Ada"}, "Bildung": [{"institution": "ETH", "studyType": "MSc"}]}"#, to: .jsonresume
        ).resume
        #expect(resume.sections.first?.kind == .education)
        #expect(Conversion.outline(resume).contains("* title MSc | organization ETH"))
    }

    @Test("What a quotation or a table was is told, the words are there")
    func losses() {
        let conversion = Conversion(
            "# Ada Crumb\n\n## Essays\n\nFirst.\n\n> Bread is time.\n\n| a | b |\n|---|---|\n| c | d |\n",
            to: .jsonresume)
        #expect(
            conversion.losses == [
                "note Quoted paragraph 'Bread is time.' becomes a paragraph in JSON Resume",
                "note Table row 'a | b' becomes part of a paragraph in JSON Resume",
                "note Table row 'c | d' becomes part of a paragraph in JSON Resume",
            ])
    }

    @Test("Items of lists come back whole, whatever signs stand in them")
    func listedItems() {
        let conversion = Conversion(
            """
            {"basics": {"name": "Ada"},
             "education": [{"institution": "DTU", "courses": ["Steel; wood", "Rope"], "keywords": ["a; b", "c"]}],
             "skills": [{"name": "Steel", "keywords": ["weld, bolt", "rivet"]}]}
            """, to: .jsonresume)
        let written = conversion.text.filter { !$0.isWhitespace }
        #expect(written.contains(#""courses":["Steel;wood","Rope"]"#) && written.contains(#""keywords":["a;b","c"]"#))
        #expect(written.contains(#""keywords":["weld,bolt","rivet"]"#))
        #expect(conversion.losses == [])
    }
}
