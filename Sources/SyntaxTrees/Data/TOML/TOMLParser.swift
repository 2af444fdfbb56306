import SourceText

/// Reads TOML 1.0 into a tree, by toml++. Floats, dates and times stay as written.
///
/// toml++ stops at its first fault, and then there is no tree.
struct TOMLParser {
    let file: SourceFile
    let range: Range<Int>
    /// The byte offset of each line's start; TOML lines end with LF or CRLF only.
    private let lineStarts: [Int]

    init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
        lineStarts = [range.lowerBound] + range.filter { file.bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    func parseDocument(_ diagnostics: inout Diagnostics) -> DataNode? {
        if let place = TOMLNesting.tooDeep(in: file.bytes[range]) {
            diagnostics.append(.nestingTooDeep(at: file.span(place..<place + 1)))
            return nil
        }
        switch TOMLDocument(file.bytes[range]) {
        case .fault(let message, let place):
            let offset = min(self.offset(of: place), range.upperBound)
            diagnostics.error(
                "toml-syntax", "TOML cannot be read here: \(message)",
                at: file.span(offset..<min(offset + 1, range.upperBound)),
                help: "Text values need quotes: key = \"value\".")
            return nil
        case .nodes(let nodes):
            var rest = nodes[...]
            return tree(&rest)
        }
    }

    /// The next node with all its children, which follow it in the list.
    private func tree(_ rest: inout ArraySlice<TOMLNode>) -> DataNode? {
        guard let node = rest.popFirst() else { return nil }
        let span = self.span(node.begin, node.end)
        switch node.kind {
        case .table(let count):
            var entries: [DataEntry] = []
            for _ in 0..<count {
                guard let child = rest.first, let value = tree(&rest) else { break }
                let keySpan = self.span(child.keyBegin, child.keyEnd)
                entries.append(DataEntry(key: child.key ?? "", keySpan: keySpan, value: value))
            }
            return DataNode(.map(entries), span: hull(span, entries.map(\.value.span)))
        case .array(let count):
            let elements = (0..<count).compactMap { _ in tree(&rest) }
            return DataNode(.list(elements), span: hull(span, elements.map(\.span)))
        case .string(let text): return DataNode(.string(text), span: span)
        case .bool(let value): return DataNode(.bool(value), span: span)
        case .integer(let value):
            // `+49`, `0x2A` and `1_000` keep being what was typed.
            return DataNode(span.text == String(value) ? .integer(value) : .number(span.text), span: span)
        case .verbatim:
            let isDate = span.text.contains(":") || span.text.dropFirst(4).first == "-"
            return DataNode(isDate ? .string(span.text) : .number(span.text), span: span)
        }
    }

    /// A table's own place is its header; it reaches to its last child.
    private func hull(_ own: SourceSpan, _ children: [SourceSpan]) -> SourceSpan {
        guard let last = children.map(\.range.upperBound).max() else { return own }
        return file.span(own.range.lowerBound..<max(own.range.upperBound, last))
    }

    private func span(_ begin: TOMLPlace, _ end: TOMLPlace) -> SourceSpan {
        let start = offset(of: begin)
        return file.span(start..<max(start, offset(of: end)))
    }

    private func offset(of place: TOMLPlace) -> Int {
        guard place.line >= 1, place.line <= lineStarts.count else { return range.lowerBound }
        var position = lineStarts[place.line - 1]
        var column = 1
        while column < place.column, position < range.upperBound {
            position += 1
            while position < range.upperBound, file.bytes[position] & 0xC0 == 0x80 { position += 1 }
            column += 1
        }
        return position
    }
}
