import SourceText

/// Text whose line ends the author typed, as in JSON's `"one\ntwo"`: bullets become lists, blank lines part
/// paragraphs, any other line end stays one.
struct LinedText {
    private struct Item {
        let line: PlacedText
        /// How much of the line is the mark and its spaces.
        let markWidth: Int
        let indent: Int
        /// Nil for a bullet.
        let number: Int?

        var text: PlacedText { line.dropFirst(markWidth) }
    }

    private enum Line {
        case blank
        case text(PlacedText, indent: Int)
        case item(Item)
    }

    /// Lists inside lists; deeper ones are items of the deepest.
    private static let deepestList = 8

    private var lines: ArraySlice<Line>
    private let inlines: (PlacedText) -> RichText

    static func blocks(_ text: PlacedText, inlines: (PlacedText) -> RichText) -> [Block] {
        withoutActuallyEscaping(inlines) { inlines in
            var reader = LinedText(lines: text.lines.map(line)[...], inlines: inlines)
            return reader.blocks()
        }
    }

    /// Without the mark that begins a bullet, and how long mark and spaces are; nil if the line begins with none.
    static func bulletWidth(_ text: PlacedText) -> Int? {
        let line = text.string
        guard let mark = line.first else { return nil }
        let rest = line.dropFirst()
        switch mark {
        case "•", "▪", "◦", "●", "‣", "■", "∙", "⁃":
            return mark.utf8.count + rest.prefix(while: \.isWhitespace).utf8.count
        case "-", "*", "+", "–", "·":
            let space = rest.prefix(while: \.isWhitespace)
            return space.isEmpty || space.count == rest.count ? nil : mark.utf8.count + space.utf8.count
        default: return nil
        }
    }

    // MARK: Lines

    private static func line(_ raw: PlacedText) -> Line {
        let text = raw.trimmed
        if text.isEmpty { return .blank }
        let indent = text.range.lowerBound - raw.range.lowerBound
        if let width = bulletWidth(text) {
            return .item(Item(line: text, markWidth: width, indent: indent, number: nil))
        }
        if let (number, width) = numberWidth(text) {
            return .item(Item(line: text, markWidth: width, indent: indent, number: number))
        }
        return .text(text, indent: indent)
    }

    /// `1. ` or `2) `, at most two digits: `2019. ` is a year.
    private static func numberWidth(_ text: PlacedText) -> (Int, Int)? {
        let line = text.string
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let number = Int(digits),
            [".", ")"].contains(line.dropFirst(digits.count).first ?? " "),
            line.dropFirst(digits.count + 1).first == " ", line.utf8.count > digits.count + 2
        else { return nil }
        return (number, digits.count + 2)
    }

    // MARK: Blocks

    private mutating func blocks() -> [Block] {
        var blocks: [Block] = []
        while let line = lines.first {
            switch line {
            case .blank: lines.removeFirst()
            case .text: blocks.append(.paragraph(paragraph()))
            case .item(let item) where item.number != nil && !opensNumbers(item):
                // A number that opens no list of numbers is text.
                lines[lines.startIndex] = .text(item.line, indent: item.indent)
            case .item(let item): blocks.append(.list(list(like: item, depth: 1)))
            }
        }
        return blocks
    }

    /// Numbers start at one and go on in another line.
    private func opensNumbers(_ item: Item) -> Bool {
        guard item.number == 1 else { return false }
        return lines.dropFirst().contains { line in
            if case .item(let other) = line { return other.number == 2 && other.indent == item.indent }
            return false
        }
    }

    private mutating func paragraph() -> RichText {
        var text = RichText()
        while case .text(let line, _)? = lines.first {
            lines.removeFirst()
            if !text.isEmpty { text.runs.append(TextRun("\n")) }
            text.runs += inlines(line).runs
        }
        return text
    }

    private mutating func list(like first: Item, depth: Int) -> ItemList {
        var items: [[Block]] = []
        while let item = nextItem(like: first) {
            var text = inlines(item.text)
            var last = item.text
            // A line that stands in is the item's own text going on, and so is one that cannot begin a sentence.
            while case .text(let more, let indent)? = lines.first,
                indent > item.indent || Self.goesOn(more, after: last)
            {
                lines.removeFirst()
                text.runs += [TextRun(" ")] + inlines(more).runs
                last = more
            }
            var blocks: [Block] = [.paragraph(text)]
            if case .item(let inner)? = lines.first, inner.indent > item.indent, depth < Self.deepestList {
                blocks.append(.list(list(like: inner, depth: depth + 1)))
            }
            items.append(blocks)
        }
        return ItemList(start: first.number, items: items)
    }

    /// Whether a line goes on with the one before, which no sentence ends: it begins in lower case, with a bracket or a
    /// comma. `iPhone` is a name.
    private static func goesOn(_ line: PlacedText, after previous: PlacedText) -> Bool {
        let text = line.string
        guard let first = text.first, let end = previous.string.last, !".!?".contains(end) else { return false }
        let word = text.prefix { !$0.isWhitespace }
        return "(,;".contains(first) || first.isLowercase && !word.contains(where: \.isUppercase)
    }

    /// Takes the next line if it is an item of the same list, with the blank lines before it.
    private mutating func nextItem(like first: Item) -> Item? {
        let next = lines.firstIndex { line in
            if case .blank = line { return false }
            return true
        }
        guard let next, case .item(let item) = lines[next], item.indent >= first.indent,
            (item.number == nil) == (first.number == nil)
        else { return nil }
        lines = lines[(next + 1)...]
        return item
    }
}
