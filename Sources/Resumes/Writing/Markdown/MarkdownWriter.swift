import Languages
import SourceText
import SyntaxTrees

/// Writes Markdown as a person would: a heading for each section and entry, dates and place on the line below.
///
/// There are several usual spellings of an entry, and which of them says unmistakably what is title and what is
/// employer depends on the words. So each section is spelled in all of them and read back; the first that loses
/// nothing is taken, or else the one that loses least.
enum MarkdownWriter {
    static func write(_ resume: Resume) -> String {
        let header = best(
            of: MarkdownHeader.Layout.allCases, in: Resume(language: resume.language, person: resume.person)
        ) {
            MarkdownHeader(person: resume.person, layout: $0).text
        }
        let sections = resume.sections.map { section($0, language: resume.language) }
        let body = ([header] + sections).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
        return MarkdownFrontMatter.text(resume, body: body) + body
    }

    private static func section(_ section: Section, language: LanguageTag) -> String {
        let alone = Resume(language: language, person: stranger, sections: [section])
        let head = "# Ada Crumb\n\nada@crumb.example\n\n"
        return best(of: MarkdownSpelling.all, in: alone, after: head) { spelling in
            let title = spelling.inlines.line(section.title)
            let content = MarkdownBody(spelling: spelling, language: language, level: 2).text(section.content)
            return (["## \(title.isEmpty ? "-" : title)"] + [content].filter { !$0.isEmpty }).joined(separator: "\n\n")
        }
    }

    /// Somebody for a section to belong to while it is tried.
    private static let stranger = Person(
        name: "Ada Crumb",
        contacts: [
            Contact(
                kind: .email,
                text: RichText([TextRun("ada@crumb.example", link: LinkTarget("mailto:ada@crumb.example"))]))
        ])

    /// The spelling whose text is read back with the fewest losses.
    private static func best<Spelling>(
        of spellings: [Spelling], in resume: Resume, after head: String = "", _ text: (Spelling) -> String
    ) -> String {
        var best: (text: String, losses: Int)?
        for spelling in spellings {
            let text = text(spelling)
            if let best, best.text == text { continue }
            let again = read(head + text + "\n", language: resume.language)
            let losses = ResumeComparison(resume, again).losses.count
            if losses == 0 { return text }
            if losses < best?.losses ?? .max { best = (text, losses) }
        }
        return best?.text ?? ""
    }

    static func read(_ text: String, language: LanguageTag?) -> Resume {
        let file = SourceFile(name: "converted", text: text)
        var said = Diagnostics()
        let tree = MarkdownParser.parse(file, diagnostics: &said)
        return MarkdownResumeReader.read(tree, file: file, language: language, diagnostics: &said)
    }
}

/// The usual ways to write an entry and labelled lines.
struct MarkdownSpelling {
    enum Head: CaseIterable {
        /// `### Baker, Crumb & Sons`, then dates and place.
        case comma
        /// `### Baker | Crumb & Sons`.
        case bar
        /// `### Baker — Crumb & Sons`.
        case dash
        /// `### Crumb & Sons`, then the title in bold.
        case below
        /// `### Baker`, then a line for each field with its name.
        case named
        /// `Baker, Crumb & Sons` over `:   ` and what there is to say.
        case term
    }

    var head: Head
    /// Whether labelled lines are items of a list.
    var hasListedLabels: Bool
    /// Whether places say that they are.
    var hasNamedPlaces: Bool
    let inlines = InlineMarkdown(styles: InlineMarkdown().styles + [.superscript, .subscripted])

    static let all: [MarkdownSpelling] = [false, true].flatMap { hasNamedPlaces in
        Head.allCases.flatMap { head in
            [true, false].map {
                MarkdownSpelling(head: head, hasListedLabels: $0, hasNamedPlaces: hasNamedPlaces)
            }
        }
    }
}

/// `vitaset:` in front of the text, where the file says something about its setting.
enum MarkdownFrontMatter {
    /// The language stands there only if the text would not be taken for it.
    static func text(_ resume: Resume, body: String) -> String {
        let isKnown = MarkdownWriter.read(body, language: nil).language == resume.language
        let language = isKnown ? nil : JSONText.string(resume.language.tag)
        let members = [(key: "lang", value: language)] + resume.settings.members
        guard members.contains(where: { $0.value != nil }) else { return "" }
        return "---\n" + YAMLText.written(.map([("vitaset", .map(members))])) + "---\n\n"
    }
}
