import Glibc
import Testing

@testable import Preview

/// A site with one page, that counts its visitors.
private final class OnePage: PreviewSite {
    func answer(_ request: PreviewRequest) -> PreviewResponse {
        request.path == "/"
            ? PreviewResponse(type: "text/plain", bytes: Array("hello \(request.query["name"] ?? "you")".utf8))
            : .notFound
    }

    func opened(_ tab: PreviewTab) { tab.show("state of \(tab.query["theme"] ?? "none")") }
}

/// A server on a loop of its own.
private final class Serving: Sendable {
    private let running = RunningLoop()
    nonisolated(unsafe) private let site = OnePage()
    nonisolated(unsafe) private var server: PreviewServer?
    let port: Int

    init() throws {
        let loop = running.loop
        let site = site
        nonisolated(unsafe) let shared = site
        nonisolated(unsafe) var made: PreviewServer?
        port = running.sync {
            let server = PreviewServer(site: shared, loop: loop)
            try? server.listen(port: 0)
            made = server
            return server.port
        }
        server = made
        try #require(port > 0)
    }

    func end() {
        running.sync { [self] in
            server?.close()
            server = nil
        }
        running.end()
    }

    var tabCount: Int { running.sync { [self] in server?.tabs.count ?? 0 } }

    func show(_ state: String) {
        running.sync { [self] in
            for tab in server?.tabs ?? [] { tab.show(state) }
        }
    }
}

/// A bare connection that says exactly what a test wants.
private final class Line {
    let socket: Int32

    init(_ port: Int) {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(socket) }

    func say(_ text: String) { say(Array(text.utf8)) }

    func say(_ bytes: [UInt8]) {
        _ = bytes.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    /// What comes until it contains `end`, or the other side closes.
    func hear(until end: String) -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(socket, &chunk, chunk.count, 0)
            if count <= 0 { break }
            bytes += chunk[..<count]
            if String(decoding: bytes, as: UTF8.self).contains(end) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

private func ask(_ port: Int, _ request: String) -> String {
    let line = Line(port)
    line.say(request.replacing("PORT", with: "\(port)").replacing("\n", with: "\r\n"))
    return line.hear(until: "\u{0}")
}

@Suite("The preview's server")
struct PreviewServerTests {
    @Test("A page is served with its query, and with headers that keep others out")
    func page() throws {
        let serving = try Serving()
        let answer = ask(serving.port, "GET /?name=Ada%20C HTTP/1.1\nHost: 127.0.0.1:PORT\nConnection: close\n\n")
        #expect(answer.hasPrefix("HTTP/1.1 200"))
        #expect(answer.hasSuffix("hello Ada C"))
        #expect(answer.contains("Content-Security-Policy: default-src 'none'"))
        #expect(answer.contains("Cross-Origin-Resource-Policy: same-origin"))
        serving.end()
    }

    @Test(
        "Another Host, another Origin, another method and another path get no content",
        arguments: [
            ("GET / HTTP/1.1\nHost: evil.example:PORT\nConnection: close\n\n", "403"),
            ("GET http://127.0.0.1:PORT/ HTTP/1.1\nHost: evil.example\nConnection: close\n\n", "403"),
            ("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nOrigin: http://evil.example\nConnection: close\n\n", "403"),
            ("POST / HTTP/1.1\nHost: 127.0.0.1:PORT\nContent-Length: 4\nConnection: close\n\nevil", "405"),
            ("GET /../etc/passwd HTTP/1.1\nHost: 127.0.0.1:PORT\nConnection: close\n\n", "404"),
            ("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\nHost: 127.0.0.1:PORT\nConnection: close\n\n", "404"),
            (
                "GET /live HTTP/1.1\nHost: evil.example\nUpgrade: websocket\nConnection: Upgrade, close\n"
                    + "Sec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\n", "403"
            ),
            (
                "GET /live HTTP/1.1\nHost: 127.0.0.1:PORT\nOrigin: http://evil.example\nUpgrade: websocket\n"
                    + "Connection: Upgrade, close\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\n",
                "403"
            ),
        ])
    func refusals(request: String, status: String) throws {
        let serving = try Serving()
        let answer = ask(serving.port, request)
        #expect(answer.hasPrefix("HTTP/1.1 \(status)"))
        #expect(!answer.contains("hello"))
        #expect(!answer.contains("101 Switching"))
        serving.end()
    }

    @Test("Clients that stop in the middle of a request do not keep others waiting")
    func halfOpen() throws {
        let serving = try Serving()
        let silent = (0..<40).map { _ in Line(serving.port) }
        for line in silent { line.say("GET / HTTP/1.1\r\nHost: 127.0") }
        let answer = ask(serving.port, "GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nConnection: close\n\n")
        #expect(answer.hasSuffix("hello you"))
        withExtendedLifetime(silent) {}
        serving.end()
    }

    @Test("More connections than any browser opens are turned away, and room comes back when they go")
    func tooMany() throws {
        let serving = try Serving()
        var crowd = (0..<PreviewServer.mostConnections + 20).map { _ in Line(serving.port) }
        #expect(eventually { ask(serving.port, "GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nConnection: close\n\n").isEmpty })
        crowd = []
        #expect(
            eventually {
                ask(serving.port, "GET / HTTP/1.1\nHost: 127.0.0.1:PORT\nConnection: close\n\n").hasSuffix("hello you")
            })
        withExtendedLifetime(crowd) {}
        serving.end()
    }

    @Test("A page that stays open is sent the state at once; while it is busy only the newest one waits")
    func live() throws {
        let serving = try Serving()
        let line = Line(serving.port)
        line.say(
            "GET /live?theme=swiss HTTP/1.1\r\nHost: 127.0.0.1:\(serving.port)\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        )
        #expect(line.hear(until: "state of swiss").contains("101 Switching"))
        #expect(serving.tabCount == 1)
        for number in 1...50 { serving.show("state \(number).") }
        line.say(Self.frame("shown"))
        #expect(line.hear(until: "state 50.").hasSuffix("state 50."))
        serving.end()
    }

    @Test("A page that is closed is forgotten")
    func closed() throws {
        let serving = try Serving()
        var line: Line? = Line(serving.port)
        line?.say(
            "GET /live HTTP/1.1\r\nHost: 127.0.0.1:\(serving.port)\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        )
        _ = line?.hear(until: "state of none")
        line = nil
        #expect(eventually { serving.tabCount == 0 })
        serving.end()
    }

    /// A text as a browser sends it: masked, here with zeros. (RFC 6455, 5.2)
    private static func frame(_ text: String) -> [UInt8] {
        [0x81, 0x80 | UInt8(text.utf8.count), 0, 0, 0, 0] + Array(text.utf8)
    }
}
