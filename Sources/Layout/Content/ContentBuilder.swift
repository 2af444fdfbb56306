import Geometry
import Languages
import Resumes
import Themes

/// Turns a CV into blocks as a theme wants them: what stands where, in which style, with what space and at what cost.
struct ContentBuilder {
    let theme: Theme
    let resume: Resume
    let illustrations: Illustrations
    var content: DocumentContent
    /// The node new content is added to.
    var parent = StructureTree.root
    /// The level of section titles: below the name, if there is one.
    let sectionLevel: Int
    let dateText: DateText
    let punctuation: Punctuation
    private let mainStyler: InlineStyler
    private let sideStyler: InlineStyler

    /// The story: header, then the sections in the theme's order, each into its flow. The side column, which mostly ends on
    /// page one, is read before the main one, so that nobody's jobs are read with a list of languages in between.
    static func content(
        of resume: Resume, theme: Theme, punctuation: Punctuation, illustrations: Illustrations = .none,
        appendsSheet: Bool = false
    ) -> DocumentContent {
        var builder = ContentBuilder(
            resume: resume, theme: theme, punctuation: punctuation, illustrations: illustrations)
        builder.addHeader()
        if let letter = resume.letter {
            builder.add(letter)
            return builder.content
        }
        builder.addOpening()
        for section in builder.orderedSections() { builder.add(section, toSide: builder.standsInSide(section)) }
        if appendsSheet { builder.addSpecimenSheet() }
        return builder.content
    }

    private init(resume: Resume, theme: Theme, punctuation: Punctuation, illustrations: Illustrations) {
        self.resume = resume
        self.punctuation = punctuation
        self.illustrations = illustrations
        self.theme = theme
        content = DocumentContent(structure: StructureTree(language: resume.language))
        sectionLevel = resume.person.name == nil ? 1 : 2
        dateText = DateText(
            theme: theme.dates, language: resume.language, months: resume.settings.monthNames)
        mainStyler = InlineStyler(
            styles: theme.styles, paragraph: theme.paragraph, language: resume.language, punctuation: punctuation)
        sideStyler = InlineStyler(
            styles: theme.sideStyles, paragraph: theme.paragraph, language: resume.language, inSide: true,
            punctuation: punctuation)
    }

    var hasSide: Bool { theme.page.columns == .sidebar }

    func styler(inSide: Bool) -> InlineStyler { inSide ? sideStyler : mainStyler }

    func standsInSide(_ section: Section) -> Bool {
        hasSide && theme.page.side.sections.contains(section.kind.rawValue)
    }

    /// The author's order, unless the theme has one: named kinds first to last, the others where `*` stands.
    private func orderedSections() -> [Section] {
        func arranged(_ sections: [Section], by order: [String]) -> [Section] {
            guard !order.isEmpty else { return sections }
            let rest = order.firstIndex(of: "*") ?? order.count
            func rank(_ section: Section) -> Int { order.firstIndex(of: section.kind.rawValue) ?? rest }
            return sections.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
                .map(\.element)
        }
        let side = resume.sections.filter(standsInSide)
        let main = resume.sections.filter { !standsInSide($0) }
        return arranged(side, by: theme.page.side.sections) + arranged(main, by: theme.sections.order)
    }

    mutating func append(_ block: ContentBlock, toSide: Bool) {
        if toSide { content.side.append(block) } else { content.main.append(block) }
    }

    /// Runs `body` with a new node as the parent of what it adds.
    mutating func inside(
        _ role: StructureTree.Role, _ body: (inout ContentBuilder) -> Void
    ) {
        let outer = parent
        parent = content.structure.add(role, to: outer)
        body(&self)
        parent = outer
    }

    /// Gives a text its place in the structure: a node of that role, with a leaf for each stretch of plain, linked or
    /// foreign text.
    mutating func structured(_ text: InlineText, as role: StructureTree.Role) -> InlineText {
        var text = text
        let node = content.structure.add(role, to: parent)
        var previous: InlinePiece?
        for index in text.pieces.indices {
            let piece = text.pieces[index]
            if let previous, previous.link == piece.link, previous.language == piece.language {
                text.pieces[index].leaf = previous.leaf
            } else {
                text.pieces[index].leaf = content.structure.add(
                    leafRole(of: piece, in: text), to: node, language: piece.isForeign ? piece.language : nil)
            }
            previous = text.pieces[index]
        }
        return text
    }

    private func leafRole(of piece: InlinePiece, in text: InlineText) -> StructureTree.Role {
        if let link = piece.link {
            let whole = text.pieces.filter { $0.link == link }.map(\.text).joined()
            return .link(uri: link, description: whole.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
        return piece.isForeign ? .span : .text
    }
}
