import Geometry
import Resumes
import Testing
import Themes

@testable import Layout

@Suite("Entries at a foot")
struct FootOfEntriesTests {
    private func section(_ title: String, _ count: Int) -> Section {
        Section(
            kind: .awards, title: RichText(title),
            content: (1...count).map { .entry(Entry(fields: [.title: RichText("\(title) \($0)")])) })
    }

    @Test("A heading does not stay at a foot with the first of several entries of one line")
    func firstOfLines() {
        let resume = setResume([section("Bread", 29), section("Butter", 14), section("Salt", 14)])
        for height in stride(from: 130.0, through: 160, by: 1) {
            let theme = LongResume.theme { $0.page.size.height = .mm(height) }
            for page in LongResume.layOut(resume, theme).pages {
                let foot = page.lines(inside: theme.page).suffix(2).map(\.text)
                for title in ["Bread", "Butter", "Salt"] { #expect(foot != [title, "\(title) 1"], "\(height) mm") }
            }
        }
    }

    @Test("A short line that ends no sentence does not stay at a foot without the list below it")
    func leadIn() {
        let list = Block.list(ItemList(items: ["Rye", "Oats", "Spelt"].map { [.paragraph(RichText($0))] }))
        let filler = (1...30).map { Block.paragraph(RichText("Bread \($0).")) }
        let resume = setResume([
            Section(
                kind: .other, title: RichText("Bread"), content: filler + [.paragraph(RichText("As a miller")), list])
        ])
        for height in stride(from: 130.0, through: 260, by: 2) {
            let theme = LongResume.theme { $0.page.size.height = .mm(height) }
            for page in LongResume.layOut(resume, theme).pages {
                #expect(page.lines(inside: theme.page).last?.text != "As a miller", "\(height) mm")
            }
        }
    }
}
