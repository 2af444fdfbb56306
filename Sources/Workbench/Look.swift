import Typesetting

/// What a page of the preview wants to see differently from the command line. Pages that want the same share a build.
struct Look: Hashable, Sendable {
    var theme: String?
    var paper: String?
    /// Such as `2` or `1-2`.
    var pages: String?

    /// What the command line says.
    static let asOrdered = Look()

    init(theme: String? = nil, paper: String? = nil, pages: String? = nil) {
        self.theme = theme
        self.paper = paper
        self.pages = pages
    }

    static let papers = ["A4", "Letter", "A5", "Legal"]

    /// From the address a page was opened by. What it may not choose is left out: themes by name only, no paths.
    init(query: [String: String], themes: [String]) {
        theme = query["theme"].flatMap { themes.contains($0) ? $0 : nil }
        paper = query["paper"].flatMap { Self.papers.contains($0) ? $0 : nil }
        pages = query["pages"].flatMap { PageRange.parse($0) == nil ? nil : $0 }
    }

    func request(over order: TypesettingRequest) -> TypesettingRequest {
        var request = order
        if let theme { request.theme = theme }
        if let paper { request.paper = paper }
        if let pages { request.pages = PageRange.parse(pages) }
        return request
    }
}
