import Resumes
import SourceText
import Testing

@Suite("Telling formats apart")
struct DataFormatDetectionTests {
    private func detected(_ text: String, name: String = "cv") -> String {
        var diagnostics = Diagnostics()
        let found = FormatDetection.detect(SourceFile(name: name, text: text), diagnostics: &diagnostics)
        let errors = diagnostics.all.filter { $0.severity == .error }
        if let error = errors.first { return "\(error.rule): \(error.message) [\(error.span?.text ?? "nowhere")]" }
        switch found {
        case .markdown: return "markdown"
        case .data(let format, _): return format.rawValue
        case .pandocJSON: return "pandoc"
        case .nothing: return "nothing"
        }
    }

    @Test(
        "A format is told from what stands in the file",
        arguments: [
            ("{\"basics\": {\"name\": \"Ada\"}}", "jsonResume"), ("{\"bio\": {}, \"work\": []}", "jsonResume"),
            ("// mine\n{ basics: {name: 'Ada'} }", "jsonResume"), ("basics:\n  name: Ada\n", "jsonResume"),
            ("{\"basics\": {}, \"@context\": \"https://schema.org\"}", "jsonResume"),
            ("{\"basics\": {}, \"profile\": {\"personalInformation\": \"x\"}}", "jsonResume"),
            ("{\"work\": [], \"education\": []}", "jsonResume"), ("cv:\n  name: Ada\n", "renderCV"),
            ("# yaml-language-server: x\n\ncv:\n  name: Ada\n", "renderCV"),
            ("{\"cv\": {\"name\": \"Ada\"}}", "renderCV"),
            ("---\ncontent:\n  basics: {name: Ada}\n", "yamlResume"), ("\u{FEFF}cv:\n  name: Ada\n", "renderCV"),
            ("{\"pandoc-api-version\": [1, 23], \"meta\": {}, \"blocks\": []}", "pandoc"),
            ("# Ada\n\nEmail: ada@example.org\n\n## Work\n- x\n", "markdown"), ("", "markdown"),
            ("{{ site.title }}\n# Ada\n", "markdown"), ("[Ada](https://ada.example)\n===\n", "markdown"),
            ("{% include x %}", "markdown"), ("---\nbasics:\n  name: Ada\n---\n# Work\n", "markdown"),
            ("---\ntitle: CV\n---\n\n# Ada\n", "markdown"), ("Ada Okafor\n\ncv: attached\n\n# Work\n", "markdown"),
            ("[x] done\n", "markdown"),
        ])
    func formats(text: String, expected: String) {
        #expect(detected(text) == expected)
    }

    @Test(
        "A slip of the key that tells a format is named, at the key",
        arguments: [
            ("{\"basic\": {\"name\": \"Ada\"}}", "\"basic\"", "Did you mean 'basics' where 'basic' stands?"),
            ("{\"Basics\": {}, \"Work\": []}", "\"Basics\"", "Did you mean 'basics' where 'Basics' stands?"),
            ("bascis:\n  name: Ada\n", "bascis", "Did you mean 'basics' where 'bascis' stands?"),
            ("{\"baiscs\": {}}", "\"baiscs\"", "Did you mean 'basics' where 'baiscs' stands?"),
            ("contents:\n  basics: {}\n", "contents", "Did you mean 'content' where 'contents' stands?"),
            ("CV:\n  name: Ada\n", "CV", "Did you mean 'cv' where 'CV' stands?"),
        ])
    func slips(text: String, place: String, help: String) throws {
        var diagnostics = Diagnostics()
        _ = FormatDetection.detect(
            SourceFile(name: text.hasPrefix("{") ? "cv.json" : "cv.yaml", text: text), diagnostics: &diagnostics)
        let finding = try #require(diagnostics.all.first)
        #expect(finding.rule == "unknown-format" && finding.span?.text == place)
        #expect(finding.notes.map(\.message) == [help])
    }

    @Test("In a file named so a brace begins JSON whatever follows, but for a template")
    func namedJSON() {
        #expect(detected("{“basics”: {“name”: “Ada”}}", name: "cv.json") == "jsonResume")
        #expect(detected("{{ content }}", name: "cv.json") == "markdown")
    }

    @Test("JSON that is no CV is no Markdown either", arguments: ["[]", "\"hello\"", "null", "[1, 2]"])
    func emptyJSON(text: String) {
        #expect(detected(text, name: "cv.json").hasPrefix("unknown-format: This JSON is in none of the formats"))
    }

