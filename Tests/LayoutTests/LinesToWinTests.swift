import Geometry
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

@Suite("What must go to meet a number of pages")
struct LinesToWinTests {
    /// Paragraphs of many lengths, each read from a file of its own, named by its number.
    private func resume(_ texts: [String]) -> Resume {
        let content = texts.enumerated().map { number, text in
            let file = SourceFile(name: "\(number)", text: text)
            let run = TextRun(text, span: SourceSpan(file: file, range: 0..<file.bytes.count))
            return Block.paragraph(RichText([run]))
        }
        return Resume(
            language: .english, person: Person(name: RichText("Ada Crumb")),
            sections: [Section(kind: .work, title: RichText("Work"), content: content)])
    }

    private func fault(_ texts: [String], pages: Int = 1) -> Diagnostic? {
        var diagnostics = Diagnostics()
        let contract = PageContract(
            pages: pages...pages, theme: .plain, resume: resume(texts), shaper: RulerShaper(),
            divider: NeverDivided())
        _ = contract.fit(explaining: false, diagnostics: &diagnostics)
        return diagnostics.all.first { $0.rule == "page-contract" }
    }

    private func texts(_ count: Int) -> [String] {
        (0..<count).map { String(repeating: "bread ", count: 12 + $0 * 7 % 23) + "baked" }
    }

    @Test("Cutting what is named meets the contract, and one line less does not")
    func cutting() throws {
        var count = try #require((1...200).first { fault(texts($0)) != nil })
        var checked = 0
        for _ in 0..<3 {
            let notes = try #require(fault(texts(count))).notes.dropFirst()
            count += 1
            guard !notes.isEmpty, notes.allSatisfy({ $0.message.hasPrefix("Cut ") }) else { continue }
            #expect(fault(cut(texts(count - 1), notes)) == nil)
            #expect(fault(cut(texts(count - 1), notes.dropLast())) != nil)
            checked += 1
        }
        #expect(checked > 0)
    }

    /// Without as many characters at the end of each paragraph as its note says.
    private func cut(_ texts: [String], _ notes: ArraySlice<Diagnostic.Note>) -> [String] {
        notes.reduce(into: texts) { texts, note in
            guard let name = note.span?.file.name, let number = Int(name),
                let characters = note.message.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
            else { return }
            texts[number].removeLast(characters)
        }
    }

    @Test(
        "A page break of the author's is named with the pages that it makes, not with those there are",
        arguments: [2, 90])
    func manualBreaks(paragraphs: Int) {
        var broken = resume(texts(paragraphs))
        broken.sections[0].content.insert(.pageBreak, at: 1)
        var diagnostics = Diagnostics()
        let contract = PageContract(
            pages: 1...1, theme: .plain, resume: broken, shaper: RulerShaper(), divider: NeverDivided())
        #expect(contract.fit(explaining: false, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.all.map { $0.notes.map(\.message) } == [["Its own page breaks make 2 pages."]])
    }

    @Test("No line of a column that has room is named")
    func otherColumn() throws {
        var theme = Theme.plain
        theme.page.columns = .sidebar
        var long = resume(texts(60))
        let file = SourceFile(name: "side", text: String(repeating: "rye ", count: 9))
        let rye = TextRun(file.wholeSpan.text, span: file.wholeSpan)
        long.sections.append(
            Section(kind: .skills, title: RichText("Skills"), content: [.paragraph(RichText([rye]))]))
        var diagnostics = Diagnostics()
        let contract = PageContract(
            pages: 1...1, theme: theme, resume: long, shaper: RulerShaper(), divider: NeverDivided())
        #expect(contract.fit(explaining: false, diagnostics: &diagnostics) == nil)
        let notes = try #require(diagnostics.all.first).notes
        #expect(notes.count > 1 && notes.allSatisfy { $0.span?.file.name != "side" })
    }

    @Test("Too short a CV is told how far it reaches, and how many lines more it would take")
    func tooShort() throws {
        let note = try #require(fault(texts(4), pages: 2)?.notes.first?.message)
        #expect(note.hasPrefix("Opened as far as the theme allows, it fills 0."))
        #expect(note.hasSuffix(" lines more would reach page 2."))
    }
}
