import SyntaxTrees

/// The nine types of RenderCV's entries, told by what keys an entry has.
enum RenderCVEntryKind {
    case oneLine, normal, experience, education, publication, bullet, numbered, reversedNumbered, text
    /// A map without any key that tells.
    case unknown

    /// In RenderCV's order, so that an entry with `name` and `company` is a normal one.
    ///
    /// Deviation: RenderCV lets the first telling entry speak for its section and refuses the others; here each
    /// speaks for itself. `{name, details}` is version 1.0's one-line entry.
    init(_ node: DataNode) {
        guard node.entries != nil else {
            self = .text
            return
        }
        func has(_ keys: String...) -> Bool { keys.contains { node[$0] != nil } }
        self =
            if has("label") || (has("details") && !has("date", "score", "company", "institution", "title")) {
                .oneLine
            } else if has("name") {
                .normal
            } else if has("company", "position") {
                .experience
            } else if has("institution", "area", "degree") {
                .education
            } else if has("title", "authors", "doi", "url", "journal") {
                .publication
            } else if has("bullet") {
                .bullet
            } else if has("number") {
                .numbered
            } else if has("reversed_number") {
                .reversedNumbered
            } else {
                .unknown
            }
    }
}
