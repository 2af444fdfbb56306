import Geometry
import Languages
import Layout
import Resumes
import Testing
import Themes

@Suite("Heads that are repeated where something goes on")
struct ContinuedHeadTests {
    private func heads(_ language: LanguageTag = .english, _ change: (inout Theme) -> Void) -> [[String]] {
        let theme = LongResume.theme(change)
        let document = LongResume.layOut(LongResume.resume(items: 7, language: language), theme)
        #expect(document.pages.count > 2)
        return document.pages.dropFirst().map { page in
            page.lines(inside: theme.page).prefix { $0.isRepeated }.map { $0.text.replacing("\u{a0}", with: " ") }
        }
    }

    @Test("A theme that says nothing repeats nothing")
    func silent() {
        #expect(heads { _ in }.allSatisfy { $0.isEmpty })
    }

    @Test("A section's title stands on each page on which it goes on, and not where it begins")
    func sections() {
        let heads = heads { $0.sections.all.title.repeats = true }
        #expect(heads.contains(["Work (continued)"]))
        #expect(heads.allSatisfy { $0.isEmpty || $0 == ["Work (continued)"] })
    }

    @Test("An entry's head stands below it, unless the page begins with an entry of its own")
    func entries() {
        let heads = heads {
            $0.sections.all.title.repeats = true
            $0.sections.all.entry.repeats = true
        }
        #expect(heads.contains { $0.count == 2 && $0[1].hasPrefix("Baker ") && $0[1].hasSuffix(" (continued)") })
    }

    @Test("The words are those of the CV's language")
    func german() throws {
        let german = try #require(LanguageTag("de"))
        let heads = heads(german) { $0.sections.all.title.repeats = true }
        #expect(heads.contains(["Work (Fortsetzung)"]))
    }

    @Test("The structure tree has every word once, and no page holds more than fits")
    func artifacts() {
        let repeating = LongResume.theme {
            $0.sections.all.title.repeats = true
            $0.sections.all.entry.repeats = true
        }
        let resume = LongResume.resume(items: 7)
        let document = LongResume.layOut(resume, repeating)
        #expect(document.structure == LongResume.layOut(resume, LongResume.theme()).structure)
        let foot = repeating.page.size.height - repeating.page.margins.bottom
        for page in document.pages {
            let lines = page.items.compactMap { item -> Length? in
                if case .glyphs(let glyphs) = item, glyphs.leaf != nil { return glyphs.origin.y }
                return nil
            }
            #expect((lines.max() ?? .zero) < foot)
        }
    }
}
