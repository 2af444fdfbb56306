internal import SourceText

/// The same sentences twice: a copy that was meant to be changed.
enum DuplicateParagraphRule: ResumeRule {
    static let word = "duplicate-paragraph"
    /// Shorter texts repeat by right: "Remote", "Tech stack: Go", "Full-time position in Berlin".
    private static let shortestLength = 50

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        var first: [String: RichText] = [:]
        for paragraph in subject.paragraphs {
            let text = paragraph.plainText
            guard text.count >= shortestLength else { continue }
            let key = TitleKey.key(of: text)
            guard let earlier = first[key] else {
                first[key] = paragraph
                continue
            }
            let start = text.prefix(40).split(separator: " ").dropLast().joined(separator: " ")
            diagnostics.append(
                Diagnostic(
                    .note, word, "Paragraph '\(start)…' is there twice", at: paragraph.span,
                    notes: [.init("It was first written here", at: earlier.span)]))
        }
    }
}
