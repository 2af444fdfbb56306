import SyntaxTrees

/// The JSON Schema of theme files (draft 2020-12), for editors: completion, descriptions, refusal of unknown keys.
public enum ThemeSchema {
    /// The schema as text, always the same, with a line end.
    public static func json() -> String {
        let root: JSONText.Members =
            [
                ("$schema", "https://json-schema.org/draft/2020-12/schema"),
                ("title", "Vitaset theme"),
                (
                    "description",
                    "A look for a CV. Every key may be left out; plain, or the theme that is extended, has a value."
                ),
            ] + object(ThemeKeys.rootInfo, path: "", nullable: false) + [("$defs", .map(definitions))]
        return JSONText.map(root).written(width: 118) + "\n"
    }

    /// Values in plain by path, for the descriptions.
    private static let standards = Dictionary(
        ThemeKeys.root.notations("", .plain).map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })

    private static func object(_ group: KeyInfo, path: String, nullable: Bool = true) -> JSONText.Members {
        let properties = group.keys.map { key in
            (key.name, JSONText.map(schema(key, path: path.isEmpty ? key.name : "\(path).\(key.name)")))
        }
        return [
            ("type", nullable ? .strings(["object", "null"]) : "object"), ("additionalProperties", .bool(false)),
            ("properties", .map(properties)),
        ]
    }

    private static func schema(_ key: KeyInfo, path: String) -> JSONText.Members {
        let description: JSONText.Members = [("description", .string(self.description(key, path: path)))]
        if let definition = key.definition { return description + [("$ref", .string("#/$defs/\(definition)"))] }
        return description + content(key, path: path)
    }

    private static func content(_ key: KeyInfo, path: String) -> JSONText.Members {
        switch key.content {
        case .value(let form): return form.schema
        case .named(let form, let known):
            let properties = known.map { ($0.name, JSONText.map([("description", .string($0.doc))] + form.schema)) }
            return [
                ("type", .strings(["object", "null"])), ("additionalProperties", .map(form.schema)),
                ("properties", .map(properties)),
            ]
        case .group(_, nil): return object(key, path: path)
        case .group(_, let shorthand?):
            return [("anyOf", .list([.map(object(key, path: path)), .map(shorthand.schema)]))]
        }
    }

    private static func description(_ key: KeyInfo, path: String) -> String {
        if let inherits = key.inherits { return "\(key.doc) If not given: as \(inherits)." }
        guard let standard = standards[path], !standard.isEmpty else { return key.doc }
        return "\(key.doc) In plain: \(standard)."
    }

    /// Groups that stand at many places, then forms of values.
    private static var definitions: JSONText.Members {
        var found: JSONText.Members = []
        func visit(_ group: KeyInfo) {
            for key in group.keys {
                if let definition = key.definition, !found.contains(where: { $0.0 == definition }) {
                    found.append((definition, .map(content(key, path: "?"))))
                }
                visit(key)
            }
        }
        visit(ThemeKeys.rootInfo)
        return found + ValueForm.schemaDefinitions
    }
}
