import SourceText

/// A job as a list of labelled facts, often in a quote: `> - Company: Acme`, `> - Post: Baker`.
enum LabelledItems {
    /// The facts as the lines of a paragraph, as they are read elsewhere; any other block as it was.
    static func asLines(_ block: DraftBlock) -> DraftBlock {
        guard let lines = lines(of: block) else { return block }
        let labels = lines.compactMap { Label($0.text) }
        let fields = labels.compactMap { FieldLabels.meaning(of: $0.name) }
        guard labels.count == lines.count, fields.contains(.field(.title)), fields.contains(.field(.organization))
        else {
            return block
        }
        var block = block
        block.kind = .paragraph(DraftLines(lines))
        return block
    }

    private static func lines(of block: DraftBlock) -> [DraftLines.Line]? {
        switch block.kind {
        case .quote(let inner): return inner.count == 1 ? lines(of: inner[0]) : nil
        case .list(_, let items):
            let texts = items.compactMap { $0.count == 1 ? $0[0].paragraph?.joined : nil }
            return texts.count == items.count ? texts.map { .init(text: $0, endsHard: true) } : nil
        default: return nil
        }
    }
}
