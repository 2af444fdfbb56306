import Geometry
import Glyphs
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

private let portrait = Portrait(bytes: [1, 2, 3], alternative: "Ada Crumb")
private let square = Contour(steps: [.move(.init(0, 0)), .line(.init(1, 0)), .line(.init(1, -1)), .close])
private let icons = IconSet(["email": Icon(width: 1, outline: square), "github": Icon(width: 0.5, outline: square)])

private func layOut(
    _ change: (inout Theme) -> Void, language: LanguageTag = .english, illustrations: Illustrations
) -> LaidOutDocument {
    var theme = Theme.plain
    theme.header.photoWidth = .pt(100)
    theme.header.photoRatio = 1.5
    change(&theme)
    let profile = RichText([TextRun("ada", link: LinkTarget("https://github.com/ada/"))])
    let resume = Resume(
        language: language,
        person: Person(
            name: RichText("Ada Crumb"),
            contacts: [
                Contact(kind: .email, text: RichText("ada@crumb.example")),
                Contact(kind: .profile, text: profile, network: "GitHub"),
                Contact(kind: .profile, text: RichText("0000-1"), network: "ORCID"),
            ]),
        sections: [Section(kind: .work, title: RichText("Work"), content: [.paragraph(RichText("Baked bread."))])])
    var diagnostics = Diagnostics()
    let document = DocumentLayout(
        theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided(), illustrations: illustrations
    ).layOut(diagnostics: &diagnostics)
    #expect(diagnostics.all.isEmpty)
    return document
}

extension LaidOutDocument {
    fileprivate var picture: PlacedPicture? {
        pages[0].items.lazy.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }.first
    }

    fileprivate func origin(of text: String) -> Point? {
        pages[0].items.lazy.compactMap { item in
            if case .glyphs(let glyphs) = item, glyphs.run.text.hasPrefix(text) { glyphs.origin } else { nil }
        }.first
    }

    fileprivate var iconPlaces: [Point] {
        pages[0].items.compactMap { if case .outline(_, let origin, _, _) = $0 { origin } else { nil } }
    }
}

@Suite("Portraits and icons")
struct PortraitTests {
    private let margin = Theme.plain.page.margins.start
    private let sheet = Theme.plain.page.size

    @Test("A portrait stands at the end of the header, as wide and high as the theme says, text beside it")
    func atEnd() throws {
        let document = layOut({ _ in }, illustrations: Illustrations(portrait: portrait))
        let area = try #require(document.picture?.area)
        #expect(area.maxX == sheet.width - Theme.plain.page.margins.end)
        #expect(area.size == Size(width: .pt(100), height: .pt(150)))
        let name = try #require(document.origin(of: "Ada"))
        #expect(name.y > area.minY && name.y < area.maxY && name.x < area.minX)
        #expect(try #require(document.origin(of: "Baked")).y > area.maxY)
    }

    @Test("At the start, text begins behind it and its gap; in Arabic all is mirrored")
    func atStart() throws {
        let illustrations = Illustrations(portrait: portrait)
        let document = layOut({ $0.header.photoPlacement = .start }, illustrations: illustrations)
        #expect(document.picture?.area.minX == margin)
        let name = try #require(document.origin(of: "Ada"))
        #expect(abs((name.x - margin - .pt(100) - Theme.plain.header.photoGap).points) < 2)
        let arabic = try #require(LanguageTag("ar"))
        let mirrored = layOut(
            { $0.header.photoPlacement = .start }, language: arabic, illustrations: illustrations)
        #expect(mirrored.picture?.area.maxX == sheet.width - margin)
    }

    @Test("Over a band it runs to the edges of the sheet and is as high as the band")
    func bleed() throws {
        let document = layOut(
            {
                $0.header.photoPlacement = .bleed
                $0.header.ground = .black
            }, illustrations: Illustrations(portrait: portrait))
        let area = try #require(document.picture?.area)
        #expect(area.minY == .zero && area.maxX == sheet.width && area.size.width == .pt(100))
        let grounds = document.pages[0].items.compactMap { item -> Rectangle? in
            if case .ground(let area, .black) = item { return area }
            return nil
        }
        #expect(grounds.map(\.size.height) == [area.size.height])
    }

