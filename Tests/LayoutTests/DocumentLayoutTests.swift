import Geometry
import Glyphs
import Languages
import Layout
import Resumes
import SourceText
import Testing
import Themes

/// A small CV of an invented person.
private func sample() -> Resume {
    let job = Entry(
        fields: [.title: RichText("Baker"), .organization: RichText("Crumb & Sons"), .place: RichText("Oslo")],
        dates: EntryDates(.single(PartialDate(year: 2020)), written: RichText("2020")),
        body: [
            .list(
                ItemList(items: [
                    [.paragraph(RichText("Baked bread every morning for the whole street."))],
                    [.paragraph(RichText("Sold it before noon."))],
                ]))
        ])
    let link = TextRun("crumb.example", link: LinkTarget("https://crumb.example"))
    return Resume(
        language: .english,
        person: Person(
            name: RichText("Ada Crumb"), headline: [RichText("Baker of bread")],
            contacts: [
                Contact(kind: .email, text: RichText("ada@crumb.example")),
                Contact(kind: .website, text: RichText([link])),
            ]),
        sections: [
            Section(kind: .work, title: RichText("Work"), content: [.entry(job)]),
            Section(kind: .skills, title: RichText("Skills"), content: [.paragraph(RichText("Kneading"))]),
        ])
}

private func layOut(_ resume: Resume, _ theme: Theme = .plain) -> LaidOutDocument {
    var diagnostics = Diagnostics()
    let document = DocumentLayout(theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided())
        .layOut(diagnostics: &diagnostics)
    #expect(diagnostics.all.isEmpty)
    return document
}

@Suite("Laying out a CV")
struct DocumentLayoutTests {
    @Test("The structure tree tells name, contacts, sections, entries and lists in reading order")
    func structure() {
        let expected = """
            Document
              H1
                text
              P
                text
              P
                text
              P
                Link https://crumb.example
              Sect
                H2
                  text
                Sect
                  H3
                    text
                  P
                    text
                  L
                    LI
                      Lbl
                        text
                      LBody
                        P
                          text
                    LI
                      Lbl
                        text
                      LBody
                        P
                          text
              Sect
                H2
                  text
                P
                  text
            """
        #expect(layOut(sample()).structure.dump() == expected)
    }

    @Test("What is read first is painted first, dates after their title")
    func order() {
        let texts = layOut(sample()).pages[0].items.compactMap { item -> String? in
            if case .glyphs(let glyphs) = item { return glyphs.run.text }
            return nil
        }
        let joined = texts.joined(separator: "|")
        #expect(joined.hasPrefix("Ada\u{a0}Crumb|") || joined.hasPrefix("Ada Crumb|"))
        #expect(joined.contains("Baker|, |Crumb & Sons|, |Oslo|2020|•|Baked bread") || joined.contains("2020|•|Baked"))
    }

    @Test("A right-to-left document is the mirror image: what stands at the start stands on the right")
    func mirrored() throws {
        var resume = sample()
        let plain = try #require(firstGlyphs(layOut(resume)))
        resume.language = try #require(LanguageTag("ar"))
        let mirrored = try #require(firstGlyphs(layOut(resume)))
        let page = Theme.plain.page.size.width
        #expect(abs((mirrored.origin.x + mirrored.run.width - (page - plain.origin.x)).points) < 0.01)
    }

    @Test("A CV without name and contacts has no band and no rule at its head")
    func noHeader() {
        var theme = Theme.plain
        theme.header.ground = .black
        theme.header.rule = .pt(1)
        var resume = sample()
        resume.sections = [Section(kind: .other, title: RichText(), content: [.paragraph(RichText("Words"))])]
        func decoration(_ document: LaidOutDocument) -> Int {
            document.pages[0].items.count { item in
                switch item {
                case .ground(_, .black), .rule: true
                default: false
                }
            }
        }
        #expect(decoration(layOut(resume, theme)) == 2)
        resume.person = Person()
        #expect(decoration(layOut(resume, theme)) == 0)
    }

    @Test("Words and their count survive every theme arrangement")
    func nothingLost() {
        var sidebar = Theme.plain
        sidebar.page.columns = .sidebar
        sidebar.page.side.ground = Color(red: 0.9, green: 0.9, blue: 0.95)
        var margin = Theme.plain
        margin.sections.all.inset = .mm(32)
        margin.sections.all.entry.margin = Template([.field("dates", role: nil)])
        margin.sections.all.entry.rows = [RowTemplate(start: Template([.field("title", role: nil)]))]
        let expected = words(layOut(sample()))
        #expect(expected.count == 28)
        #expect(words(layOut(sample(), sidebar)) == expected)
        #expect(words(layOut(sample(), margin)) == expected)
    }

    @Test("A section title never stands alone at the foot of a page")
    func titleStays() {
        for count in 1...12 {
            var theme = Theme.plain
            theme.page.size = Size(width: .mm(120), height: .mm(90))
            var resume = sample()
            resume.sections[0].content = (0..<count).map { .paragraph(RichText("Line \($0).")) }
            resume.sections[1].content = [.paragraph(RichText("One")), .paragraph(RichText("Two"))]
            theme.page.runningFoot.onFirstPage = false
            for page in layOut(resume, theme).pages {
                let texts = page.items.compactMap { item -> String? in
                    if case .glyphs(let glyphs) = item, glyphs.leaf != nil { return glyphs.run.text }
                    return nil
                }
                #expect(texts.last != "Skills", "\(count) lines before")
            }
        }
    }

    private func firstGlyphs(_ document: LaidOutDocument) -> PlacedGlyphs? {
        document.pages[0].items.lazy.compactMap { item -> PlacedGlyphs? in
            if case .glyphs(let glyphs) = item { return glyphs }
            return nil
        }.first
    }

    private func words(_ document: LaidOutDocument) -> [String] {
        document.pages.flatMap(\.items).flatMap { item -> [String] in
            guard case .glyphs(let glyphs) = item, glyphs.leaf != nil else { return [] }
            return glyphs.run.text.split { " \u{a0},•·".contains($0) }.map(String.init)
        }.sorted()
    }
}
