import Languages

/// Dates and places in the dress of headings, right below the heading of an entry:
/// `### Acme`, `##### May 2021 – June 2023`, `##### Ulm, Germany`.
enum FactHeadings {
    /// The group with such headings as lines; several dates are several roles and stay.
    static func asLines(_ group: HeadingGroups.Group, _ language: LanguageTag) -> HeadingGroups.Group {
        let isDate = { (title: RichText) in DateReader.readWhole(title, language: language) != nil }
        let count = group.blocks.prefix { block in
            block.isRule || block.heading.map { isDate($0.title) || PlaceGuess.isPlace($0.title.plainText) } == true
        }.count
        guard group.blocks.prefix(count).contains(where: { $0.heading.map { isDate($0.title) } == true }),
            group.blocks.count(where: { $0.heading.map { isDate($0.title) } == true }) == 1
        else { return group }
        var group = group
        for index in group.blocks.indices.prefix(count) {
            guard let title = group.blocks[index].heading?.title else { continue }
            group.blocks[index].kind = .paragraph(DraftLines(title))
        }
        return group
    }

    /// `### Phone` over nothing but the number, in a section of contacts: a line with a label.
    static func asLabels(_ blocks: [DraftBlock]) -> [DraftBlock] {
        var result: [DraftBlock] = []
        var index = 0
        while index < blocks.count {
            let after = index + 2 < blocks.count ? blocks[index + 2] : nil
            if let title = blocks[index].heading?.title, HeaderLabels.meaning(of: title.plainText) != nil,
                index + 1 < blocks.count, let value = blocks[index + 1].paragraph, value.lines.count == 1,
                after.map({ $0.heading != nil || $0.isRule }) ?? true
            {
                let line = title.withoutCommonEmphasis + RichText(": ") + value.joined
                result.append(DraftBlock(.paragraph(DraftLines(line)), span: blocks[index + 1].span))
                index += 2
            } else {
                result.append(blocks[index])
                index += 1
            }
        }
        return result
    }
}
