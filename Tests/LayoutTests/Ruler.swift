import Geometry
import Glyphs
import Languages

/// A shaper without fonts: every character is half an em wide, so that layout can be calculated in one's head.
final class RulerShaper: TextShaper {
    func shape(_ text: StyledText, direction: WritingDirection) -> ShapedText {
        var atoms: [ShapedText.Atom] = []
        var start = 0
        var kind: ShapedText.Atom.Kind?
        func close(at end: Int) {
            guard let kind, end > start else { return }
            let range = start..<end
            let runs = kind == .lineBreak ? [] : self.runs(range, of: text, level: level(direction))
            let width = runs.reduce(Length.zero) { $0 + $1.run.width }
            atoms.append(.init(kind: kind, range: range, runs: runs, width: width))
            start = end
        }
        var offset = 0
        for character in text.text {
            let next: ShapedText.Atom.Kind = character == " " ? .space : character == "\n" ? .lineBreak : .word
            if next != kind || next == .lineBreak { close(at: offset) }
            kind = next
            offset += String(character).utf8.count
        }
        close(at: offset)
        return ShapedText(atoms: atoms, baseDirection: direction)
    }

    func shapePart(
        _ range: Range<Int>, of text: StyledText, level: Int, appendHyphen: Bool
    ) -> [ShapedText.LevelledRun] {
        var runs = runs(range, of: text, level: level)
        if appendHyphen, var last = runs.popLast() {
            last.run.clusters.append(
                .init(
                    text: last.run.text.utf8.count..<(last.run.text.utf8.count + 1),
                    glyphs: last.run.glyphs.count..<(last.run.glyphs.count + 1)))
            last.run.text += "-"
            last.run.glyphs.append(Glyph(id: 45, advance: last.run.size.points / 2))
            runs.append(last)
        }
        return runs
    }

    func metrics(of style: FontStyle) -> FontMetrics {
        FontMetrics(
            ascent: style.size * 0.8, descent: style.size * 0.2, capHeight: style.size * 0.7,
            xHeight: style.size * 0.5, space: style.size * 0.5, hyphen: style.size * 0.5)
    }

    private func level(_ direction: WritingDirection) -> Int { direction == .leftToRight ? 0 : 1 }

    private func runs(_ range: Range<Int>, of text: StyledText, level: Int) -> [ShapedText.LevelledRun] {
        text.spans.enumerated().compactMap { index, span in
            let common = span.range.clamped(to: range)
            guard !common.isEmpty else { return nil }
            let part = String(decoding: Array(text.text.utf8)[common], as: UTF8.self)
            var clusters: [GlyphCluster] = []
            var glyphs: [Glyph] = []
            var offset = 0
            for character in part {
                let end = offset + String(character).utf8.count
                clusters.append(.init(text: offset..<end, glyphs: glyphs.count..<(glyphs.count + 1)))
                glyphs.append(
                    Glyph(id: character.unicodeScalars.first?.value ?? 0, advance: span.style.size.points / 2))
                offset = end
            }
            let run = GlyphRun(
                face: FontFace(path: "ruler"), size: span.style.size, text: part, glyphs: glyphs, clusters: clusters,
                isRightToLeft: level % 2 == 1)
            return .init(run: run, level: level, span: index, range: common)
        }
    }
}

/// Divides every word after each third letter, in every language.
final class EveryThirdLetter: WordDivider {
    func divisions(of word: String, language: LanguageTag, minima: (before: Int, after: Int)) -> [Int] {
        stride(from: max(3, minima.before), through: word.utf8.count - minima.after, by: 3).map { $0 }
    }
}

final class NeverDivided: WordDivider {
    func divisions(of word: String, language: LanguageTag, minima: (before: Int, after: Int)) -> [Int] { [] }
}
