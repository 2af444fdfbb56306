public import SourceText

/// A job, a degree, a project, a publication, a skill with its level: something with a head and a body.
public struct Entry: Sendable {
    /// The parts of the head by name. A part that was not given is absent, never empty.
    public var fields: [Field: RichText]
    public var dates: EntryDates?
    public var body: [Block]
    /// Several positions at one employer, in the author's order: this entry then holds what they share. One level deep: a
    /// role has no roles.
    public var roles: [Entry]
    /// The head is marked `{.private}`: the entry is not for every reader.
    public var isPrivate: Bool
    public var span: SourceSpan?

    /// The names a theme's row templates use: `{title}`, `{organization}`.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        /// Role, degree, name of the project or work; the one field nearly every entry has.
        case title
        /// Employer, school, publisher, issuer, journal.
        case organization
        case place
        /// What the author wrote beside the dates or the head and fits no other field.
        case note
        case degree
        case area
        case score
        /// Of a skill or a language.
        case level
        /// Separated by ", ".
        case keywords
        case authors
        case journal
        case doi
        /// A link shown as such; a link *on* the title is in the title's runs.
        case url
        /// A one-line description beside the head.
        case description
    }

    public init(
        fields: [Field: RichText] = [:], dates: EntryDates? = nil, body: [Block] = [], roles: [Entry] = [],
        isPrivate: Bool = false, span: SourceSpan? = nil
    ) {
        self.fields = fields.filter { !$0.value.isEmpty }
        self.dates = dates
        self.body = body
        self.roles = roles
        self.isPrivate = isPrivate
        self.span = span
    }

    public subscript(field: Field) -> RichText? {
        get { fields[field] }
        set { fields[field] = newValue?.isEmpty == true ? nil : newValue }
    }
}

/// A day, a month or a year: only as precise as what was written. `2020` never becomes January.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    public var year: Int
    /// 1 to 12.
    public var month: Int?
    /// 1 to 31; only with a month.
    public var day: Int?

    public init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
    }

    /// Compares what both state: `2020` is neither before nor after `2020-05`.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        if left.year != right.year { return left.year < right.year }
        guard let leftMonth = left.month, let rightMonth = right.month, leftMonth != rightMonth else {
            guard left.month == right.month, let leftDay = left.day, let rightDay = right.day else { return false }
            return leftDay < rightDay
        }
        return leftMonth < rightMonth
    }

    /// ISO 8601, as precise as the date: `2020`, `2020-05`, `2020-05-01`.
    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return ["\(year)", month.map(two), day.map(two)].compactMap { $0 }.joined(separator: "-")
    }
}

/// When: a date, a range, an open range, or words nobody can calculate with.
public struct EntryDates: Hashable, Sendable {
    public enum Value: Hashable, Sendable {
        case single(PartialDate)
        case range(PartialDate, PartialDate)
        /// Until now. `word` is the author's own ("heute", "Present"), nil if they left it open.
        case since(PartialDate, word: String?)
        case until(PartialDate)
        /// Shown as written: "Summer 2015", "2010-2014 (expected)".
        case text
    }

    public var value: Value
    /// As written, markup aside, with its place.
    public var written: RichText
    /// How long it was, where the author counted it: "3 years 6 months".
    public var duration: RichText?

    public init(_ value: Value, written: RichText, duration: RichText? = nil) {
        self.value = value
        self.written = written
        self.duration = duration
    }
}
