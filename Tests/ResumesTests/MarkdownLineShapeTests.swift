import Testing

@testable import Resumes

/// Entries that are lines of text: dates in them, labels before them, signs of text as bullets.
@Suite struct MarkdownLineShapeTests {
    private func section(_ title: String, _ text: String) -> Section? {
        let reading = MarkdownReading("# Jane Doe\n\n## \(title)\n\n\(text)\n\n## Interests\n\nChess\n")
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.resume.sections.first
    }

    private func heads(_ title: String, _ text: String) -> [String] {
        section(title, text)?.content.entries.map(\.head) ?? []
    }

    @Test("A bold role with a colon before employer, dates and place opens an entry")
    func labelledRole() {
        let list = """
            - **Redakteurin**: [Beispiel Verlag](https://example.org), Mai 2010 – November 2010, Bern
            - **Deutschlehrerin**: [Instituto Ejemplo de Idiomas](https://example.com), Februar 2011 – März 2011, Lima
            """
        #expect(
            heads("Berufserfahrung", list) == [
                "Redakteurin | Beispiel Verlag | Bern | 2010-05/2010-11",
                "Deutschlehrerin | Instituto Ejemplo de Idiomas | Lima | 2011-02/2011-03",
            ])
    }

    @Test("Paragraphs that begin with a date and a dash are entries, however long")
    func datedParagraphs() {
        let text = """
            2024 — Rapporteur, Some Government.

            2010–11 — Academic visitor, Department of Examples, Some College with a Long Name,
            University of Nowhere.
            """
        #expect(
            section("Previous positions", text)?.content.entries.map(\.dates?.written.plainText) == ["2024", "2010–11"])
    }

    @Test("Lines of one paragraph that each begin with a date are entries")
    func datedLines() {
        let text = "2025– Board member, *Some Yearbook*.\n2010–14 Editor, *Other Review*."
        #expect(
            section("Editorships", text)?.content.entries.map(\.dates?.value) == [
                .since(PartialDate(year: 2025), word: nil), .range(PartialDate(year: 2010), PartialDate(year: 2014)),
            ])
    }

    @Test("A section over dated lines is no job")
    func noStrayJob() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Editorships\n\n2025– Board member, *A*.\n2024– Editor, *B*.\n\n## Trust\n\n2009– Board member, C.\n2008– Chair, D.\n"
        )
        #expect(reading.resume.sections.map(\.title.plainText) == ["Editorships", "Trust"])
    }

    @Test("Employer and town in bold and italics below a role with dates belong to the head")
    func styledLines() {
        #expect(
            heads("Experience", "### 2014-2018 Lead developer\n**Rocket Games**<br/>\n_Riga, Latvia_<br/>\n\n- did x")
                == [
                    "Lead developer | Rocket Games | Riga, Latvia | 2014/2018"
                ])
    }

    @Test("What one emphasis holds together is one part of the head")
    func emphasisHolds() {
        #expect(
            heads(
                "Berufserfahrung",
                "### Mai 2019 – Juni 2021\n**Polymechaniker – Stv. Leiter** | Beispiel AG, Ulm\n- did") == [
                    "Polymechaniker – Stv. Leiter | Beispiel AG | Ulm | 2019-05/2021-06"
                ])
    }

    @Test("A profession before a comma is the role")
    func professionFirst() {
        #expect(
            heads("Berufserfahrung", "### Verkehrsplaner, Stadtwerke Musterstadt\n2019 – 2022\n\n- Planung") == [
                "Verkehrsplaner | Stadtwerke Musterstadt | - | 2019/2022"
            ])
    }

    @Test("A state's letters before the country are no degree, and a Brazilian state is part of its town")
    func states() {
        #expect(
            heads("教育经历", "### 某某大学, 波士顿, MA, USA(2015年9月 - 2017年5月)\n* 专业") == [
                "某某大学, 波士顿 | - | MA, USA | 2015-09/2017-05"
            ])
        #expect(PlaceGuess.isPlace("Porto Alegre – RS"))
        #expect(!PlaceGuess.isPlace("Gerente de Projetos – TO"))
    }

    @Test("Bullets that are signs of text make a list")
    func signsAsBullets() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Skills\n\n• Python\n\n• Data (linguistic)\n\n## Thoughts\n\n-- theory of x\n-- signals\n")
        #expect(
            reading.outline(under: "section skills") == """
                list
                  - "Python"
                  - "Data (linguistic)"
                """)
        #expect(reading.outline.contains("- \"theory of x\"") && reading.outline.contains("- \"signals\""))
    }

    @Test("Emoji at the start of an item are bullets and go")
    func emojiBullets() {
        let reading = MarkdownReading("# Jane Doe\n\n## Projects\n\n- 🔹 Chatbot for x\n- 🔹 Models for y\n")
        #expect(reading.omissions == ["decoration: 🔹", "decoration: 🔹"])
    }

    @Test("Languages in one line, in definitions, with emphasised levels")
    func languages() {
        let shapes = [
            "Español: nativo | Inglés: C1", "Español\n: nativo\n\nInglés\n: C1",
            "• Español, *nativo*\n\n• Inglés, *C1*",
        ]
        for shape in shapes {
            let levels = section("Idiomas", shape)?.content.entries.map { $0[.level]?.plainText }
            #expect(levels == ["nativo", "C1"])
        }
    }

    @Test("A lone firm in a heading is the employer")
    func loneFirm() {
        #expect(
            heads("職務経歴", "### 株式会社例 (2020年4月 〜 現在)\n\n- 開発") == ["- | 株式会社例 | - | 2020-04/…"])
    }

    @Test("Firms without dates are entries with what stands below them")
    func undatedFirms() {
        let text = "### 株式会社例\n\n正社員として2021年12月〜2024年4月の間勤務\n\n### 合同会社見本\n\n- 運用"
        #expect(section("職務経歴", text)?.content.entries.map { $0[.organization]?.plainText } == ["株式会社例", "合同会社見本"])
    }

    @Test("A labelled period among the first bullets gives the dates")
    func periodInBullets() {
        #expect(
            heads("職歴", "### 株式会社例\n\n- **在籍期間：** 2016年9月〜現在\n- **雇用形態：** 正社員") == [
                "- | 株式会社例 | - | 2016-09/…"
            ])
    }

    @Test("A heading inside a list item holds what follows it there")
    func headingInItem() {
        let reading = MarkdownReading("# Jane Doe\n\n## Work\n\n- Fairs:\n\n  #### Abroad\n\n  - Lyon 2024\n")
        #expect(
            reading.outline(under: "section work") == """
                list
                  -
                    paragraph "Fairs:"
                    subsection other "Abroad"
                      list
                        - "Lyon 2024"
                """)
    }

    @Test("The Russian word for résumé over paragraphs is a summary where the name is known")
    func russianSummary() {
        let reading = MarkdownReading(
            "# Анна Примерова\n\n### Контакты\n\nanna@example.org\n\n### Резюме\n\nЯ разработчик.\n\n### Навыки\n\nGo\n"
        )
        #expect(reading.resume.sections.map(\.kind) == [.summary, .skills])
    }

    @Test("Entities without a semicolon are read as browsers read them")
    func unclosedEntities() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Education\n\n<div><span>B.Sc.,&nbsp&nbsp </span><span>Some University</span></div>\n")
        #expect(!reading.outline.contains("nbsp"))
    }

    @Test("A web address that is an address of mail is mended")
    func mailAsPage() {
        #expect(LinkMender.mend("https://jane@example.org")?.uri == "mailto:jane@example.org")
        #expect(LinkMender.mend("https://jane@example.org/x")?.uri == "https://jane@example.org/x")
    }

    @Test("A middle dot between two words of Korean parts nothing")
    func koreanDot() {
        #expect(
            heads("교육", "### 머신러닝·빅데이터 과정\n2022.03 ~ 2022.08\n\n- 실습") == ["머신러닝·빅데이터 과정 | - | - | 2022-03/2022-08"])
    }

    @Test("Rules between bold paragraphs say where entries end")
    func ruledEntries() {
        let text = """
            **Linguistica**

            Università di Esempio

            Laurea triennale

            *Bari, Italia, 2022 - attuale*

            Studio.

            ---

            **Mediazione**

            Istituto Modello

            Diploma

            *Roma, Italia, 2018 - 2020*
            """
        #expect(
            section("Istruzione", text)?.content.entries.map(\.dates?.written.plainText) == [
                "2022 - attuale", "2018 - 2020",
            ])
    }

    @Test("A link without a target whose words are an address leads there, without a warning")
    func addressAsWords() {
        let reading = MarkdownReading("# Jane Doe\n\n[github.com/jane]() | jane@example.org\n\n## Work\n\nNone\n")
        #expect(reading.findings.isEmpty)
        #expect(reading.resume.person.contacts.first?.text.commonLink?.uri == "https://github.com/jane")
    }

    @Test("Squares before titles are decoration")
    func squares() {
        let reading = MarkdownReading("# 職務経歴書\n\n## ■職務要約\n\n開発。\n\n## ■スキル\n\n- Go\n")
        #expect(reading.resume.sections.map(\.title.plainText) == ["職務要約", "スキル"])
    }
}
