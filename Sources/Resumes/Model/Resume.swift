public import Languages
public import SourceText

/// A CV, understood: a person and sections in the author's order.
public struct Resume: Sendable {
    public var language: LanguageTag
    public var person: Person
    public var sections: [Section]
    /// What of the source does not stand in this model, each with its reason; `inspect` shows it.
    public var omissions: [Omission]
    /// Where the source is a letter and not a CV; `sections` are empty then.
    public var letter: Letter?
    /// `vitaset:` of the front matter and whatever else the file says about its setting.
    public var settings: DocumentSettings

    public init(
        language: LanguageTag, person: Person = Person(), sections: [Section] = [], omissions: [Omission] = [],
        settings: DocumentSettings = DocumentSettings()
    ) {
        self.language = language
        self.person = person
        self.sections = sections
        self.omissions = omissions
        self.settings = settings
    }
}

public struct Person: Sendable {
    /// Nil where the source names nobody.
    public var name: RichText?
    /// What the person is, one line each; usually none or one.
    public var headline: [RichText]
    public var contacts: [Contact]
    /// Birth date, nationality and the like, where the author gave them.
    public var personal: [LabelledText]
    /// What stands before the first section and is no contact.
    public var summary: [Block]
    public var photo: Photo?

    public init(
        name: RichText? = nil, headline: [RichText] = [], contacts: [Contact] = [], personal: [LabelledText] = [],
        summary: [Block] = [], photo: Photo? = nil
    ) {
        self.name = name
        self.headline = headline
        self.contacts = contacts
        self.personal = personal
        self.summary = summary
        self.photo = photo
    }
}

/// A picture the source names: a path as written, relative to the source.
public struct Photo: Hashable, Sendable {
    public var path: String
    public var alternative: String
    public var span: SourceSpan?

    public init(path: String, alternative: String, span: SourceSpan? = nil) {
        self.path = path
        self.alternative = alternative
        self.span = span
    }
}

/// One way to reach the person, told from the others by what it says.
public struct Contact: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case email, phone, website, profile, location, other
    }

    public var kind: Kind
    /// The author's own word before it ("Blog"), without the colon; nil if there was none.
    public var label: RichText?
    /// What is shown, with its link.
    public var text: RichText
    /// For profiles, the network's proper name ("GitHub").
    public var network: String?
    public var isPrivate: Bool

    public init(
        kind: Kind, label: RichText? = nil, text: RichText, network: String? = nil, isPrivate: Bool = false
    ) {
        self.kind = kind
        self.label = label
        self.text = text
        self.network = network
        self.isPrivate = isPrivate
    }
}

/// A label and what it says: `Repo: https://…`, `Languages: Go, C`, `Nationality: Danish`.
public struct LabelledText: Hashable, Sendable {
    /// Without its colon; its styles are the author's.
    public var label: RichText
    public var text: RichText

    public init(label: RichText, text: RichText) {
        self.label = label
        self.text = text
    }
}

/// What a section is about, whatever its title says; `other` is as good as any.
public enum SectionKind: String, Hashable, Sendable, CaseIterable {
    case summary, work, education, skills, projects, languages, publications, certificates, awards, volunteer,
        interests, references, personal, contact, other
}

/// A titled part of the CV; sub-sections are sections inside a block list.
public struct Section: Sendable {
    public var kind: SectionKind
    /// As written, without decoration. Empty only for text that stands under no heading.
    public var title: RichText
    public var content: [Block]
    /// The title is marked `{.private}`: the section is not for every reader.
    public var isPrivate: Bool
    public var span: SourceSpan?

    public init(
        kind: SectionKind, title: RichText, content: [Block] = [], isPrivate: Bool = false, span: SourceSpan? = nil
    ) {
        self.kind = kind
        self.title = title
        self.content = content
        self.isPrivate = isPrivate
        self.span = span
    }
}

