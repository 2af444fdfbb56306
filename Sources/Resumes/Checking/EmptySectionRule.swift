internal import SourceText

/// A title with nothing under it, whether the reader kept it or left it out.
enum EmptySectionRule: ResumeRule {
    static let word = "empty-section"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for omission in subject.resume.omissions where omission.reason == .emptySection {
            report(omission.text, at: omission.span, diagnostics: &diagnostics)
        }
        for section in subject.sections where !section.title.isEmpty && section.content.allSatisfy(\.isBlank) {
            report(section.title.plainText, at: section.title.span ?? section.span, diagnostics: &diagnostics)
        }
    }

    private static func report(_ title: String, at span: SourceSpan?, diagnostics: inout Diagnostics) {
        diagnostics.warn(
            word, "Section '\(title)' is empty", at: span,
            help: "Write something under it, or delete its title")
    }
}

extension Block {
    /// Whether a reader of the page would see nothing.
    var isBlank: Bool {
        switch self {
        case .paragraph(let text): text.trimmed().isEmpty
        case .list(let list): list.items.allSatisfy { $0.allSatisfy(\.isBlank) }
        case .quote(let blocks): blocks.allSatisfy(\.isBlank)
        case .verbatim(let text, _): text.allSatisfy(\.isPadding)
        case .table(let table): (table.header + table.rows.flatMap { $0 }).allSatisfy { $0.trimmed().isEmpty }
        case .labelled(let labelled): labelled.isEmpty
        case .entry(let entry): entry.isBlank
        // A sub-section's title is text on the page.
        case .subsection(let section): section.title.isEmpty && section.content.allSatisfy(\.isBlank)
        case .pageBreak: true
        }
    }
}

extension Entry {
    /// A title and nothing else at all.
    var isOnlyName: Bool {
        fields.count == 1 && self[.title] != nil && dates == nil && roles.isEmpty && body.allSatisfy(\.isBlank)
    }

    /// Whether it has neither head nor body.
    var isBlank: Bool {
        fields.values.allSatisfy { $0.trimmed().isEmpty } && dates == nil && body.allSatisfy(\.isBlank)
            && roles.allSatisfy(\.isBlank)
    }
}
