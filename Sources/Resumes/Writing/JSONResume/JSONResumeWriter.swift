import Languages
import SyntaxTrees

/// Writes JSON Resume 1.x: valid against its schema, and with everything of the model that its reader knows.
///
/// Where the schema has a key, that key is used. What it lacks stands in keys of our own, which it allows: titles
/// of sections in `vitaset.titles`, sections of no kind under their title, contacts without a key in `contacts`.
enum JSONResumeWriter {
    static func write(_ resume: Resume) -> String {
        JSONText.map(members(of: resume)).written() + "\n"
    }

    static let schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

    private static func members(of resume: Resume) -> JSONText.Members {
        var plan = JSONResumePlan(resume)
        let sections = plan.takeSections()
        let basics = JSONResumeBasics(person: resume.person, summary: plan.summary)
        return [
            ("$schema", .string(schema)),
            ("basics", .map(basics.members)),
        ] + sections + [
            ("meta", .map([("language", .string(resume.language.tag))])),
            ("vitaset", plan.settings(labels: basics.labels)),
        ]
    }
}

/// Which section gets which key, and the titles that the keys do not say.
struct JSONResumePlan {
    /// What becomes `basics.summary`.
    private(set) var summary: [Block]
    private let resume: Resume
    private var titles: JSONText.Members = []
    /// The index of the section that has a format's key.
    private var claims: [String: Int] = [:]
    private var used: Set<String> = ["$schema", "basics", "meta", "vitaset"]

    init(_ resume: Resume) {
        self.resume = resume
        summary = resume.person.summary
    }

    /// The sections in their order, each under its format's key or its title.
    mutating func takeSections() -> JSONText.Members {
        var sections = resume.sections
        if let first = sections.first, first.kind == .summary, summary.isEmpty, Self.isProse(first.content) {
            summary = first.content
            titles.append(("summary", .string(InlineMarkdown().line(first.title))))
            sections.removeFirst()
        }
        claimKeys(for: sections)
        return sections.enumerated().map { index, section in
            let (key, shape) = place(section, at: index)
            let value = JSONResumeSection(language: resume.language, items: shape?.items).value(of: section)
            return (key, value)
        }
    }

    /// `vitaset`: what the file asks of its setting, titles of sections and labels of contacts.
    func settings(labels: JSONText.Members) -> JSONText? {
        var members = resume.settings.members
        members.append(("titles", titles.isEmpty ? nil : .map(titles)))
        members.append(("labels", labels.isEmpty ? nil : .map(labels)))
        return members.allSatisfy { $0.value == nil } ? nil : .map(members)
    }

    // MARK: Steps

    /// Of several sections of one kind the one that is called like the kind has the format's key, else the first.
    private mutating func claimKeys(for sections: [Section]) {
        for (index, section) in sections.enumerated() {
            guard let shape = SectionShape.all.first(where: { $0.kind == section.kind }) else { continue }
            if claims[shape.keys[0]] == nil || (isLabel(section) && !isLabel(sections[claims[shape.keys[0]] ?? 0])) {
                claims[shape.keys[0]] = index
            }
        }
        used.formUnion(claims.keys)
    }

    private func isLabel(_ section: Section) -> Bool {
        section.title.plainText == SectionNames.label(for: section.kind, language: resume.language)
    }

    private mutating func place(_ section: Section, at index: Int) -> (key: String, shape: SectionShape?) {
        if let shape = SectionShape.all.first(where: { claims[$0.keys[0]] == index }) {
            if !isLabel(section) { name(section, shape.keys[0]) }
            return (shape.keys[0], shape)
        }
        let title = section.title.plainText
        var key = title.isEmpty || title.hasPrefix("$") || title.hasPrefix("_") ? "Text \(title)" : title
        while !used.insert(key).inserted { key += " " }
        if KeyLabel.label(for: key) != title { name(section, key) }
        return (key, SectionShape.read(under: key, language: resume.language))
    }

    private mutating func name(_ section: Section, _ key: String) {
        titles.append((key, .string(InlineMarkdown().line(section.title))))
    }

    private static func isProse(_ blocks: [Block]) -> Bool {
        blocks.allSatisfy { block in
            switch block {
            case .paragraph, .list: true
            default: false
            }
        }
    }
}
