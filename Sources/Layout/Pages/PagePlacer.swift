import Breaking
import Geometry
import Glyphs
import Languages
import SourceText

/// Puts slabs on a page and collects what stands there; mirrors everything for right-to-left documents.
struct PagePlacer {
    let frames: PageFrames
    let direction: WritingDirection
    private(set) var grounds: [PlacedItem] = []
    private(set) var rules: [PlacedItem] = []
    private var texts: [(leaf: StructureTree.NodeID, item: PlacedItem)] = []
    private var running: [PlacedItem] = []
    /// What a map of the page is drawn from.
    private(set) var standing: [StandingItem] = []

    init(frames: PageFrames, direction: WritingDirection) {
        self.frames = frames
        self.direction = direction
    }

    /// What is read first is painted first: text stands in the order of the structure tree.
    var items: [PlacedItem] {
        let ordered = texts.enumerated().sorted { ($0.element.leaf, $0.offset) < ($1.element.leaf, $1.offset) }
        return grounds + rules + ordered.map(\.element.item) + running
    }

    /// Keeps an item with its place, for whoever wants to know what stands there.
    mutating func note(
        _ item: VerticalItem, number: Int? = nil, in column: PageFrames.Column, top: Length
    ) {
        standing.append(StandingItem(item: item, number: number, column: column, top: top))
    }

    /// Notes where the page ends.
    mutating func noteBreak(after page: BrokenPage, of column: PagedColumn) {
        guard column.items.indices.contains(page.breakIndex), case .pageEnd(let end) = column.items[page.breakIndex]
        else { return }
        let top = standing.last { $0.column.start == column.column.start }.map { $0.top + $0.item.height } ?? frames.top
        standing.append(StandingItem(item: .pageEnd(end), column: column.column, top: top, isTaken: true))
    }

    mutating func addGround(start: Length, width: Length, top: Length, height: Length, color: Color) {
        grounds.append(
            .ground(Rectangle(x: left(start, width), y: top, width: width, height: height), color))
    }

    /// A head or foot, whose lines stand on the given height.
    mutating func placeRunning(_ slab: Slab, in column: PageFrames.Column, baseline: Length) {
        place(slab, in: column, top: baseline)
        // On the map its room is around the letters, as that of other lines is.
        var around = slab
        let rise = slab.height * 0.75
        for index in around.lines.indices { around.lines[index].baseline += rise }
        note(.slab(around), in: column, top: baseline - rise)
    }

    mutating func place(_ slab: Slab, in column: PageFrames.Column, top: Length) {
        for ornament in slab.ornaments {
            switch ornament {
            case .rule(let start, let y, let width, let thickness, let color):
                let area = Rectangle(
                    x: left(column.start + start, width), y: top + y, width: width, height: thickness)
                rules.append(.rule(area, color, leaf: nil))
            case .picture(let picture, let start, let y): add(picture, start: column.start + start, top: top + y)
            }
        }
        for line in slab.lines { place(line, in: column, top: top) }
    }

    /// A picture at a distance from the edge where lines begin.
    mutating func add(_ picture: PictureBlock, start: Length, top: Length) {
        let area = Rectangle(
            x: left(start, picture.size.width), y: top, width: picture.size.width, height: picture.size.height)
        add(
            .picture(
                PlacedPicture(
                    content: picture.content, area: area, cornerRadius: picture.cornerRadius, leaf: picture.leaf)),
            leaf: picture.leaf)
    }

    /// The line beside an entry from one slab to the end of the next, and the dot where the entry begins.
    mutating func addTimeline(_ mark: TimelineMark, in column: PageFrames.Column, from top: Length, to bottom: Length) {
        guard bottom > top else { return }
        let width = Length.pt(0.8)
        let area = Rectangle(
            x: left(column.start + mark.start - width / 2, width), y: top, width: width, height: bottom - top)
        rules.append(.rule(area, mark.color, leaf: nil))
    }

    mutating func addTimelineDot(_ mark: TimelineMark, in column: PageFrames.Column, at y: Length) {
        let radius = Length.pt(2.4)
        let x = left(column.start + mark.start - radius, radius * 2) + radius
        rules.append(.dot(center: Point(x: x, y: y), radius: radius, mark.color))
    }

    /// A stroke of 5 mm near the left edge of the sheet, whatever the direction: that is where it is filed.
    mutating func addEdgeMark(at y: Length) {
        let area = Rectangle(x: .mm(4), y: y, width: .mm(5), height: .pt(0.25))
        rules.append(.rule(area, Color(red: 0.5, green: 0.5, blue: 0.5), leaf: nil))
    }

    /// The left edge of something that begins at a distance from the edge where lines begin.
    private func left(_ start: Length, _ width: Length) -> Length {
        frames.left(start, width, direction)
    }

    private mutating func place(_ standing: StandingLine, in column: PageFrames.Column, top: Length) {
        let left = left(column.start + standing.start, standing.measure)
        let baseline = top + standing.baseline
        for run in standing.line.runs {
            let origin = Point(x: left + run.x, y: baseline - run.rise)
            if let icon = run.icon {
                let place = Point(x: origin.x + icon.offset, y: origin.y)
                rules.append(.outline(icon.outline, origin: place, em: icon.em, run.color))
                continue
            }
            let area = run.isLink ? linkArea(run, origin: origin) : nil
            add(
                .glyphs(
                    PlacedGlyphs(
                        run: run.run, origin: origin, color: run.color, stretch: run.stretch, leaf: run.leaf,
                        linkArea: area)), leaf: run.leaf)
            if run.isUnderlined { addLine(under: run, at: origin, offset: run.run.size * 0.14) }
            if run.isStruckThrough { addLine(under: run, at: origin, offset: run.run.size * -0.26) }
        }
    }

    private mutating func add(_ item: PlacedItem, leaf: StructureTree.NodeID?) {
        if let leaf { texts.append((leaf, item)) } else { running.append(item) }
    }

    private mutating func addLine(under run: PlacedRun, at origin: Point, offset: Length) {
        let thickness = run.run.size * 0.05
        let area = Rectangle(x: origin.x, y: origin.y + offset, width: run.width, height: thickness)
        add(.rule(area, run.color, leaf: run.leaf), leaf: run.leaf)
    }

    /// Ascent and descent of common faces; links of neighbouring lines meet but do not overlap.
    private func linkArea(_ run: PlacedRun, origin: Point) -> Rectangle {
        Rectangle(
            x: origin.x, y: origin.y - run.run.size * 0.85, width: run.width, height: run.run.size * 1.12)
    }
}
