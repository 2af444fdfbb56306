import Geometry
import Languages
import Layout
import Resumes
import SourceText
import Testing
import Themes

/// A CV whose texts have places in a source of one line each.
private func sample(jobs: Int = 1) -> Resume {
    let source = SourceFile(
        name: "cv.md", text: "Ada Crumb\nWork\nBaker\nBaked bread every morning for the whole street.\n")
    func text(_ words: String) -> RichText {
        let all = String(decoding: source.bytes, as: UTF8.self)
        guard let found = all.firstRange(of: words) else { return RichText(words) }
        let start = all.utf8.distance(from: all.startIndex, to: found.lowerBound)
        return RichText(words, span: source.span(start..<start + words.utf8.count))
    }
    let job = Entry(
        fields: [.title: text("Baker"), .organization: RichText("Crumb & Sons")],
        body: [.list(ItemList(items: [[.paragraph(text("Baked bread every morning for the whole street."))]]))])
    return Resume(
        language: .english, person: Person(name: text("Ada Crumb")),
        sections: [
            Section(kind: .work, title: text("Work"), content: (0..<jobs).map { _ in .entry(job) })
        ])
}

private func map(_ resume: Resume, _ change: (inout Theme) -> Void = { _ in }) -> PageMap {
    var theme = Theme.plain
    change(&theme)
    var diagnostics = Diagnostics()
    return DocumentLayout(theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided())
        .layOut(diagnostics: &diagnostics).map()
}

private func near(_ left: Length, _ right: Length) -> Bool { abs(left.points - right.points) < 0.01 }

@Suite("The map of the pages")
struct PageMapTests {
    @Test("Every line says which styles it is set in and where its words were read")
    func styles() throws {
        let lines = try #require(map(sample()).sheets.first).lines
        let name = try #require(lines.first { $0.text == "Ada Crumb" })
        #expect(name.parts.map(\.style) == ["text.name"])
        #expect(name.span?.description == "cv.md:1:1")
        let head = try #require(lines.first { $0.text.hasPrefix("Baker") })
        #expect(Set(head.parts.map(\.style)).isSuperset(of: ["text.entryTitle", "text.entryOrganization"]))
        #expect(head.parts.first?.span?.text == "Baker")
    }

    @Test("The stretches of a line stand beside each other and together are as wide as what is set")
    func stretches() throws {
        for line in try #require(map(sample()).sheets.first).lines where !line.parts.isEmpty {
            let width = line.parts.reduce(Length.zero) { $0 + $1.width }
            #expect(line.parts.first.map { near($0.left, line.left) } == true)
            #expect(width >= line.right - line.left - .pt(0.01))
        }
    }

    @Test("White space names the key that asked for it, the largest of several")
    func gaps() throws {
        let gaps = try #require(map(sample()).sheets.first).gaps
        #expect(gaps.contains { $0.key == "sections.work.title.spaceBelow" })
        #expect(gaps.contains { $0.key == "sections.work.entry.spaceBelowHead" })
        let wide = map(sample()) { theme in
            theme.sections.all.spaceAbove = .pt(100)
            for kind in theme.sections.kinds.keys { theme.sections.kinds[kind]?.spaceAbove = .pt(100) }
        }
        let above = try #require(wide.sheets.first?.gaps.first { $0.key == "sections.work.spaceAbove" })
        #expect(near(above.area.size.height, .pt(100)))
    }

    @Test("Lines and gaps of a column fill it from the top without holes")
    func noHoles() throws {
        let sheet = try #require(map(sample()).sheets.first)
        var edges: [Length: Length] = [:]
        for area in sheet.lines.map(\.area) + sheet.gaps.map(\.area) { edges[area.minY] = area.minY + area.size.height }
        var y = sheet.textArea.minY
        let end = sheet.lines.map { $0.area.minY + $0.area.size.height }.max() ?? .zero
        // Rules have a band of their own that holds no line.
        while y < end - .pt(2) {
            let next = edges.filter { near($0.key, y) || ($0.key > y && $0.key < y + .pt(2)) }.values.max()
            y = try #require(next, "a hole at \(y)")
        }
    }

    @Test("The places where a page could end have their cost, and one of them is where it ends")
    func breaks() throws {
        let map = map(sample(jobs: 60))
        #expect(map.sheets.count > 1)
        for sheet in map.sheets.dropLast() {
            #expect(sheet.breaks.filter(\.isTaken).count == 1)
            #expect(sheet.breaks.contains { !$0.isTaken && $0.cost < 10_000 })
        }
        #expect(map.sheets.last?.breaks.contains(where: \.isTaken) == false)
    }

    @Test("Lines of one paragraph share a number, those of another have another")
    func paragraphs() throws {
        let sheet = try #require(
            map(sample()) { $0.page.margins.end = .pt(400) }.sheets.first)
        let item = sheet.lines.filter { $0.text.contains("bread") || $0.text.contains("street") }
        #expect(item.count > 1)
        #expect(Set(item.map(\.paragraph)).count == 1)
        let name = try #require(sheet.lines.first { $0.text.contains("Ada") })
        #expect(name.paragraph != item.first?.paragraph)
    }
}
