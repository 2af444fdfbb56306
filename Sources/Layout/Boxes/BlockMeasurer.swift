import Geometry
import Glyphs
import Themes

/// Measures a column's blocks: paragraphs become lines, rows become slabs, all in one vertical list.
struct BlockMeasurer {
    let setter: ParagraphSetter
    let costs: PageBreakTheme
    let measure: Length
    private let grid: LineGrid?
    private var list: VerticalList
    /// What is repeated on a page that begins here, from the outermost heading inwards.
    private var continued: [ContinuedHead] = []
    private var margins: [MarginBlock] = []
    private var bookmarks: [(title: String, level: Int)] = []
    /// How many blocks there were.
    private var count = 0
    private var timeline: (mark: TimelineMark, isFirst: Bool)?

    /// The column, and how far below its top it begins, should it have to for the grid.
    static func measured(
        _ blocks: [ContentBlock], setter: ParagraphSetter, costs: PageBreakTheme, measure: Length,
        grid: LineGrid? = nil
    ) -> (items: [VerticalItem], top: Length) {
        var measurer = BlockMeasurer(setter: setter, costs: costs, measure: measure, grid: grid)
        for block in blocks { measurer.add(block) }
        return (measurer.list.items, measurer.list.top)
    }

    private init(setter: ParagraphSetter, costs: PageBreakTheme, measure: Length, grid: LineGrid?) {
        self.grid = grid
        list = VerticalList(grid: grid)
        self.setter = setter
        self.costs = costs
        self.measure = measure
    }

    private mutating func add(_ block: ContentBlock) {
        count += 1
        switch block {
        case .paragraph(let paragraph): add(paragraph)
        case .row(let row): add(row)
        case .runningOn(let texts): add(texts)
        case .grid(let grid): add(grid)
        case .beside(let stacks):
            if let slab = BesideStacks.slab(stacks, setter: setter, costs: costs, measure: measure) { add(slab) }
        case .rule(let rule): add(rule)
        case .picture(let picture): add(picture)
        case .besidePicture(let picture, let gap, let side, let blocks):
            let arrangement = PictureArrangement(picture, gap: gap, side: side, measure: measure)
            add(arrangement.slab(with: blocks, setter: setter, costs: costs))
        case .space(let space, let key): list.add(space: space, from: key)
        case .breakCost(let cost): list.add(cost: cost)
        case .keep(let lines): list.keep(lines)
        case .endKeep: list.endKeep()
        case .endKeepBesideTitle: list.release()
        case .margin(let margin): margins.append(margin)
        case .bookmark(let title, let level): bookmarks.append((title, level))
        case .continuation(let head): carry(continued + [head])
        case .endContinuation: carry(Array(continued.dropLast()))
        case .timeline(let mark): timeline = (mark, true)
        case .endTimeline: timeline = nil
        }
    }

    // MARK: Paragraphs

    private mutating func add(_ block: ParagraphBlock) {
        var text = block.text
        if block.isVerbatim { text = verbatim(text) }
        let (paragraph, start, width) = set(text, of: block)
        for (index, line) in paragraph.lines.enumerated() {
            if index > 0 { list.add(cost: lineCost(before: index, of: paragraph.lines.count)) }
            var slab = Slab(
                height: paragraph.leading,
                lines: [
                    StandingLine(line: line, start: start, measure: width, baseline: paragraph.baseline)
                ], baseline: paragraph.baseline)
            if index == 0 { slab.missing = paragraph.missing }
            if index == 0, let mark = block.mark { slab.lines.insert(standing(mark, of: block, paragraph), at: 0) }
            if index == paragraph.lines.count - 1, let rule = block.ruleBeside {
                slab.ornaments.append(ornament(rule, beside: line, of: block, paragraph))
            }
            add(slab)
        }
    }

    /// The lines, where their measure begins and how wide it is; that of a balanced text is a part of the whole.
    private func set(_ text: InlineText, of block: ParagraphBlock) -> (SetParagraph, start: Length, width: Length) {
        let width = max(measure - block.indent, .pt(1))
        guard block.isBalanced || block.isHead else {
            return (setter.set(text, measure: width, alignment: block.alignment), block.indent, width)
        }
        let (paragraph, narrow) =
            block.isHead
            ? setter.setHead(text, measure: width, alignment: block.alignment)
            : setter.setBalanced(text, measure: width, alignment: block.alignment)
        let start =
            switch block.alignment {
            case .body, .start: block.indent
            case .center: block.indent + (width - narrow) / 2
            case .end: block.indent + width - narrow
            }
        return (paragraph, start, narrow)
    }

    /// Widows and orphans: the second of two lines alone costs both.
    private func lineCost(before index: Int, of count: Int) -> Int {
        var cost = costs.betweenLines
        if index == 1 { cost += costs.orphan }
        if index == count - 1 { cost += costs.widow }
        return min(cost, VerticalList.forbidden - 1)
    }

    /// The mark ends a gap before the text, on its first baseline.
    private func standing(
        _ mark: ParagraphBlock.Mark, of block: ParagraphBlock, _ paragraph: SetParagraph
    ) -> StandingLine {
        let width = setter.naturalWidth(of: mark.text) + .pt(0.01)
        let start = max(block.indent - mark.gap - width, .zero)
        let line = setter.set(mark.text.unbreakable(), measure: width, alignment: .center).lines[0]
        return StandingLine(line: line, start: start, measure: width, baseline: paragraph.baseline)
    }

    /// Through the middle of the capitals.
    private func ornament(
        _ rule: ParagraphBlock.RuleBeside, beside line: SetLine, of block: ParagraphBlock, _ paragraph: SetParagraph
    ) -> Ornament {
        let start = rule.start ?? block.indent + line.width + rule.gap
        let middle = setter.shaper.metrics(of: block.text.style.font).capHeight / 2
        let room = max(measure - start, .zero)
        return .rule(
            start: start, y: paragraph.baseline - middle - rule.thickness / 2, width: min(rule.length ?? room, room),
            thickness: rule.thickness, rule.color)
    }

