internal import SourceText

/// A numbered list inside a bullet: steps of a procedure, where a CV tells what was done.
enum NumberedInBulletRule: ResumeRule {
    static let word = "numbered-in-bullet"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for placed in subject.lists where placed.list.start == nil {
            for item in placed.list.items {
                for case .list(let inner) in item where inner.start != nil {
                    diagnostics.warn(
                        word, "Numbered list inside a bullet", at: inner.firstSpan ?? placed.section.span,
                        help: "Make it bullets, or say it in one sentence")
                }
            }
        }
    }
}

extension ItemList {
    /// Where its first text stands.
    var firstSpan: SourceSpan? {
        for case .paragraph(let text) in items.joined() { if let span = text.span { return span } }
        return nil
    }
}
