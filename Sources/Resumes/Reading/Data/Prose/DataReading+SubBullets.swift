import SourceText

extension DataReading {
    private static let mark = Array(" - ".utf8)

    /// Whether a text has parts that RenderCV's authors mean as sub-bullets.
    func hasSubBullets(_ text: PlacedText) -> Bool {
        !subBulletMarks(text).isEmpty
    }

    /// The text before the first ` - ` with the parts after as a list.
    ///
    /// RenderCV starts a sub-bullet at every ` - `, and so breaks prose that has a spaced hyphen. Here the hyphen
    /// counts where it begins a line in the author's file (a plain item that YAML folded), which no prose does; with
    /// `splitsSpacedHyphens` it counts everywhere.
    mutating func subBulleted(_ text: PlacedText) -> [Block] {
        let marks = subBulletMarks(text)
        guard let first = marks.first else {
            noteSpacedHyphen(text)
            let text = inlines(text)
            return text.isEmpty ? [] : [.paragraph(text)]
        }
        let head = inlines(text.part(text.range.lowerBound..<first).trimmed)
        var items: [[Block]] = []
        for (index, mark) in marks.enumerated() {
            let end = index + 1 < marks.count ? marks[index + 1] : text.range.upperBound
            let item = inlines(text.part(mark + Self.mark.count..<max(end, mark + Self.mark.count)).trimmed)
            if !item.isEmpty { items.append([.paragraph(item)]) }
        }
        let list: [Block] = items.isEmpty ? [] : [.list(ItemList(items: items))]
        return head.isEmpty ? list : [.paragraph(head)] + list
    }

    /// Offsets of the spaces before the hyphens.
    private func subBulletMarks(_ text: PlacedText) -> [Int] {
        guard format == .renderCV else { return [] }
        return spacedHyphens(text).filter { splitsSpacedHyphens || text.beginsLine($0 + 1) }
    }

    private func spacedHyphens(_ text: PlacedText) -> [Int] {
        let bytes = text.utf8
        return bytes.indices.filter { bytes[$0...].starts(with: Self.mark) }
    }

    private mutating func noteSpacedHyphen(_ text: PlacedText) {
        guard format == .renderCV, let hyphen = spacedHyphens(text).first,
            isFirst("spaced-hyphen", about: "")
        else { return }
        diagnostics.note(
            "spaced-hyphen", "RenderCV starts a sub-bullet at ' - '; here it stays text",
            at: text.span(hyphen..<hyphen + Self.mark.count),
            help:
                "To make a sub-bullet, begin a line with it, or say 'subBullets: anywhere' under 'vitaset' at the top.")
    }
}
