import SourceText
import SyntaxTrees

/// Files that are called `resume.json` or `cv.yml` too, and what their authors can do.
struct LookAlike {
    let name: String
    let advice: String
    let span: SourceSpan

    private typealias Candidate = (name: String, advice: String, sign: @Sendable (DataNode) -> SourceSpan?)

    /// The look-alike a tree is; nil if it is none that has a name, or has what tells a format of CVs.
    static func named(_ tree: DataNode) -> LookAlike? {
        let isCV = ["basics", "cv", "content"].contains { tree[$0]?.entries != nil }
        for candidate in isCV ? relatives : relatives + strangers {
            if let span = candidate.sign(tree) {
                return LookAlike(name: candidate.name, advice: candidate.advice, span: span)
            }
        }
        return nil
    }

    private static let export = "Export it as JSON Resume there, or write the CV as Markdown."

    /// What has basics too, but not those of JSON Resume.
    private static let relatives: [Candidate] = [
        (
            "a file of resumake.io", "Take 'headings' and 'selectedTemplate' out: the rest is near to JSON Resume.",
            { tree in
                guard tree["basics"] != nil else { return nil }
                return (entry("headings", in: tree) ?? entry("selectedTemplate", in: tree))?.keySpan
            }
        ),
        (
            "a file of Reactive Resume", export,
            { tree in
                guard tree["basics"]?.entries != nil, let sections = entry("sections", in: tree),
                    sections.value.entries?.contains(where: { $0.value["items"] != nil }) == true
                else { return nil }
                return sections.keySpan
            }
        ),
    ]

    private static let strangers: [Candidate] = [
        (
            "a JSON Schema", "Give the file the schema describes, not the schema.",
            { tree in
                guard let schema = entry("$schema", in: tree),
                    schema.value.scalarText?.contains("json-schema.org") == true,
                    tree["properties"] != nil || tree["definitions"] != nil
                else { return nil }
                return schema.keySpan
            }
        ),
        (
            "a FRESH résumé", "Convert it to JSON Resume (HackMyResume does: 'hackmyresume convert').",
            { tree in
                guard let employment = entry("employment", in: tree), employment.value["history"] != nil else {
                    return nil
                }
                return employment.keySpan
            }
        ),
        (
            "a file of visiky's resume", export,
            { tree in (entry("titleNameMap", in: tree) ?? entry("workExpList", in: tree))?.keySpan }
        ),
        (
            "a file of the cv generator by bamos", "Write the CV as JSON Resume, RenderCV or Markdown.",
            { tree in
                guard tree["name"]?["first"] != nil, let order = entry("order", in: tree),
                    order.value.elements != nil
                else { return nil }
                return order.keySpan
            }
        ),
        (
            "a CV of Europass", "Take the PDF's or the form's texts over into Markdown or JSON Resume.",
            { tree in
                if let passport = entry("SkillsPassport", in: tree) { return passport.keySpan }
                guard let profile = entry("profile", in: tree) else { return nil }
                return entry("personalInformation", in: profile.value)?.keySpan
            }
        ),
        (
            "a candidate of HR Open Standards", "Write the CV as JSON Resume, RenderCV or Markdown.",
            { tree in
                let candidate = entry("Candidate", in: tree) ?? entry("candidate", in: tree)
                let parts = ["person", "CandidatePerson", "profiles", "CandidateProfile"]
                return parts.contains { candidate?.value[$0] != nil } ? candidate?.keySpan : nil
            }
        ),
        (
            "data of schema.org", "Write the CV as JSON Resume, RenderCV or Markdown.",
            { tree in
                guard let context = entry("@context", in: tree) else { return nil }
                return context.value.scalarText?.contains("schema.org") == true ? context.keySpan : nil
            }
        ),
        (
            "a package of npm", "Give the CV's own file.",
            { tree in
                guard tree["name"] != nil, tree["version"] != nil else { return nil }
                return (entry("dependencies", in: tree) ?? entry("scripts", in: tree))?.keySpan
            }
        ),
        (
            "a workflow of GitHub Actions", "Give the CV's own file.",
            { tree in
                guard tree["on"] != nil, let jobs = entry("jobs", in: tree), jobs.value.entries != nil else {
                    return nil
                }
                return jobs.keySpan
            }
        ),
        (
            "a CV of the al-folio website", export,
            { tree in
                let first = tree.elements?.first
                guard let contents = first.flatMap({ entry("contents", in: $0) }), first?["title"] != nil else {
                    return nil
                }
                return contents.keySpan
            }
        ),
        (
            "a job description of JSON Resume's job schema", "Give the CV, not the job.",
            { tree in
                guard tree["responsibilities"] != nil, tree["title"] != nil else { return nil }
                return entry("qualifications", in: tree)?.keySpan
            }
        ),
        (
            "a tree of a pandoc before 1.18", "Write it with a newer pandoc ('pandoc -t json').",
            { tree in tree.elements?.first.flatMap { entry("unMeta", in: $0) }?.keySpan }
        ),
        (
            "a RenderCV file without its 'cv'",
            "Give the file that has 'cv' in it too: `vitaset build cv.yaml design.yaml`.",
            { tree in
                RenderCVSplit.isSettings(tree) ? tree.entries?.first?.keySpan : nil
            }
        ),
    ]

    private static func entry(_ key: String, in tree: DataNode) -> DataEntry? {
        tree.entries?.last { $0.key == key }
    }
}
