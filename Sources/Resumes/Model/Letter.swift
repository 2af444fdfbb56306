public import SourceText

/// What a letter says beside its text: to whom, when, about what. Its sender is the model's person.
public struct Letter: Sendable {
    /// Name and address, a line each; empty where the source gives none.
    public var recipient: [RichText]
    /// The town before the date.
    public var place: RichText?
    public var date: Date?
    public var subject: RichText?
    public var salutation: RichText?
    public var body: [Block]
    public var closing: RichText?
    /// The name under the signature; nil for the sender's.
    public var signature: RichText?
    /// A picture of the signature, to stand above the name.
    public var signaturePicture: Photo?
    public var enclosures: Enclosures?
    /// The file the sender's data are in, as written, relative to this one: a CV.
    public var sender: DocumentSettings.Setting?

    public enum Date: Hashable, Sendable {
        /// The day of the run.
        case today(SourceSpan?)
        case day(PartialDate, SourceSpan?)
        /// As the author wrote it.
        case written(RichText)
    }

    public struct Enclosures: Hashable, Sendable {
        /// The author's own word for them, without its colon.
        public var label: RichText?
        public var items: [RichText]

        public init(label: RichText? = nil, items: [RichText]) {
            self.label = label
            self.items = items
        }
    }

    public init(
        recipient: [RichText] = [], place: RichText? = nil, date: Date? = nil, subject: RichText? = nil,
        salutation: RichText? = nil, body: [Block] = [], closing: RichText? = nil, signature: RichText? = nil,
        enclosures: Enclosures? = nil, sender: DocumentSettings.Setting? = nil
    ) {
        self.recipient = recipient
        self.place = place
        self.date = date
        self.subject = subject
        self.salutation = salutation
        self.body = body
        self.closing = closing
        self.signature = signature
        self.enclosures = enclosures
        self.sender = sender
    }
}
