/// Where the profile of a user of a network stands.
enum ProfileAddress {
    /// Nil where the network has no such addresses, or the name cannot be part of one.
    static func link(network: String, user: String) -> LinkTarget? {
        let user = user.trimmedText
        let address: String? =
            switch network {
            case "Mastodon": mastodon(user)
            case "WhatsApp": "https://wa.me/" + user.filter { $0.isASCII && $0.isNumber }
            // RenderCV has the number and the name here.
            case "Stack Overflow" where user.contains("/"): "https://stackoverflow.com/users/" + user
            default: ContactNetworks.address(network: network, user: user) ?? other(network, user)
            }
        return address.flatMap(LinkMender.mend)
    }

    /// Whether a name that looks like a host is a user's on a network that has an address for it: `ada.bsky.social`,
    /// `ada.studio` on Instagram.
    static func isUser(_ name: String, of network: RichText) -> Bool {
        guard let known = ContactNetworks.name(network.plainText), ContactNetworks.profile(at: name) == nil else {
            return false
        }
        return link(network: known, user: name) != nil
    }

    /// Whether a user's name is a code nobody reads, so that the network's own name is shown.
    static func hidesUser(_ user: String, of network: String) -> Bool {
        switch network {
        case "Google Scholar", "IMDb": !user.isEmpty
        case "Stack Overflow": !user.isEmpty && user.allSatisfy(\.isNumber)
        default: false
        }
    }

    /// The name in RenderCV's `1403997/name`; nil for any other.
    static func name(in user: String, of network: String?) -> String? {
        guard network == "Stack Overflow", let slash = user.firstIndex(of: "/"),
            user[..<slash].allSatisfy(\.isNumber)
        else { return nil }
        let name = user[user.index(after: slash)...]
        return name.isEmpty ? nil : String(name)
    }

    /// `@user@host`.
    private static func mastodon(_ user: String) -> String? {
        let parts = user.split(separator: "@")
        return parts.count == 2 ? "https://\(parts[1])/@\(parts[0])" : nil
    }

    private static func other(_ network: String, _ user: String) -> String? {
        let name = user.hasPrefix("@") ? user.dropFirst() : user[...]
        guard !name.contains(where: \.isWhitespace), let start = starts[network] else { return nil }
        return start + name
    }

    /// What RenderCV and YAMLResume know beyond the networks of Markdown CVs.
    private static let starts = [
        "IMDb": "https://imdb.com/name/", "Pinterest": "https://pinterest.com/", "TikTok": "https://tiktok.com/@",
        "Twitch": "https://twitch.tv/", "Vimeo": "https://vimeo.com/", "Weibo": "https://weibo.com/",
        "Zhihu": "https://zhihu.com/people/",
    ]
}
