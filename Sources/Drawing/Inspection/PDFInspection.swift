/// What a program finds in a PDF: its structure, and its text in the order of the content streams.
///
/// Reads any PDF libqpdf can read, tagged or not, ours or not.
public struct PDFInspection: Sendable {
    /// Of the file's header, such as `1.7`.
    public var version: String
    public var title: String?
    public var language: String?
    /// Info beyond the title: `Author`, `Producer` and the like, as written.
    public var information: [String: String]
    /// The text of each page as a simple parser takes it: in the order of painting, a line a line.
    public var pages: [String]
    /// The same without what is marked as an artifact, such as running heads.
    public var contents: [String]
    public var fonts: [InspectedFont]
    /// Names of the files inside it.
    public var attachments: [String]
    /// The elements at the top of the structure tree; empty if the file is not tagged.
    public var structure: [TaggedElement]
    public var links: [InspectedLink]
    public var bookmarks: [InspectedBookmark]
    /// What the XMP packet claims: `PDF/A-2A`, `PDF/UA-1`.
    public var claims: [String]

    public init(reading bytes: [UInt8]) throws(DrawingError) {
        let file = try QPDFFile(reading: bytes, isLenient: true)
        let texts = file.pages.map { PageTextReader.read($0) }
        version = bytes.headerVersion
        pages = texts.map(\.text)
        contents = texts.map(\.content)
        fonts = file.inspectedFonts
        attachments = file.attachmentNames
        information = file.information
        title = information["Title"]
        language = file.root["Lang"]?.text
        structure = StructureReader(file, texts).elements
        links = file.pages.enumerated().flatMap { index, page in page.links(onPage: index) }
        bookmarks = file.bookmarks
        claims = MetadataClaims.read(file.root["Metadata"]?.streamData ?? [])
        try file.check()
    }

    /// The structure as a tree, text in quotes, children indented by two spaces.
    public func dump() -> String {
        structure.flatMap { $0.lines(depth: 0) }.joined(separator: "\n")
    }
}

public struct InspectedFont: Hashable, Sendable {
    /// Without the subset's tag.
    public var name: String
    /// `TrueType`, `Type1`, `Type0` and so on.
    public var type: String
    public var isEmbedded: Bool
    public var isSubset: Bool
    /// Whether its codes can be turned into text without guessing.
    public var hasUnicode: Bool
}

public struct InspectedLink: Hashable, Sendable {
    /// From 0.
    public var page: Int
    public var uri: String
    /// What a screen reader says of it.
    public var description: String?
}

public struct InspectedBookmark: Hashable, Sendable {
    public var title: String
    /// From 1.
    public var level: Int
}

/// An element of a structure tree.
public struct TaggedElement: Hashable, Sendable {
    public enum Kid: Hashable, Sendable {
        case element(TaggedElement)
        /// Marked content of a page, counted from 0.
        case text(String, page: Int)
        /// An annotation that belongs to the element; its address if it is a link.
        case annotation(uri: String?, page: Int)
    }

    /// The structure type, through the role map.
    public var type: String
    public var language: String?
    public var alternative: String?
    /// Attributes that help to understand it, such as `ListNumbering`: `Disc`.
    public var attributes: [String: String]
    public var kids: [Kid]

    /// All text of the element and of what is below it.
    public var text: String {
        kids.map { kid in
            switch kid {
            case .element(let element): element.text
            case .text(let text, _): text
            case .annotation: ""
            }
        }.joined()
    }

    /// Text of the same page that follows without a break is one string.
    fileprivate func lines(depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        var head = type
        if let language { head += " lang=\(language)" }
        if let alternative { head += " alt=\(alternative.debugDescription)" }
        for (key, value) in attributes.sorted(by: { $0.key < $1.key }) { head += " \(key)=\(value)" }
        let parts = kids.map { kid -> String? in
            switch kid {
            case .element: nil
            case .text(let text, let page): "\(text.debugDescription)@\(page + 1)"
            case .annotation(let uri, let page): "→\(uri ?? "")@\(page + 1)"
            }
        }
        guard parts.contains(nil) else { return [indent + ([head] + parts.compactMap(\.self)).joined(separator: " ")] }
        return [indent + head]
            + kids.enumerated().flatMap { index, kid -> [String] in
                if case .element(let element) = kid { return element.lines(depth: depth + 1) }
                return [indent + "  " + (parts[index] ?? "")]
            }
    }
}
