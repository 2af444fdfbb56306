/// What a browser asks for; a method other than GET and HEAD never gets this far.
public struct PreviewRequest: Hashable, Sendable {
    /// Decoded, from the first slash to the question mark.
    public var path: String
    /// Decoded; of several values for a name the last counts.
    public var query: [String: String]

    public init(path: String, query: [String: String] = [:]) {
        self.path = path
        self.query = query
    }
}

/// What it gets.
public struct PreviewResponse: Hashable, Sendable {
    public var status: Int
    /// Such as `text/html; charset=utf-8`.
    public var type: String
    public var bytes: [UInt8]
    /// The name a browser shall save it under; nil: it is to be shown.
    public var fileName: String?

    public init(status: Int = 200, type: String, bytes: [UInt8], fileName: String? = nil) {
        self.status = status
        self.type = type
        self.bytes = bytes
        self.fileName = fileName
    }

    /// A sentence instead of what was asked for.
    public static func refusal(_ status: Int, _ sentence: String) -> PreviewResponse {
        PreviewResponse(status: status, type: "text/plain; charset=utf-8", bytes: Array((sentence + "\n").utf8))
    }

    public static let notFound = refusal(404, "There is nothing here.")
}

/// What a server shows. All calls come from the server's loop.
public protocol PreviewSite: AnyObject {
    func answer(_ request: PreviewRequest) -> PreviewResponse
    /// A page was opened and wants to be kept up to date.
    func opened(_ tab: PreviewTab)
}
