import SourceText
import SyntaxTrees

extension DataReading {
    /// Running text with its Markdown and HTML resolved; line ends are spaces.
    mutating func inlines(_ text: PlacedText) -> RichText {
        let text = text.trimmed
        guard Self.mayHaveMarkup(text.utf8) else { return RichText(text.string, span: text.span) }
        guard format == .renderCV else { return marked(text) }
        return withRawParts(text)
    }

    /// Blocks of Markdown.
    mutating func markdownBlocks(_ text: PlacedText) -> [Block] {
        var converter = MarkdownBlocks(text: text, reading: self)
        let blocks = converter.blocks(MarkdownParser.parseBlocks(text.string, span: nil))
        self = converter.reading
        return blocks
    }

    /// Markup, entities, addresses or white space that must be folded: anything a plain run is not.
    private static func mayHaveMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x00..<0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
                UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "$"),
                UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "{"):
                return true
            // `http://` and `www.`.
            case UInt8(ascii: "/") where previous == byte: return true
            case UInt8(ascii: ".") where previous == UInt8(ascii: "w"): return true
            case 0x20 where previous == byte: return true
            default: previous = byte
            }
        }
        return false
    }

    mutating func marked(_ text: PlacedText) -> RichText {
        guard !text.isEmpty else { return RichText() }
        return runs(of: MarkdownParser.parseInlines(text.string, span: nil), in: text)
    }

    /// Runs of a fragment that was parsed by itself: its places are offsets in the text.
    mutating func runs(of inlines: [MarkdownInline], in text: PlacedText) -> RichText {
        let start = text.range.lowerBound
        var runs = MarkupRuns { span in
            text.span(start + span.range.lowerBound..<start + span.range.upperBound)
        }
        runs.add(inlines)
        omissions += runs.omissions
        return runs.text
    }
}
