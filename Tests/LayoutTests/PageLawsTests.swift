import Breaking
import Geometry
import Glyphs
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

@Suite("Laws of a CV's pages")
struct PageLawsTests {
    /// Layouts of many CVs in a theme.
    private func documents(_ theme: String, seeds: Range<Int>) throws -> [(seed: Int, LaidOutDocument)] {
        let theme = try #require(ProjectThemes.all[theme])
        return seeds.map { seed in
            var findings = Diagnostics()
            let document = DocumentLayout(
                theme: theme, resume: InventedResume.resume(seed: seed), shaper: RulerShaper(), divider: NeverDivided()
            ).layOut(diagnostics: &findings)
            return (seed, document)
        }
    }

    static let names = ProjectThemes.all.keys.sorted()

    @Test("The themes are there")
    func themes() {
        #expect(Self.names.count >= 10)
    }

    @Test("No heading and no head stands at a foot without two lines of its text, or all of it", arguments: names)
    func heads(theme: String) throws {
        for (seed, document) in try documents(theme, seeds: 0..<15) {
            for foot in document.feet where foot.isHeadStranded {
                Issue.record("CV \(seed), page \(foot.page): \(foot.above) | \(foot.below)")
            }
        }
    }

    @Test("No paragraph leaves one line alone at a foot or a head", arguments: names)
    func loneLines(theme: String) throws {
        for (seed, document) in try documents(theme, seeds: 0..<15) {
            for foot in document.feet where foot.leavesLineAlone {
                Issue.record("CV \(seed), page \(foot.page): \(foot.above) | \(foot.below)")
            }
        }
    }

    @Test("A last page holds more than a few lines", arguments: names)
    func lastPages(theme: String) throws {
        for (seed, document) in try documents(theme, seeds: 0..<15) where document.pages.count > 1 {
            #expect((document.lineCounts.last ?? 0) >= 4, "CV \(seed), \(document.pages.count) pages")
        }
    }

    @Test("Every line of the columns stands on one page, in order", arguments: names)
    func nothingIsLost(theme: String) throws {
        for (_, document) in try documents(theme, seeds: 0..<4) {
            for column in document.columns {
                let onPages = column.pages.flatMap { column.items[$0.items].compactMap(\.words) }
                #expect(onPages == column.items.compactMap(\.words))
            }
        }
    }
}

/// What stands around the end of a page.
private struct PageFoot {
    var page: Int
    var above: [String]
    var below: [String]
    /// A heading or a head has less than two lines of text below it, and the text goes on overleaf.
    var isHeadStranded = false
    var leavesLineAlone = false

    init?(_ number: Int, of column: PagedColumn) {
        let page = column.pages[number]
        guard !page.isOverfull, case .pageEnd(let end) = column.items[page.breakIndex], end.cost > VerticalList.forced
        else { return nil }
        func slabs(_ range: Range<Int>) -> [Slab] {
            column.items[range].compactMap { if case .slab(let slab) = $0, !slab.lines.isEmpty { slab } else { nil } }
        }
        let (before, after) = (slabs(page.items), slabs(page.breakIndex..<column.items.count))
        guard let last = before.last, let next = after.first else { return nil }
        self.page = number + 1
        above = before.suffix(3).map(\.words)
        below = after.prefix(2).map(\.words)
        let text = before.reversed().prefix { $0.isBody }.count
        if next.isBody {
            isHeadStranded = text < 2 && before.count > text
        } else {
            // A head must not be torn, nor a heading be parted from what it heads.
            isHeadStranded = text == 0 && (next.bookmarks.isEmpty || last.words.contains("SECTION"))
        }
        guard last.block == next.block, last.isBody else { return }
        let head = before.reversed().prefix { $0.block == last.block }.count
        let rest = after.prefix { $0.block == last.block }.count
        leavesLineAlone = head == 1 || rest == 1
    }
}

extension LaidOutDocument {
    fileprivate var feet: [PageFoot] {
        columns.flatMap { column in column.pages.indices.dropLast().compactMap { PageFoot($0, of: column) } }
    }
}

extension Slab {
    fileprivate var words: String { lines.flatMap(\.line.runs).map(\.run.text).joined(separator: " ") }
    fileprivate var isBody: Bool { words.contains("b") }
}

extension VerticalItem {
    fileprivate var words: String? {
        if case .slab(let slab) = self, !slab.lines.isEmpty { slab.words } else { nil }
    }
}
