internal import Languages
import SourceText

/// Lists whose bullets are signs of text, as they come out of other programs: `• Python`, each in a paragraph or line.
enum BulletParagraphs {
    /// The blocks with lists instead of two or more such items that follow each other.
    static func joined(_ blocks: [DraftBlock]) -> [DraftBlock] {
        var result: [DraftBlock] = []
        var run: [(block: DraftBlock, items: [DraftLines])] = []
        func flush() {
            let items = run.flatMap(\.items)
            if items.count > 1, let first = run.first?.block, let last = run.last?.block {
                let blocks = items.map { [DraftBlock(.paragraph($0), span: $0.joined.span ?? first.span)] }
                result.append(DraftBlock(.list(start: nil, blocks), span: first.span.union(last.span)))
            } else {
                result += run.map(\.block)
            }
            run = []
        }
        for block in blocks {
            let (lead, block) = leadIn(of: block)
            if let lead {
                flush()
                result.append(lead)
            }
            if let items = items(of: block) {
                run.append((block, items))
            } else {
                flush()
                result.append(block)
            }
        }
        flush()
        return result
    }

    /// `What I did:` over `• one` and `• two` in one paragraph: the lines above the bullets are a paragraph of their own.
    private static func leadIn(of block: DraftBlock) -> (lead: DraftBlock?, rest: DraftBlock) {
        // `*- one*`: a hyphen at the start of a line stays in a paragraph only behind emphasis.
        func isItem(_ line: DraftLines.Line) -> Bool {
            bulletLength(line.text) != nil || line.text.plainText.hasPrefix("- ")
        }
        guard let lines = block.paragraph?.lines, let start = lines.firstIndex(where: isItem),
            start > 0, lines[start...].count(where: isItem) > 1
        else { return (nil, block) }
        var (lead, rest) = (block, block)
        lead.kind = .paragraph(DraftLines(Array(lines[..<start])))
        rest.kind = .paragraph(DraftLines(Array(lines[start...])))
        return (lead, rest)
    }

    /// What stands behind the bullets, lines that go on with their item; nil if the paragraph begins without one.
    private static func items(of block: DraftBlock) -> [DraftLines]? {
        guard let lines = block.paragraph?.lines, let first = lines.first else { return nil }
        let shared = sharedBullet(of: lines)
        let hasBullet = Self.bulletLength(first.text) != nil
        func bulletLength(_ line: RichText) -> Int? {
            if let shared { return length(of: shared, in: line) }
            // Below a bullet a dash is one too, of the items inside an item.
            return Self.bulletLength(line) ?? (hasBullet ? length(of: "–", in: line) : nil)
        }
        guard bulletLength(first.text) != nil else { return nil }
        var items: [[DraftLines.Line]] = []
        for line in lines {
            if let length = bulletLength(line.text) {
                items.append([.init(text: line.text.slice(length..<line.text.utf8Count), endsHard: line.endsHard)])
            } else {
                items[items.count - 1].append(line)
            }
        }
        return items.map { item in
            var item = item
            item[item.count - 1].endsHard = false
            return DraftLines(item)
        }
    }

    /// `🎓 Diploma` over `🎓 Degree`, `-- a` over `-- b`: what several lines of a paragraph begin with alike.
    private static func sharedBullet(of lines: [DraftLines.Line]) -> String? {
        guard lines.count > 1 else { return nil }
        let marks = lines.map { line in line.text.plainText.prefix { !$0.isWhitespace } }
        guard let mark = marks.first, (1...2).contains(mark.count),
            marks.count(where: { $0 == mark }) * 2 > lines.count,
            mark.allSatisfy({ Decoration.isDecoration($0) })
                || ["-", "--", "–", "—", "->", "→", "»"].contains(String(mark))
        else { return nil }
        return String(mark)
    }

    /// One item alone: `▸ Go`.
    static func withoutBullet(_ line: RichText) -> RichText {
        bulletLength(line).map { line.slice($0..<line.utf8Count) } ?? line
    }

    private static func length(of mark: String, in line: RichText) -> Int? {
        let text = line.plainText
        guard text.hasPrefix(mark) else { return nil }
        let space = text.dropFirst(mark.count).prefix { $0.isWhitespace }
        return space.isEmpty ? nil : mark.utf8.count + space.utf8.count
    }

    /// How many bytes the bullet and the space behind it take; nil if other bullets part the line into data.
    private static func bulletLength(_ line: RichText) -> Int? {
        let text = line.plainText
        guard let mark = text.first, bullets.contains(mark), !text.dropFirst().contains(mark) else { return nil }
        let rest = text.dropFirst()
        let space = rest.prefix { $0.isWhitespace }
        guard !space.isEmpty, rest.count > space.count else { return nil }
        return mark.utf8.count + space.utf8.count
    }

    private static let bullets: SignSet = "•●▪■◦○‣➢➤✓✔▸►"
}