    @Test("On top of a side column it is no wider than the column")
    func inSide() throws {
        let document = layOut(
            {
                $0.page.columns = .sidebar
                $0.page.side.width = .pt(80)
                $0.header.photoPlacement = .side
            }, illustrations: Illustrations(portrait: portrait))
        let area = try #require(document.picture?.area)
        #expect(area.size == Size(width: .pt(80), height: .pt(120)))
        #expect(area.minY == Theme.plain.page.margins.top)
    }

    @Test("It is a figure with words for those who do not see it, read after the contacts")
    func structure() {
        let document = layOut({ _ in }, illustrations: Illustrations(portrait: portrait))
        let tree = document.structure.dump().split(separator: "\n").map(String.init)
        #expect(tree.contains("  Figure \"Ada Crumb\""))
        #expect(tree.firstIndex(of: "  Figure \"Ada Crumb\"") ?? 0 > tree.firstIndex(of: "  P") ?? 99)
    }

    @Test("A code stands at the header's end, beside a portrait further in; centred lines stand between the two")
    func code() throws {
        let code = AddressCode(outline: square, alternative: "QR: https://crumb.example")
        func areas(_ change: (inout Theme) -> Void, portrait: Portrait? = portrait) -> [Rectangle] {
            layOut(change, illustrations: Illustrations(portrait: portrait, code: code)).pages[0].items.compactMap {
                if case .picture(let picture) = $0 { picture.area } else { nil }
            }
        }
        func near(_ left: Length, _ right: Length) -> Bool { abs((left - right).points) < 0.01 }
        let width = Theme.plain.header.codeWidth
        let end = Theme.plain.page.size.width - Theme.plain.page.margins.end
        let both = areas { _ in }
        try #require(both.count == 2)
        #expect(near(both[1].maxX, end) && both[1].size == Size(width: width, height: width))
        #expect(both[0].maxX < both[1].minX)
        let centred = areas { $0.header.alignment = .center }
        try #require(centred.count == 2)
        #expect(near(centred[0].maxX, end) && near(centred[1].minX, margin))
        let alone = areas({ $0.header.alignment = .center }, portrait: nil)
        #expect(alone.count == 1 && near(alone[0].maxX, end))
        #expect(areas({ $0.header.codeWidth = .zero }).count == 1)
    }

    @Test("A centred name too long for the room beside a portrait stands below it, in the middle of the page")
    func aboveCentred() throws {
        let document = layOut(
            {
                $0.header.alignment = .center
                $0.header.photoWidth = $0.page.size.width - $0.page.margins.start - $0.page.margins.end - .pt(60)
                $0.header.photoRatio = 0.5
            }, illustrations: Illustrations(portrait: portrait))
        let area = try #require(document.picture?.area)
        let name = try #require(document.origin(of: "Ada"))
        #expect(name.y > area.maxY)
        let middle = (Theme.plain.page.margins.start + sheet.width - Theme.plain.page.margins.end) / 2
        #expect(abs(((area.minX + area.maxX) / 2 - middle).points) < 0.1)
    }

    @Test("Without a width there is no portrait")
    func none() {
        let document = layOut({ $0.header.photoWidth = .zero }, illustrations: Illustrations(portrait: portrait))
        #expect(document.picture == nil)
    }

    @Test(
        "Icons stand before contacts and say nothing; a bare user name becomes an address, a word stands for the rest")
    func silentIcons() {
        let document = layOut({ $0.header.icons = true }, illustrations: Illustrations(icons: icons))
        #expect(document.iconPlaces.count == 2)
        let texts = document.pages[0].items.compactMap { item -> String? in
            if case .glyphs(let glyphs) = item { return glyphs.run.text }
            return nil
        }
        let text = texts.joined()
        #expect(text.contains("ada@crumb.example") && text.contains("github.com/ada"))
        #expect(text.replacing("\u{a0}", with: " ").contains("ORCID: 0000-1") && !text.contains("GitHub"))
    }

