import Languages
import SourceText
import SyntaxTrees

/// Reads RenderCV's YAML (or JSON) from its first versions to 2.8.
///
/// The header keeps the order of the file's keys. What RenderCV refuses is read as far as it can be and told.
enum RenderCVReader {
    private static let top = StrayKeys(
        home: "cv",
        belonging: [
            "name", "headline", "label", "location", "email", "phone", "photo", "website", "social_networks",
            "custom_connections", "sections",
        ],
        neighbours: ["design", "locale", "locale_catalog", "settings", "rendercv_settings"])

    static func read(_ file: DataNode, reading: inout DataReading) -> Resume {
        let tree = top.gathered(file, &reading)
        top.reportBlank(in: tree, &reading)
        var fields = reading.fields(of: tree)
        let cv = fields.take("cv")
        let settings = RenderCVSettings.read(&fields, &reading)
        let titles = cv?.value["sections"]?.entries?.map { RenderCVTitle.title(for: $0.key) } ?? []
        reading.guessLanguage(titles: titles, in: cv?.value)
        var resume = Resume(language: reading.language, settings: settings.document)
        if let cv { read(cv.value, into: &resume, &reading) }
        for entry in fields.rest {
            top.report(entry, outcome: "it is left out", &reading)
            reading.omit(entry, .metadata)
        }
        BoldKeywords(settings.boldKeywords).apply(to: &resume)
        return resume
    }

    private static func read(_ cv: DataNode, into resume: inout Resume, _ reading: inout DataReading) {
        var fields = reading.fields(of: cv)
        // Some files nest `cv` in `cv`.
        if let inner = fields.take("cv"), inner.value.entries != nil {
            read(inner.value, into: &resume, &reading)
        }
        RenderCVHeader.read(&fields, into: &resume.person, &reading)
        if let sort = fields.take("sort_entries") { reading.omit(sort, .metadata) }
        if let sections = fields.take("sections") {
            resume.sections += RenderCVSections.read(sections.value, &reading)
        }
        resume.sections += RenderCVSections.readOld(&fields, &reading)
        resume.person.personal += reading.extras(&fields, in: "'cv'")
    }
}
