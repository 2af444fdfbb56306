import SourceText

/// Paragraphs and lists that stand as HTML in a text, `<p>…</p><ul><li>…`, as editors of web pages export them.
struct HTMLBlocks {
    private enum Frame {
        case list(start: Int?, items: [[Block]])
        case item([Block])
    }

    private static let names: Set<String> = ["p", "div", "ul", "ol", "li"]

    private let inlines: (PlacedText) -> RichText
    private var frames: [Frame] = []
    private var blocks: [Block] = []
    private var omissions: [Omission] = []

    /// Nil for a text without such tags; else its blocks, and the tags as omissions.
    static func read(
        _ text: PlacedText, inlines: (PlacedText) -> RichText
    ) -> (blocks: [Block], omissions: [Omission])? {
        let tags = tags(in: text)
        guard !tags.isEmpty else { return nil }
        return withoutActuallyEscaping(inlines) { inlines in
            var reader = HTMLBlocks(inlines: inlines)
            reader.read(text, tags)
            return (reader.blocks, reader.omissions)
        }
    }

    private init(inlines: @escaping (PlacedText) -> RichText) {
        self.inlines = inlines
    }

    // MARK: Tags

    private struct Tag {
        let name: String
        let isEnd: Bool
        let range: Range<Int>
    }

    private static func tags(in text: PlacedText) -> [Tag] {
        let bytes = text.utf8
        var tags: [Tag] = []
        var place = bytes.startIndex
        while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
            let isEnd = bytes[open + 1] == UInt8(ascii: "/")
            let name = bytes[(open + (isEnd ? 2 : 1))..<close].prefix { (0x61...0x7A).contains($0 | 0x20) }
            let word = String(decoding: name, as: UTF8.self).lowercased()
            if names.contains(word) { tags.append(Tag(name: word, isEnd: isEnd, range: open..<close + 1)) }
            place = names.contains(word) ? close + 1 : open + 1
        }
        return tags
    }

    // MARK: Blocks

    private mutating func read(_ text: PlacedText, _ tags: [Tag]) {
        var start = text.range.lowerBound
        for tag in tags {
            add(text.part(start..<tag.range.lowerBound))
            start = tag.range.upperBound
            let part = text.part(tag.range)
            omissions.append(Omission(part.string, .markup, span: part.span))
            switch tag.name {
            case "ul", "ol":
                if tag.isEnd { endList() } else { frames.append(.list(start: tag.name == "ol" ? 1 : nil, items: [])) }
            case "li":
                endItem()
                if !tag.isEnd { frames.append(.item([])) }
            default: break
            }
        }
        add(text.part(start..<text.range.upperBound))
        while !frames.isEmpty {
            if case .item? = frames.last { endItem() } else { endList() }
        }
    }

    private mutating func add(_ text: PlacedText) {
        let text = inlines(text.trimmed)
        if !text.isEmpty { add(.paragraph(text)) }
    }

    private mutating func add(_ block: Block) {
        guard case .item(let inner)? = frames.last else { return blocks.append(block) }
        frames[frames.count - 1] = .item(inner + [block])
    }

    /// An item without a list around it, as from a text that was cut, is one of a list all the same.
    private mutating func endItem() {
        guard case .item(let inner)? = frames.last else { return }
        frames.removeLast()
        guard !inner.isEmpty else { return }
        if case .list(let start, let items)? = frames.last {
            frames[frames.count - 1] = .list(start: start, items: items + [inner])
        } else {
            add(.list(ItemList(start: nil, items: [inner])))
        }
    }

    private mutating func endList() {
        endItem()
        guard case .list(let start, let items)? = frames.last else { return }
        frames.removeLast()
        if !items.isEmpty { add(.list(ItemList(start: start, items: items))) }
    }
}
