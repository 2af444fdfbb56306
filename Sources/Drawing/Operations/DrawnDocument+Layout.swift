import Geometry
import Glyphs
public import Layout

extension DrawnDocument {
    /// Turns laid-out pages into operations, one for one; neighbours of one leaf become one marked piece.
    public init(_ document: LaidOutDocument, metadata: DocumentMetadata) {
        self.init(
            pages: document.pages.map { DrawnPage(size: $0.size, content: Self.content(of: $0)) },
            structure: document.structure,
            bookmarks: document.bookmarks.map {
                Bookmark(title: $0.title, level: $0.level, page: $0.page, top: $0.top)
            }, metadata: metadata)
    }

    private static func content(of page: Page) -> [PageContent] {
        var content: [PageContent] = []
        for item in page.items {
            let (leaf, area, painted) = painted(item)
            switch (content.last, leaf) {
            // Each piece of a link has its own area, so that a link over two lines reacts on both.
            case (.marked(leaf, nil, let operations), .some(let id)) where area == nil:
                content[content.count - 1] = .marked(id, area: nil, operations + painted)
            case (.marked(leaf, let before?, let operations), .some(let id))
            where area == nil || area?.minY == before.minY:
                content[content.count - 1] = .marked(id, area: area.map(before.union), operations + painted)
            case (.artifact(let operations), nil):
                content[content.count - 1] = .artifact(operations + painted)
            case (_, let id?): content.append(.marked(id, area: area, painted))
            case (_, nil): content.append(.artifact(painted))
            }
        }
        return content
    }

    private static func painted(
        _ item: PlacedItem
    ) -> (leaf: StructureTree.NodeID?, area: Rectangle?, operations: [PaintOperation]) {
        switch item {
        case .glyphs(let glyphs):
            let operation = PaintOperation.glyphs(
                glyphs.run, origin: glyphs.origin, color: glyphs.color, stretch: glyphs.stretch)
            return (glyphs.leaf, glyphs.linkArea, [operation])
        case .rule(let area, let color, let leaf): return (leaf, nil, [.fill(area, color)])
        case .ground(let area, let color): return (nil, nil, [.fill(area, color)])
        case .picture(let picture):
            return (picture.leaf, nil, operations(of: picture))
        case .outline(let outline, let origin, let em, let color):
            return (nil, nil, [.outline(outline, origin: origin, em: em, color)])
        case .dot(let center, let radius, let color):
            return (nil, nil, [.circle(center: center, radius: radius, color)])
        }
    }

    /// A code is dark on light whatever is behind it: readers do not find one that is the other way round.
    private static func operations(of picture: PlacedPicture) -> [PaintOperation] {
        switch picture.content {
        case .image(let bytes): [.image(bytes, picture.area, cornerRadius: picture.cornerRadius)]
        case .code(let outline):
            [
                .fill(picture.area, .white),
                .outline(outline, origin: picture.area.origin, em: picture.area.size.width, .black),
            ]
        }
    }
}
