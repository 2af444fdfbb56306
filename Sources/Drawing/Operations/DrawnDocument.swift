public import Geometry
public import Glyphs
public import Languages
public import Layout

/// Pages as a closed set of painting operations: all that a painter needs, nothing left to decide.
public struct DrawnDocument: Sendable {
    public var pages: [DrawnPage]
    public var structure: StructureTree
    /// In reading order; a level may be at most one deeper than the one before it, the first is 1.
    public var bookmarks: [Bookmark]
    public var metadata: DocumentMetadata

    public init(
        pages: [DrawnPage], structure: StructureTree, bookmarks: [Bookmark] = [], metadata: DocumentMetadata
    ) {
        self.pages = pages
        self.structure = structure
        self.bookmarks = bookmarks
        self.metadata = metadata
    }
}

public struct DrawnPage: Sendable {
    public var size: Size
    /// In painting order: grounds first, then text in the order a person reads it.
    public var content: [PageContent]

    public init(size: Size, content: [PageContent] = []) {
        self.size = size
        self.content = content
    }
}

/// A piece of a page: either part of the text's structure, or decoration that no reader is told about.
public enum PageContent: Hashable, Sendable {
    /// Content of a leaf of the structure tree. `area` is what reacts to a click if the leaf is a link: the line's
    /// full height, so that links of neighbouring lines meet but do not overlap.
    case marked(StructureTree.NodeID, area: Rectangle?, [PaintOperation])
    case artifact([PaintOperation])
}

public enum PaintOperation: Hashable, Sendable {
    /// The run's first glyph starts at `origin` on the baseline. `stretch` widens or narrows the glyphs and
    /// their advances by a factor near 1 (font expansion), through the text matrix only.
    case glyphs(GlyphRun, origin: Point, color: Color, stretch: Double)
    case fill(Rectangle, Color)
    case circle(center: Point, radius: Length, Color)
    case line(from: Point, to: Point, width: Length, Color)
    /// Encoded JPEG or PNG bytes, covering the rectangle, clipped with round corners of that radius. Of a picture of
    /// other proportions the sides are cut off alike, below more than above: there faces are.
    case image([UInt8], Rectangle, cornerRadius: Length)
    /// A filled shape whose em is so long, from a place on the baseline.
    case outline(Contour, origin: Point, em: Length, Color)
}

public struct Bookmark: Hashable, Sendable {
    public var title: String
    /// From 1.
    public var level: Int
    /// From 0.
    public var page: Int
    public var top: Length

    public init(title: String, level: Int, page: Int, top: Length) {
        self.title = title
        self.level = level
        self.page = page
        self.top = top
    }
}

/// What Info and XMP say of the document, equal in both.
public struct DocumentMetadata: Hashable, Sendable {
    public var title: String
    public var author: String?
    public var subject: String?
    public var keywords: [String]
    public var language: LanguageTag
    /// ISO 8601 day; nil: no date in the file.
    public var date: String?
    /// The program's name and version.
    public var creator: String

    public init(
        title: String, author: String? = nil, subject: String? = nil, keywords: [String] = [],
        language: LanguageTag, date: String? = nil, creator: String
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.language = language
        self.date = date
        self.creator = creator
    }
}
