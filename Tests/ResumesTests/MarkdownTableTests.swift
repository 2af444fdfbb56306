import Resumes
import Testing

@Suite("Tables in Markdown CVs")
struct MarkdownTableTests {
    private func heads(_ reading: MarkdownReading, _ section: Int = 0) -> [String] {
        reading.resume.sections[section].content.entries.map(\.head)
    }

    @Test("A first row that is dated is no head of columns: no job is lost")
    func firstRowIsNoHead() {
        let reading = MarkdownReading(
            """
            # Ada Example

            ## Experience

            | 2019 – 2021 | Engineer, Acme Inc. |
            |---|---|
            | 2015 – 2019 | Trainee, Initech Ltd |
            """)
        #expect(
            heads(reading) == [
                "Engineer | Acme Inc. | - | 2019/2021", "Trainee | Initech Ltd | - | 2015/2019",
            ])
    }

    @Test("Titles of columns go, whatever language they are in, and dates may stand in the last column")
    func titlesOfColumns() {
        let reading = MarkdownReading(
            """
            # Ada Example

            ## 学歴

            | 時期 | 経歴 |
            | - | - |
            | 2016年3月 | サンプル大学を卒業。 |

            ## Certificates

            | Name | Year |
            |---|---|
            | Certified Tester | 2015 |
            | PRINCE2 Practitioner | 2008 |
            """)
        #expect(heads(reading) == ["サンプル大学を卒業。 | - | - | 2016-03"])
        #expect(
            heads(reading, 1) == ["Certified Tester | - | - | 2015", "PRINCE2 Practitioner | - | - | 2008"])
        #expect(reading.omissions.contains("labelOfField: 時期"))
    }

    @Test("Columns of contacts are no labels and values; their titles go")
    func contactColumns() {
        let reading = MarkdownReading(
            """
            # Ada Example

            | Contact | Links |
            |---|---|
            | 📞 (+2) 01117020000 | [LinkedIn](https://www.linkedin.com/in/adaex) |
            | El Giza - Egypt | [Channel](https://www.youtube.com/channel/UCo) |

            ## Skills

            Go
            """)
        #expect(
            reading.outline(under: "person") == """
                name "Ada Example"
                contact phone "[(+2) 01117020000](tel:+201117020000)"
                contact profile (LinkedIn) "[LinkedIn](https://www.linkedin.com/in/adaex)"
                contact location "El Giza - Egypt"
                contact profile (YouTube) "[Channel](https://www.youtube.com/channel/UCo)"
                """)
    }

    @Test("In a table of personal data all first cells are labels, and the name is among them")
    func personalData() {
        let reading = MarkdownReading(
            """
            # Curricullum Vitae

            |||
            |-|-|
            | Name | Ing. Radek Bodan |
            | Birth | 1981 |
            | Address | Pilsen |
            | Status | seeking challenge |

            ## Skills

            Go
            """)
        #expect(
            reading.outline(under: "person") == """
                name "Ing. Radek Bodan"
                contact location "Address": "Pilsen"
                personal "Birth": "1981"
                personal "Status": "seeking challenge"
                """)
    }

    @Test("A table of languages tells how well each is spoken")
    func languages() {
        let reading = MarkdownReading("# Ada Example\n\n## Idiomas\n\n| Idioma | Nivel |\n|---|---|\n| Inglés | C1 |\n")
        #expect(heads(reading) == ["Inglés | - | - | - | level: C1"])
    }

    @Test("Columns keep where they stand, through the model and back into Markdown")
    func alignments() throws {
        let reading = MarkdownReading(
            "# Ada Crumb\n\n## Budgets\n\n| What | Share | Sum |\n|:--|:-:|--:|\n| Flour | some | 12 |\n| Salt | less | 3 |\n"
        )
        let tables = reading.resume.sections.flatMap(\.content).compactMap { block -> Table? in
            if case .table(let table) = block { table } else { nil }
        }
        #expect(tables.map(\.alignments) == [[.start, .center, .end]])
        let written = ResumeWriter.write(reading.resume, as: .markdown)
        #expect(written.contains("|:---|:---:|---:|"))
    }
}
