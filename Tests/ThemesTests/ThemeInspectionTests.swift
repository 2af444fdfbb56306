import SourceText
import Testing

@testable import Themes

@Suite("Where a value comes from")
struct ThemeInspectionTests {
    private func inspect(_ json: String, files: [String: String] = [:], set: [String] = []) -> ThemeInspection {
        let read = read(json, files: files, set: set)
        return ThemeInspection(theme: read.theme, provenance: read.provenance)
    }

    private func lines(_ inspection: ThemeInspection, _ path: String) -> [String] {
        inspection.entries(at: path).map { entry in
            ([entry.path, entry.value] + entry.settings.map { "\($0.span) \($0.path) = \($0.written)" })
                .joined(separator: " | ")
        }
    }

    @Test("The file that decides comes first, then those it goes before, over the whole chain")
    func chain() {
        let files = [
            "base.json": #"{ "extends": "low.json", "lists": { "indent": "20pt" } }"#,
            "low.json": #"{ "lists": { "indent": "10pt" } }"#,
        ]
        let inspection = inspect(#"{ "extends": "base.json" }"#, files: files, set: ["lists.indent=30pt"])
        #expect(
            lines(inspection, "lists.indent") == [
                "lists.indent | 30pt | --set:1:14 lists.indent = 30pt | base.json:1:47 lists.indent = \"20pt\""
                    + " | low.json:1:24 lists.indent = \"10pt\""
            ])
    }

    @Test("A value nobody sets is Vitaset's own")
    func own() {
        let entry = inspect("{}").entries(at: "lists.indent").first
        #expect(entry?.settings.isEmpty == true)
        #expect(entry?.value.isEmpty == false)
    }

    @Test("What a kind of section takes from all sections is shown at the kind")
    func inherited() {
        let inspection = inspect(#"{ "sections": { "all": { "spaceAbove": "21pt" } } }"#)
        #expect(
            lines(inspection, "sections.work.spaceAbove") == [
                "sections.work.spaceAbove | 21pt | theme.json:1:40 sections.all.spaceAbove = \"21pt\""
            ])
    }

    @Test("A style lists all its keys as they are on the page; what it takes from the body says so")
    func style() {
        let inspection = inspect(#"{ "text": { "body": { "leading": 1.5 }, "name": { "size": "30pt" } } }"#)
        let keys = lines(inspection, "text.name")
        #expect(keys.contains { $0.hasPrefix("text.name.size | 30pt | theme.json:1:59 text.name.size") })
        #expect(keys.contains { $0.hasPrefix("text.name.leading |") && $0.contains("text.body.leading = 1.5") })
        #expect(inspection.entries(at: "side.text.name").map(\.path).contains("side.text.name.size"))
    }

    @Test("What a file resets does not count as set")
    func reset() {
        let files = ["base.json": #"{ "lists": { "indent": "10pt" } }"#]
        let inspection = inspect(#"{ "extends": "base.json", "lists": { "indent": null } }"#, files: files)
        #expect(inspection.entries(at: "lists.indent").first?.settings.isEmpty == true)
    }

    @Test("A key that is none has nothing to say", arguments: ["", "lists.inden", "text.nobody", "sections.side", "…"])
    func unknown(path: String) {
        #expect(inspect("{}").entries(at: path).isEmpty)
    }
}
