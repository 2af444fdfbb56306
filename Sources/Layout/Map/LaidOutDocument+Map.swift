import Breaking
import Geometry
import Glyphs
import Languages
import SourceText
import Themes

extension LaidOutDocument {
    /// What stands where, and why. Costs nothing as long as nobody asks: what other page ends would have cost is
    /// weighed only here.
    public func map() -> PageMap {
        let weighed = Paginator(frames: frames, theme: theme.pageBreaks).paginate(columns, explaining: true).columns
        var paragraphs = ParagraphNumbers()
        return PageMap(
            sheets: standing.enumerated().map { page, items in
                let alternatives = weighed.map { page < $0.pages.count ? $0.pages[page].alternatives : [] }
                return MapSheet(
                    frames: frames, direction: structure.language.direction,
                    alternatives: zip(weighed.map(\.column.start), alternatives).map { ($0, $1) }
                ).sheet(items, numbering: &paragraphs)
            })
    }
}

/// Numbers for paragraphs: cells of one row start at different places.
private struct ParagraphNumbers {
    private var numbers: [Key: Int] = [:]

    private struct Key: Hashable {
        var block: Int
        var start: Length
        var column: Length
    }

    mutating func number(of slab: Slab, _ line: StandingLine, _ column: PageFrames.Column) -> Int {
        let key = Key(block: slab.block, start: line.start, column: column.start)
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        return number
    }
}

/// Draws the map of one sheet.
private struct MapSheet {
    let frames: PageFrames
    let direction: WritingDirection
    /// The best other ends of the page, by the start of their column.
    let alternatives: [(column: Length, ends: [PageAlternative])]

    func sheet(_ items: [StandingItem], numbering paragraphs: inout ParagraphNumbers) -> PageMap.Sheet {
        let columns = [frames.main] + (frames.side.map { [$0] } ?? [])
        var sheet = PageMap.Sheet(
            size: frames.size, textArea: area(of: frames.whole, frames.top, frames.height),
            columns: columns.map { area(of: $0, frames.top, frames.height) }, lines: [], gaps: [], breaks: [])
        for item in items {
            switch item.item {
            case .slab(let slab):
                for line in slab.lines {
                    let number = paragraphs.number(of: slab, line, item.column)
                    sheet.lines.append(map(line, of: slab, item, paragraph: number))
                }
            case .space(let space, let key):
                let area = area(of: item.column, item.top, space)
                sheet.gaps.append(PageMap.Gap(area: area, key: key))
            case .pageEnd(let end):
                let place = area(of: item.column, item.top, .zero)
                sheet.breaks.append(
                    PageMap.Break(place: place, cost: end.cost, isTaken: item.isTaken, surcharge: surcharge(of: item)))
            }
        }
        return sheet
    }

    private func surcharge(of item: StandingItem) -> Int? {
        guard let number = item.number else { return nil }
        return alternatives.first { $0.column == item.column.start }?.ends.first { $0.breakIndex == number }?.surcharge
    }

    private func area(of column: PageFrames.Column, _ top: Length, _ height: Length) -> Rectangle {
        Rectangle(x: left(column.start, column.width), y: top, width: column.width, height: height)
    }

    private func left(_ start: Length, _ width: Length) -> Length {
        frames.left(start, width, direction)
    }

    private func map(
        _ standing: StandingLine, of slab: Slab, _ item: StandingItem, paragraph: Int
    ) -> PageMap.Line {
        let line = standing.line
        let left = left(item.column.start + standing.start, standing.measure)
        let first = line.runs.map(\.x).min() ?? .zero
        let (top, height) = band(of: standing, in: slab)
        return PageMap.Line(
            paragraph: paragraph,
            area: Rectangle(x: left, y: item.top + top, width: standing.measure, height: height),
            baseline: item.top + standing.baseline, left: left + first, right: left + first + line.width,
            text: line.runs.map(\.run.text).joined(), parts: parts(of: line, from: left), span: line.span,
            fit: fit(line.fit))
    }

    /// A line alone in its slab, or beside others, has all its height; of lines below one another, each has the room of
    /// its letters.
    private func band(of standing: StandingLine, in slab: Slab) -> (top: Length, height: Length) {
        let isStacked = slab.lines.contains { abs(($0.baseline - standing.baseline).points) > 0.01 }
        guard isStacked, let size = standing.line.runs.map(\.run.size).max() else { return (.zero, slab.height) }
        return (standing.baseline - size * 0.95, size * 1.3)
    }

    private func parts(of line: SetLine, from left: Length) -> [PageMap.Part] {
        line.runs.flatMap { run -> [PageMap.Part] in
            let starts = [run.x] + run.further.map(\.x)
            let ends = run.further.map(\.x) + [run.x + run.width]
            return zip([run.origin] + run.further.map(\.origin), zip(starts, ends)).map { origin, place in
                PageMap.Part(
                    left: left + place.0, width: place.1 - place.0, style: origin.path,
                    span: origin.span.flatMap { own in line.span.map { own.common(with: $0) ?? own } ?? own })
            }
        }
    }

    private func fit(_ line: BrokenLine) -> PageMap.Fit {
        PageMap.Fit(
            ratio: line.ratio, isOpen: line.glueOrder > 0, fitness: "\(line.fitness)", badness: line.badness,
            demerits: line.demerits, expansion: line.expansion, overrun: .pt(line.overrun),
            endsWithHyphen: line.endsWithHyphen)
    }
}

extension SourceSpan {
    /// What two spans share; nil if that is nothing.
    fileprivate func common(with other: SourceSpan) -> SourceSpan? {
        guard file === other.file, range.overlaps(other.range) else { return nil }
        return SourceSpan(file: file, range: range.clamped(to: other.range))
    }
}
