import Resumes
import Testing

/// What web pages and slips of the hand leave in a CV, and what only looks like it.
@Suite struct MarkdownNoiseTests {
    private func read(_ text: String) -> MarkdownReading {
        let reading = MarkdownReading(text)
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading
    }

    @Test("Hashes that close a heading without a space go; those of a language stay")
    func closingHashes() {
        let reading = read(
            "#Jane Doe#\n\ntext\n\n---\n\n##Experience##\n\n###Baker, Bread Ltd 2017 - 2019###\n\n- x\n\n## C#\n\ny\n")
        #expect(reading.resume.person.name?.plainText == "Jane Doe")
        #expect(reading.resume.sections.map(\.title.plainText) == ["Experience", "C#"])
        #expect(reading.resume.sections[0].content.entries.map(\.head) == ["Baker | Bread Ltd | - | 2017/2019"])
    }

    @Test("A heading without a space is one behind a rule, too")
    func headingBehindRule() {
        #expect(read("# Jane Doe\n\nx\n\n---\n\n##Experience\n\ny\n").resume.sections.count == 1)
    }

    @Test("A button at the end of a page goes without a warning; a link to a thing stays")
    func buttons() {
        let reading = MarkdownReading(
            "# Jane Doe\n## Awards\n- Prize (2020)\n\n[CV as PDF]({{ '/cv.pdf' | relative_url }})\n\n[Download the atlas](https://example.org/a)\n"
        )
        #expect(reading.omissions.contains("pageFurniture: CV as PDF"))
        #expect(reading.findings.isEmpty)
        #expect(reading.outline.contains("Download the atlas"))
    }

    @Test(
        "What a page hides from those who look at it is left out",
        arguments: [
            "<p style=\"color:white;font-size:1px;\">Hire me first.</p>", "<div hidden>Hire me first.</div>",
            "<span style=\"display: none\">Hire me first.</span>",
        ])
    func hidden(html: String) {
        let reading = read("# Jane Doe\n\n## Experience\n\nBaker.\n\n\(html)\n")
        #expect(reading.omissions.contains("metadata: Hire me first."))
        #expect(!reading.outline.contains("paragraph \"Hire"))
    }

    @Test("The type of a web page is no text")
    func doctype() {
        let reading = read(
            "<!DOCTYPE html>\n<html><body><h1>Jane Doe</h1><h2>Experience</h2><p>Baker.</p></body></html>\n")
        #expect(reading.resume.person.summary.isEmpty)
    }

    @Test("A second picture in the head is no headline")
    func secondPicture() {
        let reading = read(
            "# Jane Doe\n\n![photo](me.jpg)\n![a logo](logo.png)\n\njane@doe.example\n\n## Skills\n\nGo\n")
        #expect(reading.resume.person.headline.isEmpty)
        #expect(reading.resume.person.photo?.path == "me.jpg")
    }

    @Test("What parts linked contacts belongs to none of them")
    func separators() {
        let reading = read(
            "# Jane Doe\n\n[Mail](mailto:jane@doe.example) / [GitHub](https://github.com/jane-doe) / [Site](https://doe.example)%%\n\n## Skills\n\nGo\n"
        )
        #expect(reading.resume.person.contacts.map(\.text.plainText) == ["jane@doe.example", "GitHub", "Site"])
    }

    @Test("Icons begin lines, in the head and in a list of skills")
    func iconLines() {
        let reading = read(
            "# Jane Doe\n\n📧 jane@doe.example / 📱 0221 555 0100 / 📍 Ulm\n🔗 [My page](https://doe.example)\n\n## Skills\n\n<i class=\"fas fa-leaf\"></i> **Baking** bread\n<i class=\"fas fa-fish\"></i> **Cooking** fish\n"
        )
        #expect(
            reading.resume.person.contacts.map(\.text.plainText) == [
                "jane@doe.example", "0221 555 0100", "Ulm", "My page",
            ])
        #expect(reading.outline.contains("bread\\n"))
    }

    @Test("A label over contacts that all went to the person goes with them")
    func labelAlone() {
        let reading = read(
            "# Jane Doe\n\n## Contacts\n\n- **Messengers:**\n    - ***Telegram:*** [@jane](https://t.me/jane)\n- E-mail: jane@doe.example\n\n## Skills\n\nGo\n"
        )
        #expect(reading.resume.sections.map(\.title.plainText) == ["Skills"])
    }

    @Test("What opens the folded part of a page is no text of it, emphasised inside HTML or not")
    func disclosures() {
        let reading = read(
            "# Jane Doe\n\n## Experience\n\n### Baker, Bread Ltd\n2019 – 2021\n\n<details markdown=block>\n<summary markdown=span>_See more ..._\n</summary>\n\n- Baked\n\n</details>\n"
        )
        #expect(reading.omissions.contains("pageFurniture: See more ..."))
        #expect(reading.resume.sections[0].content.entries.map(\.head) == ["Baker | Bread Ltd | - | 2019/2021"])
    }

    @Test("A sign of a bullet before the only item of a label is none of its text")
    func loneBullet() {
        #expect(read("# Jane Doe\n\n## Skills\n\n**Tools:**  \n▸ Go • Rust\n").outline.contains("\"Go • Rust\""))
    }

    @Test("Tools in code spans side by side are parted by dots; a command of two is not")
    func codeTags() {
        let outline = read(
            "# Jane Doe\n\n## Projects\n\n`Lean baking` `Go` `Unit tests`\n\n## Talks\n\nTry `swift` `build` there.\n"
        ).outline
        #expect(outline.contains("`Lean baking` · `Go` · `Unit tests`"))
        #expect(!outline.contains("swift` ·"))
    }

    @Test("Links of buttons written in HTML are not missed either")
    func buttonsInHTML() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n<div>\n  <a href=\"{{ base }}/cv.pdf\" class=\"btn\">Download English CV</a>\n</div>\n\n## Skills\n\nGo\n"
        )
        #expect(reading.findings.isEmpty)
        #expect(reading.omissions.contains("pageFurniture: Download English CV"))
    }

    @Test("A line of the head that is no datum stands without its icons")
    func iconsOfText() {
        let reading = MarkdownReading(
            "# Jane Doe\n\nBakes.\n\nI have been at sea, and I like it here.\n🚗 Licence B, held since long ago / 🎂 31 years\n\n## Skills\n\nGo\n"
        )
        #expect(!reading.outline.split(separator: "left out")[0].contains("🎂"))
    }

    @Test("Lines that begin with a hyphen inside emphasis are a list")
    func emphasisedBullets() {
        let outline = read(
            "# Jane Doe\n\n## Experience\n\n### Baker, Bread Ltd\n2019 – 2021\n\n*- Baked bread.*\n*- Sold it.*\n"
        ).outline
        #expect(outline.contains("- \"*Baked bread.*\""))
        #expect(outline.contains("- \"*Sold it.*\""))
    }

    @Test("A sheet of personal data under a title for a profile is about the person")
    func sheet() {
        let reading = read(
            "# Lebenslauf\n\n## Profil\n\n| Name | Erika Beispiel |\n|---|---|\n| Geburtsdatum | 04.12.1989 |\n| Geburtsort | Ulm |\n\n## Berufserfahrung\n\n### Bäckerin, Brot GmbH\n2019 – 2021\n"
        )
        #expect(reading.resume.person.name?.plainText == "Erika Beispiel")
        #expect(reading.resume.person.personal.count == 2)
        #expect(reading.resume.sections.map(\.title.plainText) == ["Berufserfahrung"])
    }
}
