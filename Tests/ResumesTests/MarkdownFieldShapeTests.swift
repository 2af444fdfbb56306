import Resumes
import Testing

@Suite("Shapes whose parts are named or led")
struct MarkdownFieldShapeTests {
    @Test("Titles of columns tell what the cells are where words would tell otherwise")
    func columns() {
        let reading = MarkdownReading(
            "# Jana Doe\n\n## Ausbildung\n\n| Schulstufe | Schule besucht | Zeitraum |\n|---|---|---|\n| Volksschule | VS Musterdorf | 2013 - 2017 |\n| Mittelschule | MS Musterstadt | 2017 - 2021 |\n"
        )
        #expect(
            reading.outline(under: "section education") == """
                entry
                  title "Volksschule"
                  organization "VS Musterdorf"
                  dates 2013/2017 written "2013 - 2017"
                entry
                  title "Mittelschule"
                  organization "MS Musterstadt"
                  dates 2017/2021 written "2017 - 2021"
                """)
    }

    @Test("A slash between two halves of a post parts nothing where the employer follows a comma")
    func sharedPosts() {
        func entry(_ head: String) -> String {
            MarkdownReading("# Jane Doe\n\n## Work\n\n### \(head)\n\n2019 - 2021\n\n- Rang.\n").outline(
                under: "section work")
        }
        let linked = entry("Web Performance / Marketing Engineer, [Example Tower](https://tower.example)")
        #expect(linked.contains("title \"Web Performance / Marketing Engineer\"\n"))
        #expect(entry("Developer / Web Designer, Tower Co").contains("title \"Developer / Web Designer\"\n"))
        let firmFirst = entry("Example Tower Ltd / Senior Engineer, Clocks")
        #expect(firmFirst.contains("organization \"Example Tower Ltd\""))
    }

    @Test("Hyphens behind emphasis at the starts of lines are bullets")
    func emphasisedBullets() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Work\n\n### Baker, Crumb Ltd\n*Jan 2019 - Dec 2021*\n*- Baked rye.*\n*- Swept the floor.*\n"
        )
        #expect(
            reading.outline(under: "section work").hasSuffix(
                "list\n    - \"*Baked rye.*\"\n    - \"*Swept the floor.*\""))
    }

    @Test("Leaders between words become a dash")
    func leaders() {
        let reading = MarkdownReading("# Jane Doe\n\n## Notes\n\nRinging bells ---------- Example Tower\n")
        #expect(reading.outline(under: "section other") == "paragraph \"Ringing bells – Example Tower\"")
        let entry = MarkdownReading(
            "# Jane Doe\n\n## Work\n\n### Ringing SE --------- Example MA\n\n2019 - 2021\n\n- Rang.\n")
        #expect(!entry.outline(under: "section work").contains("----"))
    }

    @Test("A hyphen close to the year and far from the word leaves the date open")
    func openYear() {
        let reading = MarkdownReading("# Jane Doe\n\n## Work\n\n### 2024- Baker, Crumb Ltd\n\n- Baked.\n")
        #expect(reading.outline(under: "section work").contains("dates 2024/…"))
    }

    @Test("Flags before languages go, and what is said of them stays")
    func flags() {
        let reading = MarkdownReading("# Jane Doe\n\n## Languages\n\n- 🇪🇸 Spanish — native\n- 🇬🇧 English — good\n")
        #expect(
            reading.outline(under: "section languages") == """
                entry
                  title "Spanish"
                  level "native"
                entry
                  title "English"
                  level "good"
                """)
        #expect(reading.omissions == ["decoration: 🇪🇸", "decoration: 🇬🇧"])
    }

    @Test("An engineering firm in brackets is no role")
    func engineeringFirm() {
        let reading = MarkdownReading(
            "# 見本 あおい\n\n## 職務経歴\n\n### 株式会社みほん（みほん・エンジニアリング社）\n\n2022年6月～2024年1月\n\n- 設計。\n")
        #expect(reading.outline(under: "section work").contains("\"株式会社みほん（みほん・エンジニアリング社）\""))
    }

    @Test("Headers of sections and articles are their titles")
    func articles() {
        let reading = MarkdownReading(
            """
            <h1>Jane Doe</h1>
            <section>
            <header>Work experience</header>
            <article>
            <header><div>Baker, Crumb Ltd</div><aside>Ulm</aside></header>
            <section>2019 - 2021</section>
            Baked bread every morning.
            </article>

            <article>
            <header><div>Apprentice, Mill Ltd</div><aside>Ulm</aside></header>
            <section>2016 - 2018</section>
            Swept the floor.
            </article>
            </section>
            """)
        #expect(
            reading.outline(under: "section work") == """
                entry
                  title "Baker"
                  organization "Crumb Ltd"
                  place "Ulm"
                  dates 2019/2021 written "2019 - 2021"
                  paragraph "Baked bread every morning."
                entry
                  title "Apprentice"
                  organization "Mill Ltd"
                  place "Ulm"
                  dates 2016/2018 written "2016 - 2018"
                  paragraph "Swept the floor."
                """)
    }

    @Test("Where and when a CV was signed is part of no section")
    func signed() {
        let work = "# Jane Doe\n\n## Work\n\n### Baker, Crumb Ltd\n\n2019 - 2021\n\n- Baked.\n\n"
        let reading = MarkdownReading(work + "---\n\nUlm, 13 July 2021,\nJane Doe\n")
        #expect(reading.resume.sections.map(\.kind) == [.work, .other])
        #expect(reading.outline(under: "section other") == "paragraph \"Ulm, 13 July 2021, Jane Doe\"")
        let talk = MarkdownReading("# Jane Doe\n\n## Talks\n\n- Rye\n\nUlm, 13 July 2021, a talk on rye\n")
        #expect(talk.resume.sections.count == 1)
    }
}
