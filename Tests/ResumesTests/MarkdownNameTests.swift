import Resumes
import Testing

@Suite("Where Markdown CVs have the name")
struct MarkdownNameTests {
    private func name(_ text: String) -> String? {
        MarkdownReading(text + "\n\n## Experience\n\n### Engineer, Acme (2019)\n\n## Skills\n\nGo\n").resume.person
            .name?
            .plainText
    }

    @Test(
        "A document's title is no name, misspelt or with a remark",
        arguments: ["# Curricullum Vitae", "# 業務経歴書", "# [简历](cv.example.ink)（下载精简版）", "# Curriculum vitæ"])
    func documentTitles(title: String) {
        #expect(name("\(title)\n\nada@example.org") == nil)
    }

    @Test(
        "A greeting before the name is none of it",
        arguments: [
            "# Hi 👋, I'm Dana Example", "# Hola, soy Dana Example", "# Hallo! Ich bin Dana Example",
            "# Hey there, I’m Dana Example!",
        ])
    func greetings(title: String) {
        #expect(name("\(title)\n\nada@example.org") == "Dana Example")
    }

    @Test("A given name that is a greeting's verb in another language stays")
    func verbNames() {
        #expect(name("# Sono Tanaka CV\n\nada@example.org") == "Sono Tanaka")
        #expect(name("# Sou Tanaka\n\nada@example.org") == "Sou Tanaka")
    }

    @Test("A role behind a slash is none of the name")
    func slash() {
        #expect(name("# dana42 / Frontend Developer\n\nada@example.org") == "dana42")
    }

    @Test("The name of a repository above the name of the person is no name")
    func repository() {
        #expect(name("# cv-markdown\n\n# Dana Example\n\nada@example.org") == "Dana Example")
    }

    @Test("A name in two scripts stands above sections one level deeper")
    func twoScripts() {
        let reading = MarkdownReading(
            "## 王小明 <span>/Wang Xiaoming</span>\n## 面包师\n\nE-mail: wang@example.org\n\n### 工作经历\n\nx\n\n### 教育背景\n\ny\n"
        )
        #expect(reading.resume.person.name?.plainText == "王小明 /Wang Xiaoming")
        #expect(reading.resume.sections.map(\.title.plainText) == ["工作经历", "教育背景"])
    }

    @Test("A heading that asks for the name is followed by it")
    func label() {
        #expect(name("# Name and surname:\nDana Example") == "Dana Example")
    }

    @Test("A heading below the document's title names the person beside their place")
    func bars() {
        let reading = MarkdownReading(
            "## Résumé\n\n### MINH EXAMPLE | VIETNAM | HCMC\n\nText.\n\n### WORKING EXPERIENCES\n\n#### 2020 - Now\n\nx\n"
        )
        #expect(reading.resume.person.name?.plainText == "MINH EXAMPLE")
        #expect(reading.resume.sections.map(\.title.plainText) == ["WORKING EXPERIENCES"])
    }

    @Test("Where front matter names the author, a line that looks like a name is none; the same name is said once")
    func author() {
        let reading = MarkdownReading(
            "---\nauthor: Michael\ntagline: Michael\n---\n\n> Netzwerksüchtiger Katzenliebhaber.\n\n## Ausbildung\n\n2010: Abitur\n\n## Kenntnisse\n\nGo\n"
        )
        #expect(reading.resume.person.name?.plainText == "Michael")
        #expect(!reading.resume.person.headline.contains { $0.plainText == "Michael" })
    }

    @Test("Padded labels, tabs before the colon and labels in pairs are read as labels")
    func labels() {
        let reading = MarkdownReading(
            "# 简历\n\n## 基本信息\n\n- 姓   名\t：邓小冬\n- 电   话\t：17700000105\n- QQ/微信：100200\n- Geburtsdatum/-ort: 1.1.1980, Ulm\n\n## 技能\n\nGo\n"
        )
        #expect(
            reading.outline(under: "person") == """
                name "邓小冬"
                contact phone "电 话": "[17700000105](tel:17700000105)"
                contact profile (QQ) "QQ/微信": "100200"
                personal "Geburtsdatum/-ort": "1.1.1980, Ulm"
                """)
    }
}
