import Geometry
import Themes

/// What stands beside the flows on page one, measured.
struct StandingSlabs {
    var items: [VerticalItem]
    var column: PageFrames.Column
    var top: Length
    /// How tall it may be; nil: as it is.
    var room: Length?

    var height: Length { items.reduce(.zero) { $0 + $1.height } }

    static func measured(_ contents: [StandingContent], setter: ParagraphSetter, costs: PageBreakTheme)
        -> [StandingSlabs]
    {
        contents.map { content in
            var slabs = StandingSlabs(
                items: BlockMeasurer.measured(content.blocks, setter: setter, costs: costs, measure: content.width)
                    .items,
                column: .init(start: content.start, width: content.width), top: content.top, room: content.height)
            if content.growsUpwards { slabs.top = slabs.top - slabs.height }
            return slabs
        }
    }
}
