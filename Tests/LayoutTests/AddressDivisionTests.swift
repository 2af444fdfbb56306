import Geometry
import Glyphs
import Languages
import Resumes
import SourceText
import Testing
import Themes

@testable import Layout

/// The ruler, which lets lines end after slashes and before the hyphens of words as well, or after them.
final class CuttingRuler: TextShaper {
    private let ruler = RulerShaper()
    private let cutsAfterHyphens: Bool

    init(cutsAfterHyphens: Bool = false) {
        self.cutsAfterHyphens = cutsAfterHyphens
    }

    func shape(_ text: StyledText, direction: WritingDirection) -> ShapedText {
        var shaped = ruler.shape(text, direction: direction)
        shaped.atoms = shaped.atoms.flatMap { atom in
            let bytes = Array(text.text.utf8)
            let cuts = atom.range.dropFirst().filter {
                bytes[$0 - 1] == UInt8(ascii: "/") || bytes[cutsAfterHyphens ? $0 - 1 : $0] == UInt8(ascii: "-")
            }
            guard atom.kind == .word, !cuts.isEmpty else { return [atom] }
            let edges = [atom.range.lowerBound] + cuts + [atom.range.upperBound]
            return zip(edges, edges.dropFirst()).map { start, end in
                let runs = shapePart(start..<end, of: text, level: 0, appendHyphen: false)
                return ShapedText.Atom(
                    kind: .word, range: start..<end, runs: runs, width: runs.reduce(.zero) { $0 + $1.run.width },
                    mayBreakAfter: end < atom.range.upperBound)
            }
        }
        return shaped
    }

    func shapePart(
        _ range: Range<Int>, of text: StyledText, level: Int, appendHyphen: Bool
    ) -> [ShapedText.LevelledRun] {
        ruler.shapePart(range, of: text, level: level, appendHyphen: appendHyphen)
    }

    func metrics(of style: FontStyle) -> FontMetrics { ruler.metrics(of: style) }
}

@Suite("Where addresses are divided")
struct AddressDivisionTests {
    private func lines(_ text: String, characters: Double, role: TextRole = .body) -> [String] {
        let styler = InlineStyler(
            styles: Theme.plain.styles, paragraph: Theme.plain.paragraph, language: .english,
            punctuation: Punctuation(language: .english))
        let setter = ParagraphSetter(shaper: CuttingRuler(), divider: EveryThirdLetter(), theme: Theme.plain.paragraph)
        let size = Theme.plain.styles[role].size
        return setter.set(
            styler.text(RichText(text), role: role), measure: size * characters / 2, alignment: .start
        ).lines.map { $0.runs.map(\.run.text).joined() }
    }

    @Test("After a stroke rather than before a hyphen, unless the line would be short by a third")
    func strokes() {
        let rest = "example.org/of-many-loaves/for-bakers and butter"
        #expect(lines("bread and rolls of \(rest)", characters: 44).first == "bread and rolls of example.org/of-many")
        #expect(
            lines("bread and rolls and butter of \(rest)", characters: 54).first
                == "bread and rolls and butter of example.org/")
    }

    @Test("A contact ends its line after a stroke, however short it is, and keeps the name after it whole")
    func contacts() {
        let address = "bread.example/of-many-loaves"
        #expect(lines(address, characters: 22, role: .contact) == ["bread.example/", "of-many-loaves"])
        #expect(lines("bread.example/of-many-loaves-and-rolls", characters: 22, role: .contact).count == 2)
    }

    @Test("A separator ends a line and does not begin one, unless it marks the items")
    func separators() {
        #expect(lines("bread and rolls · butter", characters: 15) == ["bread and ", "rolls · butter"])
        #expect(lines("· bread and ham · butter", characters: 15) == ["· bread and ham ", "· butter"])
    }

    @Test("A line does not end inside a range of years")
    func ranges() {
        #expect(lines("bread (2019 – 2021)", characters: 14) == ["bread ", "(2019\u{a0}– 2021)"])
    }
}
