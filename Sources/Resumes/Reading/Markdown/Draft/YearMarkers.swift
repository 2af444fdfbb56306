import SourceText
import SyntaxTrees

/// Lists whose numbers are years: Markdown reads `2007. MA Bookbinding` as the 2007th item of a list.
enum YearMarkers {
    /// The items with their years as text again; nil if the list only counts.
    static func kept(in list: MarkdownList, items: [[DraftBlock]], ledger: Ledger) -> [[DraftBlock]]? {
        guard let start = list.start, (1900...2100).contains(start) else { return nil }
        return zip(list.items, items).map { item, blocks in
            guard let marker = marker(of: item, ledger), var first = blocks.first,
                case .paragraph(var lines) = first.kind,
                !lines.isEmpty
            else { return blocks }
            lines.lines[0].text = marker + lines.lines[0].text
            first.kind = .paragraph(lines)
            first.span = first.span.union(marker.span ?? first.span)
            return [first] + blocks.dropFirst()
        }
    }

    /// `2007. ` as it stands in the source.
    private static func marker(of item: MarkdownListItem, _ ledger: Ledger) -> RichText? {
        let span = ledger.file.span(item.span.range)
        let text = span.text
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 4, let mark = text.dropFirst(4).first, ".)".contains(mark) else { return nil }
        return RichText("\(digits)\(mark) ", span: span.part(0..<6))
    }
}
