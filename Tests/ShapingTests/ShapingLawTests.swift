import Geometry
import Glyphs
import Languages
import Shaping
import Testing

@Suite("Laws of shaping")
struct ShapingLawTests {
    /// Characters that make trouble: joiners, marks, controls, other scripts, private use, emoji, spaces of all kinds.
    private static let characters: [String] =
        "a b fi - / . @ 1 é \u{301} \u{ad} \u{a0} \u{202f} \u{2009} \u{3000} \u{200b} \u{200c} \u{200d} \u{200e} \u{2060} \u{feff}"
        .split(separator: " ").map(String.init)
        + [" ", "\t", "\n", "\r\n", "\u{2028}", "\u{0}", "\u{7f}", "\u{85}"]
        + "م ر ש ל ् न ि 東 。 한 ไ ท 👩 🏽 \u{fe0f} \u{e000} \u{10ffff} ☎ ﬁ ẞ İ".split(separator: " ").map(String.init)

    /// A repeatable sequence (Knuth's MMIX constants), so that a failure can be looked at again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }

    private func text(_ seed: UInt64) -> StyledText {
        var dice = Dice(state: seed)
        let text = (0..<Int.random(in: 0...40, using: &dice)).map { _ in
            Self.characters.randomElement(using: &dice) ?? ""
        }.joined()
        let ends = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
        let middle = ends.randomElement(using: &dice) ?? 0
        let styles = [TestFonts.style(), TestFonts.style("Linux Libertine O", weight: 600, size: 7.3, tracking: 0.05)]
        let ranges = [0..<middle, middle..<text.utf8.count]
        return StyledText(
            text: text,
            spans: zip(ranges, styles).map { .init(range: $0, style: $1, language: LanguageTag("de") ?? .english) })
    }

    @Test("Atoms cover any text once; runs lie in their atoms; clusters cover glyphs and text of their runs once")
    func cover() {
        let shaper = TestFonts.shaper()
        for seed in 0..<400 {
            let text = text(UInt64(seed))
            for direction in [WritingDirection.leftToRight, .rightToLeft] {
                let shaped = shaper.shape(text, direction: direction)
                var end = 0
                for atom in shaped.atoms {
                    #expect(atom.range.lowerBound == end)
                    end = atom.range.upperBound
                    check(atom)
                }
                #expect(end == text.text.utf8.count)
            }
        }
    }

    private func check(_ atom: ShapedText.Atom) {
        #expect(atom.width.points.isFinite)
        for levelled in atom.runs {
            #expect(
                atom.range.contains(levelled.range.lowerBound) && levelled.range.upperBound <= atom.range.upperBound)
            let run = levelled.run
            let ordered = run.isRightToLeft ? run.clusters.reversed() : run.clusters
            #expect(run.isRightToLeft == (levelled.level % 2 == 1))
            #expect(joined(run.clusters.map(\.glyphs)) == 0..<run.glyphs.count)
            #expect(joined(ordered.map(\.text)) == 0..<run.text.utf8.count)
        }
    }

    /// The range that ranges make one after the other; nil if there is a gap.
    private func joined(_ ranges: [Range<Int>]) -> Range<Int>? {
        guard let first = ranges.first else { return nil }
        return ranges.dropFirst().reduce(Optional(first)) { whole, next in
            whole.flatMap { $0.upperBound == next.lowerBound ? $0.lowerBound..<next.upperBound : nil }
        }
    }

    @Test("Parts of any word can be shaped by themselves")
    func parts() {
        let shaper = TestFonts.shaper()
        for seed in 0..<200 {
            let text = text(UInt64(seed))
            for atom in shaper.shape(text, direction: .leftToRight).atoms where atom.kind == .word {
                for hyphen in [false, true] {
                    let runs = shaper.shapePart(atom.range, of: text, level: 0, appendHyphen: hyphen)
                    #expect(runs.allSatisfy { $0.range.lowerBound >= atom.range.lowerBound })
                    if hyphen { #expect(runs.last?.run.text.hasSuffix("-") == true) }
                }
            }
        }
    }

    @Test("The same text gives the same atoms, met before or not")
    func stable() {
        let shaper = TestFonts.shaper()
        for seed in 0..<100 {
            let text = text(UInt64(seed))
            let first = shaper.shape(text, direction: .leftToRight)
            let again = shaper.shape(text, direction: .leftToRight)
            let fresh = TestFonts.shaper().shape(text, direction: .leftToRight)
            #expect(first.dump() == again.dump() && first.dump() == fresh.dump())
            #expect(first.atoms.map(\.runs) == fresh.atoms.map(\.runs))
        }
    }
}
