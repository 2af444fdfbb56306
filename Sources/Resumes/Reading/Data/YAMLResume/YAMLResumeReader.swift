import Languages
import SourceText
import SyntaxTrees

/// Reads YAMLResume: JSON Resume's sections under `content`, summaries in Markdown, titles and order in `layouts`.
enum YAMLResumeReader {
    private static let top = StrayKeys(
        home: "content", belonging: ["basics", "location", "profiles"] + SectionShape.all.map { $0.keys[0] },
        neighbours: ["locale", "layouts", "layout"])

    static func read(_ file: DataNode, reading: inout DataReading) -> Resume {
        let tree = top.gathered(file, &reading)
        top.reportBlank(in: tree, &reading)
        var fields = reading.fields(of: tree)
        let settings = reading.settings(&fields)
        let locale = fields.take("locale")
        let layouts = fields.take("layouts", "layout").map { $0.value.items } ?? []
        let plan = YAMLResumeLayout.read(locale: locale, layouts: layouts, settings: settings, reading: &reading)
        reading.guessLanguage(titles: [], in: tree["content"])
        var resume = Resume(language: reading.language, settings: plan.settings)
        if let content = fields.take("content") { read(content.value, into: &resume, &reading) }
        for entry in fields.rest where !reading.isMachinery(entry) {
            readStray(entry, into: &resume, &reading)
        }
        plan.apply(to: &resume, &reading)
        return resume
    }

    /// A slip of a setting's key is no text of the CV; anything else is shown as a section.
    private static func readStray(_ entry: DataEntry, into resume: inout Resume, _ reading: inout DataReading) {
        if Suggestion.nearest(to: entry.key, among: top.neighbours) != nil {
            top.report(entry, outcome: "it is left out", &reading)
            return reading.omit(entry, .metadata)
        }
        top.report(entry, outcome: "it is shown under this title", &reading)
        if let section = reading.section(entry) { resume.sections.append(section) }
    }

    private static func read(_ content: DataNode, into resume: inout Resume, _ reading: inout DataReading) {
        var fields = reading.fields(of: content)
        if let basics = fields.take("basics") { resume.person = JSONResumeReader.person(basics.value, &reading) }
        resume.person.contacts += reading.location(fields.take("location"))
        if let profiles = fields.take("profiles") { resume.person.contacts += reading.profiles(profiles.value) }
        for entry in fields.rest {
            if let section = reading.section(entry) { resume.sections.append(section) }
        }
    }
}
