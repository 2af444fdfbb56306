import Geometry
import Glyphs
import Languages
import Layout
import Resumes
import SourceText
import Testing
import Themes

/// A CV of an invented person with jobs enough for several small pages.
enum LongResume {
    static func resume(jobs: Int = 4, items: Int = 5, language: LanguageTag = .english) -> Resume {
        let entries = (1...jobs).map { job in
            Block.entry(
                Entry(
                    fields: [.title: RichText("Baker \(job)"), .organization: RichText("Crumb & Sons")],
                    dates: EntryDates(.single(PartialDate(year: 2000 + job)), written: RichText("\(2000 + job)")),
                    body: [.list(ItemList(items: (1...items).map { [.paragraph(RichText(sentence($0)))] }))]))
        }
        return Resume(
            language: language, person: Person(name: RichText("Ada Crumb"), headline: [RichText("Baker of bread")]),
            sections: [
                Section(kind: .work, title: RichText("Work"), content: entries),
                Section(kind: .skills, title: RichText("Skills"), content: [.paragraph(RichText("Kneading, baking"))]),
            ])
    }

    private static func sentence(_ number: Int) -> String {
        "Item \(number) tells how bread was baked for the whole street"
            + (number % 2 == 0 ? " and sold before noon on every day of the week." : ".")
    }

    /// Pages small enough that an entry does not fit on one.
    static func theme(_ change: (inout Theme) -> Void = { _ in }) -> Theme {
        var theme = Theme.plain
        theme.page.size = Size(width: .mm(150), height: .mm(110))
        change(&theme)
        return theme
    }

    static func layOut(_ resume: Resume, _ theme: Theme) -> LaidOutDocument {
        var diagnostics = Diagnostics()
        let document = DocumentLayout(theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided())
            .layOut(diagnostics: &diagnostics)
        #expect(diagnostics.all.isEmpty)
        return document
    }
}

extension Page {
    /// The lines of the text block from its top to its foot: the height of their baselines, and what stands there.
    func lines(inside frame: PageTheme) -> [(y: Length, text: String, isRepeated: Bool)] {
        let bottom = frame.size.height - frame.margins.bottom + .tolerance
        var lines: [(y: Length, text: String, isRepeated: Bool)] = []
        let glyphs = items.compactMap { if case .glyphs(let glyphs) = $0 { glyphs } else { nil } }
        for glyph in glyphs.sorted(by: { ($0.origin.y, $0.origin.x) < ($1.origin.y, $1.origin.x) })
        where glyph.origin.y < bottom {
            if let last = lines.last, last.y == glyph.origin.y {
                lines[lines.count - 1].text += glyph.run.text
            } else {
                lines.append((glyph.origin.y, glyph.run.text, glyph.leaf == nil))
            }
        }
        return lines
    }
}
