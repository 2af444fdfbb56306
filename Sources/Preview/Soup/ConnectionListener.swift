internal import CSoup
import Glibc

/// Accepts connections on 127.0.0.1 and hands them to libsoup, with limits libsoup's own listener does not have: a
/// connection that stays silent is closed, and there are never more than a fixed number of them.
final class ConnectionListener {
    private let server: UnsafeMutablePointer<SoupServer>
    private let service: UnsafeMutablePointer<GSocketService>
    /// Of accepted connections that still live.
    private let count = Counter()

    private final class Counter { var value = 0 }

    init(server: UnsafeMutablePointer<SoupServer>) {
        self.server = server
        service = g_socket_service_new()
        let own = Unmanaged.passUnretained(self).toOpaque()
        let incoming:
            @convention(c) (
                OpaquePointer?, UnsafeMutablePointer<GSocketConnection>?, OpaquePointer?, UnsafeMutableRawPointer?
            ) -> gboolean = { _, connection, _, data in
                guard let connection, let data else { return 1 }
                Unmanaged<ConnectionListener>.fromOpaque(data).takeUnretainedValue().accept(connection)
                return 1
            }
        g_signal_connect_data(
            service, "incoming", unsafeBitCast(incoming, to: GCallback.self), own, nil, GConnectFlags(rawValue: 0))
    }

    deinit {
        close()
        g_object_unref(service)
    }

    /// The port it listens on.
    func listen(port: Int) -> Result<Int, PreviewServer.Fault> {
        let listener = asListener
        g_socket_listener_set_backlog(listener, 128)
        guard (0...65_535).contains(port),
            let address = g_inet_socket_address_new_from_string("127.0.0.1", UInt32(port))
        else { return .failure(.cannotListen(port: port, reason: "no such port")) }
        defer { g_object_unref(address) }
        var effective: UnsafeMutablePointer<GSocketAddress>?
        var error: UnsafeMutablePointer<GError>?
        guard
            g_socket_listener_add_address(
                listener, address, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, nil, &effective, &error) != 0,
            let effective
        else {
            let reason = error.map { String(cString: $0.pointee.message) } ?? "unknown"
            g_clear_error(&error)
            return .failure(.cannotListen(port: port, reason: reason))
        }
        defer { g_object_unref(effective) }
        g_socket_service_start(service)
        let inet = UnsafeMutableRawPointer(effective).assumingMemoryBound(to: GInetSocketAddress.self)
        return .success(Int(g_inet_socket_address_get_port(inet)))
    }

    func close() {
        g_socket_service_stop(service)
        g_socket_listener_close(asListener)
    }

    private var asListener: UnsafeMutablePointer<GSocketListener> {
        UnsafeMutableRawPointer(service).assumingMemoryBound(to: GSocketListener.self)
    }

    private func accept(_ connection: UnsafeMutablePointer<GSocketConnection>) {
        let stream = UnsafeMutableRawPointer(connection).assumingMemoryBound(to: GIOStream.self)
        guard count.value < PreviewServer.mostConnections else {
            g_io_stream_close(stream, nil, nil)
            return
        }
        watchLife(of: connection)
        let socket = g_socket_connection_get_socket(connection)
        g_socket_set_timeout(socket, PreviewServer.patience)
        g_socket_set_option(socket, Int32(IPPROTO_TCP), TCP_NODELAY, 1, nil)
        let local = g_socket_connection_get_local_address(connection, nil)
        let remote = g_socket_connection_get_remote_address(connection, nil)
        soup_server_accept_iostream(server, stream, local, remote, nil)
        if let local { g_object_unref(local) }
        if let remote { g_object_unref(remote) }
    }

    /// Counts a connection until its object goes.
    private func watchLife(of connection: UnsafeMutablePointer<GSocketConnection>) {
        count.value += 1
        let object = UnsafeMutableRawPointer(connection).assumingMemoryBound(to: GObject.self)
        g_object_weak_ref(
            object,
            { data, _ in
                if let data { Unmanaged<Counter>.fromOpaque(data).takeRetainedValue().value -= 1 }
            }, Unmanaged.passRetained(count).toOpaque())
    }
}
