import Breaking
import Geometry
import Glyphs
import Languages

/// Puts the glyphs of a broken line at their places.
struct LinePlacer {
    let text: InlineText
    let styled: StyledText
    let shaped: ShapedText
    let shaper: any TextShaper
    let list: ParagraphItems.List

    /// One stretch of the line: a run, or a space of the width this line gives it.
    private struct Unit {
        var run: ShapedText.LevelledRun
        var width: Double
        var x = 0.0
        /// Room after its last glyph, in `width` too.
        var seam = 0.0
        var isTrailing = false

        var isSpace: Bool { run.run.glyphs.count == 1 && run.run.text.utf8.allSatisfy { $0 == 0x20 } }
    }

    func place(_ line: BrokenLine, measure: Length, alignment: ParagraphBlock.Alignment) -> SetLine {
        let line = Self.squeezed(line)
        var units = self.units(of: line)
        let width = units.reduce(0) { $1.isTrailing ? $0 : $0 + $1.width }
        let isRightToLeft = shaped.baseDirection == .rightToLeft
        let left = leftEdge(width, line, measure.points, alignment, isRightToLeft)
        assignPlaces(to: &units, from: left, isRightToLeft: isRightToLeft)
        let range = textRange(of: line)
        return SetLine(
            runs: placed(units, stretch: 1 + line.expansion), width: .pt(width), range: range,
            span: text.sourceSpan(of: range), fit: line)
    }

    /// A line that is too long by a hair is set narrower instead, as font expansion would: an address in a side column.
    private static func squeezed(_ line: BrokenLine) -> BrokenLine {
        guard line.overrun > 0, line.naturalWidth > 0,
            line.overrun / line.naturalWidth < ParagraphItems.squeezable - 1
        else { return line }
        var copy = line
        copy.expansion = (1 + line.expansion) * (1 - line.overrun / line.naturalWidth) - 1
        copy.overrun = 0
        return copy
    }

    private func leftEdge(
        _ width: Double, _ line: BrokenLine, _ measure: Double, _ alignment: ParagraphBlock.Alignment,
        _ isRightToLeft: Bool
    ) -> Double {
        switch alignment {
        case .body, .start: isRightToLeft ? measure - width + line.hangStart : -line.hangStart
        case .center: (measure - width) / 2
        case .end: isRightToLeft ? -line.hangEnd : measure - width + line.hangEnd
        }
    }

    // MARK: What is on the line

    /// In logical order. Neighbouring parts of a word are one again; the ends are reshaped where a hyphen cut them.
    private func units(of line: BrokenLine) -> [Unit] {
        var units: [Unit] = []
        var index = line.start
        while index < line.breakIndex {
            switch list.sources[index] {
            case .word(let atom, var range):
                while index + 1 < line.breakIndex, let next = nextPart(after: &index, of: atom, limit: line.breakIndex)
                {
                    range = range.lowerBound..<next.upperBound
                }
                let hasHyphen = line.endsWithHyphen && range.upperBound < shaped.atoms[atom].range.upperBound
                let standsAlone =
                    units.isEmpty && shaped.isCut(after: atom - 1, in: styled.text)
                    || index + 1 == line.breakIndex && shaped.isCut(after: atom, in: styled.text)
                for run in runs(of: atom, range, hasHyphen: hasHyphen, standsAlone: standsAlone) {
                    units.append(Unit(run: run, width: run.run.width.points * (1 + line.expansion)))
                }
            case .space(let atom):
                if case .glue(let glue) = list.items[index], let run = shaped.atoms[atom].runs.first {
                    units.append(Unit(run: run, width: glue.width(on: line)))
                }
            case .seam:
                if case .glue(let glue) = list.items[index], !units.isEmpty {
                    units[units.count - 1].seam = glue.width(on: line)
                    units[units.count - 1].width += glue.width(on: line)
                }
            case .lineBreak, .other: break
            }
            index += 1
        }
        appendTrailingSpace(at: line.breakIndex, to: &units)
        return units
    }

    /// The range of the next part of the same atom, if only hyphen penalties stand between; moves `index` to it.
    private func nextPart(after index: inout Int, of atom: Int, limit: Int) -> Range<Int>? {
        var next = index + 1
        while next < limit, case .other = list.sources[next], case .penalty = list.items[next] { next += 1 }
        guard next < limit, case .word(atom, let range) = list.sources[next] else { return nil }
        index = next
        return range
    }

    private func runs(
        of atom: Int, _ range: Range<Int>, hasHyphen: Bool, standsAlone: Bool
    ) -> [ShapedText.LevelledRun] {
        let whole = shaped.atoms[atom]
        if range == whole.range, !standsAlone { return whole.runs }
        return shaper.shapePart(range, of: styled, level: whole.runs.first?.level ?? 0, appendHyphen: hasHyphen)
    }

    /// A line that ends at a space keeps it as a glyph after its end, so that extracted words stay apart.
    private func appendTrailingSpace(at index: Int, to units: inout [Unit]) {
        guard index < list.sources.count else { return }
        var run: ShapedText.LevelledRun?
        switch list.sources[index] {
        case .space(let atom): run = shaped.atoms[atom].runs.first
        case .lineBreak(let atom): run = space(at: shaped.atoms[atom].range.lowerBound)
        case .word, .seam, .other: break
        }
        guard let run else { return }
        units.append(Unit(run: run, width: run.run.width.points, isTrailing: true))
    }