    @Test("pandoc's tree without a list of blocks is an error", arguments: ["", ", \"blocks\": {\"t\": \"Para\"}"])
    func brokenPandoc(rest: String) {
        let found = detected("{\"pandoc-api-version\": [1, 23], \"meta\": {}\(rest)}")
        #expect(found.hasPrefix("wrong-type: This is pandoc's tree, but it has no list of 'blocks'"))
    }

    @Test(
        "A look-alike is named",
        arguments: [
            (
                "{\"employment\": {\"history\": []}, \"info\": {}}",
                "look-alike: This is a FRESH résumé, not a CV Vitaset reads [\"employment\"]"
            ),
            (
                "{\"basics\": {}, \"headings\": {}, \"selectedTemplate\": 1}",
                "look-alike: This is a file of resumake.io, not a CV Vitaset reads [\"headings\"]"
            ),
            (
                "{\"titleNameMap\": {}}",
                "look-alike: This is a file of visiky's resume, not a CV Vitaset reads [\"titleNameMap\"]"
            ),
            (
                "[{\"title\": \"Work\", \"type\": \"map\", \"contents\": []}]",
                "look-alike: This is a CV of the al-folio website, not a CV Vitaset reads [\"contents\"]"
            ),
            (
                "{\"SkillsPassport\": {\"LearnerInfo\": {}}}",
                "look-alike: This is a CV of Europass, not a CV Vitaset reads [\"SkillsPassport\"]"
            ),
            (
                "{\"Candidate\": {\"CandidatePerson\": {}}}",
                "look-alike: This is a candidate of HR Open Standards, not a CV Vitaset reads [\"Candidate\"]"
            ),
            (
                "{\"@context\": \"https://schema.org\", \"@type\": \"Person\"}",
                "look-alike: This is data of schema.org, not a CV Vitaset reads [\"@context\"]"
            ),
            (
                "{\"name\": \"x\", \"version\": \"1.0.0\", \"scripts\": {\"a\": \"b\"}}",
                "look-alike: This is a package of npm, not a CV Vitaset reads [\"scripts\"]"
            ),
            (
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"properties\": {}}",
                "look-alike: This is a JSON Schema, not a CV Vitaset reads [\"$schema\"]"
            ),
            (
                "{\"title\": \"Hand\", \"responsibilities\": [], \"qualifications\": []}",
                "look-alike: This is a job description of JSON Resume's job schema, not a CV Vitaset reads [\"qualifications\"]"
            ),
            (
                "{\"basics\": {}, \"sections\": {\"work\": {\"items\": []}}, \"metadata\": {}}",
                "look-alike: This is a file of Reactive Resume, not a CV Vitaset reads [\"sections\"]"
            ),
            (
                "{\"name\": {\"first\": \"Ada\"}, \"order\": [], \"education\": [], \"skills\": []}",
                "look-alike: This is a file of the cv generator by bamos, not a CV Vitaset reads [\"order\"]"
            ),
            (
                "{\"on\": {}, \"jobs\": {}}",
                "look-alike: This is a workflow of GitHub Actions, not a CV Vitaset reads [\"jobs\"]"
            ),
            (
                "{\"basics\": \"Ada\"}", "wrong-type: 'basics' should hold keys with values, not text [\"basics\"]"
            ),
            ("{\"cv\": []}", "wrong-type: 'cv' should hold keys with values, not a list [\"cv\"]"),
            (
                "{\"name\": \"Ada\", \"sections\": {}}",
                "unknown-format: This JSON is in none of the formats Vitaset reads: it has 'sections', but no 'cv' around it [{]"
            ),
            (
                "{\"header\": {}, \"education\": [], \"skills\": []}",
                "unknown-format: This JSON is in none of the formats Vitaset reads: it has 'education', 'skills', but no 'basics' [{]"
            ),
            (
                "{\"info\": {}, \"contact\": {}}",
                "unknown-format: This JSON is in none of the formats Vitaset reads [{]"
            ),
            ("{\"basics\": {\"name\": \"Ada\"", "json-syntax: The map that opens here is not closed [{]"),
        ])
    func lookAlikes(text: String, expected: String) {
        #expect(detected(text) == expected)
    }

    @Test("A file named as YAML is YAML, and says so if it is none of the formats")
    func named() {
        #expect(detected("personal:\n  name: Ada\n", name: "cv.yml").hasPrefix("unknown-format: This YAML"))
        #expect(
            detected("design:\n  theme: classic\n", name: "design.yaml").hasPrefix(
                "look-alike: This is a RenderCV file without"))
        #expect(detected("a: \"x\nb: 1\n", name: "cv.yaml").hasPrefix("yaml-syntax"))
    }
}
