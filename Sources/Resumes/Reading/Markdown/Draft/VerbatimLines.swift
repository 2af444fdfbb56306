import SourceText

/// The lines of a code block as texts with their places.
enum VerbatimLines {
    /// Lines without words are left out.
    static func lines(of block: DraftBlock) -> [RichText] {
        guard case .verbatim(let text) = block.kind else { return [] }
        let bytes = block.span.file.bytes
        var position = block.span.range.lowerBound
        return text.split(separator: "\n").compactMap { line in
            let words = String(line).trimmedText
            guard !words.isEmpty else { return nil }
            let range = find(Array(words.utf8), in: bytes, from: position, to: block.span.range.upperBound)
            if let range { position = range.upperBound }
            return RichText(words, span: range.map(block.span.file.span) ?? block.span)
        }
    }

    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
        guard wanted.count <= end - start else { return nil }
        for index in start...end - wanted.count where bytes[index..<index + wanted.count].elementsEqual(wanted) {
            return index..<index + wanted.count
        }
        return nil
    }
}
