internal import SourceText

/// No way to reach the person.
enum ContactMissingRule: ResumeRule {
    static let word = "contact-missing"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        let canBeReached = subject.resume.person.contacts.contains { $0.kind != .location }
        // A page of a site may leave this to the site around it; a section of contacts counts.
        let hasSection = subject.sections.contains { $0.kind == .contact }
        guard !canBeReached, !hasSection else { return }
        diagnostics.note(
            word, "E-mail address, telephone and website were not found", at: subject.start,
            help: "Write one of them on a line of its own under the name")
    }
}
