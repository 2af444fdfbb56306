/// How a kind of value is written in a theme file. One form gives parsing, JSON Schema and documentation.
enum ValueForm: Sendable {
    case flag
    case integer(ClosedRange<Int>)
    /// A number or a percentage of one.
    case number(Bounds)
    case length(Bounds)
    /// A number as a factor of the size, or a length.
    case leading
    case tracking
    case weight
    case color
    case text
    case texts
    case families
    case choice([String])
    /// A list, each of these at most once.
    case choices([String])
    case template(TemplateFields)
    case rows
    case features
    /// Two factors, the lower first.
    case range(Bounds)
    /// A number of pages, or two with a hyphen between.
    case pageRange
    case paper
    case dateFormat
    /// A theme's name or file, or the address of the schema: read elsewhere.
    case reference
}

/// What a number may sensibly be, and why no more or less.
struct Bounds: Sendable {
    let range: ClosedRange<Double>
    /// A sentence without its full stop.
    let reason: String

    init(_ range: ClosedRange<Double>, _ reason: String) {
        self.range = range
        self.reason = reason
    }

    /// In points.
    static let space = Bounds(0...600, "a distance is not negative and fits on a page")
    static let type = Bounds(4...200, "type is set between 4pt and 200pt")
    static let rule = Bounds(0...20, "a rule is at most 20pt thick")
    static let photo = Bounds(0...300, "a portrait is at most 300pt wide")
    static let column = Bounds(30...400, "a side column is between 30pt and 400pt wide")
    /// As factors.
    static let share = Bounds(0...1, "a share is between 0 and 1")
    static let leading = Bounds(
        0.8...3, "lines closer than 0.8 of the size run into each other, above 3 they fall apart")
    static let tracking = Bounds(
        -0.05...0.08, "tracking above 0.08em tears words apart when text is extracted, below -0.05em letters touch")
    static let weight = Bounds(100...900, "fonts have weights from 100 to 900")
    static let scale = Bounds(0.5...1.5, "code is between half and one and a half times the size of its text")
    static let factor = Bounds(0.3...3, "a factor is between 0.3 and 3")
    static let rag = Bounds(0...50, "the edge of ragged lines moves between 0 and 50em")
    static let expansion = Bounds(0...0.05, "glyphs stretched by more than 5% look distorted")
    static let spaceLimit = Bounds(1...100, "justified lines need spaces that may grow")
    static let spaceChange = Bounds(0...2, "a word space changes by at most twice its width")
}

/// What a template may name.
enum TemplateFields: Sendable {
    case entry
    case running

    var names: [String] {
        switch self {
        case .entry:
            [
                "title", "organization", "place", "dates", "note", "degree", "area", "score", "level", "keywords",
                "authors", "journal", "doi", "url", "description",
            ]
        case .running: ["name", "title", "email", "phone", "url", "place", "page", "pages", "date"]
        }
    }
}

/// The words sections are known by, whatever their titles say.
enum SectionKinds {
    static let names = [
        "summary", "work", "education", "skills", "projects", "languages", "publications", "certificates", "awards",
        "volunteer", "interests", "references", "personal", "contact", "other",
    ]

    /// What CVs and other tools call them.
    static let synonyms = [
        "summary": ["about", "profile", "objective"], "work": ["experience", "employment", "jobs", "positions"],
        "education": ["studies", "school"], "skills": ["technologies", "competences", "competencies"],
        "publications": ["papers", "articles"], "certificates": ["certifications", "courses", "training"],
        "awards": ["honors", "honours", "prizes"], "volunteer": ["volunteering"], "interests": ["hobbies"],
        "references": ["referees"], "contact": ["contacts"],
    ]
}

/// Names of font weights, as CSS and OpenType's OS/2 table number them.
enum WeightNames {
    static let all: [(name: String, weight: Int)] = [
        ("thin", 100), ("extralight", 200), ("light", 300), ("regular", 400), ("medium", 500), ("semibold", 600),
        ("bold", 700), ("extrabold", 800), ("black", 900),
    ]

    static func weight(named name: String) -> Int? {
        let plain = name.lowercased().filter { $0 != "-" && $0 != " " }
        return plain == "normal" ? 400 : all.first { $0.name == plain }?.weight
    }
}
