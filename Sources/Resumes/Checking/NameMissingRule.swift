internal import SourceText

/// Nobody is named.
enum NameMissingRule: ResumeRule {
    static let word = "name-missing"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        guard subject.resume.person.name?.trimmed().isEmpty ?? true else { return }
        diagnostics.warn(
            word, "Name of the person was not found", at: subject.start,
            help: "It is the first heading of Markdown or `name:` in its front matter; in data it has the key 'name'")
    }
}
