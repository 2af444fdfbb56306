import SourceText

/// Gathers the link reference definitions, which cmark uses and drops.
///
/// They stand at the start of paragraphs or make up whole ones; what of a paragraph's lines did not become text
/// must be definitions.
struct LinkDefinitionCollector {
    private let source: MarkdownSource
    /// For each line, counted from 1, whether it is in a block.
    private var isUsed: [Bool]
    private(set) var definitions: [LinkDefinition] = []
    /// Places of footnotes that nothing refers to.
    private(set) var unusedFootnotes: [(label: String, span: SourceSpan)] = []

    init(source: MarkdownSource) {
        self.source = source
        isUsed = Array(repeating: false, count: source.lineCount + 2)
    }

    /// Says that these lines are in a block.
    mutating func markUsed(_ lines: Range<Int>) {
        for line in lines.clamped(to: isUsed.indices) { isUsed[line] = true }
    }

    /// What precedes the text of a block in its lines.
    mutating func collect(from found: LeafLocator.Found, entities: inout EntityTable) {
        markUsed(found.lines)
        guard let text = found.text, text.content.count < found.whole.content.count else { return }
        guard !found.whole.content.starts(with: text.content) else { return }
        let length = found.whole.content.count - text.content.count
        read(found.whole.part(start: 0, count: length), entities: &entities)
    }

    /// The lines that were text for cmark, but are in no block.
    mutating func collectRest(_ locator: LeafLocator, entities: inout EntityTable) {
        var text = LeafText()
        for line in 1...source.lineCount + 1 {
            let range = locator.hasText(inLine: line) ? locator.textRange(ofLine: line) : 0..<0
            let isRest = !isUsed[line] && !source.trimmed(range).isEmpty
            if isRest {
                noteFootnote(inLine: line, before: range.lowerBound)
                text.append(range, of: source.bytes)
            } else if !text.content.isEmpty {
                read(text, entities: &entities)
                text = LeafText()
            }
        }
        definitions.sort { $0.span.range.lowerBound < $1.span.range.lowerBound }
    }

    private mutating func read(_ text: LeafText, entities: inout EntityTable) {
        let scanner = LinkScanner(bytes: text.content)
        var offset = 0
        while offset < text.content.count {
            guard let found = scanner.definition(at: offset) else {
                // Not ours: try again on the next line.
                while offset < text.content.count, !text.content[offset].isLineEnd { offset += 1 }
                offset = scanner.skipWhiteSpace(offset)
                continue
            }
            let label = String(decoding: text.content[found.label], as: UTF8.self)
            let target = entities.unescaped(text.content[found.destination])
            let span = source.span(source.trimmed(text.source(of: offset..<found.end)))
            definitions.append(LinkDefinition(label: label, target: target, span: span))
            offset = scanner.skipWhiteSpace(found.end)
        }
    }

    /// `[^label]:` before the text of a line: cmark has dropped the footnote, because nothing refers to it.
    private mutating func noteFootnote(inLine line: Int, before end: Int) {
        let range = source.trimmed(source.start(ofLine: line)..<end)
        let bytes = source.bytes[range]
        guard bytes.suffix(2).elementsEqual("]:".utf8), let open = bytes.lastIndex(of: UInt8(ascii: "[")),
            bytes[open...].starts(with: "[^".utf8)
        else { return }
        let label = String(decoding: bytes[open...].dropFirst(2).dropLast(2), as: UTF8.self)
        unusedFootnotes.append((label, source.span(open..<range.upperBound)))
    }
}

extension LinkScanner {
    struct Definition {
        let label: Range<Int>
        let destination: Range<Int>
        let end: Int
    }

    /// `[label]: destination "title"`, the title perhaps on the next line (CommonMark 0.29, 4.7).
    func definition(at offset: Int) -> Definition? {
        guard let labelEnd = endOfLabel(at: offset), labelEnd < bytes.count, bytes[labelEnd] == UInt8(ascii: ":") else {
            return nil
        }
        let start = skipWhiteSpace(labelEnd + 1)
        guard start < bytes.count, let end = endOfDestination(at: start), end > start else { return nil }
        let isPointed = bytes[start] == UInt8(ascii: "<")
        let destination = isPointed ? start + 1..<end - 1 : start..<end
        let label = offset + 1..<labelEnd - 1
        let titleStart = skipWhiteSpace(end)
        if titleStart > end, let title = endOfTitle(at: titleStart), let lineEnd = endOfLine(at: title) {
            return Definition(label: label, destination: destination, end: lineEnd)
        }
        return endOfLine(at: end).map { Definition(label: label, destination: destination, end: $0) }
    }

    /// Where the line ends, if only white space follows.
    private func endOfLine(at offset: Int) -> Int? {
        let end = skipBlanks(offset)
        return end >= bytes.count || bytes[end].isLineEnd ? end : nil
    }
}

extension EntityTable {
    /// A link destination with its escapes and entities undone.
    mutating func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        let bytes = Array(bytes)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1].isASCIIPunctuation {
                result.append(bytes[index + 1])
                index += 2
            } else if let entity = entity(in: bytes, at: index) {
                result.append(contentsOf: entity.text.utf8)
                index += entity.length
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
