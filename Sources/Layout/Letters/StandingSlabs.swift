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

    static func measured(
        _ contents: [StandingContent], setter: ParagraphSetter, costs: PageBreakTheme
    ) -> [StandingSlabs] {
        contents.map { content in
            var slabs = StandingSlabs(
                items: BlockMeasurer.measured(content.blocks, setter: setter, costs: costs, measure: content.width)
                    .items.withoutPageEnds,
                column: .init(start: content.start, width: content.width), top: content.top, room: content.height)
            if content.growsUpwards { slabs.top = slabs.top - slabs.height }
            slabs.givesWay = content.givesWay
            return slabs
        }
    }
}

/// What stands beside the flows, moved so that nothing of it is printed over the header, over another of it or over the text.
struct StandingArrangement {
    private(set) var slabs: [StandingSlabs]
    /// Where the text begins.
    private(set) var textTop: Length
    /// How far below its place the address stands, so that it is not printed over name and contacts.
    private(set) var shift = Length.zero

    /// - Parameters:
    ///   - headerEnd: where name and contacts end, with the space below them.
    ///   - slack: what of this space may go before the address has to.
    ///   - gap: the least distance of a date from the recipient, and half of that from the text.
    init(_ slabs: [StandingSlabs], below headerEnd: Length, slack: Length, textTop: Length, gap: Length) {
        self.slabs = slabs
        self.textTop = max(textTop, headerEnd)
        let fixed = slabs.indices.filter { !slabs[$0].givesWay && slabs[$0].height > .zero }
        var top = self.textTop
        if let first = fixed.map({ slabs[$0].top }).min() {
            shift = headerEnd - slack > first ? headerEnd - first : .zero
            for index in fixed { self.slabs[index].top += shift }
            let end = fixed.map { self.slabs[$0].top + self.slabs[$0].height }.max() ?? .zero
            self.textTop = max(textTop + shift, headerEnd, end + gap)
            top = first + shift
        }
        for index in slabs.indices where slabs[index].givesWay {
            place(index, between: headerEnd - slack, and: top, gap: gap)
        }
    }

    /// Above the recipient if there is room, else below, where the text makes room for it.
    private mutating func place(_ index: Int, between headerEnd: Length, and top: Length, gap: Length) {
        slabs[index].top = max(slabs[index].top, headerEnd)
        guard slabs[index].top + slabs[index].height + gap > top else { return }
        slabs[index].top = textTop
        textTop += slabs[index].height + gap * 2
    }
}
