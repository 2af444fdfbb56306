import Geometry
import Glyphs
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

@Suite("Sets of headers, titles and heads")
struct HeadSetTests {
    @Test("A split header has the name at the start and the contacts in lines at the end, beside it")
    func splitHeader() throws {
        let contacts = ["ada@crumb.example", "Oslo"].map { Contact(kind: .other, text: RichText($0)) }
        let page = SetPage(setResume([], contacts: contacts)) { $0.header.alignment = .split }
        let (name, mail, town) = (try page.run("Ada"), try page.run("ada@"), try page.run("Oslo"))
        #expect(name.origin.y == mail.origin.y)
        #expect(town.origin.x == mail.origin.x && town.origin.y > mail.origin.y)
        let end = Theme.plain.page.size.width - Theme.plain.page.margins.end
        #expect(abs((mail.origin.x + mail.run.width - end).points) < 0.1)
    }

    @Test("A label that says more than what a contact is stands, one that does not is left out")
    func labels() {
        func lines(_ labels: String...) -> [String] {
            let contacts = labels.map { Contact(kind: .phone, label: RichText($0), text: RichText("+47 22")) }
            return SetPage(setResume([], contacts: contacts)) { $0.header.contacts = .lines }.lines
        }
        #expect(lines("Phone") == ["Ada Crumb", "+47 22"])
        #expect(lines("Phone (private)") == ["Ada Crumb", "Phone (private): +47 22"])
        #expect(lines("Home", "Work") == ["Ada Crumb", "Home: +47 22", "Work: +47 22"])
    }