    /// A space in the style of the text at an offset.
    private func space(at offset: Int) -> ShapedText.LevelledRun? {
        guard let index = styled.spans.firstIndex(where: { $0.range.contains(offset) }) else { return nil }
        var span = styled.spans[index]
        span.range = 0..<1
        let shaped = shaper.shape(StyledText(text: " ", spans: [span]), direction: shaped.baseDirection)
        guard var run = shaped.atoms.first?.runs.first else { return nil }
        run.span = index
        return run
    }

    private func textRange(of line: BrokenLine) -> Range<Int> {
        var range: Range<Int>?
        for index in line.items {
            if case .word(_, let part) = list.sources[index] {
                range = (range?.lowerBound ?? part.lowerBound)..<part.upperBound
            }
        }
        return range ?? 0..<0
    }

    // MARK: Where it stands

    /// Reorders by embedding level (UAX #9, rule L2) and lays the units out from left to right.
    private func assignPlaces(to units: inout [Unit], from left: Double, isRightToLeft: Bool) {
        let base = isRightToLeft ? 1 : 0
        let levels = units.map { $0.isTrailing ? base : $0.run.level }
        var order = Array(units.indices)
        let highest = levels.max() ?? base
        let lowestOdd = levels.filter { $0 % 2 == 1 }.min() ?? highest + 1
        for level in stride(from: highest, through: lowestOdd, by: -1) {
            var start = 0
            while start < order.count {
                guard levels[order[start]] >= level else {
                    start += 1
                    continue
                }
                var end = start
                while end < order.count, levels[order[end]] >= level { end += 1 }
                order[start..<end].reverse()
                start = end
            }
        }
        var x = left
        if isRightToLeft { x -= units.filter(\.isTrailing).reduce(0) { $0 + $1.width } }
        for index in order {
            units[index].x = x
            x += units[index].width
        }
    }

    /// Neighbours that look the same become one run: fewer operations, and words with their spaces in one string.
    private func placed(_ units: [Unit], stretch: Double) -> [PlacedRun] {
        var result: [PlacedRun] = []
        // Of the last of them: where it ends, since a long word may come in thousands of parts, and its piece of the text.
        var (end, piece) = (0.0, -1)
        for unit in units {
            let last = result.indices.last
            let own = min(unit.run.span, text.pieces.count - 1)
            if let last, own == piece, result[last].canGoOn(unit.run, at: unit.x, endingAt: end) {
                result[last].take(unit.run.run)
            } else {
                let run = placed(unit, own, stretch: stretch)
                if let last, result[last].canTake(run), result[last].canGoOn(unit.run, at: unit.x, endingAt: end) {
                    result[last].take(run)
                } else {
                    result.append(run)
                }
            }
            let width = space(unit, stretch: stretch, in: &result[result.count - 1].run.glyphs)
            (end, piece) = (unit.x + width, own)
        }
        return result
    }

    /// Gives the last glyphs of a run their room: a space takes the width the line gives it, its share of the expansion in it.
    private func space(_ unit: Unit, stretch: Double, in glyphs: inout [Glyph]) -> Double {
        if unit.seam != 0 { glyphs[glyphs.count - 1].advance += unit.seam / stretch }
        guard unit.isSpace else { return unit.run.run.width.points * stretch + unit.seam }
        glyphs[glyphs.count - 1].advance = unit.width / stretch
        return unit.width
    }

    private func placed(_ unit: Unit, _ index: Int, stretch: Double) -> PlacedRun {
        let piece = text.pieces[index]
        return PlacedRun(
            run: unit.run.run, x: .pt(unit.x), rise: piece.rise, color: piece.color, stretch: stretch,
            leaf: piece.leaf, isLink: piece.link != nil, isUnderlined: piece.isUnderlined,
            isStruckThrough: piece.isStruckThrough, level: unit.run.level,
            origin: TextOrigin(role: piece.role, inSide: piece.inSide, span: piece.span), icon: piece.icon)
    }
}

extension PlacedRun {
    /// Whether another run looks as this one does.
    fileprivate func canTake(_ next: PlacedRun) -> Bool {
        next.color == color && next.stretch == stretch && next.leaf == leaf && next.rise == rise
            && next.icon == nil && next.isUnderlined == isUnderlined && next.isStruckThrough == isStruckThrough
    }

    /// Whether another run of the same looks can be part of this one, which ends at `end`.
    fileprivate func canGoOn(_ next: ShapedText.LevelledRun, at x: Double, endingAt end: Double) -> Bool {
        level % 2 == 0 && next.level == level && icon == nil && next.run.size == run.size
            && abs(end - x) < Length.tolerance.points && next.run.face == run.face
    }

    fileprivate mutating func take(_ next: PlacedRun) {
        if next.origin != (further.last?.origin ?? origin) { further.append((next.origin, next.x)) }
        take(next.run)
    }

    fileprivate mutating func take(_ next: GlyphRun) {
        let textOffset = run.text.utf8.count
        let glyphOffset = run.glyphs.count
        run.text += next.text
        run.glyphs += next.glyphs
        for cluster in next.clusters {
            run.clusters.append(
                GlyphCluster(
                    text: (cluster.text.lowerBound + textOffset)..<(cluster.text.upperBound + textOffset),
                    glyphs: (cluster.glyphs.lowerBound + glyphOffset)..<(cluster.glyphs.upperBound + glyphOffset)))
        }
    }
}
