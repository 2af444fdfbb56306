import Languages

/// Name, headline, contacts and summary as the top of a Markdown CV.
struct MarkdownHeader {
    /// How contacts stand.
    enum Layout: CaseIterable {
        /// On one line, with points between them.
        case line
        /// Each on a line of its own.
        case lines
        /// Each with its address in brackets.
        case linked
        /// Each an item of a list, with a label.
        case list
    }

    let person: Person
    let layout: Layout
    private let inlines = InlineMarkdown()

    init(person: Person, layout: Layout) {
        self.person = person
        self.layout = layout
    }

    var text: String {
        var parts: [String] = []
        if let photo = person.photo { parts.append("![\(photo.alternative)](\(photo.path))") }
        if let name = person.name { parts.append("# \(inlines.line(name))") }
        parts += person.headline.map { "**\(inlines.line($0.removing(style: .strong)))**" }
        parts.append(contacts)
        parts.append(person.personal.map(datum).joined(separator: "\\\n"))
        parts.append(MarkdownBody(spelling: MarkdownSpelling.all[1], language: .english, level: 1).text(person.summary))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var contacts: String {
        let texts = person.contacts.map(text)
        return switch layout {
        case .line: texts.joined(separator: " · ")
        case .lines, .linked: texts.joined(separator: "\\\n")
        case .list: texts.map { "- \($0)" }.joined(separator: "\n")
        }
    }

    private func text(_ contact: Contact) -> String {
        let isPlain = layout == .line || layout == .lines
        let text = isPlain ? inlines.line(contact.text) : linked(contact.text)
        let label = contact.label.map(inlines.line) ?? (layout == .list ? contact.network : nil)
        return label.map { "\($0): \(text)" } ?? text
    }

    private func linked(_ text: RichText) -> String {
        guard let link = text.wholeLink else { return inlines.line(text) }
        return "[\(inlines.line(text.withoutLinks))](\(link.uri))"
    }

    private func datum(_ datum: LabelledText) -> String {
        let text = inlines.line(datum.text)
        return datum.label.isEmpty ? text : "**\(inlines.line(datum.label.removing(style: .strong))):** \(text)"
    }
}
