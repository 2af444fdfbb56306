import Languages

/// Skills and interests: labelled lines where each line has a label, else the blocks as they are.
struct SkillLines {
    let language: LanguageTag

    func blocks(of drafts: [DraftBlock], ledger: inout Ledger) -> [Block] {
        let reader = BodyReader(kind: .skills, language: language)
        let blocks = drafts.flatMap { draft -> [Block] in
            switch draft.kind {
            case .list(nil, let items):
                if let lines = labelled(items.map { $0.count == 1 ? $0[0].paragraph?.joined : nil }) {
                    return [.labelled(lines)]
                }
            case .paragraph(let lines):
                let logical = LogicalLines.merge(lines, language: language)
                if let lines = labelled(logical.lines.map(\.text)) { return [.labelled(lines)] }
            default: break
            }
            return reader.blocks(of: [draft], ledger: &ledger)
        }
        return BodyReader.joiningLabels(blocks)
    }

    /// All lines begin with a label and say something after it.
    private func labelled(_ lines: [RichText?]) -> [LabelledText]? {
        let labels = lines.map { line in line.flatMap { Label($0) } }
        let data = labels.compactMap { label -> LabelledText? in
            guard let label, !label.value.isEmpty, label.isStyled || label.label.wordCount <= 4 else { return nil }
            return LabelledText(label: label.label, text: label.value)
        }
        return data.count == lines.count && !data.isEmpty ? data : nil
    }
}
