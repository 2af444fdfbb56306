import Testing

@testable import Preview

@Suite("Who gets an answer")
struct RequestGuardTests {
    private let rules = RequestGuard(port: 8420)

    private func status(
        _ method: String = "GET", _ path: String = "/", host: String? = "127.0.0.1:8420", origin: String? = nil,
        site: String? = nil, mode: String? = nil
    ) -> Int? {
        rules.refusal(
            of: RequestHead(
                method: method, path: path, host: host, origin: origin, fetchSite: site, fetchMode: mode))?.status
    }

    @Test("The page's own requests are answered, by either name of the loopback")
    func ownRequests() {
        #expect(status(site: "none", mode: "navigate") == nil)
        #expect(status(host: "localhost:8420") == nil)
        #expect(status(host: "[::1]:8420") == nil)
        #expect(status(host: "LocalHost:8420", origin: "http://localhost:8420", site: "same-origin") == nil)
        #expect(status("HEAD") == nil)
    }

    @Test(
        "A name of another site that points at the loopback gets nothing",
        arguments: [
            "evil.example:8420", "127.0.0.1", "127.0.0.1:8421", "127.0.0.1:8420, evil.example",
            "localhost.evil.example:8420", "",
        ])
    func rebinding(host: String) {
        #expect(status(host: host) == 403)
    }

    @Test("A request without Host gets nothing")
    func noHost() {
        #expect(status(host: nil) == 403)
    }

    @Test(
        "Pages of other origins get nothing, another port and a file among them",
        arguments: [
            "http://evil.example", "https://127.0.0.1:8420", "http://127.0.0.1:8421", "null",
        ])
    func otherOrigins(origin: String) {
        #expect(status(origin: origin) == 403)
    }

    @Test("A picture on another site's page is not served, a link to the preview is followed")
    func crossSite() {
        #expect(status("GET", "/sheet/abc", site: "cross-site", mode: "no-cors") == 403)
        #expect(status("GET", "/cv.pdf", site: "same-site", mode: "navigate") == 403)
        #expect(status("GET", "/", site: "cross-site", mode: "navigate") == nil)
    }

    @Test("Nothing can be written", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
    func methods(method: String) {
        #expect(status(method) == 405)
    }

    @Test("What is served may load nothing from elsewhere and stand in no frame")
    func policy() {
        let policy = rules.headers.first { $0.name == "Content-Security-Policy" }?.value ?? ""
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(!policy.contains("*"))
    }
}
