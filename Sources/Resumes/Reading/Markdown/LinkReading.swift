import SourceText

/// Link targets on their way into the model: mended where it can be done, reported where it cannot.
enum LinkReading {
    static func target(of written: String, shown: String, at span: SourceSpan, ledger: inout Ledger) -> LinkTarget? {
        let outcome = LinkMender.outcome(of: written)
        guard outcome.target == nil, let fault = outcome.fault else { return outcome.target }
        if fault != .relative, fault != .anchor, let own = address(shown) { return own }
        ledger.deadLinks.append(span)
        if Furniture.isFurniture(RichText(shown), isLink: true) { return nil }
        switch fault {
        case .empty: warn("Link without a target", shown, span, &ledger)
        case .placeholder: warn("Link target '\(written)' is a placeholder", shown, span, &ledger)
        case .malformed, .unsafeScheme: warn("Link target '\(written)' leads nowhere", shown, span, &ledger)
        case .relative:
            ledger.diagnostics.note(
                "link-relative", "Link target '\(written)' is a file beside the source; the text is set without a link",
                at: span)
        case .anchor, .mendedScheme, .mendedSpaces, .mendedEncoding, .mendedEmail: break
        }
        return nil
    }

    /// `[github.com/jane]()`: the words are the address that the target lacks.
    private static func address(_ shown: String) -> LinkTarget? {
        guard !shown.contains(" "), shown.contains("/") || shown.contains("@"), let target = LinkMender.mend(shown)
        else {
            return nil
        }
        return target
    }

    private static func warn(_ message: String, _ shown: String, _ span: SourceSpan, _ ledger: inout Ledger) {
        let help = shown.isEmpty ? nil : "'\(shown)' is set without a link"
        ledger.diagnostics.warn("link-placeholder", message, at: span, help: help)
    }

    /// What to show of a link that has no words: the address without its scheme.
    static func display(of target: LinkTarget) -> String {
        var text = target.uri
        for prefix in ["mailto:", "tel:", "https://", "http://", "www."] where text.hasPrefix(prefix) {
            text.removeFirst(prefix.count)
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}
