import Languages
import SyntaxTrees

/// Writes RenderCV 2: what its validator takes, with every text where its themes show it.
///
/// RenderCV knows no keys but its own at the top, entries of one type in each section, and no sections in sections.
/// What does not fit those becomes text of what does.
enum RenderCVWriter {
    static func write(_ resume: Resume) -> String {
        YAMLText.written(
            .map([
                ("cv", .map(cv(resume))),
                ("design", design(resume.settings)),
                ("locale", language(resume.language).map { .map([("language", .string($0))]) }),
            ]))
    }

    private static func cv(_ resume: Resume) -> JSONText.Members {
        let person = resume.person
        let inlines = RenderCVBlocks.inlines
        var members: JSONText.Members = [
            ("name", person.name.map { .string($0.plainText) }),
            (
                "headline",
                person.headline.isEmpty ? nil : .string(person.headline.map(inlines.line).joined(separator: " · "))
            ),
            ("photo", person.photo.map { .string($0.path) }),
        ]
        members += RenderCVContacts(person).members
        var sections = RenderCVSectionList(language: resume.language)
        if !person.summary.isEmpty {
            let title = SectionNames.label(for: .summary, language: resume.language)
            sections.add(Section(kind: .summary, title: RichText(title), content: person.summary))
        }
        for section in resume.sections { sections.add(section) }
        members.append(("sections", sections.members.isEmpty ? nil : .map(sections.members)))
        return members
    }

    /// Only the paper has the same meaning there.
    private static func design(_ settings: DocumentSettings) -> JSONText? {
        let sizes = ["A4": "a4", "A5": "a5", "Letter": "us-letter"]
        guard let size = settings.paper.flatMap({ sizes[$0.value] }) else { return nil }
        return .map([("theme", .string("classic")), ("page", .map([("size", .string(size))]))])
    }

    private static func language(_ tag: LanguageTag) -> String? {
        guard tag.language != "en" else { return nil }
        return RenderCVSettings.languages.first { $0.value == tag.language }?.key
    }
}
