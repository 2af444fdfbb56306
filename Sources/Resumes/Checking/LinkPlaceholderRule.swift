internal import SourceText

/// Links that lead nowhere. Readers report the targets they mend or drop by the same words (`report`).
enum LinkPlaceholderRule: ResumeRule {
    static let word = "link-placeholder"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for text in subject.texts {
            for run in text.runs {
                guard let link = run.link, let fault = LinkMender.outcome(of: link.uri).fault else { continue }
                report(fault, target: link.uri, text: run.text, at: run.span, diagnostics: &diagnostics)
            }
        }
    }

    /// Tells the author what is wrong with a link as they wrote it. Slips that were mended without doubt are notes.
    static func report(
        _ fault: LinkMender.Fault, target: String, text: String, at span: SourceSpan?, diagnostics: inout Diagnostics
    ) {
        let name = text.isEmpty ? "Link" : "Link on \"\(text)\""
        switch fault {
        case .empty:
            diagnostics.warn(
                word, "\(name) has no target", at: span,
                help: "Write an address in the round brackets, or take the link out")
        case .placeholder:
            diagnostics.warn(
                word, "\(name) leads to '\(target)', a placeholder", at: span,
                help: "Write the address it is meant to lead to")
        case .anchor:
            diagnostics.note(
                "link-relative", "\(name) leads to '\(target)' of a web page; the text stays, the link does not",
                at: span)
        case .relative:
            diagnostics.note(
                "link-relative", "\(name) leads to the file '\(target)'; the text stays, the link does not", at: span,
                help: "Write the whole address, beginning with https://")
        case .unsafeScheme, .malformed:
            diagnostics.warn("link-malformed", "\(name) leads to '\(target)', which is no address", at: span)
        case .mendedScheme, .mendedSpaces, .mendedEncoding, .mendedEmail:
            let mended = LinkMender.mend(target)?.uri ?? target
            diagnostics.note("link-mended", "\(name) was read as \(mended)", at: span)
        }
    }
}
