import Geometry
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

@Suite("Fitting a CV to a number of pages")
struct FittingTests {
    private func resume(paragraphs: Int) -> Resume {
        let text = (0..<paragraphs).map {
            Block.paragraph(RichText("Paragraph \($0) says a thing or two about bread."))
        }
        return Resume(
            language: .english, person: Person(name: RichText("Ada Crumb")),
            sections: [Section(kind: .work, title: RichText("Work"), content: text)])
    }

    private func fit(_ count: Int, to pages: ClosedRange<Int>) -> (document: LaidOutDocument?, findings: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let contract = PageContract(
            pages: pages, theme: .plain, resume: resume(paragraphs: count), shaper: RulerShaper(),
            divider: NeverDivided())
        let document = contract.fit(explaining: false, diagnostics: &diagnostics)
        return (document, diagnostics.all)
    }

    /// Without any contract.
    private func natural(_ count: Int) -> LaidOutDocument {
        var findings = Diagnostics()
        return DocumentLayout(
            theme: .plain, resume: resume(paragraphs: count), shaper: RulerShaper(), divider: NeverDivided()
        ).layOut(diagnostics: &findings)
    }

    private func naturalPages(_ count: Int) -> Int { natural(count).pages.count }

    @Test("A page and a little closes to one page, and the note says what gave")
    func closes() throws {
        let count = try #require((1...200).first { naturalPages($0) == 2 })
        let result = fit(count, to: 1...1)
        #expect(result.document?.pages.count == 1)
        #expect(result.findings.map(\.rule) == ["pages-fitted"])
        #expect(result.findings[0].message.hasPrefix("Fitted to 1 page from 2: entry gap 9 → "))
    }

    @Test("What cannot be met is an error that counts the lines, and there is no document")
    func refuses() {
        let result = fit(200, to: 1...1)
        #expect(result.document == nil)
        #expect(result.findings.map(\.rule) == ["page-contract"])
        #expect(result.findings[0].notes.first?.message.contains("lines are too many") == true)
    }

    @Test("Half a second page is left alone; a few lines are opened to look meant, or closed, as the contract has it")
    func fills() throws {
        let few = try #require((1...200).first { naturalPages($0) == 2 })
        let opened = fit(few + 10, to: 2...2)
        #expect((opened.document?.lastPageFill ?? 0) > 0.35)
        #expect(opened.findings.first?.message.hasPrefix("Opened, so that the last of 2 pages looks meant: ") == true)
        let half = try #require((few...200).first { naturalPages($0) == 2 && natural($0).lastPageFill > 0.5 })
        #expect(fit(half, to: 2...2).findings.isEmpty)
        #expect(fit(few, to: 1...2).document?.pages.count == 1)
        #expect(fit(few + 12, to: 1...2).document?.pages.count == 2)
    }

    @Test("A word more changes nothing, or as little as a line is high")
    func stable() {
        for count in stride(from: 30, through: 60, by: 3) {
            let before = amount(resume(paragraphs: count))
            var longer = resume(paragraphs: count)
            longer.sections[0].content[2] = .paragraph(RichText("Paragraph 2 says a thing or two about good bread."))
            #expect(abs(amount(longer) - before) <= 0.25, "\(count) paragraphs")
        }
    }

    /// How far so many pages bend the theme.
    private func amount(_ resume: Resume, pages: ClosedRange<Int> = 1...2) -> Double {
        var layouts = 0
        var search = FittingSearch(pages: pages, contract: Theme.plain.contract) { distortion in
            layouts += 1
            var findings = Diagnostics()
            let layout = DocumentLayout(
                theme: Theme.plain.distorted(by: distortion), resume: resume, shaper: RulerShaper(),
                divider: NeverDivided())
            return (layout.layOut(diagnostics: &findings), findings.all)
        }
        let best = search.best()
        #expect(layouts <= 30)
        return best?.distortion.amount ?? .infinity
    }

    @Test("What cannot be met names the cheapest lines to win, with their places")
    func cheapest() throws {
        let file = SourceFile(name: "cv.md", text: String(repeating: "bread ", count: 30))
        let run = TextRun(
            String(repeating: "bread ", count: 30), span: SourceSpan(file: file, range: 0..<file.bytes.count))
        var long = resume(paragraphs: 200)
        long.sections[0].content.append(.paragraph(RichText([run])))
        var diagnostics = Diagnostics()
        let contract = PageContract(
            pages: 1...1, theme: .plain, resume: long, shaper: RulerShaper(), divider: NeverDivided())
        #expect(contract.fit(explaining: false, diagnostics: &diagnostics) == nil)
        let notes = try #require(diagnostics.all.first).notes
        #expect(notes.count >= 2)
        #expect(notes[0].message.hasSuffix("lines are too many with everything the theme allows to give."))
        #expect(notes.last?.message.hasSuffix("must go.") == true)
    }

