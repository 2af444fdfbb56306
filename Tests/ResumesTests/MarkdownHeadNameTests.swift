import Resumes
import Testing

/// Heads of documents in builds in which the name was not found, or something else was taken for it.
@Suite struct MarkdownHeadNameTests {
    @Test(
        "The name is found in these heads too",
        arguments: [
            // Sections as high as the name, which a dash parts from the post.
            (
                "# Jane Doe — UX Researcher\n\n<aside>\n💡 Open to remote work. See my pages for more of it.\n\n</aside>",
                "Jane Doe", ["UX Researcher"]
            ),
            ("## DOE, Jane Mary\nUlm, Germany  \njane@doe.example", "DOE, Jane Mary", []),
            // Two lines over one underline.
            (
                "# Curriculum Vitae\n\nJane van Doe\nSenior Engineer\n---\n\n📱 +31 6 1410 0024", "Jane van Doe",
                ["Senior Engineer"]
            ),
            (
                "# CURRÍCULUM VITAE\n\n**Dra. Jane Doe**\nProfesora Titular\njane@doe.example", "Dra. Jane Doe",
                ["Profesora Titular"]
            ),
            ("# Curriculum Vitae Europass\n\n**Nome** Jane Doe\n**E-mail** jane@doe.example", "Jane Doe", []),
            (
                "<div align='center'><font>个人简历</font></div>\n\n## 个人信息\n\n- 王小明/男/1990\n- 电话：13800000000",
                "王小明", []
            ),
        ])
    func names(head: String, name: String, headline: [String]) {
        let reading = MarkdownReading(head + "\n\n# Work Experience\n\n## Ringer, Acme Ltd\n2019 – 2021\n")
        #expect(reading.resume.person.name?.plainText == name)
        #expect(reading.resume.person.headline.map(\.plainText) == headline)
        #expect(MarkdownWords.faults(reading).isEmpty)
    }

    @Test("Sex and year behind the name are personal data")
    func sexAndYear() {
        let reading = MarkdownReading("# 个人信息\n\n- 王小明/男/1990\n- 本科/某某大学\n\n# 技能\n\n- Go\n")
        #expect(reading.resume.person.personal.map(\.text.plainText) == ["男", "1990"])
    }

    @Test("Lines of the header in front matter are parted, and lose their icons")
    func frontMatterHeader() {
        let reading = MarkdownReading(
            """
            ---
            name: Jane Doe
            header:
              - text: <b>Registered Nurse, BSN</b>
              - text: 📧 jane@doe.example | 📱 (555) 123-4567
            ---
            ## Skills
            Care
            """)
        #expect(reading.resume.person.headline.map(\.plainText) == ["Registered Nurse, BSN"])
        #expect(reading.resume.person.contacts.map(\.text.plainText) == ["jane@doe.example", "(555) 123-4567"])
        #expect(reading.resume.person.contacts.map(\.kind) == [.email, .phone])
    }

    @Test("A number of WeChat is no telephone's, even where it is the same")
    func messenger() {
        let reading = MarkdownReading("# 王小明\n\n- 手机：13800000000\n- 微信号：13800000000\n\n## 技能\n\n- Go\n")
        let contacts = reading.resume.person.contacts
        #expect(contacts.map(\.kind) == [.phone, .profile])
        #expect(contacts.map(\.text.plainText) == ["13800000000", "13800000000"])
    }

    @Test("A street with a postal code in letters and digits is an address")
    func postalCode() {
        let lines = MarkdownReading(
            """
            # Jane Doe

            Bookbinder  
            12 Canal Street, Chester CH1 3XY  
            jane@doe.example · 0161 496 0000

            ## Skills
            Gold
            """)
        let line = MarkdownReading(
            """
            # Jane Doe

            14 Larch Road, Bristol BS7 8AB · jane@doe.example

            ## Skills
            Gold
            """)
        #expect(lines.resume.person.headline.map(\.plainText) == ["Bookbinder"])
        #expect(lines.resume.person.contacts.first?.kind == .location)
        #expect(line.resume.person.contacts.map(\.kind) == [.location, .email])
    }

    @Test("A profile of labelled lines, the name among them, is about the person")
    func labelledLines() {
        let person = MarkdownReading("# 简介\n姓名: 王小明 <br>\n年龄: 24<br>\n邮箱: me@x.example<br>\n\n# 技能\n- Go\n").resume
            .person
        #expect(person.name?.plainText == "王小明")
        #expect(person.contacts.map(\.kind) == [.email])
    }

    @Test("What stands before a contact in a table of two columns is its label")
    func labelInTable() {
        let reading = MarkdownReading(
            """
            # 王小明
            ## 基本情報
            | 項目名 | 内容 |
            |---|---|
            | 記事一覧 | [Zenn](https://zenn.dev/wang) |
            | GitHub | [github.com/wang](https://github.com/wang) |

            ## 技能
            - Go
            """)
        #expect(reading.resume.person.contacts.map(\.kind) == [.profile, .profile])
        #expect(reading.resume.person.contacts.first?.label?.plainText == "記事一覧")
    }
}
