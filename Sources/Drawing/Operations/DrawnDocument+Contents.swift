import Glyphs
import Layout

/// What a document holds, whatever form it is written in.
extension DrawnDocument {
    /// The font files its text is set from, in the order of their first use.
    public var fontFiles: [String] {
        var files: [String] = []
        for run in runs where !files.contains(run.face.path) { files.append(run.face.path) }
        return files
    }

    /// Where texts stand, in words for people: on the pages, behind links, in bookmarks or the metadata.
    public func places(of texts: [String]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for (place, content) in contents {
            let key = content.searchKey
            for text in texts where !text.searchKey.isEmpty && key.contains(text.searchKey) {
                found[text, default: []].append(place)
            }
        }
        return found
    }

    private var contents: [(place: String, text: String)] {
        var contents = pages.enumerated().map { index, page in
            ("page \(index + 1)", page.content.flatMap(\.operations).compactMap(\.run?.text).joined())
        }
        for case .link(let uri, let description) in structure.nodes.map(\.role) {
            contents.append(("a link", "\(uri) \(description)"))
        }
        for case .figure(let alternative) in structure.nodes.map(\.role) { contents.append(("a picture", alternative)) }
        contents += bookmarks.map { ("a bookmark", $0.title) }
        let data = [metadata.title, metadata.author ?? "", metadata.subject ?? ""] + metadata.keywords
        return contents + data.map { ("the metadata", $0) }
    }

    private var runs: [GlyphRun] { pages.flatMap(\.content).flatMap(\.operations).compactMap(\.run) }
}

extension PageContent {
    var operations: [PaintOperation] {
        switch self {
        case .marked(_, _, let operations), .artifact(let operations): operations
        }
    }
}

extension PaintOperation {
    fileprivate var run: GlyphRun? {
        if case .glyphs(let run, _, _, _) = self { run } else { nil }
    }
}
