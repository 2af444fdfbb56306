import SourceText
import SyntaxTrees

/// The tag of a paragraph or list in a text that is HTML.
struct HTMLBlockTag {
    /// In lower case.
    let name: String
    let isEnd: Bool
    /// Byte offsets (UTF-8) in the value's whole text.
    let range: Range<Int>

    private static let names: Set<String> = ["p", "div", "ul", "ol", "li"]

    /// In the order of the text. What an author writes about tags or with signs of less and more is none.
    static func tags(in text: PlacedText) -> [HTMLBlockTag] {
        let origin = text.range.lowerBound
        let bytes = Array(text.utf8)
        var code = codeSpans(in: bytes)[...]
        return HTMLTokenizer.tokens(of: text.string).compactMap { token in
            guard case .tag(let tag) = token.kind, names.contains(tag.name), isWhole(tag, bytes[token.range]) else {
                return nil
            }
            code = code.drop { $0.upperBound <= token.range.lowerBound }
            if let span = code.first, span.overlaps(token.range) { return nil }
            let range = origin + token.range.lowerBound..<origin + token.range.upperBound
            return HTMLBlockTag(name: tag.name, isEnd: tag.isClosing, range: range)
        }
    }

    /// Whether a tag ends on its line, and has attributes with values if it has any: `<p and q>` is prose.
    private static func isWhole(_ tag: HTMLTag, _ written: ArraySlice<UInt8>) -> Bool {
        let hasValues = tag.attributes.isEmpty || written.contains(UInt8(ascii: "="))
        return written.last == UInt8(ascii: ">") && !written.contains(0x0A) && !written.contains(0x0D) && hasValues
    }

    /// Between backticks and as many others (CommonMark 0.31, 6.1).
    private static func codeSpans(in bytes: [UInt8]) -> [Range<Int>] {
        let runs = backticks(in: bytes)
        var spans: [Range<Int>] = []
        var index = 0
        while index < runs.count {
            let close = runs[(index + 1)...].firstIndex { $0.count == runs[index].count }
            if let close { spans.append(runs[index].lowerBound..<runs[close].upperBound) }
            index = (close ?? index) + 1
        }
        return spans
    }

    private static func backticks(in bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "`") {
            if let last = runs.last, last.upperBound == place {
                runs[runs.count - 1] = last.lowerBound..<place + 1
            } else {
                runs.append(place..<place + 1)
            }
        }
        return runs
    }
}
