import Geometry
import Themes

/// A picture with the blocks beside it, or below it where they need the whole measure.
struct PictureArrangement {
    let picture: PictureBlock
    let gap: Length
    let side: PictureBlock.Side
    let measure: Length

    init(_ picture: PictureBlock, gap: Length, side: PictureBlock.Side, measure: Length) {
        (self.picture, self.gap, self.side, self.measure) = (picture, gap, side, measure)
    }

    /// Text and picture as one slab.
    ///
    /// Centred text keeps the middle of the measure if it needs hardly a line more there, else the middle of what the
    /// picture leaves, if that divides no name; else it stands below the picture.
    func slab(with blocks: [ContentBlock], setter: ParagraphSetter, costs: PageBreakTheme) -> Slab {
        func items(_ width: Length) -> [VerticalItem] {
            let width = max(width, .pt(1))
            let blocks = blocks.flatMap { $0.unfolded(in: width, setter: setter) }
            return BlockMeasurer.measured(blocks, setter: setter, costs: costs, measure: width).items
        }
        let room = picture.size.width + gap
        switch side {
        case .start: return beside(items(measure - room), textStart: room, pictureStart: .zero)
        case .end: return beside(items(measure - room), textStart: .zero, pictureStart: pictureEnd)
        case .endOfCentered:
            let whole = items(measure)
            let middle = items(measure - room * 2)
            if middle.titleLines <= whole.titleLines, middle.lineCount <= whole.lineCount + 1 {
                return beside(middle, textStart: room, pictureStart: pictureEnd)
            }
            let rest = items(measure - room)
            if rest.titleLines <= whole.titleLines, rest.height <= max(picture.size.height, whole.height) {
                return beside(rest, textStart: .zero, pictureStart: pictureEnd)
            }
            return above(whole)
        }
    }

    private var pictureEnd: Length { measure - picture.size.width }

    /// The lower of them stands in the middle of the higher.
    private func beside(_ items: [VerticalItem], textStart: Length, pictureStart: Length) -> Slab {
        let height = items.height
        var slab = Slab(height: max(height, picture.size.height), lines: [], baseline: .zero)
        slab.take(items, start: textStart, top: (slab.height - height) / 2)
        slab.ornaments.append(.picture(picture, start: pictureStart, y: (slab.height - picture.size.height) / 2))
        return slab
    }

    private func above(_ items: [VerticalItem]) -> Slab {
        let top = picture.size.height + gap
        var slab = Slab(height: top + items.height, lines: [], baseline: .zero)
        slab.take(items, start: .zero, top: top)
        slab.ornaments.append(.picture(picture, start: pictureEnd / 2, y: .zero))
        return slab
    }
}

extension ContentBlock {
    /// Stacks that were to stand side by side, one below the other where there is no room for both.
    fileprivate func unfolded(in measure: Length, setter: ParagraphSetter) -> [ContentBlock] {
        guard case .beside(let block) = self, BesideStacks.areCramped(block, setter: setter, measure: measure) else {
            return [self]
        }
        return block.start + block.end
    }
}

extension [VerticalItem] {
    private var slabs: [Slab] {
        compactMap { item in
            if case .slab(let slab) = item, !slab.lines.isEmpty { return slab }
            return nil
        }
    }

    fileprivate var lineCount: Int { slabs.count }

    /// Of the first block: the name.
    fileprivate var titleLines: Int {
        let first = slabs.first?.block
        return slabs.prefix { $0.block == first }.count
    }
}
