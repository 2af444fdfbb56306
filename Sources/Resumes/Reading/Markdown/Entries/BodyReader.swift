import Languages
import SourceText

/// Turns what stands under a head into blocks of the model, in the author's order.
struct BodyReader {
    let kind: SectionKind
    let language: LanguageTag

    func blocks(of drafts: [DraftBlock], ledger: inout Ledger) -> [Block] {
        let groups = HeadingGroups(drafts)
        var result = groups.lead.flatMap { blocks(of: $0, ledger: &ledger) }
        for group in groups.groups { result.append(.subsection(subsection(group, ledger: &ledger))) }
        return Self.joiningLabels(result)
    }

    // MARK: Block by block

    private func blocks(of draft: DraftBlock, ledger: inout Ledger) -> [Block] {
        switch draft.kind {
        case .paragraph(let lines): return paragraph(lines, ledger: &ledger)
        case .list(let start, let items):
            let items = items.map { item(of: $0, ledger: &ledger) }.filter { !$0.isEmpty }
            return items.isEmpty ? [] : [.list(ItemList(start: start, items: items))]
        case .quote(let inner):
            let inner = blocks(of: inner, ledger: &ledger)
            return inner.isEmpty ? [] : [.quote(inner)]
        case .verbatim(let text): return [.verbatim(text, draft.span)]
        case .definitions(let definitions): return definitions.map { definition($0, ledger: &ledger) }
        case .table(let header, let rows):
            return [.table(Table(header: header, rows: rows, alignments: draft.alignments))]
        case .heading(let level, let title):
            let group = HeadingGroups.Group(
                level: level, title: title, span: draft.span, blocks: [], isPrivate: draft.isPrivate)
            return [.subsection(subsection(group, ledger: &ledger))]
        case .rule:
            ledger.omit(draft.span.text, .rule, at: draft.span)
            return []
        case .pageBreak: return [.pageBreak]
        }
    }

    private func paragraph(_ lines: DraftLines, ledger: inout Ledger) -> [Block] {
        LabelledLines.segments(of: lines, trusting: isKnown).compactMap { segment in
            switch segment {
            case .plain(let lines): return self.plain(lines, ledger: &ledger)
            case .labelled(let label):
                guard FieldLabels.meaning(of: label.name) == .prose else {
                    let value = CodeTags.parted(BulletParagraphs.withoutBullet(label.value))
                    return .labelled([LabelledText(label: label.label, text: value)])
                }
                ledger.omit(label.label, .labelOfField)
                return .paragraph(label.value)
            }
        }
    }

    /// `**Summary**:` alone before the paragraphs that are the summary is the label of what they are.
    private func plain(_ lines: DraftLines, ledger: inout Ledger) -> Block? {
        if lines.lines.count == 1, Furniture.isButton(lines.joined, ledger) {
            ledger.omit(lines.joined, .pageFurniture)
            return nil
        }
        let stripped = Decoration.stripped(from: lines.joined)
        if !stripped.removed.isEmpty, stripped.text.trimmed().isEmpty {
            // An icon in a box of its own.
            ledger.omit(lines.joined, .decoration)
            return nil
        }
        if lines.lines.count == 1, let label = Label(lines.joined), label.value.isEmpty,
            FieldLabels.meaning(of: label.name) == .prose
        {
            ledger.omit(label.label, .labelOfField)
            return nil
        }
        return .paragraph(CodeTags.parted(Decorations.unled(ListedLines.kept(lines).joined, ledger: &ledger)))
    }

    /// A label that is not set apart counts if it is a known one or leads to an address.
    private func isKnown(_ label: Label) -> Bool {
        FieldLabels.meaning(of: label.name) != nil || (label.value.commonLink != nil && label.label.wordCount <= 3)
    }

    /// Labels inside an item are part of what the item says.
    private func item(of drafts: [DraftBlock], ledger: inout Ledger) -> [Block] {
        // Under a heading inside an item stands what follows it there.
        let groups = HeadingGroups(drafts)
        let lead = groups.lead.enumerated().flatMap { index, draft -> [Block] in
            guard let lines = draft.paragraph else { return blocks(of: [draft], ledger: &ledger) }
            return [.paragraph(index == 0 ? Decorations.unled(lines.joined, ledger: &ledger) : lines.joined)]
        }
        return lead + groups.groups.map { .subsection(subsection($0, ledger: &ledger)) }
    }

    /// `Backend` / `: Go, Rust` is a labelled line; a term with more than a paragraph is an entry.
    private func definition(_ definition: DraftDefinition, ledger: inout Ledger) -> Block {
        if definition.definitions.count == 1, let only = definition.definitions.first, only.count == 1,
            let text = only[0].paragraph?.joined
        {
            return .labelled([LabelledText(label: definition.term, text: text)])
        }
        if definition.definitions.isEmpty { return .paragraph(definition.term) }
        let body = Self.joiningLabels(definition.definitions.flatMap { blocks(of: $0, ledger: &ledger) })
        let title = definition.term.withoutCommonEmphasis
        return .entry(Entry(fields: [.title: title], body: body, span: definition.span))
    }

    private func subsection(_ group: HeadingGroups.Group, ledger: inout Ledger) -> Section {
        let title = Decorations.title(group.title, ledger: &ledger)
        let content = blocks(of: group.blocks, ledger: &ledger)
        return Section(kind: .other, title: title, content: content, isPrivate: group.isPrivate, span: group.span)
    }

    /// Labelled lines that follow each other are one block.
    static func joiningLabels(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        for block in blocks {
            if case .labelled(let next) = block, case .labelled(let before)? = result.last {
                result[result.count - 1] = .labelled(before + next)
            } else {
                result.append(block)
            }
        }
        return result
    }
}
