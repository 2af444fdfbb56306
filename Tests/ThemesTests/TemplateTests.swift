import Testing

@testable import Themes

@Suite("Templates")
struct TemplateTests {
    /// The template once it is known which fields are there.
    private func settled(_ text: String, with fields: Set<String>) throws -> String {
        try Template(parsing: text).settled { fields.contains($0) }.description
    }

    @Test("A template writes itself in the notation it is read from")
    func notation() throws {
        let text = #"{title:entryTitle}[, {organization|place}[ ({?note}\{\]{dates})]]"#
        #expect(try Template(parsing: text).description == text)
    }

    @Test("A group vanishes with its literals if a field directly in it is missing")
    func groups() throws {
        #expect(try settled("{title}[, {place}]", with: ["title", "place"]) == "{title}[, {place}]")
        #expect(try settled("{title}[, {place}]", with: ["title"]) == "{title}")
        #expect(try settled("[{title}[ in {place}]]", with: ["title"]) == "[{title}]")
    }

    @Test("Of alternatives the first that is there stands, of none the first")
    func alternatives() throws {
        #expect(try settled("{organization|title:entryTitle}", with: ["title"]) == "{title:entryTitle}")
        #expect(try settled("{organization|title}", with: ["title", "organization"]) == "{organization}")
        #expect(try settled("{organization|title}", with: []) == "{organization}")
        #expect(try settled("[in {organization|place}]", with: []) == "")
    }

    @Test("A condition prints nothing, but its group stands only where the field is there")
    func conditions() throws {
        #expect(try settled("[{?organization}{title}]", with: ["title", "organization"]) == "[{title}]")
        #expect(try settled("[{?organization}{title}]", with: ["title"]) == "")
    }

    @Test("All fields a template may show are known, alternatives among them")
    func fields() throws {
        let template = try Template(parsing: "{organization|title}[, {?place}{dates}]")
        #expect(template.fields == ["organization", "title", "place", "dates"])
    }

    @Test("Groups inside groups have an end")
    func depth() {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: Template.Fault.self) { try Template(parsing: text) }
    }
}
