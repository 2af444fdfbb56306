import Geometry
import Glyphs
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

/// Words of page one with the places of their first glyphs, set with the ruler: every character is half an em wide.
private struct SetPage {
    let glyphs: [PlacedGlyphs]

    init(_ resume: Resume, _ change: (inout Theme) -> Void) {
        var theme = Theme.plain
        change(&theme)
        var diagnostics = Diagnostics()
        let document = DocumentLayout(theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided())
            .layOut(diagnostics: &diagnostics)
        glyphs = document.pages[0].items.compactMap { item in
            if case .glyphs(let glyphs) = item { return glyphs }
            return nil
        }
    }

    /// The first run that begins with this text.
    func run(_ text: String) throws -> PlacedGlyphs {
        try #require(glyphs.first { $0.run.text.hasPrefix(text) }, "\(text) is not on the page")
    }

    /// What stands on each baseline, from top to bottom, in the order of x.
    var lines: [String] {
        let rows = Dictionary(grouping: glyphs) { ($0.origin.y.points * 10).rounded() }
        return rows.sorted { $0.key < $1.key }.map { row in
            row.value.sorted { $0.origin.x < $1.origin.x }.map(\.run.text).joined()
        }
    }
}

extension PlacedGlyphs {
    fileprivate var end: Length { origin.x + .pt(run.glyphs.reduce(0) { $0 + $1.advance }) }
}

private func resume(_ sections: [Section], contacts: [Contact] = [], summary: [Block] = []) -> Resume {
    Resume(
        language: .english,
        person: Person(name: RichText("Ada Crumb"), contacts: contacts, summary: summary), sections: sections)
}

private func skills(_ names: [String]) -> Section {
    Section(
        kind: .skills, title: RichText("Skills"),
        content: [.list(ItemList(items: names.map { [.paragraph(RichText($0))] }))])
}

@Suite("Sets of a CV's parts")
struct SetsTests {
    @Test("A split header has the name at the start and the contacts in lines at the end, beside it")
    func splitHeader() throws {
        let contacts = ["ada@crumb.example", "Oslo"].map { Contact(kind: .other, text: RichText($0)) }
        let page = SetPage(resume([], contacts: contacts)) { $0.header.alignment = .split }
        let (name, mail, town) = (try page.run("Ada"), try page.run("ada@"), try page.run("Oslo"))
        #expect(name.origin.y == mail.origin.y)
        #expect(town.origin.x == mail.origin.x && town.origin.y > mail.origin.y)
        let end = Theme.plain.page.size.width - Theme.plain.page.margins.end
        #expect(abs((mail.origin.x + mail.run.width - end).points) < 0.1)
    }

    @Test("The opening summary stands in as its section would")
    func openingInset() throws {
        let page = SetPage(resume([], summary: [.paragraph(RichText("Bakes."))])) {
            $0.sections.kinds["summary"] = $0.sections.all
            $0.sections.kinds["summary"]?.inset = .mm(40)
        }
        #expect(try page.run("Bakes").origin.x == Theme.plain.page.margins.start + .mm(40))
    }

    @Test("Labels stand in the margin column, and a long one makes room before the next")
    func labelsInMargin() throws {
        let texts = [("Breads of all the world", "rye"), ("Cakes", "none")].map {
            LabelledText(label: RichText($0.0), text: RichText($0.1))
        }
        let page = SetPage(resume([Section(kind: .other, title: RichText("Craft"), content: [.labelled(texts)])])) {
            $0.sections.all.labels = .column
            $0.sections.all.inset = .mm(30)
        }
        let margin = Theme.plain.page.margins.start
        let (label, value) = (try page.run("Breads"), try page.run("rye"))
        #expect(label.origin.x == margin && value.origin.x == margin + .mm(30))
        #expect(label.origin.y == value.origin.y)
        let last = try #require(page.glyphs.last { "Breads of all the world".hasSuffix($0.run.text) })
        #expect(last.origin.y > label.origin.y)
        #expect(try page.run("Cakes").origin.y > last.origin.y)
        #expect(try page.run("Cakes").origin.y == page.run("none").origin.y)
    }

    @Test("A label without a text of its own stands beside the list below it")
    func labelOfList() throws {
        let label = LabelledText(label: RichText("Breads"), text: RichText())
        let list = Block.list(ItemList(items: [[.paragraph(RichText("rye"))], [.paragraph(RichText("oat"))]]))
        let section = Section(kind: .other, title: RichText("Craft"), content: [.labelled([label]), list])
        let page = SetPage(resume([section])) {
            $0.sections.all.labels = .column
            $0.sections.all.inset = .mm(30)
        }
        #expect(try page.run("Breads").origin.y == page.run("rye").origin.y)
    }

