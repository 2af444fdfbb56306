import Languages
import Resumes
import SourceText
import Testing

@Suite("Hostile data")
struct DataHostileTests {
    @Test(
        "No value in the wrong place brings the reader down",
        arguments: [
            "null", "1", "\"text\"", "[]", "{}", "[[[1]]]", "[null]", "{\"a\": {\"b\": [1, {\"c\": null}]}}", "true",
            "-1e99",
        ])
    func wrongValues(value: String) {
        let keys = [
            "name", "label", "image", "email", "phone", "url", "summary", "location", "profiles", "position",
            "startDate",
            "endDate", "highlights", "keywords", "level", "date", "studyType", "area",
        ]
        let map = "{" + keys.map { "\"\($0)\": \(value)" }.joined(separator: ", ") + "}"
        let sections = ["work", "education", "skills", "languages", "references", "awards", "other"]
        for content in [map, "[\(map), \(value)]", value] {
            let json = sections.map { "\"\($0)\": \(content)" }.joined(separator: ", ")
            let sample = DataSample("{\"basics\": \(map), \(json), \"meta\": \(content)}")
            #expect(sample.diagnostics.allSatisfy { $0.span != nil && $0.severity != .error })
            _ = sample.outline
        }
        let entry = [
            "label", "name", "company", "institution", "title", "bullet", "number", "date", "details", "authors", "doi",
        ]
        for key in entry {
            let cv =
                "{\"cv\": {\"name\": \(value), \"social_networks\": \(value), \"custom_connections\": [{\"url\": \(value)}],"
                + " \"sections\": {\"a\": [{\"\(key)\": \(value), \"start_date\": \(value)}], \"b\": \(value)}},"
                + " \"design\": \(value), \"locale\": {\"language\": \(value)}, \"settings\": {\"bold_keywords\": \(value)}}"
            let sample = DataSample(cv)
            #expect(sample.diagnostics.allSatisfy { $0.span != nil && $0.severity != .error })
            _ = sample.outline
        }
    }

    @Test("Text where keys with values should stand is told and left out knowingly")
    func textForMaps() {
        let sample = DataSample(
            "cv:\n  name: Ada\n  sections: all of them\n  social_networks:\n    - network: {x: y}\n      username: [a]\n"
        )
        #expect(
            sample.findings == [
                "warning wrong-type «all of them» Keys with values should stand here, not text"
            ])
        #expect(sample.omissions == ["all of them (metadata)"])
    }

    @Test("Deep indentation and long lists of marks are read without a crash")
    func deepLists() {
        let lines = (0..<400).map { String(repeating: " ", count: $0) + "- x" }.joined(separator: "\\n")
        let sample = DataSample("{\"basics\": {\"name\": \"Ada\", \"summary\": \"\(lines)\"}}")
        #expect(sample.outline.contains("- x"))
    }

    private enum Excess: String, CaseIterable {
        case values, longText, allText

        var json: String {
            let text = String(repeating: "x", count: 90_000)
            let list =
                switch self {
                case .values: Array(repeating: "1", count: 20_001)
                case .longText: ["\"\(String(repeating: "*_", count: 60_000))\""]
                case .allText: Array(repeating: "\"\(text)\"", count: 12)
                }
            return "{\"basics\": {}, \"a\": [\(list.joined(separator: ","))]}"
        }

        var message: String {
            switch self {
            case .values: "More than 20000 values are more than any CV has"
            case .longText: "One text of 120 kB is longer than any in a CV"
            case .allText: "More than 1 MB of text is more than any CV has"
            }
        }
    }

    @Test("What is far beyond any CV is refused with its place", arguments: Excess.allCases)
    private func tooMuch(excess: Excess) throws {
        let sample = DataSample(excess.json)
        let error = try #require(sample.diagnostics.first { $0.severity == .error })
        #expect(error.rule == "data-too-large" && error.message == excess.message)
        #expect(error.span?.text == (excess == .values ? "1" : "\""))
        #expect(sample.resume.sections.isEmpty)
    }

    @Test("A key that stands a thousand times is told once")
    func manyDuplicates() {
        let keys = String(repeating: "\"work\": [1], ", count: 999)
        let sample = DataSample("{\"basics\": {}, \(keys)\"work\": [{\"name\": \"Span\"}]}")
        #expect(
            sample.findings.filter { $0.contains("duplicate-key") } == [
                "warning duplicate-key «\"work\"» Key 'work' stands 1000 times in one map; the last value counts"
            ])
    }

    @Test("A key or word of many thousand characters costs no more than its length")
    func longWords() {
        let long = String(repeating: "a", count: 20_000)
        let clock = ContinuousClock()
        let time = clock.measure {
            _ = DataSample(
                "{\"basics\": {\"name\": \"\(long)\", \"\(long)\": \"\(long) - b\"}, \"\(long)\": [\"\(long)\"]}")
        }
        #expect(time < .seconds(5))
    }

    @Test("Three thousand lists of HTML inside each other are read without a crash")
    func deepHTML() {
        let html = String(repeating: "<ul><li>", count: 3_000)
        let sample = DataSample(#"{"basics": {"name": "Ada", "summary": "\#(html)deep"}}"#)
        #expect(sample.outline.hasSuffix("- deep"))
    }

    @Test("A flag in two hundred lists is a flag, looked at once for each list")
    func deepFlag() {
        let lists = String(repeating: "[", count: 200) + "true" + String(repeating: "]", count: 200)
        let sample = DataSample(#"{"basics": {"name": "Ada"}, "work": [{"name": "A", "pinned": \#(lists)}]}"#)
        #expect(sample.outline.hasSuffix("* organization A"))
        #expect(sample.omissions == ["pinned: true (metadata)"])
    }

    @Test("Many signs of less cost no more than their number")
    func manyOpenings() {
        let sample = DataSample(
            #"{"basics": {"name": "Ada", "summary": "\#(String(repeating: "<", count: 20_000))"}}"#)
        #expect(sample.resume.person.summary.count == 1)
    }
}
