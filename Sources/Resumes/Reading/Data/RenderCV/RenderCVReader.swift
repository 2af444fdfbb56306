import Languages
import SourceText
import SyntaxTrees

/// Reads RenderCV's YAML (or JSON) from its first versions to 2.8.
///
/// The header keeps the order of the file's keys. What RenderCV refuses is read as far as it can be and told.
enum RenderCVReader {
    static func read(_ tree: DataNode, reading: inout DataReading) -> Resume {
        var fields = reading.fields(of: tree)
        let cv = fields.take("cv")
        let settings = RenderCVSettings.read(&fields, &reading)
        let titles = cv?.value["sections"]?.entries?.map { RenderCVTitle.title(for: $0.key) } ?? []
        reading.guessLanguage(titles: titles, in: cv?.value)
        var resume = Resume(language: reading.language, settings: settings.document)
        if let cv { read(cv.value, into: &resume, &reading) }
        for entry in fields.rest {
            let guess = fields.suggestion(for: entry.key)
            reading.diagnostics.warn(
                "unused-key", "RenderCV has no key '\(entry.key)' beside 'cv'; it is left out", at: entry.keySpan,
                help: guess.map { "Did you mean '\($0)'?" } ?? "What belongs to the CV stands inside 'cv'.")
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
