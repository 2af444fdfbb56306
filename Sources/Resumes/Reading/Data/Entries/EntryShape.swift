/// Which keys of an entry mean what. One table serves JSON Resume, its old field names, YAMLResume and the look-alike
/// sections people add; the first name of each list is the format's own.
struct EntryShape {
    /// What an entry is called in messages, with its article.
    let name: String
    var fields: [(field: Entry.Field, keys: [String])]
    var dates = DateRule()
    /// The keys of the entry's address.
    var address = ["url", "website", "link"]
    /// The field that carries the link; the title where that is missing.
    var linked = Entry.Field.title
    /// Running text, in this order.
    var prose = ["summary"]
    /// Lists under the text.
    var lists = ["highlights"]
    /// Short items on one line with a label of the document's language.
    var courses: [String] = []
    /// What is quoted from somebody else.
    var quotes: [String] = []
    /// Known keys that are shown with their name.
    var labelled = ["links"]
    /// Known keys that say nothing to a reader.
    var ignored = ["icon", "id", "logo"]

    /// The key of a field that the format has no name for, in files we have written.
    func extraKey(for field: Entry.Field) -> String {
        let names = fields.flatMap(\.keys) + dates.start + dates.end + dates.single + address + prose + lists + quotes
        let isFree = !(names + courses + labelled + ignored).hasKey(field.rawValue)
        return isFree ? field.rawValue : field.rawValue + "Text"
    }

    private static let range = (
        start: ["startDate", "start", "from"], end: ["endDate", "end", "to"], single: ["date", "dates", "period"]
    )

    private static func ranged(single: Bool = false) -> DateRule {
        DateRule(
            start: range.start, end: range.end, single: range.single, endAloneIsSingle: single, dropsDays: true)
    }

    static let work = EntryShape(
        name: "a work entry",
        fields: [
            (.title, ["position", "title", "role", "jobTitle"]),
            (.organization, ["name", "company", "employer", "organization"]),
            (.place, ["location", "place", "city", "jobLocation"]),
            (.description, ["description"]), (.keywords, ["keywords", "technologies", "tags", "stack"]),
        ],
        dates: ranged(), linked: .organization, lists: ["highlights", "achievements", "responsibilities"])

    static let volunteer = EntryShape(
        name: "a volunteer entry",
        fields: [
            (.title, ["position", "title", "role"]), (.organization, ["organization", "name", "company"]),
            (.place, ["location", "place"]), (.description, ["description"]), (.keywords, ["keywords"]),
        ],
        dates: ranged(), linked: .organization)

    static let education = EntryShape(
        name: "an education entry",
        fields: [
            (.degree, ["studyType", "degree", "title"]), (.area, ["area", "field", "major"]),
            (.organization, ["institution", "school", "university", "name"]),
            (.place, ["location", "place", "schoolLocation"]),
            (.score, ["score", "gpa", "grade"]), (.description, ["description"]), (.keywords, ["keywords"]),
        ],
        dates: ranged(single: true), linked: .organization, courses: ["courses"])

    static let award = EntryShape(
        name: "an award",
        fields: [
            (.title, ["title", "name", "text"]), (.organization, ["awarder", "issuer"]), (.place, ["location"]),
        ],
        dates: DateRule(single: ["date", "dates"]), address: ["url", "website", "link", "source"],
        prose: ["summary", "description"])

    static let certificate = EntryShape(
        name: "a certificate",
        fields: [(.title, ["name", "title"]), (.organization, ["issuer", "authority", "organization"])],
        dates: DateRule(
            start: ["startDate"], end: ["endDate", "expirationDate"], single: ["date", "issueDate", "dates"],
            isOpenNow: false),
        prose: ["summary", "description"])

    static let publication = EntryShape(
        name: "a publication",
        fields: [
            (.title, ["name", "title"]), (.authors, ["authors", "author"]), (.journal, ["journal"]),
            (.organization, ["publisher"]), (.doi, ["doi"]), (.keywords, ["keywords"]),
        ],
        dates: DateRule(single: ["releaseDate", "date", "dates"]), prose: ["summary", "description"])

    static let project = EntryShape(
        name: "a project",
        fields: [
            (.title, ["name", "title"]), (.note, ["roles", "role", "position"]),
            (.organization, ["entity", "organization", "company"]), (.place, ["location"]),
            (.description, ["description"]), (.keywords, ["keywords", "technologies", "tags", "stack"]),
        ],
        dates: ranged(), labelled: ["type", "links"])

    static let reference = EntryShape(
        name: "a reference",
        fields: [
            (.title, ["name"]), (.note, ["position", "title", "relationship"]),
            (.organization, ["company", "organization"]),
        ],
        quotes: ["reference", "summary"], labelled: ["relationship", "email", "phone", "links"])

    /// For sections no format knows: whatever is usual anywhere.
    static let anything = EntryShape(
        name: "an entry",
        fields: [
            (.title, ["title", "name", "position", "label", "role"]),
            (.organization, ["organization", "company", "institution", "publisher", "issuer", "awarder"]),
            (.place, ["location", "place", "city"]), (.authors, ["authors"]), (.level, ["level", "fluency"]),
            (.description, ["description", "subtitle"]), (.keywords, ["keywords", "technologies", "tags"]),
        ],
        dates: DateRule(
            start: range.start, end: range.end, single: range.single + ["releaseDate", "year"], isOpenNow: false),
        prose: ["summary", "text", "content", "details"], lists: ["highlights", "items", "courses", "bullets"])
}