    /// Leading and repeated spaces stay; single ones may end a line that is too long.
    private func verbatim(_ text: InlineText) -> InlineText {
        var copy = text
        for index in copy.pieces.indices {
            var previous: Character = "\n"
            copy.pieces[index].text = String(
                copy.pieces[index].text.map { character in
                    let kept = character == "\t" || (character == " " && (previous == " " || previous == "\n"))
                    previous = character == "\t" ? " " : character
                    return kept ? "\u{a0}" : character
                })
        }
        return copy
    }

    // MARK: Heads that are repeated

    private mutating func carry(_ heads: [ContinuedHead]) {
        continued = heads
        let isSilent = heads.allSatisfy { $0.blocks.isEmpty && $0.margin == nil }
        list.carried = isSilent ? [] : measured(heads)
    }

    private func measured(_ heads: [ContinuedHead]) -> [VerticalItem] {
        let grid = grid.map { LineGrid(step: $0.step, first: $0.first) }
        var measurer = BlockMeasurer(setter: setter, costs: costs, measure: measure, grid: grid)
        // Numbers no block of the column has.
        measurer.count = (count + 1) * 10_000
        for head in heads {
            for block in head.blocks { measurer.add(block) }
            if let margin = head.margin {
                var slab = Slab(height: .zero, lines: [], baseline: setter.baseline(of: margin.text.style))
                measurer.attach(margin, to: &slab)
                measurer.list.add(slab)
            }
        }
        let top = measurer.list.top
        return (top == .zero ? [] : [.space(top)])
            + measurer.list.ended().withoutPageEnds
    }

    // MARK: Rows

    private mutating func add(_ row: RowBlock) {
        let columns = RowColumns(row, measure: measure, setter: setter)
        if let stack = columns.isTooNarrow ? row.stackedCells : row.stacked(in: measure, setter: setter) {
            for (index, line) in stack.enumerated() {
                if index > 0 { list.add(cost: row.lineCost) }
                add(line)
            }
            return
        }
        let cells = zip(row.cells, columns.places).map { cell, place -> (RowColumns.Place, SetParagraph) in
            if cell.isHead {
                let (text, width) = setter.setHead(cell.text, measure: place.width, alignment: .start)
                return (RowColumns.Place(start: place.start, width: width), text)
            }
            return (place, setter.set(cell.text, measure: place.width, alignment: cell.alignment))
        }
        let baseline = cells.map(\.1.baseline).max() ?? .zero
        for index in 0..<(cells.map(\.1.lines.count).max() ?? 0) {
            if index > 0 { list.add(cost: row.lineCost) }
            let present = cells.filter { index < $0.1.lines.count }
            let shift = index == 0 ? baseline : present.map(\.1.baseline).max() ?? .zero
            let below = present.map { $0.1.leading - $0.1.baseline }.max() ?? .zero
            let lines = present.map { place, cell in
                StandingLine(line: cell.lines[index], start: place.start, measure: place.width, baseline: shift)
            }
            var slab = Slab(height: shift + below, lines: lines, baseline: shift)
            if index == 0 { slab.missing = cells.flatMap(\.1.missing) }
            add(slab)
        }
    }

    // MARK: Texts that run on

    private mutating func add(_ block: RunningOnBlock) {
        let lines = RunningLines(block, measure: measure - block.indent, setter: setter).lines
        for (index, line) in lines.enumerated() {
            if index > 0 { list.add(cost: block.lineCost) }
            add(ParagraphBlock(text: line, indent: block.indent, alignment: block.alignment))
        }
    }

    private mutating func add(_ grid: GridBlock) {
        for (index, row) in GridRows(grid, measure: measure, setter: setter).rows.enumerated() {
            if index > 0 {
                list.add(cost: grid.rowCost)
                list.add(space: grid.rowGap)
            }
            add(row)
        }
    }

    private mutating func add(_ rule: RuleBlock) {
        var slab = Slab(height: rule.thickness, lines: [], baseline: .zero)
        slab.ornaments = [
            .rule(
                start: rule.indent, y: .zero, width: measure - rule.indent, thickness: rule.thickness, rule.color)
        ]
        add(slab)
    }

    // MARK: Pictures

    private mutating func add(_ picture: PictureBlock) {
        var slab = Slab(height: picture.size.height, lines: [], baseline: .zero)
        slab.ornaments = [.picture(picture, start: .zero, y: .zero)]
        add(slab)
    }

    // MARK: What hangs on a slab

    /// Adds a slab with the bookmarks and margin texts that were waiting for one.
    private mutating func add(_ slab: Slab) {
        var slab = slab
        slab.bookmarks = bookmarks + slab.bookmarks
        bookmarks = []
        slab.timeline = timeline
        slab.block = count
        timeline?.isFirst = false
        if !slab.lines.isEmpty {
            for margin in margins { attach(margin, to: &slab) }
            margins = []
        }
        list.add(slab)
    }

    private func attach(_ margin: MarginBlock, to slab: inout Slab) {
        let paragraph = setter.set(margin.text, measure: margin.width, alignment: margin.alignment)
        slab.missing += paragraph.missing
        for (index, line) in paragraph.lines.enumerated() {
            let baseline = slab.baseline + paragraph.leading * Double(index)
            slab.lines.append(
                StandingLine(line: line, start: .zero, measure: margin.width, baseline: baseline))
            slab.reach = max(slab.reach, baseline + paragraph.leading - paragraph.baseline)
        }
    }
}
