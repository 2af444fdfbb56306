/// The faces the program may use: exactly these files, and what is known of each.
///
/// The order counts: among those that lend the first that has a character gives it.
public struct FontManifest: Hashable, Sendable {
    public var faces: [Entry]

    public init(faces: [Entry]) {
        self.faces = faces
    }

    /// The kind of letter: a serif text borrows from a serif face where there is one, and symbols go with all.
    public enum Genre: String, Hashable, Sendable {
        case serif, sans, mono, symbol
    }

    /// One face of a file.
    public struct Entry: Hashable, Sendable {
        public var path: String
        /// Of the face in a collection; 0 for a plain file.
        public var index: Int
        /// The name themes use, which need not be the one inside the file.
        public var family: String
        /// 100 to 900.
        public var weight: Int
        public var isItalic: Bool
        public var genre: Genre
        /// Whether texts in other families take from it the characters these lack.
        public var lends: Bool
        /// Languages (BCP 47 prefixes) whose text prefers this face to others that lend: `ja`, `zh-Hant`.
        public var languages: [String]
        /// The blocks of 256 characters of which the face has some, so that it need not be opened to see that it has
        /// none of a script. Empty if unknown.
        public var pages: [ClosedRange<UInt32>]
        /// Characters a text face should have and is known not to have.
        public var lacks: [ClosedRange<UInt32>] = []
        /// What the file's size in bytes should be; nil for a file of the user's own.
        public var size: Int?

        public init(
            path: String, index: Int = 0, family: String, weight: Int = 400, isItalic: Bool = false,
            genre: Genre = .sans, lends: Bool = false, languages: [String] = [], pages: [ClosedRange<UInt32>] = [],
            size: Int? = nil
        ) {
            self.path = path
            self.index = index
            self.family = family
            self.weight = weight
            self.isItalic = isItalic
            self.genre = genre
            self.lends = lends
            self.languages = languages
            self.pages = pages
            self.size = size
        }
    }

    /// The faces of several manifests; of two equal ones the earlier is used.
    public func adding(_ other: FontManifest) -> FontManifest { FontManifest(faces: faces + other.faces) }
}
