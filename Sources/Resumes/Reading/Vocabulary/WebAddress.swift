/// Addresses of the web in text, with scheme or without.
enum WebAddress {
    /// Whether a text could be `host.tld/path`: no spaces, a known or plausible top-level domain.
    static func looksLikeHost(_ text: String) -> Bool {
        guard !text.contains(where: { $0.isPadding }), !text.contains("@") || text.contains("/@") else { return false }
        let end = text.firstIndex { "/?#".contains($0) } ?? text.endIndex
        var host = text[..<end]
        let hasPath = end < text.endIndex
        if let colon = host.lastIndex(of: ":"), host[host.index(after: colon)...].allSatisfy(\.isNumber) {
            host = host[..<colon]
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter),
            labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } })
        else { return false }
        let domain = last.lowercased()
        if fileEndings.contains(domain), !hasPath, labels.count == 2, labels[0] != "www" { return false }
        if programs.contains(text.lowercased()) { return false }
        return domain.count == 2 || topLevelDomains.contains(domain) || labels[0] == "www"
    }

    /// The host without `www.`, lower case; nil where there is none.
    static func host(of uri: String) -> String? {
        var rest = uri[...]
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
        } else if LinkMender.scheme(of: uri) != nil {
            return nil
        }
        let host = rest.prefix { !"/?#:".contains($0) }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// What follows the host, without query and trailing slash: `/in/jane`.
    static func path(of uri: String) -> String {
        var rest = uri[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        let path = rest.drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
        return path.hasSuffix("/") ? String(path.dropLast()) : String(path)
    }

    /// Endings that are files more often than hosts.
    private static let fileEndings: Set<String> = [
        "pdf", "md", "html", "htm", "txt", "doc", "docx", "js", "ts", "py", "rs", "sh", "jpg", "png", "tex", "zip",
        "css", "json", "cc", "pl", "so",
    ]
    /// Names of software that look like hosts.
    private static let programs: Set<String> = [
        "node.js", "vue.js", "next.js", "asp.net", "socket.io", "d3.js", "three.js", "express.js", "react.js",
        "nuxt.js", "vb.net",
        "ember.js", "backbone.js", "angular.js", "nest.js", "ado.net", "ml.net", "p5.js", "booking.com", "monday.com",
    ]
    /// Generic domains CVs use; two-letter ones are countries and count anyway.
    private static let topLevelDomains: Set<String> = [
        "com", "org", "net", "edu", "gov", "info", "dev", "app", "page", "pages", "blog", "tech", "site", "online",
        "cloud",
        "name", "codes", "design", "studio", "xyz", "software", "systems", "engineer", "engineering", "email", "social",
        "network", "science", "space", "world", "website", "web", "cv", "art", "biz", "pro", "link", "live", "life",
        "digital", "agency", "company", "ninja", "rocks", "wiki", "zone", "team", "works", "work", "global", "group",
        "academy", "university", "mobi", "ooo", "fyi", "run", "sh", "moe", "lol", "fun", "club", "top", "vip", "shop",
        "store", "media", "foundation", "community", "research", "academia", "berlin", "paris", "london", "tokyo",
        "nyc",
        "wien", "hamburg", "koeln", "int", "mil", "museum", "coop", "jobs", "travel", "arpa", "asia", "cat", "tel",
        "photos",
        "photography", "ventures", "solutions", "technology", "computer", "guru", "expert", "consulting", "me",
    ]
}

extension Substring {
    /// Where a text first stands.
    func firstRange(of text: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(text) }
            .flatMap { start in index(start, offsetBy: text.count, limitedBy: endIndex).map { start..<$0 } }
    }
}
