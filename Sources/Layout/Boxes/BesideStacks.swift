import Geometry
import Themes

/// Two measured stacks as one slab, the first baselines on one line.
struct BesideStacks {
    private var slab = Slab(height: .zero, lines: [], baseline: .zero)

    /// Nil if there is nothing in either.
    static func slab(_ block: BesideBlock, setter: ParagraphSetter, costs: PageBreakTheme, measure: Length) -> Slab? {
        let (first, last) = (widths(of: block.start, setter), widths(of: block.end, setter))
        // What the first line at the start leaves, so that a name is not torn for the sake of a long address.
        let left = measure - (first.first ?? .zero) - block.gap
        let endWidth = min(last.max() ?? .zero, max(left, measure * 0.38))
        let startWidth = max(measure - endWidth - block.gap, .pt(1))
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
