/// The part of a request that decides whether it is answered at all.
struct RequestHead: Hashable, Sendable {
    var method: String
    var path: String
    var host: String?
    var origin: String?
    /// `Sec-Fetch-Site` and `Sec-Fetch-Mode`, which browsers send and scripts cannot forge.
    var fetchSite: String?
    var fetchMode: String?
}

/// Keeps everybody out but pages that came from this very server.
///
/// A page of another site can have the browser send requests to the loopback: the name in its address may even be made
/// to point there after it was loaded (DNS rebinding). Such requests carry that site's name as Host, or its Origin, or
/// are marked as cross-site; none of them gets an answer with content. (Fetch Metadata, W3C; RFC 9110, 7.2)
struct RequestGuard: Sendable {
    let port: Int

    /// What this server is called by who means it.
    var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"] }

    /// Nil if the request is to be answered.
    func refusal(of head: RequestHead) -> PreviewResponse? {
        guard let host = head.host, hosts.contains(host.lowercased()) else {
            return .refusal(403, "This preview answers to http://127.0.0.1:\(port)/ only.")
        }
        if let origin = head.origin, !hosts.contains(where: { origin.lowercased() == "http://\($0)" }) {
            return .refusal(403, "This preview answers its own page only.")
        }
        if let site = head.fetchSite, !["same-origin", "none"].contains(site), !isVisit(head) {
            return .refusal(403, "This preview answers its own page only.")
        }
        guard head.method == "GET" || head.method == "HEAD" else {
            return .refusal(405, "Here things are only read: GET and HEAD.")
        }
        return nil
    }

    /// Following a link to the page from elsewhere is harmless: the page cannot be framed.
    private func isVisit(_ head: RequestHead) -> Bool {
        head.fetchMode == "navigate" && head.path == "/"
    }

    /// What every answer says to the browser: nothing from elsewhere, in no frame, kept nowhere.
    var headers: [(name: String, value: String)] {
        let own = hosts.prefix(2).map { "ws://\($0)" }.joined(separator: " ")
        let policy = [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
            "connect-src 'self' \(own)", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
        ]
        return [
            ("Content-Security-Policy", policy.joined(separator: "; ")), ("X-Frame-Options", "DENY"),
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cache-Control", "no-store"),
        ]
    }
}