    @Test("In lines, contacts begin at one edge, with an icon or without")
    func column() throws {
        let document = layOut(
            {
                $0.header.icons = true
                $0.header.contacts = .lines
            }, illustrations: Illustrations(icons: icons))
        let edges = ["ada@", "github", "ORCID"].compactMap { document.origin(of: $0)?.x }
        #expect(edges.count == 3 && Set(edges).count == 1 && edges[0] > margin)
        #expect(document.iconPlaces.allSatisfy { $0.x >= margin && $0.x < edges[0] })
    }

    @Test("Without the theme's word there are no icons")
    func noIcons() {
        #expect(layOut({ _ in }, illustrations: Illustrations(icons: icons)).iconPlaces.isEmpty)
    }
}

@Suite("Narrow columns")
struct NarrowColumnTests {
    @Test("A ragged line is rather short than too long")
    func ragged() {
        var theme = Theme.plain
        theme.page.margins.end = theme.page.size.width - theme.page.margins.start - .pt(110)
        // At half an em a character, 20 fit into 105 points.
        let resume = Resume(
            language: .english,
            sections: [
                Section(
                    kind: .other, title: RichText("Here"), content: [.paragraph(RichText("O: 0000000000000000000"))])
            ])
        var diagnostics = Diagnostics()
        _ = DocumentLayout(theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided())
            .layOut(diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.message) == [])
    }

    @Test("Each contact has its own icon in a CV fitted to pages too")
    func fittedIcons() throws {
        var theme = Theme.plain
        theme.header.icons = true
        theme.header.contacts = .lines
        let wide = Contour(steps: [.move(.init(0, 0)), .line(.init(1, -1)), .line(.init(0, -1)), .close])
        let icons = IconSet(["email": Icon(width: 1, outline: square), "phone": Icon(width: 1, outline: wide)])
        let resume = Resume(
            language: .english,
            person: Person(
                name: RichText("Ada Crumb"),
                contacts: [
                    Contact(kind: .email, text: RichText("ada@crumb.example")),
                    Contact(kind: .phone, text: RichText("+47 22 85 50 50")),
                ]))
        var diagnostics = Diagnostics()
        let contract = PageContract(
            pages: 1...1, theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided(),
            illustrations: Illustrations(icons: icons))
        let document = try #require(contract.fit(explaining: false, diagnostics: &diagnostics))
        let outlines = document.pages[0].items.compactMap { item -> Contour? in
            if case .outline(let contour, _, _, _) = item { contour } else { nil }
        }
        #expect(outlines == [square, wide])
    }

    @Test("An icon is no part of what keeps its own order among text of the other direction")
    func isolatedText() throws {
        let styler = InlineStyler(
            styles: Theme.plain.styles, paragraph: Theme.plain.paragraph, language: .english,
            punctuation: Punctuation(language: .english))
        var contact = styler.text(RichText("\u{a0}"), role: .contactLabel)
        contact.pieces[0].icon = InlineIcon(outline: square, em: .pt(10), advance: .pt(12), offset: .zero)
        contact.append(styler.text(RichText("ada@crumb.example"), role: .contact).isolated())
        let block = RunningOnBlock(
            texts: [contact, contact], separator: styler.text(RichText(" | "), role: .contact), indent: .zero,
            alignment: .center)
        let setter = ParagraphSetter(shaper: RulerShaper(), divider: NeverDivided(), theme: Theme.plain.paragraph)
        let line = try #require(RunningLines(block, measure: .pt(500), setter: setter).lines.first)
        let text = Array(line.plainText.utf8)
        let isolated = ParagraphSetter.styled(line).isolates.map { String(decoding: text[$0], as: UTF8.self) }
        #expect(isolated == ["ada@crumb.example", "ada@crumb.example"])
    }
}
