import Geometry
import Themes

/// What stands beside the flows on page one, measured.
struct StandingSlabs {
    var items: [VerticalItem]
    var column: PageFrames.Column
    var top: Length
    /// How tall it may be; nil: as it is.
    var room: Length?

    /// Whether a tall header moves it down.
    var givesWay = false

    var height: Length { items.height }

    /// - Parameter headerEnd: where name and contacts end, with the space below them.
    static func measured(
        _ contents: [StandingContent], below headerEnd: Length?, setter: ParagraphSetter, costs: PageBreakTheme
    )
        -> [StandingSlabs]
    {
        contents.map { content in
            var slabs = StandingSlabs(
                items: BlockMeasurer.measured(content.blocks, setter: setter, costs: costs, measure: content.width)
                    .items.withoutPageEnds,
                column: .init(start: content.start, width: content.width), top: content.top, room: content.height)
            if content.growsUpwards { slabs.top = slabs.top - slabs.height }
            slabs.givesWay = content.givesWay
            if content.givesWay, let headerEnd { slabs.top = max(slabs.top, headerEnd) }
            return slabs
        }
    }
}