    @Test("A label or a title that is strong from end to end looks as the theme says, not bolder")
    func markedLabels() throws {
        let styler = InlineStyler(
            styles: Theme.plain.styles, paragraph: Theme.plain.paragraph, language: .english,
            punctuation: Punctuation(language: .english))
        let strong = RichText([TextRun("Tools", style: .strong)])
        #expect(styler.text(strong, role: .label).pieces[0].font.weight == Theme.plain.styles[.label].weight)
        #expect(styler.text(strong, role: .body).pieces[0].font.weight == Theme.plain.styles.strongWeight)
        let partly = RichText([TextRun("My ", style: []), TextRun("tools", style: .strong)])
        #expect(styler.text(partly, role: .label).pieces[1].font.weight == Theme.plain.styles.strongWeight)
    }

    @Test("Short skills run on, and no line begins or ends with a separator")
    func runningOn() {
        let names = (1...30).map { "Skill number \($0)" }
        let lines = SetPage(resume([skills(names)])) { _ in }.lines.filter { $0.contains("Skill n") }
        #expect(lines.count > 1 && lines.count < 15)
        for line in lines { #expect(line.hasPrefix("Skill") && line.last?.isNumber == true, "\(line)") }
    }

    @Test("A grid is read down its columns, which share their edges")
    func grid() throws {
        let page = SetPage(resume([skills(["one", "two", "three", "four", "five"])])) {
            $0.sections.kinds["skills"]?.list = .columns
        }
        let places = try ["one", "two", "three", "four", "five"].map { try page.run($0).origin }
        #expect(places[0].x == places[1].x && places[0].y < places[1].y)
        #expect(places[2].y == places[0].y && places[2].x > places[0].x)
        #expect(places[2].x == places[3].x && places[4].y == places[0].y)
    }

    @Test("Entries of a few words run on like items, but not if one of them says more")
    func shortEntries() {
        func language(_ name: String, _ level: String) -> Block {
            .entry(Entry(fields: [.title: RichText(name), .level: RichText(level)]))
        }
        let short = [language("Norwegian", "native"), language("German", "B1")]
        func lines(_ content: [Block]) -> [String] {
            let section = Section(kind: .languages, title: RichText("Languages"), content: content)
            return SetPage(resume([section])) { _ in }.lines
        }
        #expect(lines(short).last == "Norwegian – native\u{a0}\u{a0}·\u{a0}\u{a0}German – B1")
        let long = language("English", "spoken at home, at school and for nine years at sea")
        #expect(lines(short + [long]).contains("German – B1"))
    }

    @Test("An entry with a text of its own among skills is set as entries are elsewhere")
    func story() throws {
        let story = Entry(fields: [.title: RichText("Networks")], body: [.paragraph(RichText("All of them."))])
        let short = Entry(fields: [.title: RichText("Welding"), .keywords: RichText("steel")])
        let section = Section(kind: .skills, title: RichText("Skills"), content: [.entry(story), .entry(short)])
        let page = SetPage(resume([section])) { theme in
            theme.styles[.entryTitle].size = .pt(20)
            theme.sections.kinds["skills"]?.entry.rows = [
                RowTemplate(start: Template([.field("keywords|title", role: .body)]))
            ]
        }
        #expect(try page.run("Networks").run.size == .pt(20))
        #expect(try page.run("steel").run.size < .pt(20))
    }

    @Test("What the margin column has no room for follows the head, and a title gives way to what entries have there")
    func margins() throws {
        let entry = Entry(
            fields: [.title: RichText("Baker"), .place: RichText("Oslo")], body: [.paragraph(RichText("Bread."))])
        let section = Section(kind: .work, title: RichText("Work"), content: [.entry(entry)])
        func page(_ inset: Length, _ rows: [RowTemplate]) -> SetPage {
            SetPage(resume([section])) { theme in
                theme.sections.kinds = [:]
                theme.sections.all.inset = inset
                theme.sections.all.title.placement = .margin
                theme.sections.all.entry.margin = Template([.field("place", role: nil)])
                theme.sections.all.entry.rows = rows
            }
        }
        let rows = [RowTemplate(start: Template([.field("title", role: nil)]))]
        #expect(page(.zero, rows).lines == ["Ada Crumb", "Work", "Baker", "Oslo", "Bread."])
        #expect(page(.pt(100), rows).lines == ["Ada Crumb", "Work", "OsloBaker", "Bread."])
        #expect(page(.pt(100), []).lines == ["Ada Crumb", "Work", "OsloBaker", "Bread."])
    }

    @Test("Columns of a table stand as the author says, amounts at the end where nothing is said, years at the start")
    func alignments() throws {
        func row(_ cells: String...) -> [RichText] { cells.map { RichText($0) } }
        let table = Table(
            header: row("Project", "Year", "Share", "Budget"),
            rows: [row("Bakehouse", "2019", "7 %", "€ 4,200"), row("Mill", "2021", "100 %", "€ 900")],
            alignments: [nil, nil, .center])
        let page = SetPage(resume([Section(kind: .other, title: RichText("Table"), content: [.table(table)])])) { _ in }
        let (first, second) = (try page.run("€ 4,200"), try page.run("€ 900"))
        #expect(abs((first.end - second.end).points) < 0.01 && first.origin.x < second.origin.x)
        #expect(try page.run("2019").origin.x == page.run("2021").origin.x)
        let (narrow, wide) = (try page.run("7\u{a0}%"), try page.run("100\u{a0}%"))
        #expect(abs((narrow.origin.x + narrow.end - wide.origin.x - wide.end).points) < 0.01)
        #expect(narrow.origin.x > wide.origin.x)
    }

    @Test("A label that says more than what a contact is stands, one that does not is left out")
    func labels() {
        func lines(_ labels: String...) -> [String] {
            let contacts = labels.map { Contact(kind: .phone, label: RichText($0), text: RichText("+47 22")) }
            return SetPage(resume([], contacts: contacts)) { $0.header.contacts = .lines }.lines
        }
        #expect(lines("Phone") == ["Ada Crumb", "+47 22"])
        #expect(lines("Phone (private)") == ["Ada Crumb", "Phone (private): +47 22"])
        #expect(lines("Home", "Work") == ["Ada Crumb", "Home: +47 22", "Work: +47 22"])
    }

    @Test("Wide numbers of a list keep their distance from the text, and reversed lists count down")
    func numbers() throws {
        let items = (1...12).map { [Block.paragraph(RichText("Paper \($0)"))] }
        func page(isReversed: Bool) -> SetPage {
            let list = Block.list(ItemList(start: 99, isReversed: isReversed, items: items))
            return SetPage(resume([Section(kind: .other, title: RichText("Papers"), content: [list])])) { _ in }
        }
        let counting = page(isReversed: false)
        let (number, text) = (try counting.run("110."), try counting.run("Paper 12"))
        let gap = text.origin.x - number.origin.x - number.run.width
        #expect(abs((gap - Theme.plain.lists.markGap).points) < 0.1)
        #expect(try page(isReversed: true).run("110.").origin.y == page(isReversed: true).run("Paper 1").origin.y)
    }

    @Test("Lines of a headline that needs two are about equally long")
    func balancedHeadline() {
        var cv = resume([])
        cv.person.headline = [RichText(String(repeating: "baker ", count: 14) + "Oslo")]
        let lines = SetPage(cv) { _ in }.lines.dropFirst().map { $0.split(separator: " ").count }
        #expect(lines == [8, 7] || lines == [7, 8])
    }

    @Test("A title is divided only if one of its words is wider than the measure")
    func dividedTitles() {
        func lines(_ title: String) -> [String] {
            var theme = Theme.plain
            theme.page.margins.end = theme.page.size.width - theme.page.margins.start - .pt(100)
            var diagnostics = Diagnostics()
            let page = DocumentLayout(
                theme: theme, resume: resume([Section(kind: .other, title: RichText(title), content: [])]),
                shaper: RulerShaper(), divider: EveryThirdLetter()
            ).layOut(diagnostics: &diagnostics).pages[0]
            return page.items.compactMap { item -> String? in
                if case .glyphs(let glyphs) = item { return glyphs.run.text }
                return nil
            }
        }
        #expect(!lines("education and training").contains { $0.hasSuffix("-") })
        #expect(lines("Weiterbildungsveranstaltungen").contains { $0.hasSuffix("-") })
    }

    @Test("Words that brackets join are divided each for itself")
    func bracketedWords() {
        final class Asked: WordDivider {
            var words: [String] = []
            func divisions(of word: String, language: LanguageTag, minima: (before: Int, after: Int)) -> [Int] {
                words.append(word)
                return word == "baking" ? [3] : []
            }
        }
        let (theme, asked) = (Theme.plain.paragraph, Asked())
        let styler = InlineStyler(
            styles: Theme.plain.styles, paragraph: theme, language: .english,
            punctuation: Punctuation(language: .english))
        let lines = ParagraphSetter(shaper: RulerShaper(), divider: asked, theme: theme)
            .set(styler.text("breadrolls(baking).", role: .body), measure: .pt(16 * 5.25), alignment: .start).lines
        #expect(Set(asked.words) == ["breadrolls", "baking"])
        #expect(lines.map { $0.runs.map(\.run.text).joined() } == ["breadrolls(bak-", "ing)."])
    }

    @Test("A head of two lines parts between its fields, not inside one")
    func partedHead() {
        let fields: [Entry.Field: RichText] = [
            .title: RichText("Baker of bread and rolls"),
            .organization: RichText("The bakery of Crumb & Daughters at the old harbour"), .place: RichText("Oslo"),
        ]
        let section = Section(kind: .work, title: RichText("Work"), content: [.entry(Entry(fields: fields))])
        let lines = SetPage(resume([section])) { _ in }.lines
        #expect(
            lines.suffix(2) == [
                "Baker of bread and rolls ", "The bakery of Crumb & Daughters at the old harbour, Oslo",
            ])
    }

