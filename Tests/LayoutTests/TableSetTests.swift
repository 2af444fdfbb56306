import Geometry
import Glyphs
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

@Suite("Sets of tables")
struct TableSetTests {
    @Test("Columns of a table stand as the author says, amounts at the end where nothing is said, years at the start")
    func alignments() throws {
        func row(_ cells: String...) -> [RichText] { cells.map { RichText($0) } }
        let table = Table(
            header: row("Project", "Year", "Share", "Budget"),
            rows: [row("Bakehouse", "2019", "7 %", "€ 4,200"), row("Mill", "2021", "100 %", "€ 900")],
            alignments: [nil, nil, .center])
        let page = SetPage(setResume([Section(kind: .other, title: RichText("Table"), content: [.table(table)])])) {
            _ in
        }
        let (first, second) = (try page.run("€ 4,200"), try page.run("€ 900"))
        #expect(abs((first.end - second.end).points) < 0.01 && first.origin.x < second.origin.x)
        #expect(try page.run("2019").origin.x == page.run("2021").origin.x)
        let (narrow, wide) = (try page.run("7\u{a0}%"), try page.run("100\u{a0}%"))
        #expect(abs((narrow.origin.x + narrow.end - wide.origin.x - wide.end).points) < 0.01)
        #expect(narrow.origin.x > wide.origin.x)
    }

    @Test("Columns of a table are as wide as their texts; what is long wraps and what is short does not")
    func table() throws {
        let long = String(repeating: "bread and butter ", count: 12)
        let table = Table(
            header: [RichText("Year"), RichText("What"), RichText("Where")],
            rows: [[RichText("2020"), RichText(long), RichText("Trondheim")]])
        let page = SetPage(setResume([Section(kind: .other, title: RichText("Talks"), content: [.table(table)])])) {
            _ in
        }
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
        let page = SetPage(setResume([Section(kind: .other, title: RichText("Talks"), content: [.table(table)])])) {
            _ in
        }
        #expect(page.glyphs.contains { $0.run.text.hasPrefix("Sauerteigführerscheinprüfung") })
        #expect(!page.glyphs.contains { $0.run.text.hasPrefix("prüfung") })
    }

    @Test("Cells whose words have no room side by side stand one below the other")
    func stackedCells() throws {
        let table = Table(header: [], rows: [["Swedish", "native", "spoken"].map { RichText($0) }])
        let page = SetPage(setResume([Section(kind: .other, title: RichText("Talks"), content: [.table(table)])])) {
            $0.page.margins.end = $0.page.size.width - $0.page.margins.start - .pt(70)
        }
        let (first, second) = (try page.run("Swedish"), try page.run("native"))
        #expect(second.origin.y > first.origin.y && second.origin.x > first.origin.x)
    }

    @Test("What follows a table stands off by more than its rows do")
    func spaceBelow() throws {
        let table = Table(header: [], rows: [["Rye", "1"], ["Oats", "2"]].map { $0.map { RichText($0) } })
        let section = Section(
            kind: .other, title: RichText("Flour"), content: [.table(table), .paragraph(RichText("Spelt too."))])
        let page = SetPage(setResume([section])) { _ in }
        let heights = try ["Rye", "Oats", "Spelt"].map { try page.run($0).origin.y }
        #expect(heights[2] - heights[1] >= (heights[1] - heights[0]) * 1.25)
    }
}
