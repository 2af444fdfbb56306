/// Addresses in fields that hold nothing else, made into links.
///
/// What the field is called says more than what the text looks like: a host with an unknown ending counts here.
enum ContactAddress {
    /// Nil for what leads nowhere.
    static func link(to text: String) -> LinkTarget? {
        let outcome = LinkMender.outcome(of: text)
        if let target = outcome.target { return target }
        guard outcome.fault == .relative, looksLikeHost(text.trimmedText) else { return nil }
        return LinkTarget("https://" + LinkMender.encode(text.trimmedText))
    }

    static func email(_ text: String) -> (shown: String, link: LinkTarget?) {
        guard let email = EmailAddress.find(in: text), email.isWhole else { return (text, nil) }
        return (email.address, LinkTarget("mailto:" + LinkMender.encode(email.address)))
    }

    static func phone(_ text: String) -> (shown: String, link: LinkTarget?) {
        let isScheme = text.lowercased().hasPrefix("tel:")
        let shown = isScheme ? String(text.dropFirst(4)).trimmedText : text
        let isNumber = !shown.contains(where: \.isLetter) && shown.count(where: \.isNumber) >= 5
        return (shown, isNumber ? LinkMender.mend("tel:" + shown) : nil)
    }

    static func website(_ text: String) -> (shown: String, link: LinkTarget?) {
        let link = link(to: text)
        return (link == nil ? text : shown(text), link)
    }

    /// Without what only machines need: the scheme, `www.` and a slash at the end.
    static func shown(_ address: String) -> String {
        LinkReading.display(of: LinkTarget(address.trimmedText))
    }

    static func looksLikeHost(_ text: String) -> Bool {
        let labels = text.prefix { !"/?#:".contains($0) }.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter) else {
            return false
        }
        return labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        }
    }
}
