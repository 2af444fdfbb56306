internal import CSoup

/// A request on its way through libsoup, and the answer that goes back.
struct ServedMessage {
    private let message: OpaquePointer

    init(_ message: OpaquePointer) { self.message = message }

    var request: PreviewRequest {
        let uri = soup_server_message_get_uri(message)
        let path = g_uri_get_path(uri).map { String(cString: $0) } ?? "/"
        return PreviewRequest(path: path, query: Self.values(of: g_uri_get_query(uri)))
    }

    var head: RequestHead {
        RequestHead(
            method: soup_server_message_get_method(message).map { String(cString: $0) } ?? "", path: request.path,
            host: header("Host"), origin: header("Origin"), fetchSite: header("Sec-Fetch-Site"),
            fetchMode: header("Sec-Fetch-Mode"))
    }

    /// Of a header that stands several times all values, so that no second one hides behind the first.
    private func header(_ name: String) -> String? {
        soup_message_headers_get_list(soup_server_message_get_request_headers(message), name)
            .map { String(cString: $0) }
    }

    /// Nothing that is sent along is wanted, however long it is.
    func dropBody() {
        soup_message_body_set_accumulate(soup_server_message_get_request_body(message), 0)
    }

    func answer(_ response: PreviewResponse, headers: [(name: String, value: String)]) {
        soup_server_message_set_status(message, UInt32(response.status), nil)
        let own = soup_server_message_get_response_headers(message)
        for (name, value) in headers { soup_message_headers_replace(own, name, value) }
        if response.status == 405 { soup_message_headers_replace(own, "Allow", "GET, HEAD") }
        // Whoever was refused may be sending still; nobody waits for the end of it.
        if response.status >= 400 { soup_message_headers_replace(own, "Connection", "close") }
        if let name = response.fileName {
            soup_message_headers_replace(own, "Content-Disposition", "attachment; filename=\"\(Self.plain(name))\"")
        }
        response.bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                soup_server_message_set_response(
                    message, response.type, SOUP_MEMORY_COPY, bytes.baseAddress, gsize(bytes.count))
            }
        }
    }

    /// A name that can stand between quotation marks in a header.
    private static func plain(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.map { (0x20..<0x7f).contains($0.value) ? $0 : "_" }))
            .replacing("\"", with: "_").replacing("\\", with: "_")
    }

    private static func values(of query: UnsafePointer<CChar>?) -> [String: String] {
        guard let query, let table = soup_form_decode(query) else { return [:] }
        defer { g_hash_table_unref(table) }
        var values: [String: String] = [:]
        var iterator = GHashTableIter()
        g_hash_table_iter_init(&iterator, table)
        var key: gpointer?
        var value: gpointer?
        while g_hash_table_iter_next(&iterator, &key, &value) != 0 {
            guard let key, let value else { continue }
            values[text(key)] = text(value)
        }
        return values
    }

    private static func text(_ pointer: gpointer) -> String {
        String(cString: pointer.assumingMemoryBound(to: CChar.self))
    }
}
