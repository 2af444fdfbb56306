/// Networks by host and by name: what a link to `github.com/jane` is called.
enum ContactNetworks {
    struct Profile: Equatable {
        /// The network's proper name: "GitHub".
        var network: String
        /// "jane" of `github.com/jane`; nil where the address does not say.
        var user: String?
    }

    /// The network an address belongs to, if it is one and the address leads to somebody.
    static func profile(at uri: String) -> Profile? {
        if uri.hasPrefix("tg:") { return Profile(network: "Telegram", user: nil) }
        if uri.hasPrefix("skype:") {
            return Profile(network: "Skype", user: String(uri.dropFirst(6).prefix { $0 != "?" }))
        }
        if uri.hasPrefix("matrix:") { return Profile(network: "Matrix", user: nil) }
        guard let host = WebAddress.host(of: uri) else { return nil }
        let path = WebAddress.path(of: uri)
        let segments = path.split(separator: "/").map(String.init)
        if let name = hosts[host] ?? hosts[withoutSubdomain(host)] {
            return Profile(network: name, user: user(segments, of: name, query: uri))
        }
        // The Fediverse has many hosts and one form: /@name.
        if segments.count == 1, let first = segments.first, first.hasPrefix("@"), first.count > 1 {
            return Profile(network: "Mastodon", user: first + "@" + host)
        }
        return nil
    }

    /// The proper name of a network as people write it: "Github", "LinkedIn:", "GOOGLE SCHOLAR", "推特".
    static func name(_ word: String) -> String? {
        name(squeezed: TitleKey.squeezed(TitleKey.key(of: word)))
    }

    /// The same for a key without its spaces.
    static func name(squeezed key: String) -> String? { names[key] }

    /// The address of somebody's page on a network that has one for each name.
    static func address(network: String, user: String) -> String? {
        let user = user.hasPrefix("@") ? String(user.dropFirst()) : user
        guard !user.isEmpty, !user.contains(where: { $0.isPadding || $0 == "/" }), let form = forms[network] else {
            return nil
        }
        return LinkMender.encode(form.replacing("{}", with: user))
    }

    private static func withoutSubdomain(_ host: String) -> String {
        host.split(separator: ".").suffix(2).joined(separator: ".")
    }

    /// The segment that is the person: after `in`, `users`, `profile`; the first one elsewhere.
    private static func user(_ segments: [String], of network: String, query uri: String) -> String? {
        if network == "Google Scholar", let start = uri[...].firstRange(of: "user=") {
            return String(uri[start.upperBound...].prefix { $0 != "&" })
        }
        let prefixes: Set<String> = [
            "in", "pub", "u", "user", "users", "profile", "profiles", "people", "citizen", "channel", "c", "~",
        ]
        let rest = segments.drop { prefixes.contains($0) }
        if network == "Stack Overflow" { return rest.count > 1 ? rest.last : rest.first }
        return rest.first
    }

    private static let hosts: [String: String] = [
        "github.com": "GitHub", "gist.github.com": "GitHub", "gitlab.com": "GitLab", "bitbucket.org": "Bitbucket",
        "codeberg.org": "Codeberg", "sr.ht": "SourceHut", "gitee.com": "Gitee", "linkedin.com": "LinkedIn",
        "lnkd.in": "LinkedIn", "xing.com": "XING", "orcid.org": "ORCID", "scholar.google.com": "Google Scholar",
        "researchgate.net": "ResearchGate", "academia.edu": "Academia.edu", "dblp.org": "DBLP",
        "dblp.uni-trier.de": "DBLP",
        "publons.com": "Publons", "semanticscholar.org": "Semantic Scholar", "inspirehep.net": "INSPIRE",
        "webofscience.com": "Web of Science", "researcherid.com": "ResearcherID", "scopus.com": "Scopus",
        "arxiv.org": "arXiv", "loop.frontiersin.org": "Loop", "twitter.com": "Twitter", "x.com": "X",
        "mastodon.social": "Mastodon", "hachyderm.io": "Mastodon", "fosstodon.org": "Mastodon",
        "mastodon.online": "Mastodon", "mstdn.social": "Mastodon", "bsky.app": "Bluesky", "threads.net": "Threads",
        "stackoverflow.com": "Stack Overflow", "stackexchange.com": "Stack Exchange", "serverfault.com": "Server Fault",
        "t.me": "Telegram", "telegram.me": "Telegram", "wa.me": "WhatsApp", "api.whatsapp.com": "WhatsApp",
        "facebook.com": "Facebook", "fb.com": "Facebook", "instagram.com": "Instagram", "youtube.com": "YouTube",
        "twitch.tv": "Twitch", "vimeo.com": "Vimeo", "medium.com": "Medium", "dev.to": "DEV",
        "hashnode.com": "Hashnode",
        "hashnode.dev": "Hashnode", "substack.com": "Substack", "behance.net": "Behance", "dribbble.com": "Dribbble",
        "pinterest.com": "Pinterest", "reddit.com": "Reddit", "quora.com": "Quora", "keybase.io": "Keybase",
        "kaggle.com": "Kaggle", "huggingface.co": "Hugging Face", "leetcode.com": "LeetCode", "leetcode.cn": "LeetCode",
        "hackerrank.com": "HackerRank", "codewars.com": "Codewars", "codeforces.com": "Codeforces",
        "topcoder.com": "Topcoder", "codepen.io": "CodePen", "npmjs.com": "npm", "pypi.org": "PyPI",
        "crates.io": "crates.io",
        "hub.docker.com": "Docker Hub", "soundcloud.com": "SoundCloud", "flickr.com": "Flickr", "zhihu.com": "知乎",
        "weibo.com": "微博", "juejin.cn": "掘金", "juejin.im": "掘金", "csdn.net": "CSDN", "blog.csdn.net": "CSDN",
        "cnblogs.com": "博客园", "segmentfault.com": "SegmentFault", "jianshu.com": "简书", "bilibili.com": "Bilibili",
        "v2ex.com": "V2EX", "douban.com": "豆瓣", "qiita.com": "Qiita", "zenn.dev": "Zenn", "note.com": "note",
        "speakerdeck.com": "Speaker Deck", "slideshare.net": "SlideShare", "wantedly.com": "Wantedly",
        "atcoder.jp": "AtCoder", "habr.com": "Habr", "vk.com": "VK", "hh.ru": "HeadHunter", "velog.io": "Velog",
        "wakatime.com": "WakaTime", "credly.com": "Credly", "youracclaim.com": "Credly", "angel.co": "AngelList",
        "wellfound.com": "Wellfound", "upwork.com": "Upwork", "malt.fr": "Malt", "malt.de": "Malt",
        "matrix.to": "Matrix",
        "discord.gg": "Discord", "discord.com": "Discord", "last.fm": "Last.fm", "goodreads.com": "Goodreads",
        "imdb.com": "IMDb", "openhub.net": "Open Hub", "launchpad.net": "Launchpad", "tiktok.com": "TikTok",
        "about.me": "about.me", "linktr.ee": "Linktree", "lattes.cnpq.br": "Lattes", "exercism.org": "Exercism",
        "tryhackme.com": "TryHackMe", "hackthebox.com": "Hack The Box", "zotero.org": "Zotero",
    ]

