import Resumes
import Testing

/// Contacts and personal data in the shapes of many countries; the expectation is the outline of the person.
@Suite struct MarkdownContactShapeTests {
    @Test("A word that opens a line with a place further on says what the person is")
    func openingWord() {
        let person = MarkdownReading("# Ida Quill\n\nBaker · ida@quill.example · Bergen\n\n## Work\n\nBread.\n")
            .resume.person
        #expect(person.headline.map(\.plainText) == ["Baker"])
        #expect(person.contacts.map(\.kind) == [.email, .location])
    }

    @Test(
        "What is no word for a person's work is not taken for one",
        arguments: ["Calle Mayor 5, 2º", "she/her", "12.05.1990", "Box 12", "German citizen"])
    func noHeadline(first: String) {
        let person = MarkdownReading("# Ida Quill\n\n\(first) | Berlin | ida@quill.example\n\n## Work\n\nBread.\n")
            .resume.person
        #expect(person.headline.isEmpty)
    }

    private func person(_ header: String, section: String = "Experience") -> String {
        let reading = MarkdownReading("\(header)\n\n## \(section)\n\n### Engineer, Acme Ltd\n2019 - 2020\n\n- did x\n")
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.outline(under: "person")
    }

    @Test("Japanese contacts parted by middle dots are each a contact")
    func middleDots() {
        #expect(
            person("# 佐藤 花子\n\n東京都・hanako@example.jp・github.com/hanako", section: "職務経歴") == """
                name "佐藤 花子"
                contact location "東京都"
                contact email "[hanako@example.jp](mailto:hanako@example.jp)"
                contact profile (GitHub) "[github.com/hanako](https://github.com/hanako)"
                """)
    }

    @Test("Given and family name under labels of their own are one name")
    func nameInHalves() {
        let table =
            "| | |\n|---|---|\n| **Vorname** | Erika |\n| **Nachname** | Beispiel |\n| **Telefon** | +49 221 123456 |"
        let reading = MarkdownReading("# Lebenslauf\n\n## Persönliche Daten\n\n\(table)\n\n## Ausbildung\n\nAbitur\n")
        #expect(reading.resume.person.name?.plainText == "Erika Beispiel")
        #expect(reading.resume.person.personal.isEmpty)
        let list = MarkdownReading("# Lebenslauf\n\n- Name: Beispiel\n- Vorname: Erika\n\n## Ausbildung\n\nAbitur\n")
        #expect(list.resume.person.name?.plainText == "Erika Beispiel")
    }

    @Test("A label in bold needs no colon, and one with spaces before it is still a label")
    func labelsWithoutColon() {
        #expect(
            person("# Ana Exemplo\n\n**Cel.** (11) 90000-0000\n\n- **E-mail** : ana@example.org") == """
                name "Ana Exemplo"
                contact phone "Cel.": "[(11) 90000-0000](tel:11900000000)"
                contact email "E-mail": "[ana@example.org](mailto:ana@example.org)"
                """)
        let labelled = MarkdownReading(
            "# Resume\n\n- **Name** : 홍길동\n- **e-mail** : <hong@example.kr>\n\n## 경력\n\n없음\n")
        #expect(labelled.resume.person.name?.plainText == "홍길동")
        #expect(labelled.resume.person.headline.isEmpty)
    }

    @Test("The link behind a labelled e-mail address is a contact of its own")
    func linkBehindMail() {
        #expect(
            person("# Erika Beispiel\n\nE-Mail: erika@example.org [erika](https://github.com/erika)") == """
                name "Erika Beispiel"
                contact email "E-Mail": "[erika@example.org](mailto:erika@example.org)"
                contact profile (GitHub) "[erika](https://github.com/erika)"
                """)
    }

    @Test("A profile linked under the person's own name is kept by its address")
    func linkUnderOwnName() {
        let reading = MarkdownReading(
            "# Erika Beispiel\n\nerika@example.org | [Erika Beispiel](https://linkedin.com/in/erika)\n\n## Work\n\nNone\n"
        )
        #expect(reading.resume.person.contacts.map(\.text.plainText) == ["erika@example.org", "linkedin.com/in/erika"])
    }

    @Test("The Arabic word for site before a town means the place")
    func arabicPlace() {
        let reading = MarkdownReading(
            "# منى سالم\n\n- الموقع: القاهرة، مصر\n- الهاتف: 0100 000 0000\n\n## الخبرة\n\nلا شيء\n")
        #expect(reading.resume.person.contacts.map(\.kind) == [.location, .phone])
    }

    @Test("A number with a remark in brackets is a telephone number")
    func phoneWithRemark() {
        #expect(
            person("# Erika Beispiel\n\n- +49 (0)221 12 34 56 (privat)\n- erika@example.org") == """
                name "Erika Beispiel"
                contact phone "[+49 (0)221 12 34 56](tel:+49221123456) (privat)"
                contact email "[erika@example.org](mailto:erika@example.org)"
                """)
    }

    @Test("Icons alone part the data of a line")
    func iconsPart() {
        #expect(
            person("# 王小明\n\n###### 📖 [wang.example.org](https://wang.example.org) 📧 wang@example.org 📍 上海") == """
                name "王小明"
                contact website "[wang.example.org](https://wang.example.org)"
                contact email "[wang@example.org](mailto:wang@example.org)"
                contact location "上海"
                """)
    }

    @Test("Spans side by side are a label and its value")
    func spansAreColumns() {
        let html = """
            # 職 務 経 歴 書

            <div>
              <span>氏名</span><span>山田 太郎</span>
              <span>E-mail</span><span>taro@example.jp</span>
            </div>

            ## 職務要約

            開発をしてきました。
            """
        let person = MarkdownReading(html).resume.person
        #expect(person.name?.plainText == "山田 太郎")
        #expect(person.contacts.map(\.text.plainText) == ["taro@example.jp"])
    }

    @Test("A badge that links to a profile is that contact")
    func badges() {
        let badge =
            "<a href=\"https://github.com/taro\"><img alt=\"GitHub\" src=\"https://img.shields.io/badge/taro\"></a>"
        let reading = MarkdownReading("# 山田 太郎\n\n|項目|内容|\n|---|---|\n|居住地|東京都|\n|GitHub|\(badge)|\n\n## 概要\n\n開発\n")
        #expect(reading.resume.person.contacts.map(\.text.plainText) == ["東京都", "github.com/taro"])
    }

    @Test("An at sign drawn as an icon belongs to the address")
    func drawnAtSign() {
        let reading = MarkdownReading(
            "# Erika Beispiel\n\n<p>erika<i class=\"fas fa-at\"></i>example.org</p>\n\n## Work\n\nNone\n")
        #expect(reading.resume.person.contacts.map(\.text.plainText) == ["erika@example.org"])
    }

    @Test("A role in a heading between name and contacts is the headline, whatever section it sounds like")
    func roleIsHeadline() {
        let reading = MarkdownReading(
            "# Ana Exemplo\n## Programadora e DevOps\n\n> **Email:** ana@example.org\n\n## Resumo\n\nFocada em DevOps.\n"
        )
        #expect(reading.resume.person.headline.map(\.plainText) == ["Programadora e DevOps"])
        #expect(reading.resume.sections.map(\.kind) == [.summary])
    }

    @Test("Age, birth and the day of issue are no headline")
    func noHeadline() {
        let ana = MarkdownReading(
            "## Ana Exemplo\n**16 anos, solteira, brasileira.**\n\nana@example.org\n\n## Formação\n\nEscola\n")
        #expect(ana.resume.person.headline.isEmpty)
        let taro = MarkdownReading("# 職務経歴書\n\n2026年6月現在\n\nTaro Rei (@taro)\n\n1990年生まれ 神奈川県在住\n\n## 技術\n\nGo\n")
        #expect(taro.resume.person.name?.plainText == "Taro Rei")
        #expect(taro.resume.person.headline.isEmpty)
        #expect(taro.resume.person.personal.map(\.text.plainText).contains("2026年6月現在"))
    }

    @Test("A link that goes on with a sentence stays in it")
    func linkInWrappedSentence() {
        let reading = MarkdownReading(
            "# Jane Doe\n\nFor work, send me a request or message through my\n[LinkedIn profile](https://linkedin.com/in/jane).\n\n## Work\n\nNone\n"
        )
        #expect(reading.resume.person.contacts.isEmpty)
        #expect(MarkdownWords.faults(reading).isEmpty)
    }
}
