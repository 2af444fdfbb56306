import Geometry
import Glyphs
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

@Suite("Sets of a CV's parts")
struct SetsTests {
    @Test("The opening summary stands in as its section would")
    func openingInset() throws {
        let page = SetPage(setResume([], summary: [.paragraph(RichText("Bakes."))])) {
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
        let page = SetPage(setResume([Section(kind: .other, title: RichText("Craft"), content: [.labelled(texts)])])) {
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
        let page = SetPage(setResume([section])) {
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
        let lines = SetPage(setResume([skillsSection(names)])) { _ in }.lines.filter { $0.contains("Skill n") }
        #expect(lines.count > 1 && lines.count < 15)
        for line in lines { #expect(line.hasPrefix("Skill") && line.last?.isNumber == true, "\(line)") }
    }

    @Test("A grid is read down its columns, which share their edges")
    func grid() throws {
        let page = SetPage(setResume([skillsSection(["one", "two", "three", "four", "five"])])) {
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
            return SetPage(setResume([section])) { _ in }.lines
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
        let page = SetPage(setResume([section])) { theme in
            theme.styles[.entryTitle].size = .pt(20)
            theme.sections.kinds["skills"]?.entry.rows = [
                RowTemplate(start: Template([.field("keywords|title", role: .body)]))
            ]
        }
        #expect(try page.run("Networks").run.size == .pt(20))
        #expect(try page.run("steel").run.size < .pt(20))
    }

    @Test("Wide numbers of a list keep their distance from the text, and reversed lists count down")
    func numbers() throws {
        let items = (1...12).map { [Block.paragraph(RichText("Paper \($0)"))] }
        func page(isReversed: Bool) -> SetPage {
            let list = Block.list(ItemList(start: 99, isReversed: isReversed, items: items))
            return SetPage(setResume([Section(kind: .other, title: RichText("Papers"), content: [list])])) { _ in }
        }
        let counting = page(isReversed: false)
        let (number, text) = (try counting.run("110."), try counting.run("Paper 12"))
        let gap = text.origin.x - number.origin.x - number.run.width
        #expect(abs((gap - Theme.plain.lists.markGap).points) < 0.1)
        #expect(try page(isReversed: true).run("110.").origin.y == page(isReversed: true).run("Paper 1").origin.y)
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
        asked.words = []
        // A stop before a quote makes no address.
        _ = ParagraphSetter(shaper: RulerShaper(), divider: asked, theme: theme)
            .set(styler.text("„breadrolls.“ crumb.example", role: .body), measure: .pt(40), alignment: .start)
        #expect(Set(asked.words) == ["breadrolls"])
        #expect(lines.map { $0.runs.map(\.run.text).joined() } == ["breadrolls(bak-", "ing)."])
    }

    @Test("The side column is read before the main one, and bears the name on pages where it has nothing left")
    func sideColumn() throws {
        let jobs = (1...60).map { Block.paragraph(RichText("Job \($0)")) }
        var theme = Theme.plain
        theme.page.columns = .sidebar
        theme.page.runningFoot = theme.page.runningHead
        theme.page.side.continued = Template([.field("name", role: .label)])
        let cv = setResume([
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
            let page = SetPage(setResume([section, Section(kind: .work, title: RichText("Work"), content: [line])])) {
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
        let page = SetPage(setResume([Section(kind: .other, title: RichText("Craft"), content: [.labelled(texts)])])) {
            $0.sections.all.labels = .above
        }
        let leading = Theme.plain.styles[.body].leading
        let gap = try page.run("Cake").origin.y - page.run("rye").origin.y - leading
        #expect(abs((gap - Theme.plain.sections.all.entry.spaceBetween).points) < 0.1)
    }

    @Test("An e-mail address too long for its line ends it with the at sign, not with a hyphen of its own")
    func email() throws {
        let mail = Contact(kind: .email, text: RichText("ada@crumb-and-sons.se"))
        let page = SetPage(setResume([], contacts: [mail])) {
            $0.header.contacts = .lines
            $0.page.margins.end =
                $0.page.size.width - $0.page.margins.start - $0.styles[.contact].size * 8.75
        }
        #expect(page.lines.suffix(2) == ["ada@", "crumb-and-sons.se"])
    }

    @Test("The line of a timeline runs on between the entries of a section")
    func timeline() {
        let lines = timelines(
            (1...2).map { Entry(fields: [.title: RichText("Job \($0)")], body: [.paragraph(RichText("Work."))]) })
        #expect(lines.count == 4)
        for (upper, lower) in zip(lines, lines.dropFirst()) {
            #expect(abs((upper.maxY - lower.minY).points) < 0.01)
        }
    }

    @Test("The line of a timeline ends at the dot of an entry of one line")
    func timelineStub() {
        let jobs = (1...2).map { Entry(fields: [.title: RichText("Job \($0)")]) }
        #expect(timelines([jobs[0]]).isEmpty)
        let lines = timelines(jobs)
        #expect(lines.count == 2)
        #expect(lines[1].minY == lines[0].maxY && lines[1].size.height < lines[0].size.height + .pt(9))
    }

    @Test("Each role of an employer has a dot of its own on the timeline")
    func timelineRoles() {
        let roles = ["Baker", "Miller"].map {
            Entry(fields: [.title: RichText($0)], body: [.paragraph(RichText("Work."))])
        }
        let dots = timelinePage([Entry(fields: [.organization: RichText("Bakery")], roles: roles)]).items.filter {
            if case .dot = $0 { true } else { false }
        }
        #expect(dots.count == 3)
    }

    private func timelines(_ entries: [Entry]) -> [Rectangle] {
        timelinePage(entries).items.compactMap { item -> Rectangle? in
            if case .rule(let area, _, _) = item, area.size.width < .pt(1) { return area }
            return nil
        }.sorted { $0.minY < $1.minY }
    }

    private func timelinePage(_ entries: [Entry]) -> Page {
        var theme = Theme.plain
        theme.sections.all.inset = .mm(30)
        theme.sections.all.entry.timeline = true
        var diagnostics = Diagnostics()
        let section = Section(kind: .work, title: RichText("Work"), content: entries.map { .entry($0) })
        return DocumentLayout(
            theme: theme, resume: setResume([section]), shaper: RulerShaper(), divider: NeverDivided()
        ).layOut(diagnostics: &diagnostics).pages[0]
    }
}
