/// Addresses as authors type them, mended to what a link needs, and what is shown of them.
enum ContactAddress {
    /// A link to what looks like an address, with `https://` where the author left the scheme out; nil for any
    /// other text.
    static func link(to text: String) -> LinkTarget? {
        let text = text.trimmedText
        guard !text.isEmpty, !text.contains(where: \.isWhitespace) else { return nil }
        let lower = text.lowercased()
        if lower.hasPrefix("mailto:") || lower.hasPrefix("tel:") { return LinkTarget(text) }
        if let scheme = scheme(of: text) {
            let rest = text.dropFirst(scheme.utf8.count + 3)
            return host(of: rest).isEmpty ? nil : LinkTarget(text)
        }
        return looksLikeAddress(text) ? LinkTarget("https://\(text)") : nil
    }

    static func email(_ text: String) -> LinkTarget? {
        let text = text.trimmedText
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].last != ".",
            !text.contains(where: { $0.isWhitespace || "<>()[],;:\"".contains($0) })
        else { return nil }
        return LinkTarget("mailto:\(text)")
    }

    /// `tel:` with digits only; nil if there are too few of them, or letters beside them.
    static func phone(_ text: String) -> LinkTarget? {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard digits.count >= 5, !text.contains(where: \.isLetter) else { return nil }
        return LinkTarget("tel:" + (text.trimmedText.hasPrefix("+") ? "+" : "") + digits)
    }

    /// Without what only machines need: the scheme and a slash at the end.
    static func shown(_ address: String) -> String {
        var text = Substring(address.trimmedText)
        if let scheme = scheme(of: address.trimmedText) { text = text.dropFirst(scheme.utf8.count + 3) }
        while text.hasSuffix("/") { text.removeLast() }
        return String(text)
    }

    /// `https` of `https://…`; nil if there is none.
    private static func scheme(of text: String) -> String? {
        let scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard !scheme.isEmpty, text.dropFirst(scheme.count).hasPrefix("://") else { return nil }
        return String(scheme)
    }

    private static func host(of text: Substring) -> Substring {
        text.prefix { !"/?#:".contains($0) }
    }

    /// A host with a dot and a top-level domain of letters, whatever follows: `github.com/x`, `example.org`.
    static func looksLikeAddress(_ text: String) -> Bool {
        let labels = host(of: text[...]).split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter) else {
            return false
        }
        return labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        }
    }
}
