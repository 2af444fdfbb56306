import Geometry
import Glyphs
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

/// Words of page one with the places of their first glyphs, set with the ruler: every character is half an em wide.
struct SetPage {
    let glyphs: [PlacedGlyphs]
    /// The areas of rules, in the order of painting.
    let rules: [Rectangle]

    init(_ resume: Resume, _ change: (inout Theme) -> Void) {
        var theme = Theme.plain
        change(&theme)
        var diagnostics = Diagnostics()
        let document = DocumentLayout(theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided())
            .layOut(diagnostics: &diagnostics)
        let items = document.pages[0].items
        glyphs = items.compactMap { if case .glyphs(let glyphs) = $0 { glyphs } else { nil } }
        rules = items.compactMap { if case .rule(let area, _, _) = $0 { area } else { nil } }
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
    var end: Length { origin.x + .pt(run.glyphs.reduce(0) { $0 + $1.advance }) }
}

func setResume(_ sections: [Section], contacts: [Contact] = [], summary: [Block] = []) -> Resume {
    Resume(
        language: .english,
        person: Person(name: RichText("Ada Crumb"), contacts: contacts, summary: summary), sections: sections)
}

func skillsSection(_ names: [String]) -> Section {
    Section(
        kind: .skills, title: RichText("Skills"),
        content: [.list(ItemList(items: names.map { [.paragraph(RichText($0))] }))])
}
