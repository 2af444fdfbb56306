import Geometry
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

@Suite("Telling why lines end where they do")
struct ExplanationTests {
    @Test("Each line with its spaces, and every line that was considered, the chosen ones marked")
    func lines() throws {
        var theme = Theme.plain.paragraph
        theme.alignment = .justified
        theme.hyphenate = false
        theme.breaking = ParagraphParameters()
        var setter = ParagraphSetter(shaper: RulerShaper(), divider: NeverDivided(), theme: theme)
        setter.isExplaining = true
        let styler = InlineStyler(
            styles: Theme.plain.styles, paragraph: theme, language: .english,
            punctuation: Punctuation(language: .english))
        let text = styler.text("aa bb cc dd ee ff gg hh ii jj kk ll", role: .body)
        let paragraph = setter.set(text, measure: .pt(18.5 * 5.25), alignment: .body)
        let dump = try #require(paragraph.lines[0].explanation).dump()
        let trimmed = dump.split(separator: "\n").map { $0.hasSuffix(" ") ? $0.dropLast() : $0 }.joined(separator: "\n")
        let expected = """
            "aa bb cc dd ee ff gg hh ii jj kk", 2 lines of 97.13pt, first pass, without hyphens, 1124 demerits
               +0.60  1.30         loose          22     1024  aa bb cc dd ee ff
                last  1.00         decent          0      100  gg hh ii jj kk ll
                considered:
                  no from line class      badness penalty demerits    total ends with
                first pass, without hyphens
               *   1    0    1 loose           22       0     1024     1024 aa bb cc dd ee ff
                   2    0    1 tight           42       0     2704     2704 aa bb cc dd ee ff gg
               *   3    1    2 decent           0  forced      100     1124 … ee ff gg hh ii jj kk ll
                   -    2    2 decent           0  forced      100     2804 … ee ff gg hh ii jj kk ll
            """
        #expect(trimmed == expected)
    }

    @Test("Each page with its head and foot, where it ends, what that cost and what would have cost more")
    func pages() {
        var findings = Diagnostics()
        let document = DocumentLayout(
            theme: LongResume.theme(), resume: LongResume.resume(jobs: 2), shaper: RulerShaper(),
            divider: NeverDivided()
        ).layOut(explaining: true, diagnostics: &findings)
        let told = document.explanation.split(separator: "\n").map(String.init)
        func values(_ key: String) -> [String] {
            told.filter { $0.hasPrefix("    \(key)") }.map { String($0.dropFirst(4 + key.count)) }
        }
        func bare(_ text: String) -> String { text.filter { !$0.isWhitespace && !"\"…".contains($0) } }
        #expect(told.filter { $0.hasPrefix("  Page ") }.count == document.pages.count)
        for (index, page) in document.pages.enumerated() {
            let lines = page.lines(inside: LongResume.theme().page).map { $0.text.filter { !$0.isWhitespace } }
            let (head, foot) = (bare(values("head: ")[index]), bare(values("foot: ")[index]))
            #expect(lines.first?.hasPrefix(head) == true && lines.last?.hasSuffix(foot) == true)
        }
        #expect(values("ends ").last == "with the text: 0")
        #expect(values("next best: ").count == document.pages.count - 1)
        #expect(values("next best: ").allSatisfy { $0.contains(", after \"") && $0.hasSuffix(" in all") })
        #expect(values("ends ").dropLast().allSatisfy { $0.contains("for the place") || $0.contains("for white") })
    }

    @Test("A paragraph of one line has nothing to choose, and a mark is none")
    func short() throws {
        var setter = ParagraphSetter(shaper: RulerShaper(), divider: NeverDivided(), theme: Theme.plain.paragraph)
        setter.isExplaining = true
        let styler = InlineStyler(
            styles: Theme.plain.styles, paragraph: Theme.plain.paragraph, language: .english,
            punctuation: Punctuation(language: .english))
        let line = setter.set(styler.text("Baker of bread", role: .body), measure: .pt(400), alignment: .body)
        #expect(try #require(line.lines[0].explanation).dump().contains("considered") == false)
        let mark = setter.set(styler.text("•", role: .body), measure: .pt(400), alignment: .body)
        #expect(try #require(mark.lines[0].explanation).hasWords == false)
    }
}
