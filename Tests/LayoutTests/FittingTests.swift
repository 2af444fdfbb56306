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

    private func naturalPages(_ count: Int) -> Int { fit(count, to: 1...99).document?.pages.count ?? 0 }

    @Test("A page and a little closes to one page, and the note says what gave")
    func closes() throws {
        let count = try #require((1...200).first { naturalPages($0) == 2 })
        let result = fit(count, to: 1...1)
        #expect(result.document?.pages.count == 1)
        #expect(result.findings.map(\.rule) == ["pages-fitted"])
        #expect(result.findings[0].message.hasPrefix("Fitted to 1 page from 2: gaps "))
    }

    @Test("What cannot be met is an error that counts the lines, and there is no document")
    func refuses() {
        let result = fit(200, to: 1...1)
        #expect(result.document == nil)
        #expect(result.findings.map(\.rule) == ["page-contract"])
        #expect(result.findings[0].notes.first?.message.contains("lines are too many") == true)
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
        let styler = InlineStyler(styles: Theme.plain.styles, paragraph: Theme.plain.paragraph, language: .english)
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
    }
}
