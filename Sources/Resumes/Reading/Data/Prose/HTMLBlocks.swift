import SourceText

/// Paragraphs and lists that stand as HTML in a text, `<p>…</p><ul><li>…`, as editors of web pages export them.
struct HTMLBlocks {
    /// A list or item that is open, and what has been read into it.
    private struct Frame {
        enum Kind {
            case list(start: Int?)
            case item
        }

        let kind: Kind
        /// Of a list.
        var items: [[Block]] = []
        /// Of an item.
        var blocks: [Block] = []

        var isItem: Bool {
            if case .item = kind { return true }
            return false
        }
    }

    /// Lists and items inside each other; what is deeper stands in the deepest.
    private static let deepestNesting = 100

    private let inlines: (PlacedText) -> RichText
    private var frames: [Frame] = []
    private var blocks: [Block] = []
    private var omissions: [Omission] = []

    /// Nil for a text without such tags; else its blocks, and the tags as omissions.
    static func read(
        _ text: PlacedText, inlines: (PlacedText) -> RichText
    ) -> (blocks: [Block], omissions: [Omission])? {
        let tags = HTMLBlockTag.tags(in: text)
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

    private mutating func read(_ text: PlacedText, _ tags: [HTMLBlockTag]) {
        var start = text.range.lowerBound
        for tag in tags {
            add(text.part(start..<tag.range.lowerBound))
            start = tag.range.upperBound
            let part = text.part(tag.range)
            omissions.append(Omission(part.string, .markup, span: part.span))
            read(tag)
        }
        add(text.part(start..<text.range.upperBound))
        while let frame = frames.last {
            if frame.isItem { endItem() } else { endList() }
        }
    }

    private mutating func read(_ tag: HTMLBlockTag) {
        switch tag.name {
        case "ul", "ol":
            if tag.isEnd { endList() } else { open(.list(start: tag.name == "ol" ? 1 : nil)) }
        case "li":
            endItem()
            if !tag.isEnd { open(.item) }
        default: break
        }
    }

    private mutating func open(_ kind: Frame.Kind) {
        if frames.count < Self.deepestNesting { frames.append(Frame(kind: kind)) }
    }

    private mutating func add(_ text: PlacedText) {
        let text = inlines(text.trimmed)
        if !text.isEmpty { add(.paragraph(text)) }
    }

    private mutating func add(_ block: Block) {
        guard frames.last?.isItem == true else { return blocks.append(block) }
        frames[frames.count - 1].blocks.append(block)
    }

    /// An item without a list around it, as from a text that was cut, is one of a list all the same.
    private mutating func endItem() {
        guard let item = frames.last, item.isItem else { return }
        frames.removeLast()
        guard !item.blocks.isEmpty else { return }
        if frames.last?.isItem == false {
            frames[frames.count - 1].items.append(item.blocks)
        } else {
            add(.list(ItemList(start: nil, items: [item.blocks])))
        }
    }

    private mutating func endList() {
        endItem()
        guard let list = frames.last, case .list(let start) = list.kind else { return }
        frames.removeLast()
        if !list.items.isEmpty { add(.list(ItemList(start: start, items: list.items))) }
    }
}
