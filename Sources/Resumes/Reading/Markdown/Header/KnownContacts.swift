/// The contacts that are there already, so that one that stands twice is set once.
struct KnownContacts {
    private var targets: Set<String> = []
    private var texts: Set<String> = []
    private var textsWithoutTarget: Set<String> = []

    /// Leads to the same place; or, where one of the two has no link, says the same with other marks between.
    func contains(_ contact: Contact) -> Bool {
        guard let target = contact.text.commonLink else { return texts.contains(Self.key(contact)) }
        return targets.contains(Self.bare(target.uri)) || textsWithoutTarget.contains(Self.key(contact))
    }

    mutating func insert(_ contact: Contact) {
        texts.insert(Self.key(contact))
        if let target = contact.text.commonLink {
            targets.insert(Self.bare(target.uri))
        } else {
            textsWithoutTarget.insert(Self.key(contact))
        }
    }

    private static func key(_ contact: Contact) -> String {
        // The same name on two networks is two profiles.
        let words = contact.text.plainText.lowercased().filter { $0.isLetter || $0.isNumber }
        return "\(contact.kind.rawValue):\(contact.network?.lowercased() ?? ""):\(words)"
    }

    private static func bare(_ uri: String) -> String {
        var text = uri.lowercased()
        for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) { text.removeFirst(prefix.count) }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}
