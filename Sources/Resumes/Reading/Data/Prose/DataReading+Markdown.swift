import SourceText

extension DataReading {
    /// Running text with its markup resolved; line ends are spaces.
    mutating func inlines(_ text: PlacedText) -> RichText {
        RichText(text.string.split(whereSeparator: \.isWhitespace).joined(separator: " "), span: text.span)
    }

    mutating func markdownBlocks(_ text: PlacedText) -> [Block] {
        LinedText.blocks(text) { self.inlines($0) }
    }
}