/// What a section or an entry is made of, in the author's order.
public indirect enum Block: Sendable {
    case paragraph(RichText)
    case list(ItemList)
    case quote([Block])
    /// Text whose spaces and line ends count.
    case verbatim(String, SourceSpan?)
    case table(Table)
    /// Consecutive labelled lines: set as one block.
    case labelled([LabelledText])
    case entry(Entry)
    case subsection(Section)
    case pageBreak
}

public struct ItemList: Sendable {
    /// Nil for bullets, else the first number; of a reversed list the last.
    public var start: Int?
    /// Whether the numbers count down to `start`.
    public var isReversed: Bool
    /// Each item is one or more blocks, the first usually a paragraph. Never empty.
    public var items: [[Block]]

    public init(start: Int? = nil, isReversed: Bool = false, items: [[Block]]) {
        self.start = start
        self.isReversed = isReversed
        self.items = items
    }
}

public struct Table: Sendable {
    public enum Alignment: String, Hashable, Sendable {
        case start, center, end
    }

    /// Empty for a table without a head.
    public var header: [RichText]
    public var rows: [[RichText]]
    /// By column, as the author says; nil, or fewer than there are columns, where nothing is said.
    public var alignments: [Alignment?]

    public init(header: [RichText], rows: [[RichText]], alignments: [Alignment?] = []) {
        self.header = header
        self.rows = rows
        self.alignments = alignments
    }
}

/// Something of the source that is not set, and why.
public struct Omission: Hashable, Sendable {
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        /// "Company:" once the company is known as such.
        case labelOfField = "label of a recognised field"
        case dateConnective = "connective of a date"
        case documentTitle = "document title; the name is known"
        case repeatedContact = "contact already given"
        case decoration = "decoration"
        case comment = "comment"
        case pageFurniture = "furniture of a web page"
        case rule = "rule; redundant with the layout"
        case linkDefinition = "link definition"
        case emptySection = "empty section"
        case emptyItem = "empty list item"
        case metadata = "data for another program"
        case markup = "markup without text"
        case privateField = "private"
        /// The same said in another language than the document's.
        case otherLanguage = "in another language"
        /// An employer or place that several roles share stands in their common head.
        case sharedByRoles = "said once for several roles"
        /// The same text under another name of the same field.
        case saidAlready = "said already under another key"
    }

    /// What was left out, as written, shortened to one line.
    public var text: String
    public var reason: Reason
    public var span: SourceSpan?

    public init(_ text: String, _ reason: Reason, span: SourceSpan? = nil) {
        self.text = text
        self.reason = reason
        self.span = span
    }
}

/// Names of the twelve months, January first.
public struct AuthorMonths: Hashable, Sendable {
    public var wide: [String]
    public var short: [String]

    public init(wide: [String], short: [String]) {
        self.wide = wide
        self.short = short
    }
}

/// What a source says about its own setting: `vitaset:` in front matter, or the format's own keys.
public struct DocumentSettings: Sendable {
    public var theme: Setting?
    public var language: Setting?
    public var pages: Setting?
    public var paper: Setting?
    public var kind: Setting?
    /// `set:` entries, path and value.
    public var overrides: [(path: String, value: String, span: SourceSpan)]
    /// What another program's design says in terms of ours: it counts where nobody names a theme.
    public var design: [(path: String, value: String, span: SourceSpan)] = []
    /// Names of fields marked private.
    public var privateFields: [Setting]
    /// Names of fields an audience of the author's own shall not see, by the audience's name.
    public var audiences: [String: [Setting]] = [:]

    /// The author's own names of the months, where the file gives them.
    public var monthNames: AuthorMonths?

    /// A value as written, with its place.
    public struct Setting: Hashable, Sendable {
        public var value: String
        public var span: SourceSpan?

        public init(_ value: String, span: SourceSpan? = nil) {
            self.value = value
            self.span = span
        }
    }

    public init() {
        overrides = []
        privateFields = []
    }

    /// The design's, then the author's own, which win.
    public var allOverrides: [(path: String, value: String, span: SourceSpan)] { design + overrides }
}