    @Test("The last lever wins at most a line of a paragraph, or gives it one")
    func looseness() {
        var theme = Theme.plain.paragraph
        theme.alignment = .justified
        theme.hyphenate = false
        (theme.spaceStretch, theme.spaceShrink) = (1, 0.6)
        theme.breaking.tolerance = 2000
        theme.breaking.emergencyStretch = 0
        func lines(_ text: String, _ winning: Double) -> Int {
            theme.lineWinning = winning
            let styler = InlineStyler(
                styles: Theme.plain.styles, paragraph: theme, language: .english,
                punctuation: Punctuation(language: .english))
            return ParagraphSetter(shaper: RulerShaper(), divider: NeverDivided(), theme: theme)
                .set(styler.text(text, role: .body), measure: .pt(40 * 5.25), alignment: .body).lines.count
        }
        for seed in 0..<60 {
            let words = (0..<(60 + seed)).map { String(repeating: "x", count: 1 + ($0 * $0 * 7 + seed * 13) % 9) }
            let text = words.joined(separator: " ")
            let best = lines(text, 0)
            #expect((best - 1...best).contains(lines(text, 1)) && (best...best + 1).contains(lines(text, -1)))
        }
    }

    @Test("A CV that meets the contract is left alone")
    func untouched() {
        #expect(fit(3, to: 1...2).findings.isEmpty)
    }

    @Test("A theme gives in its order: nothing of the second lever before all of the first")
    func order() {
        let contract = Theme.plain.contract
        let half = Distortion(amount: 0.5)
        #expect(half.factor(contract.order[0], in: contract) < 1)
        #expect(half.factor(contract.order[1], in: contract) == 1)
        let all = Distortion(amount: 1.5)
        #expect(all.factor(contract.order[0], in: contract) == contract.range(of: contract.order[0]).lowerBound)
        #expect(all.factor(contract.order[1], in: contract) < 1)
    }

    @Test("No text is set below the theme's minimum")
    func minimum() {
        var theme = Theme.plain
        theme.contract.size = 0.5...1
        let bent = theme.distorted(by: Distortion(amount: Double(theme.contract.order.count)))
        #expect(bent.styles[.body].size == theme.contract.minimumSize)
    }
}

@Suite("Texts that run on")
struct RunningLinesTests {
    @Test("They stand in the fewest lines, of widths as equal as can be")
    func balanced() {
        #expect(RunningLines.balancedBreaks([40, 40, 40, 40], separator: 5, measure: 140) == [0..<2, 2..<4])
        #expect(RunningLines.balancedBreaks([40, 40, 40], separator: 5, measure: 140) == [0..<3])
        #expect(RunningLines.balancedBreaks([200, 10], separator: 5, measure: 140) == [0..<1, 1..<2])
        #expect(RunningLines.balancedBreaks([], separator: 5, measure: 140) == [])
    }
}

@Suite("Filling templates")
struct TemplateFillingTests {
    private func fill(_ template: String, _ values: [String: String]) throws -> String {
        let styler = InlineStyler(
            styles: Theme.plain.styles, paragraph: Theme.plain.paragraph, language: .english,
            punctuation: Punctuation(language: .english))
        let filling = TemplateFilling(
            defaultRole: { _ in .body }, styler: styler, value: { values[$0].map { RichText($0) } }, literalRole: .body)
        return filling.fill(try Template(parsing: template)).plainText
    }

    @Test("Literals of a group go with its missing field")
    func groups() throws {
        let template = "{title}[, {organization}][ ({place})]"
        #expect(
            try fill(template, ["title": "Baker", "organization": "Crumb", "place": "Oslo"]) == "Baker, Crumb (Oslo)")
        #expect(try fill(template, ["title": "Baker", "place": "Oslo"]) == "Baker (Oslo)")
        #expect(try fill(template, ["title": "Baker"]) == "Baker")
    }

    @Test("A row does not begin with the separator of a field that is not there")
    func edges() throws {
        #expect(try fill("{title}[, {organization}]", ["organization": "Crumb"]) == "Crumb")
        #expect(try fill("{title}[, {organization}]", [:]).isEmpty)
        let citation = "{authors}[. {journal}][. {organization}]."
        #expect(try fill(citation, ["organization": "Crumb"]) == "Crumb.")
        #expect(try fill(citation, ["authors": "A. Crumb", "journal": "Dough"]) == "A. Crumb. Dough.")
    }
}
