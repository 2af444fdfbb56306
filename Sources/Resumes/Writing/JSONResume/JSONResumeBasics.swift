import SyntaxTrees

/// The person as `basics`: keys in the order of the contacts, as the reader shows them in the order of the file.
struct JSONResumeBasics {
    private let person: Person
    private let summary: [Block]
    private let inlines = InlineMarkdown()
    /// The contacts under their keys, and the labels that stand before some of them.
    private(set) var contacts: JSONText.Members = []
    private(set) var labels: JSONText.Members = []

    init(person: Person, summary: [Block]) {
        self.person = person
        self.summary = summary
        placeContacts()
    }

    var members: JSONText.Members {
        let headline = person.headline
        var members: JSONText.Members = [
            ("name", person.name.map(text)),
            ("label", headline.first.map(text)),
            ("headline", headline.count > 1 ? .string(headline[1...].map(inlines.line).joined(separator: " · ")) : nil),
            ("image", person.photo.map { .string($0.path) }),
        ]
        members += contacts
        members.append(("summary", summary.isEmpty ? nil : .string(LinedMarkdown().text(summary))))
        members += person.personal.map { ($0.label.plainText, text($0.text)) }
        return members
    }

    private func text(_ text: RichText) -> JSONText { .string(inlines.line(text)) }

    // MARK: Contacts

    private mutating func placeContacts() {
        var members: JSONText.Members = []
        var profiles: [JSONText] = []
        var others: [JSONText] = []
        for contact in person.contacts {
            let isTaken = { (key: String) in members.contains { $0.key == key } }
            if let profile = profile(contact) {
                if profiles.isEmpty { members.append(("profiles", nil)) }
                profiles.append(profile)
            } else if let (key, value) = simple(contact), !isTaken(key) {
                members.append((key, value))
                if let label = contact.label { labels.append((key, text(label))) }
            } else {
                if others.isEmpty { members.append(("contacts", nil)) }
                others.append(other(contact))
            }
        }
        contacts = members.map { member in
            switch member.key {
            case "profiles": (member.key, .list(profiles))
            case "contacts": (member.key, .list(others))
            default: member
            }
        }
    }

    /// A contact that one of the schema's keys says whole.
    private func simple(_ contact: Contact) -> (key: String, value: JSONText)? {
        guard contact.network == nil else { return nil }
        let shown = contact.text.plainText
        let link = contact.text.wholeLink
        switch contact.kind {
        case .email:
            let (text, target) = ContactAddress.email(shown)
            return text == shown && target == link && link != nil ? ("email", .string(shown)) : nil
        case .phone:
            let (text, target) = ContactAddress.phone(shown)
            return text == shown && target == link ? ("phone", .string(shown)) : nil
        case .website:
            guard let link, ContactAddress.shown(link.uri) == shown, ContactAddress.link(to: link.uri) == link else {
                return nil
            }
            return ("url", .string(link.uri))
        case .location where link == nil: return ("location", Self.location(shown))
        default: return nil
        }
    }

    /// `City, Region` in parts; anything longer or with numbers as an address.
    private static func location(_ text: String) -> JSONText {
        let parts = text.split(separator: ", ", omittingEmptySubsequences: false).map(String.init)
        let isPlain = parts.count <= 2 && !text.contains(where: \.isNumber) && !parts.contains("")
        guard isPlain else { return .map([("address", .string(text))]) }
        return .map([("city", .string(parts[0])), ("region", parts.count > 1 ? .string(parts[1]) : nil)])
    }

    /// The user's name stands in `username`; where something else is shown, in `text` besides.
    private func profile(_ contact: Contact) -> JSONText? {
        guard contact.kind == .profile, let network = contact.network else { return nil }
        let label = contact.label?.plainText
        if let label, ContactNetworks.name(label) != network { return nil }
        let shown = contact.text.plainText
        let link = contact.text.wholeLink
        let user = link.flatMap { ContactNetworks.profile(at: $0.uri)?.user } ?? shown
        let isRead = !ProfileAddress.hidesUser(user, of: network) && ProfileAddress.name(in: user, of: network) == nil
        let isShown = user == shown && isRead
        return .map([
            ("network", .string(label ?? network)), ("username", .string(user)),
            ("url", link.map { .string($0.uri) }), ("text", isShown ? nil : .string(shown)),
        ])
    }

    private func other(_ contact: Contact) -> JSONText {
        .map([
            ("kind", .string(contact.kind.rawValue)),
            ("label", contact.label.map(text)),
            ("network", contact.network.map(JSONText.string)),
            ("text", .string(contact.text.plainText)),
            ("url", contact.text.wholeLink.map { .string($0.uri) }),
        ])
    }
}
