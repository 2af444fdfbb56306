import Geometry
import Themes

/// Short texts as rows of cells, to be read down one column after the other.
///
/// There are as many columns as the widest text allows, at most so many as asked for; a single one has no gaps.
struct GridRows {
    let rows: [RowBlock]

    init(_ block: GridBlock, measure: Length, setter: ParagraphSetter) {
        let room = measure - block.indent
        let widest = block.texts.map(setter.naturalWidth).max() ?? .zero
        let fitting = Int((room + block.columnGap) / (widest + block.columnGap + .pt(0.01)))
        let columns = max(1, min(fitting, block.mostColumns))
        let height = (block.texts.count + columns - 1) / columns
        let width = (room + block.columnGap) / Double(columns) - block.columnGap
        rows = (0..<height).map { row in
            let cells = (0..<columns).compactMap { column -> RowBlock.Cell? in
                let index = column * height + row
                guard index < block.texts.count else { return nil }
                return .init(
                    text: block.texts[index], width: .fixed(width, gap: block.columnGap), alignment: .start)
            }
            return RowBlock(cells: cells, indent: block.indent)
        }
    }
}
