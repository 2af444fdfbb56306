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

    /// Networks whose user names are codes nobody reads: their own name is shown.
    static func isCode(_ network: String) -> Bool {
        ["Google Scholar", "IMDb", "Stack Overflow"].contains(network)
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
