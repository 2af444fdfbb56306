import SyntaxTrees

/// The contacts of a person under RenderCV's keys; what has none is a custom connection.
struct RenderCVContacts {
    private let person: Person

    init(_ person: Person) {
        self.person = person
    }

    /// In the order in which the contacts' kinds first come; RenderCV shows them in the order of the keys.
    var members: JSONText.Members {
        var keys: [String] = []
        var values: [String: [JSONText]] = [:]
        func add(_ key: String, _ value: JSONText) {
            if values[key] == nil { keys.append(key) }
            values[key, default: []].append(value)
        }
        for contact in person.contacts {
            let (key, value) = simple(contact) ?? ("custom_connections", Self.custom(contact))
            // There is one place only.
            let isSecondPlace = key == "location" && values[key] != nil
            isSecondPlace ? add("custom_connections", Self.custom(contact)) : add(key, value)
        }
        for datum in person.personal { add("custom_connections", Self.custom(datum)) }
        return keys.map { key in
            let list = values[key] ?? []
            let isList = key == "social_networks" || key == "custom_connections" || list.count > 1
            return (key, isList ? .list(list) : list.first)
        }
    }

    private func simple(_ contact: Contact) -> (key: String, value: JSONText)? {
        guard contact.label == nil || Self.isGeneric(contact) else { return nil }
        let shown = contact.text.plainText
        let link = contact.text.wholeLink
        switch contact.kind {
        case .email where link != nil && ContactAddress.email(shown).link == link: return ("email", .string(shown))
        case .phone where RenderCVPhone.isAccepted(shown): return ("phone", .string(shown))
        case .location where link == nil: return ("location", .string(shown))
        case .website:
            guard let link, ContactAddress.shown(link.uri) == shown, link.uri.hasPrefix("http") else { return nil }
            return ("website", .string(link.uri))
        case .profile: return profile(contact).map { ("social_networks", $0) }
        default: return nil
        }
    }

    /// A label that only says what an icon says: "E-Mail", "Github".
    private static func isGeneric(_ contact: Contact) -> Bool {
        guard let label = contact.label?.plainText else { return true }
        if contact.kind == .profile { return ContactNetworks.name(label) == contact.network }
        switch ContactLabels.meaning(of: label) {
        case .email: return contact.kind == .email
        case .phone: return contact.kind == .phone
        case .website: return contact.kind == .website
        case .location: return contact.kind == .location
        default: return false
        }
    }

    // MARK: Networks

    private func profile(_ contact: Contact) -> JSONText? {
        guard let network = contact.network, let name = Self.networks[network],
            let user = Self.user(of: contact, network), Self.isAccepted(user, network)
        else { return nil }
        // Where the two lead elsewhere, the address counts.
        let leads = ProfileAddress.link(network: network, user: user)
        guard contact.text.wholeLink == nil || Self.isSame(leads, contact.text.wholeLink) else { return nil }
        return .map([("network", .string(name)), ("username", .string(user))])
    }

    private static func user(of contact: Contact, _ network: String) -> String? {
        let shown = contact.text.plainText
        guard let link = contact.text.wholeLink else { return shown }
        let path = WebAddress.path(of: link.uri).split(separator: "/")
        switch network {
        case "WhatsApp": return path.last.map { "+\($0)" }
        case "Stack Overflow": return path.count == 3 ? path.suffix(2).joined(separator: "/") : nil
        case "YouTube": return path.count == 1 && path[0].hasPrefix("@") ? String(path[0].dropFirst()) : nil
        default: return ContactNetworks.profile(at: link.uri)?.user
        }
    }

    /// RenderCV refuses names that the network cannot have.
    private static func isAccepted(_ user: String, _ network: String) -> Bool {
        switch network {
        case "WhatsApp": return RenderCVPhone.isAccepted(user)
        case "IMDb": return user.hasPrefix("nm") && user.count == 9 && user.dropFirst(2).allSatisfy(\.isNumber)
        case "Mastodon": return user.hasPrefix("@") && user.split(separator: "@").count == 2
        case "Stack Overflow": return user.split(separator: "/").count == 2
        case "ORCID":
            let groups = user.split(separator: "-")
            return groups.count == 4 && groups.allSatisfy { $0.count == 4 }
                && user.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "X") }
        case "Reddit": return (3...23).contains(user.count)
        default: return !user.isEmpty && !user.contains(where: { $0.isWhitespace || $0 == "/" })
        }
    }

    /// With `www.` and a slash at the end or without, an address is the same.
    private static func isSame(_ left: LinkTarget?, _ right: LinkTarget?) -> Bool {
        guard let left, let right else { return false }
        return LinkReading.display(of: left).lowercased() == LinkReading.display(of: right).lowercased()
    }

    /// Our names of the networks and RenderCV's.
    private static let networks = [
        "LinkedIn": "LinkedIn", "GitHub": "GitHub", "GitLab": "GitLab", "IMDb": "IMDB", "Instagram": "Instagram",
        "ORCID": "ORCID", "Mastodon": "Mastodon", "Stack Overflow": "StackOverflow", "ResearchGate": "ResearchGate",
        "YouTube": "YouTube", "Google Scholar": "Google Scholar", "Telegram": "Telegram", "WhatsApp": "WhatsApp",
        "LeetCode": "Leetcode", "X": "X", "Bluesky": "Bluesky", "Reddit": "Reddit",
    ]

    // MARK: Custom connections

    private static func custom(_ contact: Contact) -> JSONText {
        let label = contact.label?.plainText ?? (contact.kind == .profile ? contact.network : nil)
        let shown = contact.text.plainText
        let isSaid = label.map { shown.lowercased().contains($0.lowercased()) } ?? true
        return custom(
            icons[contact.kind] ?? "circle-info", isSaid ? shown : "\(label ?? ""): \(shown)", contact.text.wholeLink)
    }

    private static func custom(_ datum: LabelledText) -> JSONText {
        custom("user", "\(datum.label.plainText): \(datum.text.plainText)", datum.text.wholeLink)
    }

    private static func custom(_ icon: String, _ text: String, _ link: LinkTarget?) -> JSONText {
        .map([
            ("fontawesome_icon", .string(icon)), ("placeholder", .string(text)),
            ("url", link.flatMap { $0.uri.hasPrefix("http") ? .string($0.uri) : nil } ?? .null),
        ])
    }

    /// Names of Font Awesome, as RenderCV has them.
    private static let icons: [Contact.Kind: String] = [
        .email: "envelope", .phone: "phone", .website: "link", .profile: "link", .location: "location-dot",
    ]
}