    /// From squeezed key to proper name; other spellings besides the hosts' names.
    private static let names: KeyTable<String> = {
        let others = [
            "so": "Stack Overflow", "stackoverflow": "Stack Overflow", "scholar": "Google Scholar",
            "gscholar": "Google Scholar",
            "googlescholar": "Google Scholar", "linkedin": "LinkedIn", "领英": "LinkedIn", "領英": "LinkedIn",
            "링크드인": "LinkedIn",
            "깃허브": "GitHub", "推特": "Twitter", "知乎": "知乎", "微博": "微博", "twitterx": "X", "xtwitter": "X",
            "fb": "Facebook",
            "fediverse": "Mastodon", "signal": "Signal", "wechat": "WeChat", "weixin": "WeChat", "微信": "WeChat",
            "微信号": "WeChat",
            "qq": "QQ", "line": "LINE", "whatsapp": "WhatsApp", "viber": "Viber", "skype": "Skype", "zoom": "Zoom",
            "discord": "Discord",
            "slack": "Slack", "irc": "IRC", "xmpp": "XMPP", "jabber": "XMPP", "matrix": "Matrix",
            "телеграм": "Telegram",
            "телеграмм": "Telegram", "телеграма": "Telegram", "линкедин": "LinkedIn", "гитхаб": "GitHub",
            "لينكدإن": "LinkedIn",
            "لينكد ان": "LinkedIn", "لينكدان": "LinkedIn", "جيتهاب": "GitHub", "لینکدین": "LinkedIn",
            "گیتهاب": "GitHub",
            "researcherid": "ResearcherID", "orcidid": "ORCID", "orcid": "ORCID", "git": "Git",
        ]
        var table = KeyTable<String>(capacity: others.count + hosts.count)
        for (key, name) in others { table.update(hash: NameHash.of(key.utf8)) { _ in name } }
        for name in hosts.values {
            table.update(hash: NameHash.of(TitleKey.squeezed(TitleKey.key(of: name)).utf8)) { _ in name }
        }
        return table
    }()

    private static let forms = [
        "GitHub": "https://github.com/{}", "GitLab": "https://gitlab.com/{}", "Bitbucket": "https://bitbucket.org/{}",
        "Codeberg": "https://codeberg.org/{}", "LinkedIn": "https://www.linkedin.com/in/{}", "X": "https://x.com/{}",
        "Twitter": "https://twitter.com/{}", "ORCID": "https://orcid.org/{}", "Telegram": "https://t.me/{}",
        "Instagram": "https://www.instagram.com/{}", "Bluesky": "https://bsky.app/profile/{}",
        "Google Scholar": "https://scholar.google.com/citations?user={}",
        "Stack Overflow": "https://stackoverflow.com/users/{}",
        "ResearchGate": "https://www.researchgate.net/profile/{}", "YouTube": "https://www.youtube.com/@{}",
        "Medium": "https://medium.com/@{}", "Kaggle": "https://www.kaggle.com/{}",
        "Reddit": "https://www.reddit.com/user/{}",
        "Keybase": "https://keybase.io/{}", "XING": "https://www.xing.com/profile/{}",
        "Facebook": "https://www.facebook.com/{}",
        "Dribbble": "https://dribbble.com/{}", "Behance": "https://www.behance.net/{}", "Qiita": "https://qiita.com/{}",
        "Hugging Face": "https://huggingface.co/{}", "LeetCode": "https://leetcode.com/u/{}",
    ]
}
