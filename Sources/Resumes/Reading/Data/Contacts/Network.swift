/// A network a CV may name a profile on: its proper name and where its profiles stand.
struct Network {
    let name: String
    /// What stands before the user's name in the address, without `https://`.
    let base: String
    /// What shows the profile better than the user's name does: `Google Scholar` for an identifier nobody reads.
    var isIdentifier = false

    init(_ name: String, _ base: String, isIdentifier: Bool = false) {
        self.name = name
        self.base = base
        self.isIdentifier = isIdentifier
    }

    /// The network that an author means by a word, whatever its case, spaces and hyphens.
    init?(named word: String) {
        let wanted = Self.folded(word)
        guard let network = Self.all.first(where: { Self.folded($0.name) == wanted }) else { return nil }
        self = network
    }

    /// The network whose profiles stand under an address.
    init?(ofAddress address: String) {
        let shown = ContactAddress.shown(address).lowercased()
        let bare = shown.hasPrefix("www.") ? String(shown.dropFirst(4)) : shown
        guard let network = Self.all.first(where: { !$0.base.isEmpty && bare.hasPrefix($0.base) }) else { return nil }
        self = network
    }

    /// The address of a user's profile; nil where the network has no such addresses.
    func address(of user: String) -> String? {
        let user = user.trimmedText
        switch name {
        case "Mastodon":
            let parts = user.split(separator: "@")
            return parts.count == 2 ? "https://\(parts[1])/@\(parts[0])" : nil
        case "WhatsApp": return "https://wa.me/" + user.filter { $0.isASCII && $0.isNumber }
        case _ where base.isEmpty || user.contains(where: \.isWhitespace): return nil
        default: return "https://\(base)" + (user.hasPrefix("@") ? user.dropFirst() : user[...])
        }
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// RenderCV's seventeen networks and those YAMLResume adds.
    private static let all = [
        Network("LinkedIn", "linkedin.com/in/"), Network("GitHub", "github.com/"), Network("GitLab", "gitlab.com/"),
        Network("IMDB", "imdb.com/name/", isIdentifier: true), Network("Instagram", "instagram.com/"),
        Network("ORCID", "orcid.org/"), Network("Mastodon", ""),
        Network("Stack Overflow", "stackoverflow.com/users/", isIdentifier: true),
        Network("ResearchGate", "researchgate.net/profile/"), Network("YouTube", "youtube.com/@"),
        Network("Google Scholar", "scholar.google.com/citations?user=", isIdentifier: true),
        Network("Telegram", "t.me/"), Network("WhatsApp", "wa.me/"), Network("LeetCode", "leetcode.com/u/"),
        Network("X", "x.com/"), Network("Bluesky", "bsky.app/profile/"), Network("Reddit", "reddit.com/user/"),
        Network("Behance", "behance.net/"), Network("Dribbble", "dribbble.com/"), Network("Facebook", "facebook.com/"),
        Network("Medium", "medium.com/@"), Network("Pinterest", "pinterest.com/"), Network("Snapchat", ""),
        Network("TikTok", "tiktok.com/@"), Network("Twitch", "twitch.tv/"), Network("Twitter", "twitter.com/"),
        Network("Vimeo", "vimeo.com/"), Network("Weibo", "weibo.com/"), Network("Zhihu", "zhihu.com/people/"),
        Network("Discord", ""), Network("Line", ""), Network("WeChat", ""), Network("Xing", "xing.com/profile/"),
        Network("Codeberg", "codeberg.org/"), Network("Kaggle", "kaggle.com/"),
        Network("SoundCloud", "soundcloud.com/"),
    ]
}
