import Geometry
import Glyphs
import Languages
import Layout
import Resumes
import SourceText
import Testing
import Themes

@Suite("Laying out a letter")
struct LetterLayoutTests {
    private func letter(language: String = "de", lines: Int = 4) -> Resume {
        var resume = Resume(
            language: LanguageTag(language) ?? .english,
            person: Person(
                name: RichText("Ada Crumb"),
                contacts: [Contact(kind: .location, text: RichText("Ofenweg 1, 99999 Musterau"))]))
        resume.letter = Letter(
            recipient: (1...lines).map { RichText("Zeile \($0)") }, place: RichText("Musterau"),
            date: .day(PartialDate(year: 2026, month: 4, day: 3), nil), subject: RichText("Betrifft Brot"),
            salutation: RichText("Guten Tag,"), body: [.paragraph(RichText("Ich backe."))],
            closing: RichText("Mit Gruß"), enclosures: .init(items: [RichText("Rezept")]))
        return resume
    }

    private func page(
        _ resume: Resume, _ overrides: [String] = [], findings: [String] = []
    ) throws -> [(text: String, x: Double, y: Double)] {
        let theme = try LetterTheming.theme(overrides)
        var diagnostics = Diagnostics()
        let document = DocumentLayout(theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided())
            .layOut(diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.rule) == findings)
        return document.pages[0].items.compactMap { item in
            guard case .glyphs(let glyphs) = item else { return nil }
            return (
                glyphs.run.text.filter { $0 != " " }, glyphs.origin.x.millimetres, glyphs.origin.y.millimetres
            )
        }
    }

    @Test(
        "The address stands in the window of DIN 5008, whichever form",
        arguments: [("din5008a", 44.7, 72.0, 80.46), ("din5008b", 62.7, 90.0, 98.46)])
    func window(form: String, top: Double, bottom: Double, text: Double) throws {
        let items = try page(letter(), ["letter.arrangement=\(form)", "header.spaceBelowName=0pt"])
        let lines = items.filter { $0.text.hasPrefix("Zeile") }
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { abs($0.x - 25) < 0.01 && $0.y > top && $0.y < bottom })
        #expect(items.contains { $0.text.hasPrefix("AdaCrumb·Ofenweg") && $0.y < top && $0.y > top - 5 })
        let date = try #require(items.first { $0.text.hasPrefix("Musterau,3.April2026") })
        #expect(date.y > text && date.y < text + 6)
        #expect(items.contains { $0.text == "Anlage" })
    }

    @Test("On US letter paper it stands in the window of a No. 10 envelope, wherever the sheet slides")
    func american() throws {
        let items = try page(letter(language: "en"), ["page.paper=Letter"])
        let lines = items.filter { $0.text.hasPrefix("Zeile") }
        // 2.5 in from the top to 3.167 in, from 0.875 in on.
        #expect(lines.allSatisfy { $0.y > 63.5 && $0.y < 80.5 && $0.x > 22.2 })
        let date = try #require(items.first { $0.text.hasPrefix("Musterau,April3,2026") })
        #expect(date.y < 51.8)
    }

    @Test(
        "Under a tall header nothing is printed over anything: date and address make room, and a lost window is told",
        arguments: [("us", 2.0, 0), ("us", 12.0, 1), ("nf", 18.0, 1), ("din5008a", 12.0, 1), ("din5008b", 16.0, 1)])
    func tallHeader(form: String, ems: Double, findings: Int) throws {
        var resume = letter(language: "en")
        resume.person.headline = [RichText("Baker")]
        let items = try page(
            resume, ["letter.arrangement=\(form)", "header.spaceBelowName=\(ems * 10)pt"],
            findings: Array(repeating: "letter-header-tall", count: findings))
        let rows = Set(items.map { ($0.y * 100).rounded() / 100 }).sorted()
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $1 - $0 > 2.5 })
        let address = items.filter { $0.text.hasPrefix("Zeile") }.map(\.y)
        let header = try #require(items.first { $0.text.hasPrefix("Baker") })
        #expect(address.allSatisfy { $0 > header.y })
        #expect(try #require(items.first { $0.text == "BetrifftBrot" }).y > (address.max() ?? 0))
    }

    @Test("A French address stands at the right, and its date has an article")
    func french() throws {
        let items = try page(letter(language: "fr"))
        #expect(items.filter { $0.text.hasPrefix("Zeile") }.allSatisfy { abs($0.x - 110) < 0.01 })
        #expect(items.contains { $0.text.hasPrefix("Musterau,le3avril2026") })
    }

    @Test("In Japanese, closing and name stand at the lines' end")
    func japanese() throws {
        let items = try page(letter(language: "ja"))
        let start = try #require(items.first { $0.text.hasPrefix("Zeile") }?.x)
        #expect(items.filter { $0.text == "MitGruß" }.map { $0.x > start + 100 } == [true])
        #expect(items.filter { $0.text == "AdaCrumb" }.contains { $0.x > start + 100 })
    }

    @Test("An address of more lines than the window has is told")
    func tall() throws {
        _ = try page(letter(lines: 7), findings: ["letter-address-tall"])
    }

    @Test("Fold marks stand at 105 and 210 mm for form B, if asked for")
    func folds() throws {
        let marks = { (overrides: [String]) in
            let document = try LetterTheming.document(letter(), overrides)
            return document.pages[0].items.compactMap { item -> Double? in
                guard case .rule(let area, _, _) = item, area.minX < .mm(10) else { return nil }
                return area.minY.millimetres.rounded()
            }
        }
        #expect(try marks(["letter.foldMarks=true"]) == [105, 210])
        #expect(try marks([]) == [])
    }

    @Test("A picture of the signature stands in the room for one, and is read as the name")
    func signature() throws {
        let signature = Signature(bytes: [1], widthToHeight: 3, alternative: "")
        let signed = try LetterTheming.document(letter(), [], illustrations: Illustrations(signature: signature))
        let unsigned = try LetterTheming.document(letter(), [])
        let pictures = signed.pages[0].items.compactMap { item -> PlacedPicture? in
            if case .picture(let picture) = item { picture } else { nil }
        }
        let picture = try #require(pictures.first)
        #expect(pictures.count == 1)
        #expect(picture.area.size == Size(width: .pt(108), height: .pt(36)))
        #expect(signed.structure.nodes.contains { $0.role == .figure(alternative: "Ada Crumb") })
        #expect(Self.foot(of: signed) == Self.foot(of: unsigned))
        let long = Signature(bytes: [1], widthToHeight: 20, alternative: "Ada's hand")
        let document = try LetterTheming.document(letter(), [], illustrations: Illustrations(signature: long))
        #expect(document.structure.nodes.contains { $0.role == .figure(alternative: "Ada's hand") })
        #expect(Self.foot(of: document) < Self.foot(of: unsigned))
    }

    /// Where the last line stands.
    private static func foot(of document: LaidOutDocument) -> Length {
        document.pages[0].items.compactMap { if case .glyphs(let glyphs) = $0 { glyphs.origin.y } else { nil } }.max()
            ?? .zero
    }

    @Test("The letter is read in the order it is written: sender, date, recipient, subject, text")
    func order() throws {
        let document = try LetterTheming.document(letter(), [])
        let kinds = document.structure.nodes.dropFirst().map(\.role.name).filter { $0 != "text" }
        #expect(kinds.prefix(2) == ["H1", "P"])
        #expect(kinds.filter { $0 == "H2" }.count == 1)
        #expect(document.bookmarks.map(\.title) == ["Betrifft Brot"])
    }
}

private enum LetterTheming {
    static func theme(_ overrides: [String]) throws -> Theme {
        var diagnostics = Diagnostics()
        let reader = ThemeReader { _ in nil }
        let file = SourceFile(name: "t.json", text: "{}")
        return try #require(
            reader.read(
                file, overrides: overrides.compactMap { ThemeOverride(argument: $0) }, diagnostics: &diagnostics)?
                .theme)
    }

    static func document(
        _ resume: Resume, _ overrides: [String], illustrations: Illustrations = .none
    ) throws -> LaidOutDocument {
        var diagnostics = Diagnostics()
        return try DocumentLayout(
            theme: theme(overrides), resume: resume, shaper: RulerShaper(), divider: NeverDivided(),
            illustrations: illustrations
        ).layOut(diagnostics: &diagnostics)
    }
}
