import Foundation
import Geometry
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

/// CVs of nobody, drawn from a seed. Body text is of words with a small b, heads are capitals, so that a line tells
/// what it belongs to.
struct InventedResume {
    private var state: UInt64

    static func resume(seed: Int, sections: ClosedRange<Int> = 3...6) -> Resume {
        var invented = InventedResume(state: UInt64(seed) &* 2_654_435_761 &+ 12_345)
        let count = invented.roll(sections)
        return Resume(
            language: .english, person: Person(name: RichText("ADA CRUMB"), headline: [RichText("BAKER")]),
            sections: (0..<count).map { invented.section($0) })
    }

    /// Knuth's MMIX generator.
    private mutating func roll(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int(state >> 33) % range.count
    }

    private mutating func section(_ number: Int) -> Section {
        let kinds: [SectionKind] = [.work, .education, .other, .projects, .volunteer]
        let kind = kinds[number % kinds.count]
        let content = roll(0...4) == 0 ? [paragraph(3...60), list(2...6)] : (1...roll(1...5)).map { entry($0) }
        return Section(kind: kind, title: RichText("SECTION \(number)"), content: content)
    }

    private mutating func entry(_ number: Int) -> Block {
        let body: [Block] =
            switch roll(0...5) {
            case 0: []
            case 1: [paragraph(1...50)]
            case 2: [paragraph(5...30), paragraph(5...60)]
            case 3: [paragraph(5...30), list(1...5)]
            default: [list(1...8)]
            }
        var fields: [Entry.Field: RichText] = [.title: RichText("HEAD \(number)"), .organization: RichText("HOUSE")]
        if roll(0...1) == 0 { fields[.place] = RichText("PLACE") }
        let year = roll(1990...2020)
        return .entry(
            Entry(
                fields: fields, dates: EntryDates(.single(PartialDate(year: year)), written: RichText("\(year)")),
                body: body))
    }

    private mutating func list(_ count: ClosedRange<Int>) -> Block {
        .list(ItemList(items: (0..<roll(count)).map { _ in [paragraph(2...45)] }))
    }

    private mutating func paragraph(_ words: ClosedRange<Int>) -> Block {
        let text = (0..<roll(words)).map { _ in Self.words[roll(0...(Self.words.count - 1))] }
        return .paragraph(RichText(text.joined(separator: " ") + "."))
    }

    private static let words = ["bread", "baked", "by", "bakers", "before", "breakfast", "below", "bridges", "be"]
}

/// The project's own themes.
enum ProjectThemes {
    static let all: [String: Theme] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("themes")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        func file(_ name: String) -> SourceFile? {
            (try? String(contentsOf: folder.appendingPathComponent("\(name).json"), encoding: .utf8))
                .map { SourceFile(name: "\(name).json", text: $0) }
        }
        var themes: [String: Theme] = [:]
        for name in names where name.hasSuffix(".json") && !name.hasSuffix(".schema.json") {
            var diagnostics = Diagnostics()
            let stem = String(name.dropLast(5))
            guard let source = file(stem) else { continue }
            themes[stem] = ThemeReader { file($0) }.read(source, diagnostics: &diagnostics)?.theme
        }
        return themes
    }()
}
