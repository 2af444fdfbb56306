import Resumes
import SourceText
import Testing

@Suite("Reading a letter")
struct LetterReadingTests {
    @Test("Front matter gives what stands around the text")
    func matter() {
        let reading = MarkdownReading(
            """
            ---
            kind: letter
            name: Ada Crumb
            email: ada@crumb.example
            recipient: |
              Mill & Co
              1 Weir Lane
            place: Oslo
            date: 2026-04-03
            subject: Baker
            enclosures: [CV, References]
            cv: cv.md
            ---

            Dear Ms Mill,

            I bake.

            - bread
            - rolls

            Yours sincerely,
            """)
        #expect(
            reading.outline(under: "letter") == """
                cv "cv.md"
                recipient "Mill & Co"
                recipient "1 Weir Lane"
                date 2026-04-03
                place "Oslo"
                subject "Baker"
                salutation "Dear Ms Mill,"
                paragraph "I bake."
                list
                  - "bread"
                  - "rolls"
                closing "Yours sincerely,"
                enclosure "CV"
                enclosure "References"
                """)
        #expect(reading.outline(under: "person").contains("ada@crumb.example"))
        #expect(reading.findings.isEmpty)
    }

    @Test("Without it, a letter written as letters are gives the same")
    func natural() {
        let reading = MarkdownReading(
            """
            ---
            vitaset: {kind: letter}
            name: Ada Crumb
            ---

            Oslo, 3. April 2026

            Mühle & Söhne\\
            Am Wehr 1

            **Bewerbung als Bäckerin**

            Sehr geehrte Frau Müller,

            ich backe.

            Mit freundlichen Grüßen

            Ada Crumb

            Anlagen: Lebenslauf, Zeugnisse
            """)
        #expect(
            reading.outline(under: "letter") == """
                recipient "Mühle & Söhne"
                recipient "Am Wehr 1"
                date "Oslo, 3. April 2026"
                subject "Bewerbung als Bäckerin"
                salutation "Sehr geehrte Frau Müller,"
                paragraph "ich backe."
                closing "Mit freundlichen Grüßen"
                signature "Ada Crumb"
                enclosure "Lebenslauf"
                enclosure "Zeugnisse"
                """)
        #expect(reading.outline.contains("language de"))
    }

    @Test(
        "Salutations and closings are known in the languages of letters",
        arguments: [
            ("Madame, Monsieur,", "Cordialement,"), ("Estimada señora Gil:", "Atentamente,"),
            ("Gentile dottoressa,", "Distinti saluti"), ("Geachte heer De Wit,", "Met vriendelijke groet,"),
            ("Уважаемая Анна,", "С уважением,"), ("السيدة مريم،", "مع فائق الاحترام،"), ("拝啓", "敬具"),
            ("尊敬的王女士：", "此致"), ("שלום רב,", "בברכה,"),
        ])
    func languages(salutation: String, closing: String) {
        let reading = MarkdownReading("---\nkind: letter\n---\n\n\(salutation)\n\nx y z\n\n\(closing)\n")
        #expect(reading.resume.letter?.salutation?.plainText == salutation)
        #expect(reading.resume.letter?.closing?.plainText == closing)
        #expect(reading.resume.letter?.body.count == 1)
    }

    @Test(
        "A signature is a name, a picture, or both",
        arguments: [
            ("signature: Dr. Ada Crumb", #"signature "Dr. Ada Crumb""#),
            ("signature: me/Ada.PNG", #"signature picture "me/Ada.PNG""#),
            ("signature: [ada.jpg, Dr. Crumb]", "signature \"Dr. Crumb\"\nsignature picture \"ada.jpg\""),
        ])
    func signature(matter: String, outline: String) {
        let reading = MarkdownReading("---\nkind: letter\n\(matter)\n---\n\nI bake.\n")
        #expect(reading.outline(under: "letter") == "paragraph \"I bake.\"\n" + outline)
    }

    @Test("A salutation is told by whole words, a date by its day")
    func wholeWords() {
        let reading = MarkdownReading(
            "---\nkind: letter\nlang: de\ndate: 2026-02-31\n---\n\nLiebermann AG\nAm Wehr 1\n\nLiebe Frau Doe,\n\nich backe.\n"
        )
        #expect(
            reading.outline(under: "letter") == """
                recipient "Liebermann AG"
                recipient "Am Wehr 1"
                date "2026-02-31"
                salutation "Liebe Frau Doe,"
                paragraph "ich backe."
                """)
    }

    @Test("A CV with the word in it is no letter")
    func cv() {
        #expect(MarkdownReading("---\nkind: cv\n---\n\n# Ada Crumb\n\nDear all,\n").resume.letter == nil)
        #expect(MarkdownReading("# Ada Crumb\n\n## Work\n").resume.letter == nil)
    }

    @Test("What is missing is told")
    func missing() {
        var diagnostics = MarkdownReading("---\nkind: letter\nname: Ada\n---\n\nI bake.\n").diagnostics
        ResumeChecker.check(
            MarkdownReading("---\nkind: letter\nname: Ada\n---\n\nI bake.\n").resume, diagnostics: &diagnostics)
        let told = diagnostics.all.filter { $0.rule == "letter-part-missing" }.map(\.message)
        #expect(told.count == 4)
        #expect(told.first == "The letter has no recipient")
    }
}