    @Test("What stands at the end of a head and has no room there goes below it, inside the column")
    func longEnd() throws {
        let level = "reads the newspaper, follows films and can order bread in any town of the country"
        let entry = Entry(fields: [.title: RichText("Portuguese"), .level: RichText(level)])
        let section = Section(kind: .work, title: RichText("Languages"), content: [.entry(entry)])
        let page = SetPage(resume([section])) {
            $0.sections.all.entry.rows = [
                RowTemplate(
                    start: Template([.field("title", role: nil)]), end: Template([.field("level", role: .body)]))
            ]
        }
        let (title, text) = (try page.run("Portuguese"), try page.run("reads"))
        #expect(text.origin.x == title.origin.x && text.origin.y > title.origin.y)
        let end = Theme.plain.page.size.width - Theme.plain.page.margins.end
        for glyphs in page.glyphs { #expect(glyphs.origin.x + glyphs.run.width < end + .pt(6)) }
    }

    @Test("A publication is set like a sentence, to the full measure, not balanced like a head")
    func publication() throws {
        let title = String(repeating: "bread ", count: 11) + "rises"
        let paper = Entry(fields: [.authors: RichText("A. Crumb"), .title: RichText(title)])
        func firstLine(_ kind: SectionKind) throws -> Int {
            let section = Section(kind: kind, title: RichText("Papers"), content: [.entry(paper)])
            let page = SetPage(resume([section])) {
                let row = RowTemplate(
                    start: Template([.field("authors", role: nil), .literal(". "), .field("title", role: .body)]))
                $0.sections.all.entry.rows = [row]
            }
            return try #require(page.lines.first { $0.hasPrefix("A. Crumb") }).count
        }
        #expect(try firstLine(.publications) > 65)
        #expect(try firstLine(.other) < 20)
    }

    @Test("The side column is read before the main one, and bears the name on pages where it has nothing left")
    func sideColumn() throws {
        let jobs = (1...60).map { Block.paragraph(RichText("Job \($0)")) }
        var theme = Theme.plain
        theme.page.columns = .sidebar
        theme.page.runningFoot = theme.page.runningHead
        theme.page.side.continued = Template([.field("name", role: .label)])
        let cv = resume([
            Section(kind: .work, title: RichText("Work"), content: jobs),
            Section(kind: .skills, title: RichText("Skills"), content: [.paragraph(RichText("Kneading"))]),
        ])
        var diagnostics = Diagnostics()
        let pages = DocumentLayout(theme: theme, resume: cv, shaper: RulerShaper(), divider: NeverDivided())
            .layOut(diagnostics: &diagnostics).pages
        let texts = pages.map { page in
            page.items.compactMap { item -> String? in
                if case .glyphs(let glyphs) = item { return glyphs.run.text }
                return nil
            }
        }
        #expect(texts.count > 1)
        let kneading = try #require(texts[0].firstIndex { $0.hasPrefix("Kneading") })
        let job = try #require(texts[0].firstIndex { $0.hasPrefix("Job") })
        #expect(kneading < job)
        #expect(texts[1].joined(separator: " ").hasSuffix("Ada Crumb"))
    }

    @Test("Where nothing stands in the side column there is none, and the main one keeps its measure")
    func idleSide() throws {
        let line = Block.paragraph(RichText("Bakes"))
        func start(_ kind: SectionKind) throws -> Length {
            let section = Section(kind: kind, title: RichText("Skills"), content: [line])
            let page = SetPage(resume([section, Section(kind: .work, title: RichText("Work"), content: [line])])) {
                $0.page.columns = .sidebar
            }
            return try page.run("Work").origin.x
        }
        let margins = Theme.plain.page.margins
        let taken = Theme.plain.page.side.width + Theme.plain.page.side.gap
        #expect(try start(.skills) == margins.start + taken)
        let alone = try start(.other)
        #expect(abs((alone - margins.start - taken / 2).points) < 0.01)
    }

    @Test("Labels above their texts keep the distance of entries from one another")
    func labelsAbove() throws {
        let texts = [("Bread", "rye"), ("Cake", "none")].map {
            LabelledText(label: RichText($0.0), text: RichText($0.1))
        }
        let page = SetPage(resume([Section(kind: .other, title: RichText("Craft"), content: [.labelled(texts)])])) {
            $0.sections.all.labels = .above
        }
        let leading = Theme.plain.styles[.body].leading
        let gap = try page.run("Cake").origin.y - page.run("rye").origin.y - leading
        #expect(abs((gap - Theme.plain.sections.all.entry.spaceBetween).points) < 0.1)
    }

    @Test("Columns of a table are as wide as their texts; what is long wraps and what is short does not")
    func table() throws {
        let long = String(repeating: "bread and butter ", count: 12)
        let table = Table(
            header: [RichText("Year"), RichText("What"), RichText("Where")],
            rows: [[RichText("2020"), RichText(long), RichText("Trondheim")]])
        let page = SetPage(resume([Section(kind: .other, title: RichText("Talks"), content: [.table(table)])])) { _ in }
        let (year, what, place) = (try page.run("Year"), try page.run("What"), try page.run("Where"))
        let size = Theme.plain.styles[.body].size
        #expect(abs((what.origin.x - year.origin.x - size * 3.5).points) < 0.1)
        let end = Theme.plain.page.size.width - Theme.plain.page.margins.end
        #expect(abs((end - place.origin.x - size * 4.5).points) < 0.1)
    }

    @Test("A word of a narrow column is not divided while another column has room")
    func widestWords() {
        let long = String(repeating: "bread and butter ", count: 12)
        let cells = [long, long, long, long, "Sauerteigführerscheinprüfung now and then"]
        let table = Table(header: [], rows: [cells.map { RichText($0) }])
        let page = SetPage(resume([Section(kind: .other, title: RichText("Talks"), content: [.table(table)])])) { _ in }
        #expect(page.glyphs.contains { $0.run.text.hasPrefix("Sauerteigführerscheinprüfung") })
        #expect(!page.glyphs.contains { $0.run.text.hasPrefix("prüfung") })
    }

    @Test("Cells whose words have no room side by side stand one below the other")
    func stackedCells() throws {
        let table = Table(header: [], rows: [["Swedish", "native", "spoken"].map { RichText($0) }])
        let page = SetPage(resume([Section(kind: .other, title: RichText("Talks"), content: [.table(table)])])) {
            $0.page.margins.end = $0.page.size.width - $0.page.margins.start - .pt(70)
        }
        let (first, second) = (try page.run("Swedish"), try page.run("native"))
        #expect(second.origin.y > first.origin.y && second.origin.x > first.origin.x)
    }

    @Test("An e-mail address too long for its line ends it with the at sign, not with a hyphen of its own")
    func email() throws {
        let mail = Contact(kind: .email, text: RichText("ada@crumb-and-sons.se"))
        let page = SetPage(resume([], contacts: [mail])) {
            $0.header.contacts = .lines
            $0.page.margins.end =
                $0.page.size.width - $0.page.margins.start - $0.styles[.contact].size * 8.75
        }
        #expect(page.lines.suffix(2) == ["ada@", "crumb-and-sons.se"])
    }

    @Test("The line of a timeline runs on between the entries of a section")
    func timeline() {
        let jobs = (1...2).map { number in
            Block.entry(Entry(fields: [.title: RichText("Job \(number)")], body: [.paragraph(RichText("Work."))]))
        }
        var theme = Theme.plain
        theme.sections.all.inset = .mm(30)
        theme.sections.all.entry.timeline = true
        var diagnostics = Diagnostics()
        let page = DocumentLayout(
            theme: theme, resume: resume([Section(kind: .work, title: RichText("Work"), content: jobs)]),
            shaper: RulerShaper(), divider: NeverDivided()
        ).layOut(diagnostics: &diagnostics).pages[0]
        let lines = page.items.compactMap { item -> Rectangle? in
            if case .rule(let area, _, _) = item, area.size.width < .pt(1) { return area }
            return nil
        }.sorted { $0.minY < $1.minY }
        #expect(lines.count == 4)
        for (upper, lower) in zip(lines, lines.dropFirst()) {
            #expect(abs((upper.maxY - lower.minY).points) < 0.01)
        }
    }
}