    @Test("Lines of a headline that needs two are about equally long")
    func balancedHeadline() {
        var cv = setResume([])
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
                theme: theme, resume: setResume([Section(kind: .other, title: RichText(title), content: [])]),
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

    @Test("A head of two lines parts between its fields, not inside one")
    func partedHead() {
        let fields: [Entry.Field: RichText] = [
            .title: RichText("Baker of bread and rolls"),
            .organization: RichText("The bakery of Crumb & Daughters at the old harbour"), .place: RichText("Oslo"),
        ]
        let section = Section(kind: .work, title: RichText("Work"), content: [.entry(Entry(fields: fields))])
        let lines = SetPage(setResume([section])) { _ in }.lines
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
        let page = SetPage(setResume([section])) {
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

    @Test("What the margin column has no room for follows the head, and a title gives way to what entries have there")
    func margins() throws {
        let entry = Entry(
            fields: [.title: RichText("Baker"), .place: RichText("Oslo")], body: [.paragraph(RichText("Bread."))])
        let section = Section(kind: .work, title: RichText("Work"), content: [.entry(entry)])
        func page(_ inset: Length, _ rows: [RowTemplate]) -> SetPage {
            SetPage(setResume([section])) { theme in
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

    @Test("A bar before a title fills the margin column, and the title begins where the text does")
    func barBeforeTitle() throws {
        let section = Section(kind: .work, title: RichText("Work"), content: [.paragraph(RichText("Bread."))])
        let page = SetPage(setResume([section])) { theme in
            theme.sections.kinds = [:]
            (theme.sections.all.inset, theme.sections.all.insetGap) = (.pt(100), .pt(12))
            theme.sections.all.title.rule = .before
            theme.sections.all.title.ruleThickness = .pt(3)
        }
        let title = try page.run("Work")
        #expect(try title.origin.x == page.run("Bread.").origin.x)
        let bar = try #require(page.rules.first)
        let margin = Theme.plain.page.margins.start
        #expect(bar.minX == margin && bar.size == Size(width: .pt(88), height: .pt(3)))
        #expect(bar.minY < title.origin.y && bar.maxY > title.origin.y - title.run.size)
    }

    @Test("A foot can bear the first contact of a kind, and nothing where there is none")
    func contactsInFoot() throws {
        let contacts = [
            Contact(kind: .email, text: RichText("ada@crumb.example")),
            Contact(kind: .email, text: RichText("oven@crumb.example")),
        ]
        let page = SetPage(setResume([skillsSection(["Kneading"])], contacts: contacts)) { theme in
            theme.page.runningFoot.onFirstPage = true
            let fields: [Template.Piece] = [
                .field("email", role: nil), .group([.literal(" | "), .field("phone", role: nil)]),
            ]
            (theme.page.runningFoot.start, theme.page.runningFoot.end) = (Template(fields), Template())
        }
        #expect(page.lines.last == "ada@crumb.example")
    }

    @Test("A publication is set like a sentence, to the full measure, not balanced like a head")
    func publication() throws {
        let title = String(repeating: "bread ", count: 11) + "rises"
        let paper = Entry(fields: [.authors: RichText("A. Crumb"), .title: RichText(title)])
        func firstLine(_ kind: SectionKind) throws -> Int {
            let section = Section(kind: kind, title: RichText("Papers"), content: [.entry(paper)])
            let page = SetPage(setResume([section])) {
                let row = RowTemplate(
                    start: Template([.field("authors", role: nil), .literal(". "), .field("title", role: .body)]))
                $0.sections.all.entry.rows = [row]
            }
            return try #require(page.lines.first { $0.hasPrefix("A. Crumb") }).count
        }
        #expect(try firstLine(.publications) > 65)
        #expect(try firstLine(.other) < 20)
    }

    @Test("A name of two lines is parted at a space rather than at its hyphen")
    func parted() {
        func lines(_ name: String, characters: Double) -> [String] {
            let setter = ParagraphSetter(
                shaper: CuttingRuler(cutsAfterHyphens: true), divider: NeverDivided(), theme: Theme.plain.paragraph)
            let styler = InlineStyler(
                styles: Theme.plain.styles, paragraph: Theme.plain.paragraph, language: .english,
                punctuation: Punctuation(language: .english))
            let measure = Theme.plain.styles[.name].size * characters / 2
            return setter.setBalanced(
                styler.text(RichText(name), role: .name), measure: measure, alignment: .start
            ).paragraph.lines.map { $0.runs.map(\.run.text).joined() }
        }
        #expect(lines("Ada Crumb-Bakerson", characters: 15) == ["Ada ", "Crumb-Bakerson"])
        #expect(lines("Ada Crumb-Bakerson", characters: 11) == ["Ada Crumb-", "Bakerson"])
    }

    @Test("A title in the margin of two lines does not part the entries beside it")
    func titleBesideEntries() throws {
        let entries = ["One", "Two", "Three"].map { Block.entry(Entry(fields: [.title: RichText($0)])) }
        let page = SetPage(
            setResume([
                Section(kind: .work, title: RichText("Bread and rolls"), content: entries),
                Section(kind: .other, title: RichText("More"), content: [.paragraph(RichText("Crusts."))]),
            ])
        ) { theme in
            theme.sections.kinds = [:]
            (theme.sections.all.inset, theme.sections.all.insetGap) = (.pt(80), .pt(12))
            theme.sections.all.title.placement = .margin
        }
        let heights = try ["One", "Two", "Three"].map { try page.run($0).origin.y }
        #expect(abs((heights[1] - heights[0] - heights[2] + heights[1]).points) < 0.01)
        let second = try page.run("rolls").origin.y
        #expect(second > heights[0] && second < heights[2])
    }

    @Test("Brackets around a single field are set as the field is")
    func brackets() throws {
        let entry = Entry(fields: [.title: RichText("Baker"), .score: RichText("1.3")])
        let page = SetPage(setResume([Section(kind: .work, title: RichText("Work"), content: [.entry(entry)])])) {
            let score: [Template.Piece] = [.literal(" ("), .field("score", role: .entryDetail), .literal(")")]
            let row = RowTemplate(start: Template([.field("title", role: nil), .group(score)]))
            $0.sections.all.entry.rows = [row]
            $0.styles[.entryDetail].color = Color(red: 1, green: 0, blue: 0)
        }
        let bracketed = page.glyphs.filter { $0.run.text.contains { "(1.3)".contains($0) } }
        #expect(bracketed.map(\.run.text).joined().contains("(1.3)"))
        #expect(bracketed.allSatisfy { $0.color == Color(red: 1, green: 0, blue: 0) })
        #expect(try page.run("Baker").color != Color(red: 1, green: 0, blue: 0))
    }

    @Test("An employer without a role stands beside the dates")
    func loneStart() throws {
        let entry = Entry(
            fields: [.organization: RichText("Bakery")],
            dates: EntryDates(.single(PartialDate(year: 2019)), written: RichText("2019")))
        let section = Section(kind: .work, title: RichText("Work"), content: [.entry(entry)])
        let page = SetPage(setResume([section])) {
            $0.sections.all.entry.rows = [
                RowTemplate(start: Template([.field("title", role: nil)]), end: Template([.field("dates", role: nil)])),
                RowTemplate(start: Template([.field("organization", role: nil)])),
            ]
        }
        #expect(try page.run("Bakery").origin.y == page.run("2019").origin.y)
    }

    @Test("A date that is all there is stands where lines begin")
    func loneDate() throws {
        let entry = Entry(dates: EntryDates(.single(PartialDate(year: 2019)), written: RichText("2019")))
        let section = Section(kind: .other, title: RichText("Last change"), content: [.entry(entry)])
        let page = SetPage(setResume([section])) { _ in }
        #expect(try page.run("2019").origin.x == page.run("Last change").origin.x)
    }

    @Test("What stands alone at the end of a row goes up to the row above, where nothing stands there")
    func loneEnd() throws {
        let fields: [Entry.Field: RichText] = [.organization: RichText("Bakery"), .place: RichText("Oslo")]
        let years = EntryDates(.single(PartialDate(year: 2019)), written: RichText("2019"))
        func heights(_ dates: EntryDates?) throws -> [Length] {
            let section = Section(
                kind: .work, title: RichText("Work"), content: [.entry(Entry(fields: fields, dates: dates))])
            let page = SetPage(setResume([section])) {
                $0.sections.all.entry.rows = [("organization", "dates"), ("title", "place")].map {
                    RowTemplate(start: Template([.field($0, role: nil)]), end: Template([.field($1, role: nil)]))
                }
            }
            return try ["Bakery", "Oslo"].map { try page.run($0).origin.y }
        }
        let (alone, dated) = (try heights(nil), try heights(years))
        #expect(alone[0] == alone[1])
        #expect(dated[0] < dated[1])
    }
}
