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
}
