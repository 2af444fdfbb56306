/// The faces the program may use: exactly these files, and what is known of each.
///
/// The order counts: among fallbacks the first that has a character gives it.
public struct FontManifest: Hashable, Sendable {
    public var faces: [Entry]

    public init(faces: [Entry]) {
        self.faces = faces
    }

    /// What a face is there for.
    public enum Role: String, Hashable, Sendable {
        /// Themes name it.
        case text
        /// Nobody names it; it lends characters the text faces lack.
        case fallback
    }

    /// The kind of letter, so that a serif text borrows from a serif face where there is one.
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
        public var role: Role
        public var genre: Genre
        /// Languages (BCP 47 prefixes) whose text prefers this face to other fallbacks: `ja`, `zh-Hant`.
        public var languages: [String]
        /// Where the file comes from and what it should be; nil for a file of the user's own.
        public var origin: Origin?

        public init(
            path: String, index: Int = 0, family: String, weight: Int = 400, isItalic: Bool = false,
            role: Role = .text, genre: Genre = .sans, languages: [String] = [], origin: Origin? = nil
        ) {
            self.path = path
            self.index = index
            self.family = family
            self.weight = weight
            self.isItalic = isItalic
            self.role = role
            self.genre = genre
            self.languages = languages
            self.origin = origin
        }
    }

    /// The package, licence and exact content of a file.
    public struct Origin: Hashable, Sendable {
        public var package: String
        public var version: String
        public var licence: String
        /// In bytes.
        public var size: Int
        /// In lower-case hexadecimal.
        public var sha256: String

        public init(package: String, version: String, licence: String, size: Int, sha256: String) {
            self.package = package
            self.version = version
            self.licence = licence
            self.size = size
            self.sha256 = sha256
        }
    }
}
