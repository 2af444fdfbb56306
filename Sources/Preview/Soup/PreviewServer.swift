internal import CSoup

/// HTTP on the loopback: hands requests to a site and keeps its open pages up to date.
public final class PreviewServer {
    public enum Fault: Error, Hashable {
        /// The port is taken, or the system gives none; with its words.
        case cannotListen(port: Int, reason: String)
    }

    /// Where pages ask to be kept up to date.
    static let livePath = "/live"
    /// A browser keeps a connection a page and some for its requests; more than so many are no browser's.
    static let mostConnections = 200
    /// Who says nothing for so long is gone: browsers answer the pings that go out every 10 seconds.
    static let patience: UInt32 = 30

    /// Zero until it listens.
    public private(set) var port = 0
    public private(set) var tabs: [PreviewTab] = []
    private let loop: EventLoop
    private unowned let site: any PreviewSite
    private let server: UnsafeMutablePointer<SoupServer>
    private let listener: ConnectionListener

    public init(site: any PreviewSite, loop: EventLoop) {
        self.site = site
        self.loop = loop
        guard let object = g_object_new_with_properties(soup_server_get_type(), 0, nil, nil) else {
            preconditionFailure("A SoupServer needs nothing but memory")
        }
        server = UnsafeMutableRawPointer(object).assumingMemoryBound(to: SoupServer.self)
        listener = ConnectionListener(server: server)
        addHandlers()
    }

    deinit { g_object_unref(server) }

    /// Listens on 127.0.0.1; port 0 takes any that is free.
    public func listen(port wanted: Int) throws(Fault) {
        var result: Result<Int, Fault> = .success(0)
        loop.within { result = listener.listen(port: wanted) }
        port = try result.get()
    }

    /// Says goodbye to all pages and lets the port go.
    public func close() {
        for tab in tabs { tab.close() }
        tabs = []
        listener.close()
        soup_server_disconnect(server)
    }

    // MARK: Requests

    private func addHandlers() {
        let own = Unmanaged.passUnretained(self).toOpaque()
        let early: SoupServerCallback = { _, message, _, _, data in
            guard let message, let data else { return }
            let server = Unmanaged<PreviewServer>.fromOpaque(data).takeUnretainedValue()
            ServedMessage(message).dropBody()
            server.refuse(ServedMessage(message))
        }
        soup_server_add_early_handler(server, nil, early, own, nil)
        soup_server_add_handler(
            server, nil,
            { _, message, _, _, data in
                guard let message, let data else { return }
                Unmanaged<PreviewServer>.fromOpaque(data).takeUnretainedValue().answer(ServedMessage(message))
            }, own, nil)
        soup_server_add_early_handler(server, Self.livePath, early, own, nil)
        soup_server_add_websocket_handler(
            server, Self.livePath, nil, nil,
            { _, message, _, connection, data in
                guard let message, let connection, let data else { return }
                Unmanaged<PreviewServer>.fromOpaque(data).takeUnretainedValue()
                    .open(connection, query: ServedMessage(message).request.query)
            }, own, nil)
    }

    /// What may not be answered gets its refusal before its body is read.
    private func refuse(_ message: ServedMessage) {
        let rules = RequestGuard(port: port)
        guard let refusal = rules.refusal(of: message.head) else { return }
        message.answer(refusal, headers: rules.headers)
    }

    private func answer(_ message: ServedMessage) {
        message.answer(site.answer(message.request), headers: RequestGuard(port: port).headers)
    }

    // MARK: Pages that are kept up to date

    private func open(_ connection: OpaquePointer, query: [String: String]) {
        // A page has nothing to say but that it shows what it was sent.
        soup_websocket_connection_set_max_incoming_payload_size(connection, 1024)
        soup_websocket_connection_set_keepalive_interval(connection, 10)
        let tab = PreviewTab(query: query, connection: connection)
        tabs.append(tab)
        let own = Unmanaged.passUnretained(self).toOpaque()
        let message: @convention(c) (OpaquePointer?, Int32, OpaquePointer?, UnsafeMutableRawPointer?) -> Void = {
            connection, _, _, data in
            guard let data else { return }
            Unmanaged<PreviewServer>.fromOpaque(data).takeUnretainedValue().tab(of: connection)?.confirm()
        }
        let closed: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Void = { connection, data in
            guard let data else { return }
            Unmanaged<PreviewServer>.fromOpaque(data).takeUnretainedValue().forget(connection)
        }
        connect("message", of: connection, to: unsafeBitCast(message, to: GCallback.self), own)
        connect("closed", of: connection, to: unsafeBitCast(closed, to: GCallback.self), own)
        site.opened(tab)
    }

    private func connect(
        _ signal: String, of object: OpaquePointer, to callback: @escaping GCallback, _ data: UnsafeMutableRawPointer
    ) {
        g_signal_connect_data(UnsafeMutableRawPointer(object), signal, callback, data, nil, GConnectFlags(rawValue: 0))
    }

    private func tab(of connection: OpaquePointer?) -> PreviewTab? {
        tabs.first { $0.connection == connection }
    }

    private func forget(_ connection: OpaquePointer?) {
        tabs.removeAll { $0.connection == connection }
    }
}
