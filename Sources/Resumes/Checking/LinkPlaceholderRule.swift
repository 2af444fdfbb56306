internal import SourceText

/// Links that lead nowhere. Markdown's reader reports those it leaves out; here are those of data files.
enum LinkPlaceholderRule: ResumeRule {
    static let word = "link-placeholder"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for text in subject.texts {
            for run in text.runs {
                guard let link = run.link, let message = message(about: link.uri) else { continue }
                diagnostics.warn(
                    word, message, at: run.span,
                    help: run.text.isEmpty ? nil : "Write the address that '\(run.text)' is meant to lead to")
            }
        }
    }

    /// Nil for links that work, mended or not.
    private static func message(about target: String) -> String? {
        switch LinkMender.outcome(of: target).fault {
        case .empty: "Link without a target"
        case .placeholder: "Link target '\(target)' is a placeholder"
        case .malformed, .unsafeScheme, .relative, .anchor: "Link target '\(target)' leads nowhere"
        case .mendedScheme, .mendedSpaces, .mendedEncoding, .mendedEmail, nil: nil
        }
    }
}
