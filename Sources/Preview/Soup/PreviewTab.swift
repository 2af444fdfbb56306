internal import CSoup

/// An open page that is kept up to date over a WebSocket.
///
/// What is sent is always the whole state, so a page that is slow to answer is sent only the newest one: at most one
/// message is on its way, and one waits.
public final class PreviewTab {
    /// Of the address the page was opened by.
    public let query: [String: String]
    let connection: OpaquePointer
    private var waiting: String?
    private var isBusy = false
    private var isOpen = true

    /// - Parameter connection: a `SoupWebsocketConnection`; a reference of its own is held.
    init(query: [String: String], connection: OpaquePointer) {
        self.query = query
        self.connection = connection
        g_object_ref(UnsafeMutableRawPointer(connection))
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(connection)) }

    /// Sends a state, or lets it wait until the page has shown the one before.
    public func show(_ state: String) {
        guard isOpen else { return }
        if isBusy {
            waiting = state
        } else {
            send(state)
        }
    }

    /// The page says that it shows what it was sent.
    func confirm() {
        isBusy = false
        guard let state = waiting else { return }
        waiting = nil
        send(state)
    }

    private func send(_ state: String) {
        guard soup_websocket_connection_get_state(connection) == SOUP_WEBSOCKET_STATE_OPEN else { return }
        isBusy = true
        soup_websocket_connection_send_text(connection, state)
    }

    func close() {
        guard isOpen else { return }
        isOpen = false
        if soup_websocket_connection_get_state(connection) == SOUP_WEBSOCKET_STATE_OPEN {
            soup_websocket_connection_close(connection, UInt16(SOUP_WEBSOCKET_CLOSE_GOING_AWAY.rawValue), nil)
        }
    }
}
