import Glyphs
import Languages

extension ParagraphSetter {
    /// Tells the shaper of the later texts of these blocks, so that they can be shaped while the lines of the earlier ones
    /// are broken.
    func announceLaterTexts(of blocks: [ContentBlock]) {
        shaper.announce {
            let texts = blocks.flatMap(\.plainTexts)
            let most = Int(Self.laterShare * Double(texts.reduce(0) { $0 + $1.byteCount }))
            var bytes = 0
            let later = texts.reversed().prefix { text in
                bytes += text.byteCount
                return bytes <= most
            }
            return later.reversed().map { AnnouncedText(Self.styled($0), direction: $0.language.direction) }
        }
    }

    /// Of a text's cost the greater part is its shaping; who sets the earlier texts must also break and place all of them.
    private static let laterShare = 0.75
}

extension ContentBlock {
    /// What is shaped as it stands when the block is measured, in that order.
    fileprivate var plainTexts: [InlineText] {
        switch self {
        case .paragraph(let block): block.isVerbatim ? [] : [block.text]
        case .row(let row): row.cells.map(\.text)
        default: []
        }
    }
}

extension InlineText {
    fileprivate var byteCount: Int { pieces.reduce(0) { $0 + $1.text.utf8.count } }
}
