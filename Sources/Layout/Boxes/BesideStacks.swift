import Geometry
import Themes

/// Two measured stacks as one slab, the first baselines on one line.
struct BesideStacks {
    private var slab = Slab(height: .zero, lines: [], baseline: .zero)

    /// Nil if there is nothing in either.
    static func slab(_ block: BesideBlock, setter: ParagraphSetter, costs: PageBreakTheme, measure: Length) -> Slab? {
        let (startWidth, endWidth) = Self.measures(block, setter, measure: measure)
        func measured(_ blocks: [ContentBlock], _ width: Length) -> [VerticalItem] {
            BlockMeasurer.measured(blocks, setter: setter, costs: costs, measure: width).items
        }
        let start = measured(block.start, startWidth)
        let end = measured(block.end, endWidth)
        var stacks = BesideStacks()
        let baselines = [start, end].map { $0.firstBaseline ?? .zero }
        let highest = baselines.max() ?? .zero
        stacks.add(start, from: .zero, top: highest - baselines[0])
        stacks.add(end, from: measure - endWidth, top: highest - baselines[1])
        stacks.slab.baseline = highest
        return stacks.slab.lines.isEmpty ? nil : stacks.slab
    }

    /// Whether a line of the stack at the end would have to be torn, or the first line at the start into more than two.
    static func areCramped(_ block: BesideBlock, setter: ParagraphSetter, measure: Length) -> Bool {
        let (start, end) = measures(block, setter, measure: measure)
        let name = widths(of: block.start, setter).first ?? .zero
        let widest = widths(of: block.end, setter).max() ?? .zero
        return widest > end + .pt(0.02) || name > start * 1.6
    }

    /// How wide either stack is.
    private static func measures(
        _ block: BesideBlock, _ setter: ParagraphSetter, measure: Length
    ) -> (start: Length, end: Length) {
        let (first, last) = (widths(of: block.start, setter), widths(of: block.end, setter))
        // What the first line at the start leaves, so that a name is not torn for the sake of a long address.
        let left = measure - (first.first ?? .zero) - block.gap
        let end = min(last.max() ?? .zero, max(left, measure * 0.38))
        return (max(measure - end - block.gap, .pt(1)), end)
    }

    /// Of the paragraphs, when unbroken.
    private static func widths(of blocks: [ContentBlock], _ setter: ParagraphSetter) -> [Length] {
        blocks.compactMap { content in
            guard case .paragraph(let paragraph) = content else { return nil }
            return paragraph.indent + setter.naturalWidth(of: paragraph.text) + .pt(0.01)
        }
    }

    private mutating func add(_ items: [VerticalItem], from start: Length, top: Length) {
        slab.take(items, start: start, top: top)
        slab.height = max(slab.height, top + items.height)
    }
}

extension [VerticalItem] {
    /// From the top of the stack.
    fileprivate var firstBaseline: Length? {
        var y = Length.zero
        for item in self {
            if case .slab(let slab) = item, !slab.lines.isEmpty { return y + slab.baseline }
            y += item.height
        }
        return nil
    }
}
