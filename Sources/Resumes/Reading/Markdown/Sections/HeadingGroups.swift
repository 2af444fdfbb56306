import SourceText

/// Blocks cut at their topmost headings: what comes before the first one, then each heading with its blocks.
struct HeadingGroups {
    struct Group {
        var level: Int
        var title: RichText
        var span: SourceSpan
        var blocks: [DraftBlock]
        var isPrivate = false
    }

    var lead: [DraftBlock] = []
    var groups: [Group] = []

    /// Cuts at headings of the topmost level there is.
    init(_ blocks: [DraftBlock]) {
        self.init(blocks, upTo: blocks.compactMap(\.heading?.level).min() ?? 0)
    }

    /// Cuts at every heading of a level or above.
    init(_ blocks: [DraftBlock], upTo level: Int) {
        for block in blocks {
            if let heading = block.heading, heading.level <= level {
                groups.append(
                    Group(
                        level: heading.level, title: heading.title, span: block.span, blocks: [],
                        isPrivate: block.isPrivate))
            } else if groups.isEmpty {
                lead.append(block)
            } else {
                groups[groups.count - 1].blocks.append(block)
            }
        }
    }
}
