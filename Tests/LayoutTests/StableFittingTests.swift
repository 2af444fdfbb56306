import Resumes
import Testing
import Themes

@testable import Layout

/// The search of the least distortion, over invented CVs in themes of several shapes.
@Suite("Laws of fitting")
struct StableFittingTests {
    static let names = ["band", "banking", "classic", "sidebar"]

    private func search(_ resume: Resume, _ theme: Theme, _ pages: ClosedRange<Int>) -> FittingSearch {
        PageContract(pages: pages, theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided())
            .makeSearch()
    }

    /// Each CV with its own number of pages, one fewer and one more.
    private func searches(_ theme: Theme, _ resume: Resume) -> [FittingSearch] {
        var natural = search(resume, theme, 1...1)
        let count = natural.trial(at: 0).document.pages.count
        return [max(count - 1, 1)...max(count - 1, 1), count...count, count...count + 1].map {
            search(resume, theme, $0)
        }
    }

    @Test("No distortion with the pages wanted costs less than the one that is found", arguments: names)
    func least(theme name: String) throws {
        let theme = try #require(ProjectThemes.all[name])
        for seed in [23, 34] {
            for var search in searches(theme, InventedResume.resume(seed: seed)) {
                let best = search.best()
                for step in stride(from: -search.limit, through: search.limit, by: 16) {
                    let other = search.trial(at: step)
                    guard search.pages.contains(other.document.pages.count) else { continue }
                    #expect(
                        (best?.cost ?? .infinity) <= other.cost,
                        "CV \(seed) to \(search.pages): \(best?.distortion.amount ?? 99), not \(other.distortion.amount)"
                    )
                }
            }
        }
    }

    @Test("A word more moves what is found only where staying would cost more", arguments: names)
    func smallEdits(theme name: String) throws {
        let theme = try #require(ProjectThemes.all[name])
        let resume = InventedResume.resume(seed: 33)
        for var before in searches(theme, resume) {
            guard let old = before.best() else { continue }
            for place in [1, 7] {
                var after = search(resume.longer(inParagraph: place), theme, before.pages)
                guard let new = after.best(), new.distortion != old.distortion else { continue }
                let stayed = after.trial(at: old.step)
                #expect(
                    !before.pages.contains(stayed.document.pages.count) || stayed.cost >= new.cost,
                    "To \(before.pages): \(old.distortion.amount) to \(new.distortion.amount)")
            }
        }
    }
}

extension Resume {
    /// With a word more at the end of one of its paragraphs.
    fileprivate func longer(inParagraph place: Int) -> Resume {
        var copy = self
        var number = 0
        func edit(_ blocks: inout [Block]) {
            for index in blocks.indices {
                switch blocks[index] {
                case .paragraph(let text):
                    if number == place { blocks[index] = .paragraph(RichText("\(text.plainText.dropLast()) bread.")) }
                    number += 1
                case .entry(var entry):
                    edit(&entry.body)
                    blocks[index] = .entry(entry)
                case .list(var list):
                    for item in list.items.indices { edit(&list.items[item]) }
                    blocks[index] = .list(list)
                default: break
                }
            }
        }
        for section in copy.sections.indices { edit(&copy.sections[section].content) }
        return copy
    }
}
