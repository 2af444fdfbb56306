import SourceText

/// A document cut into its header and its sections.
struct Outline {
    var header: [DraftBlock]
    var sections: [HeadingGroups.Group]

    init(_ blocks: [DraftBlock], names: PersonReader.Names) {
        let level = SectionLevel.level(of: blocks)
        var boundary = HeaderBoundary(level: level, names: names)
        let start = boundary.index(in: blocks)
        header = Array(blocks[..<start])
        // A first section may stand lower than the others.
        let first = start < blocks.count ? blocks[start].heading?.level ?? level : level
        var groups: [HeadingGroups.Group] = []
        var rest = Array(blocks[start...])
        if first > level {
            let end = rest.firstIndex { $0.heading.map { $0.level <= level } ?? false } ?? rest.count
            groups = HeadingGroups(Array(rest[..<end]), upTo: first).groups
            rest = Array(rest[end...])
        }
        sections = groups + HeadingGroups(rest, upTo: level).groups
    }
}

/// Finds the first block of the first section.
///
/// Headings before it are the document's title, the name, headlines, or hold contacts.
struct HeaderBoundary {
    let level: Int
    private var hasName: Bool
    private let names: PersonReader.Names
    private var headings = 0
    private var headlines = 0

    init(level: Int, names: PersonReader.Names) {
        self.level = level
        self.names = names
        hasName = names.name != nil
    }

    mutating func index(in blocks: [DraftBlock]) -> Int {
        for (index, block) in blocks.enumerated() {
            guard let heading = block.heading else { continue }
            let content = blocks[(index + 1)...].prefix { $0.heading == nil }
            let next = blocks[(index + 1)...].first { $0.heading != nil }?.heading
            if opensSection(heading.level, heading.title, Array(content), next) { return index }
            headings += 1
        }
        return blocks.count
    }

    private mutating func opensSection(
        _ level: Int, _ title: RichText, _ content: [DraftBlock], _ next: (level: Int, title: RichText)?
    ) -> Bool {
        let text = title.plainText
        if hasName ? SectionNames.isDocumentTitle(text) : NameReader.isDocumentTitle(text) {
            return headings > 0 && level >= self.level && next == nil && !content.isEmpty
        }
        if names.all.contains(where: { NameReader.sameName($0, text) }) {
            hasName = true
            return false
        }
        if !hasName, NameReader.isNameLabel(text) {
            hasName = true
            return false
        }
        if SectionTitle.isKnown(text) {
            // "Developer and DevOps" over contacts only sounds like a section.
            let isHeadline =
                hasName && headings == 1 && SectionTitle.match(text)?.quality != .whole && RoleGuess.isRole(text)
                && content.contains { !$0.isRule } && content.allSatisfy { PersonReader.isContactBlock($0) }
            if isHeadline { headlines += 1 }
            return !isHeadline
        }
        if NameReader.isContactLine(title) { return false }
        if !hasName { return !takesName(level, title, content) }
        return !takesHeadline(level, title, content, next)
    }

    /// The first heading names the person if it stands above the sections or is shaped like a name.
    private mutating func takesName(_ level: Int, _ title: RichText, _ content: [DraftBlock]) -> Bool {
        let isAbove = level < self.level
        let isName =
            NameReader.looksLikeName(title.plainText) || NameReader.holdsTitleWords(title.plainText)
            || NameReader.startsWithName(title)
        guard headings == 0 ? (isName || (isAbove && level == 1)) : isName else { return false }
        // As high as the sections, over blocks that are dates: two capitalised words, and still a section.
        if !isAbove,
            content.contains(where: {
                $0.paragraph.map { DateReader.readWhole($0.joined, language: nil) != nil } ?? false
            })
        {
            return false
        }
        hasName = true
        return true
    }

    /// A heading right below the name, with nothing under it but contacts, says what the person is.
    private mutating func takesHeadline(
        _ level: Int, _ title: RichText, _ content: [DraftBlock], _ next: (level: Int, title: RichText)?
    ) -> Bool {
        guard headlines < 2, title.wordCount <= 14, !title.plainText.hasSuffix(":") else { return false }
        // "### Psychiatrist" below "# Name", over a line or two.
        let isNote =
            level > self.level && headings == 1 && RoleGuess.isRole(title.plainText) && content.count <= 2
            && content.allSatisfy { $0.isRule || $0.paragraph.map { $0.joined.wordCount <= 12 } == true }
        let isBare = isNote || content.allSatisfy { $0.isRule || PersonReader.isContactBlock($0) }
        let isAbove = level < self.level
        let isDeeper = level > self.level
        guard isBare, isAbove || isDeeper || next != nil, next != nil || content.contains(where: { !$0.isRule }) else {
            return false
        }
        // A heading above the sections with other such headings after it is a part of the page.
        if isAbove, level > 1, next?.level == level, !RoleGuess.isRole(title.plainText) { return false }
        if !isAbove, !isDeeper, content.allSatisfy(\.isRule), !RoleGuess.isRole(title.plainText), headings > 1 {
            return false
        }
        headlines += 1
        return true
    }
}
