import Glibc
import SourceText
import SyntaxTrees
import Testing

@testable import Themes

@Suite("Schema and reference")
struct SchemaTests {
    @Test("The schema among the themes is current")
    func current() {
        let schema = ThemeSchema.json()
        guard BuiltIn.text("theme.schema.json") != schema else { return }
        let path = "\(BuiltIn.folder)/theme.schema.json"
        if let file = fopen(path, "w") {
            fputs(schema, file)
            fclose(file)
        }
        Issue.record("A new schema was recorded in \(path); look at what changed and commit it")
    }

    @Test("The schema is JSON that has every key of the table, each with a description")
    func complete() throws {
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "schema", text: ThemeSchema.json())
        let root = try #require(DataParser.parseJSON(file, range: 0..<file.bytes.count, diagnostics: &diagnostics))
        #expect(diagnostics.all.isEmpty)
        /// The map behind references and alternatives.
        func schema(_ node: DataNode) -> DataNode {
            if let first = node["anyOf"]?.elements?.first { return schema(first) }
            guard let path = node["$ref"]?.scalarText else { return node }
            return schema(path.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? $0 })
        }
        func visit(_ group: KeyInfo, _ node: DataNode, _ path: String) {
            #expect(node["additionalProperties"]?.scalarText == "false", "\(path) refuses unknown keys")
            for key in group.keys {
                let property = node["properties"]?[key.name]
                #expect(property?["description"] != nil, "\(path).\(key.name)")
                if !key.keys.isEmpty, let property { visit(key, schema(property), "\(path).\(key.name)") }
            }
        }
        visit(ThemeKeys.rootInfo, root, "")
    }

    @Test("The reference explains every key")
    func reference() {
        let text = ThemeReference.markdown()
        for key in ThemeKey.all {
            #expect(text.contains(key.summary.prefix(30)), "\(key.path)")
            #expect(!key.values.isEmpty && key.summary.hasSuffix("."), "\(key.path)")
        }
        #expect(text.contains("| `page.margins.start` |"))
        #expect(text.contains("| `20mm` |"))
    }

    @Test("Plain's values stand in the list of keys as a theme would write them")
    func notations() {
        let values = Dictionary(uniqueKeysWithValues: ThemeKey.all.map { ($0.path, $0.standard) })
        #expect(values["page.margins.start"] == "35mm")
        #expect(values["page.paper"] == "A4")
        #expect(values["text.name.size"] == "25pt")
        #expect(values["text.entryDates.color"] == "quiet")
        #expect(values["header.ground"] == "as page.ground")
        #expect(values["sections.all.entry.rows"] == "{title}[, {organization}][, {place}] ⟷ {dates}")
        #expect(values["contract.gaps"] == "0.6 to 1.5")
    }
}
